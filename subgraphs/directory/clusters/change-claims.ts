import { writeAudit } from "#subgraphs/kit/audit.ts";
import { requireCluster } from "#subgraphs/kit/claims.ts";
import { checkCluster } from "../resolvers/read-filters.ts";
import type { Context, Room } from "../resolvers/room.ts";
import type { ClusterClaim } from "./claim.ts";
import { type ClusterClaimInput, checkClaim } from "./claim-input.ts";
import { allClaims, keepClaim, lockedClaim, withdrawClaim } from "./claims.ts";

const noSuchClaim = {
  __typename: "InvalidInput",
  problems: [
    {
      path: ["id"],
      code: "NOT_FOUND",
      message: "is not the id of a claim that stands; clusterClaims lists them.",
    },
  ],
};

/** Keeps a new claim of a cluster, or changes one. */
export async function saveClusterClaim(
  { id, cluster, input }: { id?: string | null; cluster: string; input: ClusterClaimInput },
  { db, projection }: Room,
  { claims, clock, loaders }: Context,
) {
  checkCluster(cluster, projection.known, "cluster");
  requireCluster(claims, cluster, "say what is claimed of it");
  const checked = checkClaim(cluster, input);
  if ("problems" in checked) return { __typename: "InvalidInput", problems: checked.problems };
  const at = clock();
  const by = claims.subject ?? claims.role;
  const kept = await db.transaction().execute(async (transaction) => {
    const before = id == null ? undefined : await lockedClaim(transaction, id);
    if (id != null && before?.cluster !== cluster) return undefined;
    const object = await keepClaim(transaction, checked.value, { id: before?.id, by, at });
    const entry = { at, claims, deed: "saveClusterClaim", object, before, after: checked.value };
    await writeAudit(transaction, "directory", entry);
    return object;
  });
  if (kept === undefined) return noSuchClaim;
  await projection.follow();
  return { __typename: "ClusterClaimKept", id: kept, cluster: await loaders.cluster.load(cluster) };
}

/** Takes a claim back. It stays in the audit. */
export async function withdrawClusterClaim(
  { id }: { id: string },
  { db, projection }: Room,
  { claims, clock, loaders }: Context,
) {
  const at = clock();
  const withdrawn = await db.transaction().execute(async (transaction) => {
    const before = await lockedClaim(transaction, id);
    if (before === undefined) return undefined;
    requireCluster(claims, before.cluster, "say what is claimed of it");
    await withdrawClaim(transaction, before, at);
    const entry = { at, claims, deed: "withdrawClusterClaim", object: id, before };
    await writeAudit(transaction, "directory", entry);
    return before;
  });
  if (withdrawn === undefined) return noSuchClaim;
  await projection.follow();
  return { __typename: "ClusterClaimKept", id, cluster: await loaders.cluster.load(withdrawn.cluster) };
}

/** What stands of a cluster, for those who maintain it. */
export async function clusterClaims(
  { cluster }: { cluster: string },
  { db, projection }: Room,
  { claims }: Context,
): Promise<ClusterClaim[]> {
  checkCluster(cluster, projection.known, "cluster");
  requireCluster(claims, cluster, "see its claims with their authors");
  return (await allClaims(db)).filter((claim) => claim.cluster === cluster);
}
