import { type Kysely, sql } from "kysely";
import { badCursor, badInput } from "#schema/errors.ts";
import { readCursor, writeCursor } from "../paging.ts";

/**
 * The change log of a cluster's records: one row for each record, moved to the end whenever the record changes.
 *
 * Numbers from a sequence become visible in the order of commits, not of the numbers: a reader that goes by them alone
 * skips what commits late. So each row carries its transaction's id, and a page ends before the oldest transaction
 * still running (https://www.postgresql.org/docs/15/functions-info.html#FUNCTIONS-PG-SNAPSHOT).
 */
export interface FeedLogTable {
  record_id: string;
  /** What kind of record it is, as its subgraph calls it: member, offer. */
  kind: string;
  deleted: boolean;
  changed_at: Date;
  xid: string;
  position: number;
}

/** Makes the table `feed_log` in the namespace: called by a subgraph's migration. */
export async function createFeedLog(db: Kysely<unknown>, namespace: string): Promise<void> {
  const table = sql.id(namespace, "feed_log");
  await sql`create sequence ${sql.id(namespace, "feed_position")}`.execute(db);
  await sql`create table ${table} (
    record_id text primary key,
    kind text not null,
    deleted boolean not null default false,
    changed_at timestamptz not null,
    xid xid8 not null default pg_current_xact_id(),
    position bigint not null default nextval(${sql.lit(`${namespace}.feed_position`)})
  )`.execute(db);
  await sql`create unique index feed_log_order on ${table} (xid, position)`.execute(db);
}

/** One record's change. */
export interface LoggedChange {
  id: string;
  kind: string;
  deleted?: boolean;
}

/** Notes changes in the same transaction as the changes themselves. */
export async function logChanges(
  db: Kysely<unknown>,
  namespace: string,
  changes: readonly LoggedChange[],
  at: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const table = sql.id(namespace, "feed_log");
  await sql`insert into ${table} (record_id, kind, deleted, changed_at)
    select c.id, c.kind, coalesce(c.deleted, false), ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c(id text, kind text, deleted boolean)
    on conflict (record_id) do update set
      kind = excluded.kind, deleted = excluded.deleted, changed_at = excluded.changed_at,
      xid = pg_current_xact_id(), position = nextval(${sql.lit(`${namespace}.feed_position`)})`.execute(db);
}

export interface FeedLogPage {
  changes: { id: string; kind: string; deleted: boolean; changedAt: Date }[];
  /** Pass it back for what comes after. */
  cursor: string;
  hasMore: boolean;
}

const largestFeedPage = 1000;

/** The changes behind a cursor (null: from the beginning), oldest first. Throws BAD_CURSOR, or BAD_INPUT for `first`. */
export async function readFeedLog(
  db: Kysely<unknown>,
  namespace: string,
  { after, first }: { after?: string | null | undefined; first: number },
): Promise<FeedLogPage> {
  if (first < 1 || first > largestFeedPage) {
    throw badInput({
      argument: "first",
      problem: `is ${first}`,
      expected: `it has to be from 1 to ${largestFeedPage}`,
    });
  }
  const [xid, position] = readFeedCursor(after);
  await checkLineage(db, xid);
  const { rows } = await sql<FeedLogTable>`
    select record_id, kind, deleted, changed_at, xid::text as xid, position from ${sql.id(namespace, "feed_log")}
    where (xid, position) > (${xid}::xid8, ${position}::bigint)
      and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, position limit ${first + 1}`.execute(db);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    changes: page.map((row) => ({
      id: row.record_id,
      kind: row.kind,
      deleted: row.deleted,
      changedAt: row.changed_at,
    })),
    cursor: writeCursor(last ? `feed ${last.xid} ${last.position}` : `feed ${xid} ${position}`),
    hasMore: rows.length > first,
  };
}

function readFeedCursor(after: string | null | undefined): [xid: string, position: string] {
  if (after === null || after === undefined) return ["0", "0"];
  const [, xid, position] = /^feed (\d{1,19}) (\d{1,18})$/.exec(readCursor(after, "after")) ?? [];
  if (xid === undefined || position === undefined) throw badCursor("after");
  return [xid, position];
}

/**
 * A database restored elsewhere counts its transactions anew: a cursor from before then lies in the future, and would
 * hide changes. Its holder is told to begin again.
 */
async function checkLineage(db: Kysely<unknown>, xid: string): Promise<void> {
  if (xid === "0") return;
  const { rows } = await sql<{ ours: boolean }>`
    select ${xid}::xid8 < pg_snapshot_xmax(pg_current_snapshot()) as ours`.execute(db);
  if (rows[0]?.ours !== true) throw badCursor("after");
}

/** Brings rows that such a restore left in the future back, in their order. Called when a subgraph starts. */
export async function rebaseFeedLog(db: Kysely<unknown>, namespace: string): Promise<void> {
  await sql`update ${sql.id(namespace, "feed_log")} set xid = '1'
    where xid >= pg_snapshot_xmax(pg_current_snapshot())`.execute(db);
}
