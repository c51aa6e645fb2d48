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
  memberCount: number;
  offerCount: number;
  rejectedCount: number;
}

/** Every cluster that was ever harvested, by slug. There are few, so they are read together. */
export async function allClusters(db: Connection): Promise<ClusterRow[]> {
  const { rows } = await sql<ClusterRow>`
    select c.slug, c.facts, c.fields, c.last_success_at as "lastSuccessAt", c.last_error as "lastError", c.quarantine,
      c.source_state as "sourceState", c.promise_minutes as "promiseMinutes", coalesce(m.count, 0) as "memberCount",
      coalesce(o.count, 0) as "offerCount", coalesce(r.count, 0) as "rejectedCount"
    from directory.cluster c
    left join (select cluster, count(*) from directory.member where ended_at is null group by 1) m on m.cluster = c.slug
    left join (select cluster, count(*) from directory.offer where ended_at is null group by 1) o on o.cluster = c.slug
    left join (select cluster, count(*) from directory.rejection group by 1) r on r.cluster = c.slug
    where c.facts is not null order by c.slug`.execute(db);
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
