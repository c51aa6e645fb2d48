import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { publicationOf } from "#scrapers/harvest/publication.ts";
import type { RunSummary } from "#scrapers/harvest/result.ts";
import { type LoggedChange, logChanges } from "#subgraphs/kit/feed/change-log.ts";
import type { WoodHarvestResult } from "./run-store.ts";

/** The run is not the one under way any more: another process has begun one since. */
export class RunTakenOver extends Error {
  override readonly name = "RunTakenOver";

  constructor(run: number) {
    super(`harvest ${run} was taken over by another process`);
  }
}

const ids = z.array(z.object({ id: z.string() }));

/**
 * Publishes a run's staged records; has to run in a transaction, so that readers see all of it or nothing. Only what
 * differs from what was published is written to the feed's log. Throws RunTakenOver.
 */
export async function publishStaged(
  db: Kysely<unknown>,
  run: number,
  result: WoodHarvestResult,
  summary: RunSummary,
): Promise<void> {
  const at = result.finishedAt;
  await closeRun(db, run, summary, at);
  const { remove, missingCounts } = publicationOf(result, { verdict: "ACCEPTED" }, await published(db));
  const changes = [
    ...(await publishMembers(db, run)),
    ...(await publishOffers(db, run)),
    ...(await removeMembers(db, remove)),
  ];
  await noteSeen(db, run);
  await countMissing(db, missingCounts);
  await logChanges(db, "woodworking", changes, at);
  await sql`delete from woodworking.staged where run_id = ${run}`.execute(db);
}

async function closeRun(db: Kysely<unknown>, run: number, summary: RunSummary, at: Date): Promise<void> {
  const { rows } = await sql`update woodworking.run set state = 'ACCEPTED',
      finished_at = ${at.toISOString()}::timestamptz, summary = ${JSON.stringify(summary)}::jsonb
    where id = ${run} and state = 'RUNNING' returning id`.execute(db);
  if (rows.length === 0) throw new RunTakenOver(run);
}

const publishedRow = z.object({ id: z.string(), missingRuns: z.number() });

async function published(db: Kysely<unknown>) {
  const { rows } = await sql`select id, missing_runs as "missingRuns" from woodworking.member`.execute(db);
  const members = z.array(publishedRow).parse(rows);
  return {
    ids: members.map(({ id }) => id),
    missingCounts: new Map(members.map(({ id, missingRuns }) => [id, missingRuns])),
  };
}

async function publishMembers(db: Kysely<unknown>, run: number): Promise<LoggedChange[]> {
  const changed = await sql`
    insert into woodworking.member as m (id, record, products_folded)
    select s.member_id, s.record - 'offers', s.products_folded
    from woodworking.staged s left join woodworking.member old on old.id = s.member_id
    where s.run_id = ${run} and (old.id is null or old.record <> s.record - 'offers')
    order by s.member_id
    on conflict (id) do update set record = excluded.record, products_folded = excluded.products_folded
    returning m.id`.execute(db);
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
      and not exists (select 1 from (${stagedOffers(run)}) as now where now.id = o.id)
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

async function removeMembers(db: Kysely<unknown>, remove: readonly string[]): Promise<LoggedChange[]> {
  const offers = await sql`delete from woodworking.offer
    where member_id = any(${remove}::text[]) returning id`.execute(db);
  await sql`delete from woodworking.member where id = any(${remove}::text[])`.execute(db);
  return [
    ...remove.map((id) => ({ id, kind: "member", deleted: true })),
    ...ids.parse(offers.rows).map(({ id }) => ({ id, kind: "offer", deleted: true })),
  ];
}

/** Who is missing from this run was last seen in the accepted one before, unless his time is noted already. */
async function noteSeen(db: Kysely<unknown>, run: number): Promise<void> {
  const staged = sql`select 1 from woodworking.staged s where s.run_id = ${run} and s.member_id = m.id`;
  await sql`update woodworking.member m set last_seen_at = null
    where m.last_seen_at is not null and exists (${staged})`.execute(db);
  await sql`update woodworking.member m set last_seen_at = (select r.finished_at from woodworking.run r
      where r.state = 'ACCEPTED' and r.id < ${run} order by r.id desc limit 1)
    where m.last_seen_at is null and not exists (${staged})`.execute(db);
}

async function countMissing(db: Kysely<unknown>, missing: ReadonlyMap<string, number>): Promise<void> {
  await sql`update woodworking.member m set missing_runs = coalesce(c.runs, 0)
    from woodworking.member old
      left join jsonb_to_recordset(${JSON.stringify([...missing].map(([id, runs]) => ({ id, runs })))}::jsonb)
        as c(id text, runs int) on c.id = old.id
    where old.id = m.id and m.missing_runs <> coalesce(c.runs, 0)`.execute(db);
}
