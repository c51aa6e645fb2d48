import { sql } from "kysely";
import { type Connection, jsonOf } from "../source/connection.ts";
import type { Rejection } from "./rejection.ts";

/** Keeps why records were rejected; the last good version of each stays as it is. */
export async function storeRejections(
  db: Connection,
  cluster: string,
  rejected: readonly Rejection[],
  { at, run }: { at: Date; run: string | undefined },
): Promise<void> {
  if (rejected.length === 0) return;
  const unique = [...new Map(rejected.map((rejection) => [rejection.recordId, rejection])).values()];
  await sql`insert into directory.rejection
      (cluster, record_id, kind, code, field, reason, changed_at, rejected_at, seen_run)
    select ${cluster}, c."recordId", c.kind, c.code, c.field, c.reason, c."changedAt",
      ${at.toISOString()}::timestamptz, ${run ?? null}
    from jsonb_to_recordset(${jsonOf(unique)}::jsonb)
      as c("recordId" text, kind text, code text, field text, reason text, "changedAt" timestamptz)
    on conflict (cluster, record_id) do update set kind = excluded.kind, code = excluded.code,
      field = excluded.field, reason = excluded.reason, changed_at = excluded.changed_at,
      rejected_at = excluded.rejected_at, seen_run = excluded.seen_run`.execute(db);
  if (run === undefined) return;
  const ids = unique.map(({ recordId }) => `${cluster}:${recordId}`);
  await sql`update directory.member set seen_run = ${run} where id = any(${ids}::text[])`.execute(db);
  await sql`update directory.offer set seen_run = ${run} where id = any(${ids}::text[])`.execute(db);
}

/** Forgets rejections of records that are good now, or gone. */
export async function liftRejections(
  db: Connection,
  cluster: string,
  recordIds: readonly string[],
): Promise<void> {
  if (recordIds.length === 0) return;
  await sql`delete from directory.rejection
    where cluster = ${cluster} and record_id = any(${recordIds}::text[])`.execute(db);
}
