import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import type { Fetcher } from "#scrapers/fetch/fetcher.ts";
import { harvestAndJudge } from "#scrapers/harvest/harvest-site.ts";
import type { Site } from "#scrapers/site.ts";
import type { WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";
import { storageError } from "#subgraphs/kit/database/storage-errors.ts";
import { RunTakenOver } from "./publication.ts";
import type { RunStore, WoodHarvestResult } from "./run-store.ts";

/**
 * ACCEPTED: published. QUARANTINED: the site was read, and what it said is unfit. FAILED: it could not be read to the
 * end, or what was read could not be stored.
 */
export type RunOutcome = "ACCEPTED" | "QUARANTINED" | "FAILED";

export interface RunSurroundings {
  site: Site<WoodMemberRecord>;
  fetcher: Fetcher;
  runs: RunStore;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

/** The gate looks at so many accepted runs. */
const runsCompared = 5;

/**
 * Visits the site, stages what it found, asks the gate, and publishes or refuses. Killed or failing at any point it
 * leaves what was published as it was. Rejects with RunTakenOver, with the signal's reason, or when the storage cannot
 * even note the run.
 */
export async function harvestOnce(surroundings: RunSurroundings): Promise<RunOutcome> {
  const { site, fetcher, runs, clock, signal } = surroundings;
  const run = await runs.begin(clock());
  const previousRuns = await runs.accepted(runsCompared);
  const judged = await harvestAndJudge(site, { fetcher, clock, signal, previousRuns });
  try {
    return await settle(surroundings, run, judged);
  } catch (error) {
    if (error instanceof RunTakenOver) throw error;
    surroundings.logger.error({ err: error, site: site.name, run }, "a harvest could not be stored");
    const reason = storageError(error)?.message ?? "what was read could not be stored";
    await runs.refuse(run, { state: "FAILED", reasons: [reason], at: clock() });
    return "FAILED";
  }
}

async function settle(
  { runs, clock, logger }: RunSurroundings,
  run: number,
  { result, verdict, summary }: Awaited<ReturnType<typeof harvestAndJudge<WoodMemberRecord>>>,
): Promise<RunOutcome> {
  await runs.stage(run, result);
  if (verdict.verdict === "ACCEPTED") {
    await runs.publish(run, result, summary);
    logger.info({ run, ...summary }, "a harvest was published");
    return "ACCEPTED";
  }
  const state = couldBeRead(result) ? "QUARANTINED" : "FAILED";
  await runs.refuse(run, { state, reasons: verdict.reasons, summary, at: clock() });
  logger.warn({ run, ...summary }, "a harvest was refused: the last good data stays");
  return state;
}

/** Whether the site was there to the end, so that it is what it said, and not its silence, that is wrong. */
function couldBeRead({ pages, mojibake }: WoodHarvestResult): boolean {
  if (pages.differing.length > 0 || mojibake > 0) return true;
  return pages.stopped === undefined && !pages.failed.some((page) => page.kind === "list");
}
