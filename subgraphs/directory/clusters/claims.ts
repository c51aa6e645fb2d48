import { randomBytes } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";
import type { Connection } from "../source/connection.ts";
import { type ClusterClaim, claimRow, type NewClaim } from "./claim.ts";

const columns =
  sql.raw(`id, cluster, kind, name, count, scheme, level, indicator, value, valid_from::text as "from",
  valid_to::text as "to", as_of::text as "asOf", source, source_url as "sourceUrl", set_by as "setBy", set_at as "setAt"`);

/** Every claim that stands, in the order in which things were: there are few, so they are read together. */
export async function allClaims(db: Connection): Promise<ClusterClaim[]> {
  const { rows } = await sql`
    select ${columns} from directory.cluster_claim where withdrawn_at is null
    order by coalesce(as_of, valid_from, valid_to) nulls first, id`.execute(db);
  return rows.map((row) => claimRow.parse(row));
}

/** The claim of an id, locked until the transaction ends; undefined when there is none that stands. */
export async function lockedClaim(
  transaction: QueryExecutorProvider,
  id: string,
): Promise<ClusterClaim | undefined> {
  const { rows } = await sql`
    select ${columns} from directory.cluster_claim where id = ${id} and withdrawn_at is null for update`.execute(
    transaction,
  );
  return rows[0] === undefined ? undefined : claimRow.parse(rows[0]);
}

/** Keeps the claim under the id, or a new one, and has every process read the cluster's names anew. */
export async function keepClaim(
  transaction: QueryExecutorProvider,
  claim: NewClaim,
  { id = `cc-${randomBytes(8).toString("hex")}`, by, at }: { id?: string | undefined; by: string; at: Date },
): Promise<string> {
  const { cluster, kind, name, count, scheme, level, indicator, value, from, to, asOf, source, sourceUrl } =
    claim;
  await sql`insert into directory.cluster_claim as kept (id, cluster, kind, name, count, scheme, level, indicator, value,
      valid_from, valid_to, as_of, source, source_url, set_by, set_at)
    values (${id}, ${cluster}, ${kind}, ${name ?? null}, ${count ?? null}, ${scheme ?? null}, ${level ?? null},
      ${indicator ?? null}, ${value ?? null}, ${from ?? null}::date, ${to ?? null}::date, ${asOf ?? null}::date,
      ${source}, ${sourceUrl ?? null}, ${by}, ${at})
    on conflict (id) do update set kind = excluded.kind, name = excluded.name, count = excluded.count,
      scheme = excluded.scheme, level = excluded.level, indicator = excluded.indicator, value = excluded.value,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to, as_of = excluded.as_of,
      source = excluded.source, source_url = excluded.source_url, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
    transaction,
  );
  await announce(transaction, cluster);
  return id;
}

export async function withdrawClaim(
  transaction: QueryExecutorProvider,
  { id, cluster }: ClusterClaim,
  at: Date,
): Promise<void> {
  await sql`update directory.cluster_claim set withdrawn_at = ${at} where id = ${id}`.execute(transaction);
  await announce(transaction, cluster);
}

/** The projections of all processes follow a cluster by its transaction's id. */
async function announce(transaction: QueryExecutorProvider, cluster: string): Promise<void> {
  await sql`update directory.cluster set changed_xid = pg_current_xact_id() where slug = ${cluster}`.execute(
    transaction,
  );
}
