import { sql } from "kysely";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { type AdRow, adRow, type NewAd } from "../ad.ts";
import { keysOf } from "../matching/keys.ts";
import { wordsOfAd } from "../search-words.ts";
import type { AdState } from "../states.ts";
import type { JobsDatabase, JobsTransaction } from "./tables.ts";

/** An ad with what only its owner may see. */
export interface OwnedAd {
  ad: AdRow;
  email: string;
}

/** An ad to keep, in the state in which it begins. */
export interface KeptAd {
  id: string;
  ad: NewAd;
  postedAt: Date;
  expiresAt: Date;
  /** Set for an ad that is shown from the beginning. */
  publishedAt?: Date;
  state?: AdState;
  heldReasons?: readonly string[];
  /** By which the spam guard knows the posting. */
  ticket?: string | undefined;
}

/** Keeps ads with one INSERT: call it in the transaction of the posting. */
export async function keepAds(db: JobsDatabase | JobsTransaction, ads: readonly KeptAd[]): Promise<void> {
  if (ads.length === 0) return;
  const rows = ads.map(({ id, ad, postedAt, expiresAt, publishedAt, state, heldReasons = [], ticket }) => ({
    id,
    kind: ad.kind,
    ...columnsOf(ad),
    state: state ?? (publishedAt === undefined ? "AWAITING_CONFIRMATION" : "PUBLISHED"),
    held_reasons: [...heldReasons],
    spam_ticket: ticket ?? null,
    held_at: state === "HELD_FOR_REVIEW" ? postedAt : null,
    posted_at: postedAt,
    published_at: publishedAt ?? null,
    expires_at: expiresAt,
  }));
  await db.insertInto("ad").values(rows).execute();
}

/** Puts what an edit says in the place of what the ad said. */
export async function rewriteAd(transaction: JobsTransaction, id: string, ad: NewAd): Promise<void> {
  await transaction.updateTable("ad").set(columnsOf(ad)).where("id", "=", id).execute();
}

function columnsOf(ad: NewAd) {
  const town = findPlaces(ad.place, { country: ad.country })[0];
  return {
    language: ad.language,
    title: ad.title,
    body: ad.body,
    occupation: ad.occupation ?? null,
    sector: ad.occupation === undefined ? null : (occupationByCode(ad.occupation)?.sector ?? null),
    country: ad.country,
    region: town?.region ?? null,
    place_key: town?.key ?? null,
    place_name: ad.place,
    latitude: town?.latitude ?? null,
    longitude: town?.longitude ?? null,
    contract: ad.contract ?? null,
    company_ref: ad.companyRef ?? null,
    employer_name: ad.employerName ?? null,
    details: JSON.stringify(ad.details),
    words: sql`array_to_tsvector(${wordsOfAd(ad)}::text[])`,
    match_keys: keysOf(ad),
  };
}

/** The ad and its owner's address, locked until the transaction ends; undefined when there is none, or none any more. */
export async function lockOwnedAd(transaction: JobsTransaction, id: string): Promise<OwnedAd | undefined> {
  const row = await transaction
    .selectFrom("ad")
    .innerJoin("contact", "contact.ad_id", "ad.id")
    .selectAll("ad")
    .select("contact.email")
    .where("ad.id", "=", id)
    .forUpdate("ad")
    .executeTakeFirst();
  return row === undefined ? undefined : { ad: adRow.parse(row), email: row.email };
}

/** As lockOwnedAd, without a lock, to look only. */
export async function readOwnedAd(db: JobsDatabase, id: string): Promise<OwnedAd | undefined> {
  const row = await db
    .selectFrom("ad")
    .innerJoin("contact", "contact.ad_id", "ad.id")
    .selectAll("ad")
    .select("contact.email")
    .where("ad.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : { ad: adRow.parse(row), email: row.email };
}
