import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { type LoggedChange, logChanges } from "#subgraphs/kit/feed/change-log.ts";
import type { RunFacts } from "./run-store.ts";

/** A record goes away when this many accepted runs in a row did not find it. */
const missingRunsAtMost = 2;

const ids = z.array(z.object({ id: z.string() }));

/**
 * Publishes a run's staged records; has to run in a transaction, so that readers see all of it or nothing. Only what
 * differs from the published is written to the feed's log. Throws when the run is not the one under way any more,
 * because another process has taken over.
 */
export async function publishStaged(
  db: Kysely<unknown>,
  run: number,
  { keep, at, ...facts }: RunFacts & { keep: readonly string[]; at: Date },
): Promise<void> {
  await closeRun(db, run, facts, at);
  const changes = [
    ...(await publishMembers(db, run, at)),
    ...(await publishOffers(db, run)),
    ...(await removeMissing(db, run, keep)),
  ];
  await logChanges(db, "woodworking", changes, at);
  await sql`delete from woodworking.staged where run_id = ${run}`.execute(db);
}

async function closeRun(db: Kysely<unknown>, run: number, facts: RunFacts, at: Date): Promise<void> {
  const { rows } = await sql`update woodworking.run set state = 'ACCEPTED',
      finished_at = ${at.toISOString()}::timestamptz, records = ${facts.records}, rejected = ${facts.rejected},
      pages = ${facts.pages}, coverage = ${JSON.stringify(facts.coverage)}::jsonb
    where id = ${run} and state = 'RUNNING' returning id`.execute(db);
  if (rows.length === 0) throw new Error(`harvest ${run} was taken over by another process`);
}

async function publishMembers(db: Kysely<unknown>, run: number, at: Date): Promise<LoggedChange[]> {
  const changed = await sql`
    insert into woodworking.member as m (id, record, products_folded, last_seen_at)
    select s.member_id, s.record - 'offers', s.products_folded, ${at.toISOString()}::timestamptz
    from woodworking.staged s left join woodworking.member old on old.id = s.member_id
    where s.run_id = ${run} and (old.id is null or old.record <> s.record - 'offers')
    order by s.member_id
    on conflict (id) do update set record = excluded.record, products_folded = excluded.products_folded
    returning m.id`.execute(db);
  await sql`update woodworking.member m set last_seen_at = ${at.toISOString()}::timestamptz, missing_runs = 0
    from woodworking.staged s where s.run_id = ${run} and s.member_id = m.id`.execute(db);
  return ids.parse(changed.rows).map(({ id }) => ({ id, kind: "member" }));
}

const stagedOffers = (run: number) => sql`
  select o.record ->> 'id' as id, s.member_id, o.record
  from woodworking.staged s, jsonb_array_elements(s.record -> 'offers') as o(record)
  where s.run_id = ${run}`;

/** A member's page tells all its offers, so one that is not there any more is gone at once. */
async function publishOffers(db: Kysely<unknown>, run: number): Promise<LoggedChange[]> {
  const gone = await sql`
    delete from woodworking.offer o using woodworking.staged s
    where s.run_id = ${run} and s.member_id = o.member_id
      and o.id not in (select id from (${stagedOffers(run)}) as now)
    returning o.id`.execute(db);
  const changed = await sql`
    insert into woodworking.offer as o (id, member_id, record)
    select distinct on (now.id) now.id, now.member_id, now.record
    from (${stagedOffers(run)}) as now left join woodworking.offer old on old.id = now.id
    where old.id is null or old.record <> now.record or old.member_id <> now.member_id
    order by now.id
    on conflict (id) do update set record = excluded.record, member_id = excluded.member_id
    returning o.id`.execute(db);
  return [
    ...ids.parse(gone.rows).map(({ id }) => ({ id, kind: "offer", deleted: true })),
    ...ids.parse(changed.rows).map(({ id }) => ({ id, kind: "offer" })),
  ];
}

/** Counts whom this run did not find, and takes away whom two runs did not; a page that failed is no absence. */
async function removeMissing(
  db: Kysely<unknown>,
  run: number,
  keep: readonly string[],
): Promise<LoggedChange[]> {
  await sql`update woodworking.member m set missing_runs = missing_runs + 1
    where m.id <> all(${keep}::text[])
      and not exists (select 1 from woodworking.staged s where s.run_id = ${run} and s.member_id = m.id)`.execute(
    db,
  );
  const offers = await sql`delete from woodworking.offer o using woodworking.member m
    where m.id = o.member_id and m.missing_runs >= ${missingRunsAtMost} returning o.id`.execute(db);
  const members = await sql`delete from woodworking.member
    where missing_runs >= ${missingRunsAtMost} returning id`.execute(db);
  return [
    ...ids.parse(members.rows).map(({ id }) => ({ id, kind: "member", deleted: true })),
    ...ids.parse(offers.rows).map(({ id }) => ({ id, kind: "offer", deleted: true })),
  ];
}
