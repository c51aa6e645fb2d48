import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { SourceFault } from "./feed-page.ts";
import { Harvest, type HarvestHouse, type HarvestResult, promiseOf } from "./harvest-run.ts";
import { writeFailure } from "./harvest-state.ts";
import { giveLeaseBack, LeaseLost, takeLease } from "./lease.ts";

export type { HarvestHouse, HarvestResult } from "./harvest-run.ts";

/**
 * Reads a cluster's feed from where the last harvest ended to its end. Each page is applied in one transaction with
 * its cursor, so that being killed at any moment loses and doubles nothing. ELSEWHERE: another process is at it.
 * Faults of the source are kept as the cluster's last error; faults of ours are thrown.
 */
export async function harvestCluster(
  endpoint: SubgraphEndpoint,
  house: HarvestHouse,
  signal?: AbortSignal,
): Promise<HarvestResult> {
  const cluster = endpoint.name;
  const { db, clock, logger } = house;
  const token = await takeLease(db, cluster, clock());
  if (token === undefined) return "ELSEWHERE";
  try {
    return await new Harvest(endpoint, house, token, signal).run();
  } catch (error) {
    if (error instanceof LeaseLost) return "ELSEWHERE";
    if (!(error instanceof SourceFault)) throw error;
    logger.warn({ cluster, err: error.cause ?? error }, `a harvest failed: ${error.message}`);
    await writeFailure(
      db,
      cluster,
      { error: error.message },
      { at: clock(), promiseMinutes: promiseOf(house) },
    );
    await house.applied();
    return "FAILED";
  } finally {
    await giveLeaseBack(db, cluster, token).catch((error) =>
      logger.warn(
        { cluster, err: error },
        "a harvest's lease could not be given back; it runs out by itself",
      ),
    );
  }
}
