import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gatewayConfiguration } from "#gateway/configuration.ts";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import type { FetchObserver } from "#gateway/execution/fetch-observer.ts";
import { configuredCallers } from "#gateway/protection/callers.ts";
import type { Clock } from "#schema/clock.ts";
import type { Configuration } from "#schema/configuration.ts";
import type { Logger } from "#schema/logger.ts";
import { subgraphPlugins } from "#subgraphs/index.ts";
import { type Database, openDatabase } from "#subgraphs/kit/database/open-database.ts";
import { furnishHouse, newSecret } from "#subgraphs/kit/furnish-house.ts";
import type { House } from "#subgraphs/kit/house.ts";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { readSubgraphListIfAny } from "#subgraphs/kit/remote/subgraph-list.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { demoFirms, demoSeed } from "./firms/index.ts";
import { type LegacySite, startLegacySite } from "./legacy-site/index.ts";
import { prepareWoodworking } from "./prepare-woodworking.ts";
import { seedGroups } from "./seed-groups.ts";
import { seedJobs } from "./seed-jobs.ts";
import { seedMetalworking } from "./seed-metalworking.ts";
import { seedMutualHelp } from "./seed-mutual-help.ts";
import { seedOffers } from "./seed-offers.ts";

export interface HouseholdSettings {
  configuration: Configuration;
  /** Being opened already, where somebody could begin with it earlier. */
  opening?: Promise<Database>;
  logger: Logger;
  clock: Clock;
  showMail?(mail: Mail, file: string): void;
  /** Told of every request that the gateway made to a subgraph. */
  onFetch?: FetchObserver;
}

/** The whole platform in one process. */
export interface Household {
  url: string;
  house: House;
  gateway: Gateway;
  subgraphs: readonly Subgraph[];
  site: LegacySite;
  /** Resolves once every subgraph is ready and the scheduled first harvests are in. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const usualSitePort = 4480;

/** Opens storage, fills the demonstration sources, starts the legacy site, every subgraph and the gateway. */
export async function openHousehold({
  configuration: given,
  opening,
  logger,
  clock,
  showMail,
  onFetch,
}: HouseholdSettings): Promise<Household> {
  const { DATA_DIR, DATABASE_URL, DEMO_COMPANIES, SUBGRAPHS_FILE } = given;
  const loading = loadPlugins();
  loading.catch(() => {});
  const database = await (opening ?? openDatabase({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL }));
  const edition = `${demoSeed}/${DEMO_COMPANIES}`;
  await seedMetalworking(database, demoFirms(DEMO_COMPANIES), { clock, edition });
  if (given.WOODWORKING_SITE === undefined) await prepareWoodworking(database, { clock, edition });
  await seedGroups(database, clock);
  if (given.WOODWORKING_SITE === undefined) await seedMutualHelp(database, demoFirms(DEMO_COMPANIES), clock);
  await seedJobs(database, DEMO_COMPANIES, clock);
  await seedOffers(database, demoFirms(DEMO_COMPANIES), clock);
  const site = await openSite(DEMO_COMPANIES);
  const configuration: Configuration = {
    ...given,
    CLAIMS_SECRET: given.CLAIMS_SECRET ?? newSecret(),
    WOODWORKING_SITE: given.WOODWORKING_SITE ?? site.url,
  };
  const remote = (await readSubgraphListIfAny(SUBGRAPHS_FILE)).map(({ name, url }) => ({
    endpoint: new HttpEndpoint({ name, url, timeoutMs: 60_000 }),
    url,
  }));
  const subgraphs: Subgraph[] = [];
  let url = "";
  const house = furnishHouse({
    configuration,
    database,
    logger,
    clock,
    neighbours: () => [...subgraphs, ...remote.map(({ endpoint }) => endpoint)],
    nudge: (cluster) => {
      for (const subgraph of subgraphs) subgraph.nudged(cluster);
    },
    graphUrl: () => url,
    ...(showMail && { showMail }),
  });
  await loading;
  for (const plugin of subgraphPlugins) subgraphs.push(await plugin.create(house));
  await Promise.all(subgraphs.map((subgraph) => subgraph.start()));
  const gateway = createGateway({
    members: [...subgraphs.map((endpoint) => ({ endpoint })), ...remote],
    configuration: {
      ...gatewayConfiguration(configuration),
      demonstration: true,
      supergraphFolder: join(DATA_DIR, "supergraph"),
    },
    logger,
    clock,
    ...(onFetch && { onFetch }),
    readiness: subgraphs.map(({ name, readiness }) => ({ name, check: readiness })),
    callerHeaders: configuredCallers(configuration, { clock, logger }),
  });
  ({ url } = await gateway.start());
  return {
    url,
    house,
    gateway,
    subgraphs,
    site,
    async ready() {
      while (!(await allReady(subgraphs))) await setTimeout(readinessPauseMs);
    },
    async close() {
      await gateway.stop();
      for (const subgraph of subgraphs) await subgraph.stop();
      await site.stop();
      await database.close();
    },
  };
}

const readinessPauseMs = 50;

async function allReady(subgraphs: readonly Subgraph[]): Promise<boolean> {
  const answers = await Promise.all(subgraphs.map((subgraph) => subgraph.readiness()));
  return answers.every(({ ready }) => ready);
}

/** One after the other: Node's module loader in tests mixes up imports that begin together. */
async function loadPlugins(): Promise<void> {
  for (const plugin of subgraphPlugins) await plugin.load();
}

/** The same port at every start, so that links to the site's pages stay good; another one where it is taken. */
async function openSite(size: number): Promise<LegacySite> {
  const firms = { size };
  return startLegacySite({ firms, port: usualSitePort }).catch(() => startLegacySite({ firms, port: 0 }));
}
