import { type QueryExecutorProvider, sql } from "kysely";
import type { OfferBody } from "../profile/member-body.ts";
import { type OwnOffer, type OwnOfferState, ownOfferRow } from "./own-offer.ts";

const columns =
  sql.raw(`id, member_id as "memberId", cluster, company_id as "companyId", state, language, body,
  valid_until::text as "validUntil", contact_email as "contactEmail", vouched, held_reasons as "heldReasons",
  spam_ticket as "spamTicket", posted_at as "postedAt", confirm_before as "confirmBefore",
  published_at as "publishedAt", ended_at as "endedAt", reminded_at as "remindedAt", changed_at as "changedAt"`);

export type NewOwnOffer = Pick<
  OwnOffer,
  "id" | "memberId" | "cluster" | "companyId" | "language" | "body" | "validUntil" | "vouched" | "heldReasons"
> & { contactEmail: string; spamTicket: string | null; postedAt: Date; confirmBefore: Date };

export async function keepOwnOffer(db: QueryExecutorProvider, offer: NewOwnOffer): Promise<void> {
  await sql`insert into directory.own_offer (id, member_id, cluster, company_id, state, language, body, valid_until,
      contact_email, vouched, held_reasons, spam_ticket, posted_at, confirm_before, changed_at)
    values (${offer.id}, ${offer.memberId}, ${offer.cluster}, ${offer.companyId}, 'AWAITING_CONFIRMATION',
      ${offer.language}, ${JSON.stringify(offer.body)}::json, ${offer.validUntil}::date, ${offer.contactEmail},
      ${offer.vouched}, ${offer.heldReasons}::text[], ${offer.spamTicket}, ${offer.postedAt}, ${offer.confirmBefore},
      ${offer.postedAt})`.execute(db);
}

export async function ownOffer(db: QueryExecutorProvider, id: string): Promise<OwnOffer | undefined> {
  return only(
    await sql`select ${columns} from directory.own_offer where id = ${id} and state <> 'ERASED'`.execute(db),
  );
}

/** The offer, locked until the transaction ends. */
export async function lockedOwnOffer(db: QueryExecutorProvider, id: string): Promise<OwnOffer | undefined> {
  return only(
    await sql`select ${columns} from directory.own_offer
      where id = ${id} and state <> 'ERASED' for update`.execute(db),
  );
}

/** The offers of a cluster (or of all) that wait for an operator, the longest waiting first. */
export async function heldOwnOffers(
  db: QueryExecutorProvider,
  { clusters, first, now }: { clusters: readonly string[] | undefined; first: number; now: Date },
): Promise<OwnOffer[]> {
  const which = clusters === undefined ? sql`true` : sql`cluster = any(${clusters}::text[])`;
  const { rows } = await sql`select ${columns} from directory.own_offer
    where state = 'HELD' and ${which} and (waits_until is null or waits_until <= ${now})
    order by changed_at, id limit ${first}`.execute(db);
  return rows.map((row) => ownOfferRow.parse(row));
}

export interface OfferChange {
  state?: OwnOfferState;
  body?: OfferBody;
  validUntil?: string;
  vouched?: boolean;
  heldReasons?: readonly string[];
  spamTicket?: string | null;
  waitsUntil?: Date | null;
  publishedAt?: Date;
  endedAt?: Date | null;
  remindedAt?: Date | null;
}

/** Changes an offer so that the index of every process follows. */
export async function changeOwnOffer(
  db: QueryExecutorProvider,
  id: string,
  change: OfferChange,
  at: Date,
): Promise<OwnOffer> {
  const sets = [sql`changed_at = ${at}`, sql`changed_xid = pg_current_xact_id()`];
  if (change.state !== undefined) sets.push(sql`state = ${change.state}`);
  if (change.body !== undefined) sets.push(sql`body = ${JSON.stringify(change.body)}::json`);
  if (change.validUntil !== undefined) sets.push(sql`valid_until = ${change.validUntil}::date`);
  if (change.vouched !== undefined) sets.push(sql`vouched = ${change.vouched}`);
  if (change.heldReasons !== undefined) sets.push(sql`held_reasons = ${change.heldReasons}::text[]`);
  if (change.spamTicket !== undefined) sets.push(sql`spam_ticket = ${change.spamTicket}`);
  if (change.waitsUntil !== undefined) sets.push(sql`waits_until = ${change.waitsUntil}::timestamptz`);
  if (change.publishedAt !== undefined) sets.push(sql`published_at = ${change.publishedAt}`);
  if (change.endedAt !== undefined) sets.push(sql`ended_at = ${change.endedAt}::timestamptz`);
  if (change.remindedAt !== undefined) sets.push(sql`reminded_at = ${change.remindedAt}::timestamptz`);
  const changed = only(
    await sql`update directory.own_offer set ${sql.join(sets)} where id = ${id} returning ${columns}`.execute(
      db,
    ),
  );
  if (changed === undefined) throw new Error("an offer that was locked is gone");
  return changed;
}

/**
 * Empties an offer. Its bare row stays for a day, so that the index of every process learns that it is gone; it holds
 * nothing that anybody wrote.
 */
export async function emptyOwnOffer(db: QueryExecutorProvider, id: string, at: Date): Promise<void> {
  await sql`update directory.own_offer set state = 'ERASED', body = '{}'::json, contact_email = null, spam_ticket = null,
      held_reasons = '{}', changed_at = ${at}, changed_xid = pg_current_xact_id() where id = ${id}`.execute(
    db,
  );
}

function only({ rows }: { rows: unknown[] }): OwnOffer | undefined {
  return rows[0] === undefined ? undefined : ownOfferRow.parse(rows[0]);
}
