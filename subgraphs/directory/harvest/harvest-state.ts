import { sql } from "kysely";
import type { ClusterFacts } from "../profile/member-body.ts";
import type { Connection } from "../source/connection.ts";
import type { SourceStanding } from "./check-cluster.ts";

/** Where a cluster's harvest stands. */
export interface HarvestPosition {
  /** Where the next harvest begins; null before the first. */
  cursor: string | null;
  /** A full read under way: its name, whether it is still being staged or already passed its gate, and its cursor. */
  run: string | null;
  runPhase: "STAGING" | "APPLYING" | "FIRST" | null;
  runCursor: string | null;
}

export async function readPosition(db: Connection, cluster: string): Promise<HarvestPosition> {
  const { rows } = await sql<HarvestPosition>`
    select cursor, run, run_phase as "runPhase", run_cursor as "runCursor"
    from directory.cluster where slug = ${cluster}`.execute(db);
  return rows[0] ?? { cursor: null, run: null, runPhase: null, runCursor: null };
}

export async function writePosition(
  db: Connection,
  cluster: string,
  { cursor, run, runPhase, runCursor }: HarvestPosition,
): Promise<void> {
  await sql`update directory.cluster set cursor = ${cursor}, run = ${run}, run_phase = ${runPhase},
    run_cursor = ${runCursor} where slug = ${cluster}`.execute(db);
}

/**
 * Stores what the feed says of its cluster. True when something changed from which its companies' profiles follow:
 * their sectors, their languages, how far it is trusted.
 */
export async function writeFacts(db: Connection, facts: ClusterFacts): Promise<boolean> {
  const { rows } = await sql<{ facts: ClusterFacts | null }>`
    select facts from directory.cluster where slug = ${facts.slug}`.execute(db);
  const before = rows[0]?.facts ?? null;
  await sql`update directory.cluster set facts = ${JSON.stringify(facts)}::jsonb, source_kind = ${facts.sourceKind},
      changed_xid = pg_current_xact_id()
    where slug = ${facts.slug} and facts is distinct from ${JSON.stringify(facts)}::jsonb`.execute(db);
  return before !== null && bearingOf(before) !== bearingOf(facts);
}

function bearingOf({ sectors, languages, sourceKind }: ClusterFacts): string {
  return JSON.stringify([sectors, languages, sourceKind]);
}

export interface Outcome {
  at: Date;
  promiseMinutes: number;
}

/** The source was read to its end; how it stands itself goes with it. */
export async function writeSuccess(
  db: Connection,
  cluster: string,
  { freshAt, state }: SourceStanding,
  { at, promiseMinutes }: Outcome,
): Promise<void> {
  const error = state === "QUARANTINED" ? "The source holds its newest data back." : null;
  await sql`update directory.cluster set last_error = ${error}, quarantine = null, source_state = ${state ?? null},
      promise_minutes = ${promiseMinutes},
      last_success_at = least(${at.toISOString()}::timestamptz, ${freshAt ?? null}::timestamptz),
      changed_xid = pg_current_xact_id()
    where slug = ${cluster}`.execute(db);
}

/** The source could not be read, or what it said is not believed (`quarantine`): the last good data stand. */
export async function writeFailure(
  db: Connection,
  cluster: string,
  { error, quarantine }: { error: string; quarantine?: string },
  { promiseMinutes }: Outcome,
): Promise<void> {
  await sql`update directory.cluster set last_error = ${error}, quarantine = ${quarantine ?? null},
      promise_minutes = ${promiseMinutes}, changed_xid = pg_current_xact_id()
    where slug = ${cluster}`.execute(db);
}

/** Whether the cluster was ever harvested. */
export async function isKnownCluster(db: Connection, cluster: string): Promise<boolean> {
  const { rows } =
    await sql`select slug from directory.cluster where slug = ${cluster} and facts is not null`.execute(db);
  return rows.length > 0;
}

/** Notes which fields of Company the source has a say in; they are only ever added to. */
export async function addFields(db: Connection, cluster: string, fields: readonly string[]): Promise<void> {
  await sql`update directory.cluster set
      fields = (select array_agg(distinct f order by f) from unnest(fields || ${fields}::text[]) as f)
    where slug = ${cluster} and not fields @> ${fields}::text[]`.execute(db);
}
