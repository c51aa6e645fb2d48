import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { fold } from "#schema/text/fold.ts";
import type { RecordRejection } from "#scrapers/site.ts";
import type { WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";
import { publishStaged } from "./publication.ts";

/** What an accepted run was like: the gate measures the next one by it. */
export interface AcceptedRun {
  finishedAt: Date;
  records: number;
  /** Share of records, 0 to 1, that have a field. */
  coverage: Readonly<Record<string, number>>;
}

/** What is known of a run when it is over. */
export interface RunFacts {
  records: number;
  rejected: number;
  pages: number;
  coverage: Readonly<Record<string, number>>;
}

export interface Staging {
  records: readonly WoodMemberRecord[];
  rejections: readonly RecordRejection[];
}

/** Where harvests are prepared, judged and published. */
export interface RunStore {
  /** Opens a run; what a killed one left is put away first. */
  begin(at: Date): Promise<number>;
  /** Keeps a run's records and rejections beside the published ones. */
  stage(run: number, staging: Staging): Promise<void>;
  /** The newest accepted runs, newest first. */
  accepted(count: number): Promise<AcceptedRun[]>;
  /** Makes the staged records the published ones, all at once. `keep`: members whose pages could not be read. */
  publish(run: number, facts: RunFacts & { keep: readonly string[]; at: Date }): Promise<void>;
  /** Closes a run that is not published, with the reasons; the published records stay as they are. */
  refuse(
    run: number,
    verdict: Partial<RunFacts> & { state: "QUARANTINED" | "FAILED"; reasons: readonly string[]; at: Date },
  ): Promise<void>;
}

const batchSize = 1000;

export function runStore(db: Kysely<unknown>): RunStore {
  return {
    begin: (at) => beginRun(db, at),
    stage: (run, staging) => stage(db, run, staging),
    accepted: (count) => acceptedRuns(db, count),
    publish: (run, facts) =>
      db.transaction().execute((transaction) => publishStaged(transaction, run, facts)),
    async refuse(run, { state, reasons, at, ...facts }) {
      await sql`update woodworking.run set state = ${state}, finished_at = ${at.toISOString()}::timestamptz,
        reasons = ${JSON.stringify(reasons)}::jsonb, records = ${facts.records ?? 0},
        rejected = ${facts.rejected ?? 0}, pages = ${facts.pages ?? 0},
        coverage = ${JSON.stringify(facts.coverage ?? {})}::jsonb
        where id = ${run} and state = 'RUNNING'`.execute(db);
    },
  };
}

/**
 * The newest refused run keeps its staged records, for an operator to look at; those of older runs and of killed ones
 * are thrown away.
 */
async function beginRun(db: Kysely<unknown>, at: Date): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await sql`update woodworking.run set state = 'ABANDONED', finished_at = ${at.toISOString()}::timestamptz
      where state = 'RUNNING'`.execute(transaction);
    await sql`delete from woodworking.staged where run_id not in
      (select id from woodworking.run where state = 'QUARANTINED' order by id desc limit 1)`.execute(
      transaction,
    );
    await sql`delete from woodworking.run where id <= (select max(id) from woodworking.run) - ${runsKept}
      and id not in (select id from woodworking.run where state = 'ACCEPTED' order by id desc limit 10)`.execute(
      transaction,
    );
    const { rows } =
      await sql`insert into woodworking.run (started_at) values (${at.toISOString()}::timestamptz)
      returning id`.execute(transaction);
    const [run] = z.array(z.object({ id: z.number() })).parse(rows);
    if (run === undefined) throw new Error("an inserted run has to come back");
    return run.id;
  });
}

/** Older runs and their rejections are history that nobody asks for. */
const runsKept = 200;

async function stage(db: Kysely<unknown>, run: number, { records, rejections }: Staging): Promise<void> {
  for (let from = 0; from < records.length; from += batchSize) {
    const rows = records.slice(from, from + batchSize).map((record) => ({
      member_id: record.id,
      record,
      products_folded: record.products.map((product) => fold(product)).join("\n"),
    }));
    await sql`insert into woodworking.staged (run_id, member_id, record, products_folded)
      select ${run}, r.member_id, r.record, r.products_folded
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(member_id text, record jsonb, products_folded text)`.execute(db);
  }
  const rows = rejections.map((rejection, position) => ({ position, ...rejection }));
  await sql`insert into woodworking.rejection (run_id, position, member_id, reason, detail)
    select ${run}, r.position, r.id, r.reason, left(r.detail, 2000)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(position int, id text, reason text, detail text)`.execute(db);
}

const acceptedRow = z.object({
  finishedAt: z.coerce.date(),
  records: z.number(),
  coverage: z.record(z.string(), z.number()),
});

async function acceptedRuns(db: Kysely<unknown>, count: number): Promise<AcceptedRun[]> {
  const { rows } = await sql`select finished_at as "finishedAt", records, coverage from woodworking.run
    where state = 'ACCEPTED' order by id desc limit ${count}`.execute(db);
  return z.array(acceptedRow).parse(rows);
}
