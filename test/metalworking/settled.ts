import { type Kysely, sql } from "kysely";

/**
 * Resolves when the feed can tell all that was committed. It holds changes back while an older transaction runs
 * anywhere on the server, and other test files run theirs on the same one.
 */
export async function feedSettled(db: Kysely<unknown>, namespace: string): Promise<void> {
  for (let settled = false; !settled; ) {
    const { rows } = await sql<{ settled: boolean }>`
      select not exists (select 1 from ${sql.id(namespace, "feed_log")}
        where xid >= pg_snapshot_xmin(pg_current_snapshot())) as settled`.execute(db);
    settled = rows[0]?.settled === true;
  }
}
