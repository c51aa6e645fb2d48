import type { Transaction } from "kysely";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { type Payload, unlessTooManyMails } from "#subgraphs/kit/graph/payload.ts";
import type { Posting, Reconsidered } from "#subgraphs/kit/spam/guard.ts";
import type { Parts } from "../parts.ts";
import type { CheckedOffer } from "./offer-input.ts";
import type { OwnOffer } from "./own-offer.ts";
import { ownOffer } from "./own-offer-store.ts";

/** Who is at the desk. */
export interface Caller {
  claims: Claims;
  /** What the request's Accept-Language likes best. */
  language: string | undefined;
  proof?: Posting["proof"];
}

/** A deed in one transaction, done as a whole or not at all; then the index takes the offer in, and mails go out. */
export async function changing(
  { db, projection, mail }: Parts,
  deed: (transaction: Transaction<unknown>) => Promise<Payload>,
): Promise<Payload> {
  const payload = await unlessTooManyMails(() => db.transaction().execute(deed));
  const { offer } = payload as { offer?: OwnOffer };
  if (offer !== undefined) await projection.refresh([], [offer.id]);
  mail.sendSoon();
  return payload;
}

export function managed(offer: OwnOffer): Payload {
  return { __typename: "ManagedOffer", offer };
}

/** What the spam guard says now of an offer; undefined when it does not remember it. */
export async function reconsidered(
  { db, guard }: Parts,
  id: string | undefined,
  now: Date,
): Promise<Reconsidered | undefined> {
  const ticket = id === undefined ? null : (await ownOffer(db, id))?.spamTicket;
  return ticket == null ? undefined : (await guard.reconsider(db, [ticket], now)).get(ticket);
}

export function reasonsIn(said: Exclude<Reconsidered, undefined>): string[] {
  return said.verdict === "PASS" ? [] : said.reasons.map(({ code }) => code);
}

/** An offer as the spam guard reads it. */
export function postingOf(
  { body }: CheckedOffer,
  email: string,
  { claims, proof, known }: Caller & { known: boolean },
): Posting {
  const texts = [...Object.values(body.titles), ...Object.values(body.descriptions), body.quantity ?? ""];
  return { kind: "COOPERATION_OFFER", texts, email, known, origin: claims.origin, proof };
}
