import { sql } from "kysely";
import type { OfferBody } from "../profile/member-body.ts";
import { type Connection, jsonOf } from "../source/connection.ts";
import type { CheckedRecord } from "./check-page.ts";

/** Stores the offers that differ from what is known. */
export async function storeOffers(
  db: Connection,
  cluster: string,
  records: readonly CheckedRecord<OfferBody>[],
  { at, run }: { at: Date; run: string | undefined },
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map(({ recordId, changedAt, hash, body }) => ({
    id: `${cluster}:${recordId}`,
    record_id: recordId,
    member_id: `${cluster}:${body.companyId}`,
    changed_at: changedAt,
    hash,
    body,
    valid_until: body.validUntil ?? null,
  }));
  if (run !== undefined) {
    await sql`update directory.offer set seen_run = ${run}
      where id = any(${rows.map(({ id }) => id)}::text[])`.execute(db);
  }
  await sql`insert into directory.offer as o
      (id, cluster, record_id, member_id, changed_at, hash, body, valid_until, first_seen_at, seen_run)
    select c.id, ${cluster}, c.record_id, c.member_id, c.changed_at, c.hash, c.body, c.valid_until,
      ${at.toISOString()}::timestamptz, ${run ?? null}
    from json_to_recordset(${jsonOf(rows)}::json)
      as c(id text, record_id text, member_id text, changed_at timestamptz, hash text, body json, valid_until date)
    on conflict (id) do update set member_id = excluded.member_id, changed_at = excluded.changed_at,
      hash = excluded.hash, body = excluded.body, valid_until = excluded.valid_until, ended_at = null,
      changed_xid = pg_current_xact_id()
    where o.hash <> excluded.hash or o.ended_at is not null`.execute(db);
}

/**
 * Ends offers. Of each only stays what the history counts: its source may have erased it because somebody asked.
 */
export async function endOffers(db: Connection, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await sql`update directory.offer set ended_at = ${at.toISOString()}::timestamptz, changed_xid = pg_current_xact_id(),
      body = json_build_object('publishedAt', body->>'publishedAt', 'closed', (body->>'closed')::boolean)
    where id = any(${ids}::text[]) and ended_at is null`.execute(db);
}

/** Gives offers to the companies that their firms' records stand in now; those whose firm is not known wait. */
export async function attachOffers(
  db: Connection,
  { offers = [], members = [] }: { offers?: readonly string[]; members?: readonly string[] },
): Promise<void> {
  const attach = (those: ReturnType<typeof sql>) =>
    sql`update directory.offer o
    set company_id = m.company, changed_xid = pg_current_xact_id()
    from (select o.id, (select m.company_id from directory.member m
        where m.id = o.member_id and m.ended_at is null) as company
      from directory.offer o where ${those}) as m
    where o.id = m.id and o.company_id is distinct from m.company`.execute(db);
  if (offers.length > 0) await attach(sql`o.id = any(${offers}::text[])`);
  if (members.length > 0) await attach(sql`o.member_id = any(${members}::text[])`);
}
