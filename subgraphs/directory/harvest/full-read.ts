import { sql } from "kysely";
import { type Connection, jsonOf } from "../source/connection.ts";
import { endMembers } from "./store-members.ts";
import { endOffers } from "./store-offers.ts";

/** A full read that has lost more than this part of the members is not believed. */
const mostLost = 0.3;
/** Below this many members a part says nothing. */
const fewMembers = 10;

export async function stageChanges(
  db: Connection,
  cluster: string,
  run: string,
  changes: readonly unknown[],
) {
  await sql`insert into directory.staged_change (cluster, run, change)
    select ${cluster}, ${run}, c.value from json_array_elements(${jsonOf(changes)}::json)
      with ordinality as c(value, place) order by c.place`.execute(db);
}

/** Throws away what other runs have staged. */
export async function clearStage(db: Connection, cluster: string, except: string | null): Promise<void> {
  await sql`delete from directory.staged_change where cluster = ${cluster}
    and run is distinct from ${except}`.execute(db);
}

/** Takes the next staged changes off, oldest first: in the same transaction they are applied. */
export async function takeStaged(
  db: Connection,
  cluster: string,
  run: string,
  count: number,
): Promise<unknown[]> {
  const { rows } = await sql<{ position: number; change: unknown }>`
    delete from directory.staged_change where cluster = ${cluster} and run = ${run} and position in (
      select position from directory.staged_change where cluster = ${cluster} and run = ${run}
      order by position limit ${count})
    returning position, change`.execute(db);
  return rows.sort((a, b) => a.position - b.position).map(({ change }) => change);
}

/** Why a staged full read is not to be believed; undefined when it is. */
export async function gate(db: Connection, cluster: string, run: string): Promise<string | undefined> {
  const { rows } = await sql<{ known: number; lost: number }>`
    select count(*) as known, count(*) filter (where not exists (
      select 1 from directory.staged_change s where s.cluster = ${cluster} and s.run = ${run}
        and s.change->>'id' = m.record_id and s.change->>'deleted' is distinct from 'true')) as lost
    from directory.member m where m.cluster = ${cluster} and m.ended_at is null`.execute(db);
  const { known, lost } = rows[0] ?? { known: 0, lost: 0 };
  if (known < fewMembers || lost <= known * mostLost) return undefined;
  return `A full read of the source lost ${lost} of ${known} members; more than ${mostLost * 100} % is not believed, and the last good data stand.`;
}

/** Ends what a complete full read did not hold. Returns the companies that lost a member. */
export async function sweep(db: Connection, cluster: string, run: string, at: Date): Promise<string[]> {
  const { rows: members } = await sql<{ id: string }>`select id from directory.member
    where cluster = ${cluster} and ended_at is null and seen_run is distinct from ${run}`.execute(db);
  const { rows: offers } = await sql<{ id: string }>`select id from directory.offer
    where cluster = ${cluster} and ended_at is null and seen_run is distinct from ${run}`.execute(db);
  await sql`delete from directory.rejection where cluster = ${cluster} and seen_run is distinct from ${run}`.execute(
    db,
  );
  await endOffers(
    db,
    offers.map(({ id }) => id),
    at,
  );
  return endMembers(
    db,
    members.map(({ id }) => id),
    at,
  );
}
