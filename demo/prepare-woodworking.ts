import { type Kysely, sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { type LoggedChange, logChanges } from "#subgraphs/kit/feed/change-log.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { demoNotice } from "./firm.ts";

/**
 * Readies the wood store for the demonstration's site: the scraper fills it, but a site that suddenly has another
 * size than last time would rightly be refused by the gate. So a store that was filled from another edition is emptied
 * (the feed tells who is gone), and harvested anew by the next start. Resolves with whether it was emptied.
 */
export async function prepareWoodworking(
  database: Database,
  { clock, edition }: { clock: Clock; edition: string },
): Promise<boolean> {
  const db = await database.namespace<unknown>("woodworking", woodworkingMigrations);
  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ edition: string }>`
      select edition from woodworking.demonstration`.execute(transaction);
    if (rows[0]?.edition === edition) return false;
    await logChanges(transaction, "woodworking", await everyRecord(transaction), clock());
    await sql`truncate woodworking.member, woodworking.offer, woodworking.run, woodworking.staged,
      woodworking.rejection, woodworking.page`.execute(transaction);
    await sql`insert into woodworking.demonstration (edition, notice)
      values (${edition}, ${JSON.stringify(demoNotice)}::jsonb)
      on conflict (one) do update set edition = excluded.edition, notice = excluded.notice`.execute(
      transaction,
    );
    return true;
  });
}

async function everyRecord(db: Kysely<unknown>): Promise<LoggedChange[]> {
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, 'member' as kind from woodworking.member
    union all select id, 'offer' from woodworking.offer`.execute(db);
  return rows.map(({ id, kind }) => ({ id, kind, deleted: true }));
}
