// Run by disk-full.test.ts where the small disk is: the job exchange, served as `npm run subgraph -- jobs` does, after
// the database's write-ahead log has come so close to the end of its segment that a few postings more need another.
import { sql } from "kysely";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { serveUnguardedJobs } from "./serve-unguarded-jobs.ts";

const segmentBytes = 16 * 1024 * 1024;
const leaveBytes = 100_000;
const messageBytes = 1_000_000;

await serveUnguardedJobs(approachEndOfLog);

async function approachEndOfLog({ whole }: Database): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ left: number }>`select (${segmentBytes}::int -
      pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint % ${segmentBytes}::int)::int as left`.execute(
      whole,
    );
    const excess = (rows[0]?.left ?? 0) - leaveBytes;
    if (excess < messageBytes / 10) return;
    const length = Math.min(excess, messageBytes);
    await sql`select pg_logical_emit_message(true, 'filler', repeat('x', ${length}::int))`.execute(whole);
  }
}
