import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { HarvestResult, RunSummary } from "#scrapers/harvest/result.ts";
import type { WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";
import { publishStaged } from "./publication.ts";
import { stageRecords, stageRejections } from "./staging.ts";

export type WoodHarvestResult = HarvestResult<WoodMemberRecord>;

/** How a run ended that is not published. */
export interface Refusal {
  /** QUARANTINED: what the site answered is unfit. FAILED: it could not be read to the end. */
  state: "QUARANTINED" | "FAILED";
  reasons: readonly string[];
  summary?: RunSummary;
  at: Date;
}

/** The newest run that came to an end. */
export interface LastRun {
  state: string;
  finishedAt: Date;
}

/** Where harvests are prepared, judged and published. */
export interface RunStore {
  /** Opens a run and puts away what killed ones left. Resolves with its number. */
  begin(at: Date): Promise<number>;
  /** Keeps a run's records and rejections, beside what is published. */
  stage(run: number, result: WoodHarvestResult): Promise<void>;
  /** Summaries of the newest accepted runs. */
  accepted(count: number): Promise<RunSummary[]>;
  /** Makes the staged records the published ones, all at once or not at all. */
  publish(run: number, result: WoodHarvestResult, summary: RunSummary): Promise<void>;
  /** Closes a run whose records are not published; what was published before stays. */
  refuse(run: number, refusal: Refusal): Promise<void>;
  lastRun(): Promise<LastRun | undefined>;
}

export function runStore(db: Kysely<unknown>): RunStore {
  return {
    begin: (at) => db.transaction().execute((transaction) => beginRun(transaction, at)),
    async stage(run, { records, rejections }) {
      await stageRecords(db, run, records);
      await stageRejections(db, run, rejections);
    },
    accepted: (count) => acceptedRuns(db, count),
    publish: (run, result, summary) =>
      db.transaction().execute((transaction) => publishStaged(transaction, run, result, summary)),
    refuse: (run, refusal) => refuseRun(db, run, refusal),
    lastRun: () => lastRun(db),
  };
}

/** Older runs and their rejections are history that nobody asks for. */
const runsKept = 200;

/** The newest run in quarantine keeps its records, for an operator to look at; other staged ones are thrown away. */
async function beginRun(db: Kysely<unknown>, at: Date): Promise<number> {
  const moment = at.toISOString();
  await sql`update woodworking.run set state = 'ABANDONED', finished_at = ${moment}::timestamptz
    where state = 'RUNNING'`.execute(db);
  await sql`delete from woodworking.staged where run_id not in
    (select id from woodworking.run where state = 'QUARANTINED' order by id desc limit 1)`.execute(db);
  await reclaimStaged(db);
  await sql`delete from woodworking.run where id <= (select max(id) from woodworking.run) - ${runsKept}::int
    and id not in (select id from woodworking.run where state = 'ACCEPTED' order by id desc limit 10)`.execute(
    db,
  );
  const { rows } = await sql`insert into woodworking.run (started_at) values (${moment}::timestamptz)
    returning id`.execute(db);
  const [run] = z.array(z.object({ id: z.number() })).parse(rows);
  if (run === undefined) throw new Error("an inserted run has to come back");
  return run.id;
}

/** The embedded database never cleans up after deletions by itself, and every run deletes as many rows as it stages. */
async function reclaimStaged(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql`select 1 from woodworking.staged limit 1`.execute(db);
  if (rows.length === 0) await sql`truncate woodworking.staged`.execute(db);
}

async function refuseRun(
  db: Kysely<unknown>,
  run: number,
  { state, reasons, summary, at }: Refusal,
): Promise<void> {
  await sql`update woodworking.run set state = ${state}, finished_at = ${at.toISOString()}::timestamptz,
      reasons = ${JSON.stringify(reasons)}::jsonb, summary = ${summary ? JSON.stringify(summary) : null}::jsonb
    where id = ${run} and state = 'RUNNING'`.execute(db);
}

const counts = z.object({
  lists: z.number(),
  details: z.number(),
  notModified: z.number(),
  failed: z.number(),
  differing: z.number(),
});

const summaryRow: z.ZodType<{ summary: RunSummary }> = z.object({
  summary: z.object({
    site: z.string(),
    startedAt: z.string(),
    finishedAt: z.string(),
    verdict: z.enum(["ACCEPTED", "QUARANTINED"]),
    reasons: z.array(z.string()),
    records: z.number(),
    kept: z.number(),
    rejections: z.number(),
    rejectionsByReason: z.record(z.string(), z.number()),
    pages: counts,
    fieldCoverage: z.record(z.string(), z.number()),
  }),
});

async function acceptedRuns(db: Kysely<unknown>, count: number): Promise<RunSummary[]> {
  const { rows } = await sql`select summary from woodworking.run
    where state = 'ACCEPTED' order by id desc limit ${count}`.execute(db);
  return z
    .array(summaryRow)
    .parse(rows)
    .map(({ summary }) => summary);
}

async function lastRun(db: Kysely<unknown>): Promise<LastRun | undefined> {
  const { rows } = await sql`select state, finished_at as "finishedAt" from woodworking.run
    where state in ('ACCEPTED', 'QUARANTINED', 'FAILED') order by id desc limit 1`.execute(db);
  return z.array(z.object({ state: z.string(), finishedAt: z.coerce.date() })).parse(rows)[0];
}
