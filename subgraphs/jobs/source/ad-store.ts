import { sql, type Transaction } from "kysely";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { type AdRow, adRow, type NewAd } from "../ad.ts";
import { wordsOfAd } from "../search-words.ts";
import type { JobsDatabase, JobsTables } from "./tables.ts";

/** An ad with what only its owner may see. */
export interface OwnedAd {
  ad: AdRow;
  email: string;
}

/** Keeps an ad, not yet published unless `publishedAt` is given. One INSERT: call it in the transaction of the posting. */
export async function keepAds(
  db: JobsDatabase | Transaction<JobsTables>,
  ads: readonly { id: string; ad: NewAd; postedAt: Date; expiresAt: Date; publishedAt?: Date }[],
): Promise<void> {
  if (ads.length === 0) return;
  const rows = ads.map(({ id, ad, postedAt, expiresAt, publishedAt }) => {
    const town = findPlaces(ad.place, { country: ad.country })[0];
    return {
      id,
      kind: ad.kind,
      published: publishedAt !== undefined,
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
      posted_at: postedAt,
      published_at: publishedAt ?? null,
      expires_at: expiresAt,
    };
  });
  await db.insertInto("ad").values(rows).execute();
}

/** The ad that a token of this purpose opens, and its owner's address; undefined when it opens none. */
export async function adOfToken(
  db: JobsDatabase | Transaction<JobsTables>,
  hash: Buffer,
  purpose: "CONFIRM" | "MANAGE",
  now: Date,
): Promise<OwnedAd | undefined> {
  const row = await db
    .selectFrom("token")
    .innerJoin("ad", "ad.id", "token.ad_id")
    .innerJoin("contact", "contact.ad_id", "ad.id")
    .selectAll("ad")
    .select("contact.email")
    .where("token.hash", "=", hash)
    .where("token.purpose", "=", purpose)
    .where("token.expires_at", ">", now)
    .executeTakeFirst();
  return row === undefined ? undefined : { ad: adRow.parse(row), email: row.email };
}
