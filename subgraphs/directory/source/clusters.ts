import { sql } from "kysely";
import type { ClusterFacts } from "../profile/member-body.ts";
import type { Connection } from "./connection.ts";

/** A cluster with the state of its harvest, as resolvers get it. */
export interface ClusterRow {
  slug: string;
  facts: ClusterFacts;
  /** The fields of Company that it has a say in. */
  fields: string[];
  lastSuccessAt: Date | null;
  lastError: string | null;
  quarantine: string | null;
  /** How the source says that it stands itself. */
  sourceState: string | null;
  promiseMinutes: number;
}

/** How many records of a cluster are in the directory, and how many had to be rejected. */
export interface ClusterCounts {
  members: number;
  offers: number;
  rejected: number;
}

/** Every cluster that was ever harvested, by slug. There are few, so they are read together. */
export async function allClusters(db: Connection): Promise<ClusterRow[]> {
  const { rows } = await sql<ClusterRow>`
    select c.slug, c.facts, c.fields, c.last_success_at as "lastSuccessAt", c.last_error as "lastError", c.quarantine,
      c.source_state as "sourceState", c.promise_minutes as "promiseMinutes"
    from directory.cluster c where c.facts is not null order by c.slug`.execute(db);
  return rows;
}

/** The counts of every cluster, by slug. This looks at every record: only who asks for counts waits for it. */
export async function clusterCounts(db: Connection): Promise<ReadonlyMap<string, ClusterCounts>> {
  const { rows } = await sql<ClusterCounts & { slug: string }>`
    select c.slug, coalesce(m.count, 0) as members, coalesce(o.count, 0) as offers, coalesce(r.count, 0) as rejected
    from directory.cluster c
    left join (select cluster, count(*) from directory.member where ended_at is null group by 1) m on m.cluster = c.slug
    left join (select cluster, count(*) from directory.offer where ended_at is null group by 1) o on o.cluster = c.slug
    left join (select cluster, count(*) from directory.rejection group by 1) r on r.cluster = c.slug`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.slug, row]));
}

/** A record that could not be taken, and why. */
export interface RejectedRecord {
  recordId: string;
  kind: string;
  code: string;
  field: string;
  reason: string;
  rejectedAt: Date;
}

/** A cluster's newest rejections. */
export async function newestRejections(
  db: Connection,
  cluster: string,
  first: number,
): Promise<RejectedRecord[]> {
  const { rows } = await sql<RejectedRecord>`
    select record_id as "recordId", kind, code, field, reason, rejected_at as "rejectedAt" from directory.rejection
    where cluster = ${cluster} order by rejected_at desc, record_id limit ${first}`.execute(db);
  return rows;
}

export type HarvestState = "FRESH" | "STALE" | "QUARANTINED" | "NEVER_RUN";

/** How a cluster's harvest stands at a moment. */
export function harvestState(
  { lastSuccessAt, quarantine, sourceState, promiseMinutes }: ClusterRow,
  now: Date,
): HarvestState {
  if (quarantine !== null || sourceState === "QUARANTINED") return "QUARANTINED";
  if (lastSuccessAt === null || sourceState === "NEVER_RUN") return "NEVER_RUN";
  if (sourceState === "STALE") return "STALE";
  return now.getTime() > lastSuccessAt.getTime() + promiseMinutes * 60_000 ? "STALE" : "FRESH";
}
