import { type Kysely, sql } from "kysely";

/** What is claimed of clusters over time. A row that a person withdrew stays, so that no later start brings it back. */
export async function clusterClaimTables(db: Kysely<unknown>): Promise<void> {
  await sql`create table directory.cluster_claim (
    id text primary key,
    cluster text not null,
    kind text not null check (kind in ('NAME', 'COORDINATOR', 'MEMBER_COUNT', 'LABEL', 'INDICATOR')),
    name text,
    count integer,
    scheme text,
    level text,
    indicator text,
    value double precision,
    valid_from date,
    valid_to date,
    as_of date,
    source text not null,
    source_url text,
    set_by text not null,
    set_at timestamptz not null,
    withdrawn_at timestamptz
  )`.execute(db);
  await sql`create index cluster_claim_cluster on directory.cluster_claim (cluster) where withdrawn_at is null`.execute(
    db,
  );
}
