import { sql } from "kysely";
import { nameKey } from "../identity/company-name.ts";
import { identityKeys } from "../identity/keys.ts";
import type { MemberBody } from "../profile/member-body.ts";
import { type Connection, jsonOf } from "../source/connection.ts";
import type { CheckedRecord } from "./check-page.ts";

interface KnownMember {
  recordId: string;
  hash: string;
  name: string | null;
  formerNames: string[];
  endedAt: Date | null;
}

/** Stores the records that differ from what is known; returns their member ids. What is known already costs a read. */
export async function storeMembers(
  db: Connection,
  cluster: string,
  records: readonly CheckedRecord<MemberBody>[],
  { at, run }: { at: Date; run: string | undefined },
): Promise<string[]> {
  if (records.length === 0) return [];
  const known = await readKnown(db, cluster, records);
  if (run !== undefined) await markSeen(db, cluster, records, run);
  const changed = records.filter(({ recordId, hash }) => {
    const before = known.get(recordId);
    return before === undefined || before.endedAt !== null || before.hash !== hash;
  });
  if (changed.length === 0) return [];
  const rows = changed.map(({ recordId, changedAt, hash, body }) => ({
    id: `${cluster}:${recordId}`,
    record_id: recordId,
    changed_at: changedAt,
    hash,
    body,
    former_names: formerNames(known.get(recordId), body.name),
  }));
  await sql`insert into directory.member (id, cluster, record_id, changed_at, hash, body, former_names, seen_run)
    select c.id, ${cluster}, c.record_id, c.changed_at, c.hash, c.body,
      array(select json_array_elements_text(c.former_names)), ${run ?? null}
    from json_to_recordset(${jsonOf(rows)}::json)
      as c(id text, record_id text, changed_at timestamptz, hash text, body json, former_names json)
    on conflict (id) do update set changed_at = excluded.changed_at, hash = excluded.hash, body = excluded.body,
      former_names = excluded.former_names, ended_at = null`.execute(db);
  await startSpans(
    db,
    cluster,
    changed.filter(({ recordId }) => known.get(recordId)?.endedAt !== null),
    at,
  );
  await storeKeys(db, rows, known.size > 0);
  return rows.map(({ id }) => id);
}

async function readKnown(db: Connection, cluster: string, records: readonly { recordId: string }[]) {
  const { rows } = await sql<KnownMember>`
    select record_id as "recordId", hash, body->>'name' as name, former_names as "formerNames", ended_at as "endedAt"
    from directory.member where id = any(${records.map(({ recordId }) => `${cluster}:${recordId}`)}::text[])`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.recordId, row]));
}

async function markSeen(
  db: Connection,
  cluster: string,
  records: readonly { recordId: string }[],
  run: string,
) {
  const ids = records.map(({ recordId }) => `${cluster}:${recordId}`);
  await sql`update directory.member set seen_run = ${run} where id = any(${ids}::text[])`.execute(db);
}

/** A name that only changed its spelling or legal form is the same name. */
function formerNames(before: KnownMember | undefined, name: string): string[] {
  if (!before?.name || nameKey(before.name) === nameKey(name)) return before?.formerNames ?? [];
  return [...new Set([...before.formerNames, before.name])].filter((former) => former !== name);
}

/** A membership counts from the day the source says, or else from when it was first seen. */
async function startSpans(
  db: Connection,
  cluster: string,
  started: readonly CheckedRecord<MemberBody>[],
  at: Date,
): Promise<void> {
  if (started.length === 0) return;
  const rows = started.map(({ recordId, body }) => ({
    member_id: `${cluster}:${recordId}`,
    since: body.memberSince !== undefined && body.memberSince < at.toISOString() ? body.memberSince : null,
  }));
  await sql`insert into directory.member_span (member_id, cluster, started_at)
    select c.member_id, ${cluster}, case
      when exists (select 1 from directory.member_span s where s.member_id = c.member_id)
        then ${at.toISOString()}::timestamptz
      else coalesce(c.since::date::timestamp at time zone 'UTC', ${at.toISOString()}::timestamptz) end
    from jsonb_to_recordset(${jsonOf(rows)}::jsonb) as c(member_id text, since text)
    on conflict do nothing`.execute(db);
}

async function storeKeys(
  db: Connection,
  rows: readonly { id: string; body: MemberBody }[],
  someWereKnown: boolean,
): Promise<void> {
  const strong: { k: string; m: string }[] = [];
  const weak: { k: string; m: string }[] = [];
  for (const { id, body } of rows) {
    const keys = identityKeys(body);
    for (const k of keys.strong) strong.push({ k, m: id });
    for (const k of keys.weak) weak.push({ k, m: id });
  }
  if (someWereKnown)
    await forgetKeys(
      db,
      rows.map(({ id }) => id),
    );
  await sql`insert into directory.strong_key (key, member_id)
    select c.k, c.m from jsonb_to_recordset(${jsonOf(strong)}::jsonb) as c(k text, m text) on conflict do nothing`.execute(
    db,
  );
  await sql`insert into directory.weak_key (key, member_id)
    select c.k, c.m from jsonb_to_recordset(${jsonOf(weak)}::jsonb) as c(k text, m text) on conflict do nothing`.execute(
    db,
  );
}

export async function forgetKeys(db: Connection, members: readonly string[]): Promise<void> {
  await sql`delete from directory.strong_key where member_id = any(${members}::text[])`.execute(db);
  await sql`delete from directory.weak_key where member_id = any(${members}::text[])`.execute(db);
  await sql`delete from directory.proposal
    where left_member = any(${members}::text[]) or right_member = any(${members}::text[])`.execute(db);
}

/** Ends memberships: what the source said is forgotten, that there was a member is not. Returns companies they stood in. */
export async function endMembers(db: Connection, ids: readonly string[], at: Date): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; company: string | null }>`
    update directory.member set ended_at = ${at.toISOString()}::timestamptz, body = null, hash = ''
    where id = any(${ids}::text[]) and ended_at is null returning id, company_id as company`.execute(db);
  if (rows.length === 0) return [];
  const ended = rows.map(({ id }) => id);
  await sql`update directory.member_span set ended_at = ${at.toISOString()}::timestamptz
    where member_id = any(${ended}::text[]) and ended_at is null`.execute(db);
  await sql`update directory.offer set company_id = null, changed_xid = pg_current_xact_id()
    where member_id = any(${ended}::text[]) and company_id is not null`.execute(db);
  await forgetKeys(db, ended);
  return [...new Set(rows.flatMap(({ company }) => company ?? []))];
}
