import type { Kysely } from "kysely";
import type { Fetcher } from "#scrapers/fetch/fetcher.ts";
import { PoliteFetcher } from "#scrapers/fetch/polite-fetcher.ts";
import { siteAt } from "#scrapers/site.ts";
import { medienosPartneriai } from "#scrapers/sites/medienos-partneriai/index.ts";
import type { House } from "#subgraphs/kit/house.ts";
import { harvestOnce, type RunOutcome } from "./harvest/one-run.ts";
import { databasePageCache } from "./harvest/page-cache.ts";
import { type RunStore, runStore } from "./harvest/run-store.ts";
import { type Later, schedule } from "./harvest/schedule.ts";

/** Minutes between two harvests of the site. */
export const everyMinutes = medienosPartneriai.everyMinutes;
/** After a run that was refused the site is asked again sooner than its interval. */
const retryMinutes = 15;

export interface WoodHarvest {
  /** Harvests the site now, and tells the directory that there is news, were it only that the data are stale. */
  runOnce(signal?: AbortSignal): Promise<RunOutcome>;
  /** Begins the schedule; a harvest is due at once when the last one is older than the site's interval. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What a test puts in the place of the network, of waiting and of the store. */
export interface Replacements {
  fetcher?: Fetcher;
  later?: Later;
  runs?: RunStore;
}

/** The harvests of the site at the address (House.woodworkingSite) into the store. */
export function woodHarvest(
  house: House,
  db: Kysely<unknown>,
  address: string,
  replacements: Replacements = {},
): WoodHarvest {
  const { clock, logger } = house;
  const site = siteAt(medienosPartneriai, address, politeness(address));
  const { runs = runStore(db), later } = replacements;
  const polite = new PoliteFetcher({
    contact: house.contactEmail,
    clock,
    cache: databasePageCache(db, { clock }),
  });
  const fetcher = replacements.fetcher ?? polite;
  const runOnce = async (signal: AbortSignal = new AbortController().signal) => {
    const outcome = await harvestOnce({ site, fetcher, runs, clock, logger, signal });
    house.nudge("woodworking");
    return outcome;
  };
  const turns = schedule({
    untilDue: async () => untilDue(await runs.lastRun(), clock()),
    work: async (signal) => void (await runOnce(signal)),
    failed: (error) => logger.error({ err: error, site: site.name }, "a harvest broke off"),
    retryMs: retryMinutes * 60_000,
    later,
  });
  return {
    runOnce,
    start: () => turns.start(),
    async stop() {
      await turns.stop();
      await polite.close();
    },
  };
}

function untilDue(last: Awaited<ReturnType<RunStore["lastRun"]>>, now: Date): number {
  if (last === undefined) return 0;
  const minutes = last.state === "ACCEPTED" ? everyMinutes : retryMinutes;
  return last.finishedAt.getTime() + minutes * 60_000 - now.getTime();
}

/** The site agreed to quick visits where it stands for demonstration, on this machine; anywhere else it gets two seconds. */
function politeness(address: string): { minimumDelayMs?: number } {
  const { hostname } = new URL(address);
  return ["127.0.0.1", "[::1]", "localhost"].includes(hostname) ? {} : { minimumDelayMs: 2000 };
}
