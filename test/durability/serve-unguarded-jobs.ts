import { parseConfiguration } from "#schema/configuration.ts";
import { silentLogger } from "#schema/logger.ts";
import { create } from "#subgraphs/jobs/index.ts";
import { type Database, openDatabase } from "#subgraphs/kit/database/open-database.ts";
import { furnishHouse } from "#subgraphs/kit/furnish-house.ts";
import { serveSubgraph } from "#subgraphs/kit/serve.ts";
import type { ChannelSettings, SpamSettings } from "#subgraphs/kit/spam/settings.ts";
import { usualSpamSettings } from "#subgraphs/kit/spam/settings.ts";

/** Nothing is too much, and nothing is alike. */
const anything: ChannelSettings = {
  ...usualSpamSettings.channels.PUBLIC,
  email: [],
  origin: [],
  mailHost: [],
  rush: [],
  textHeldFrom: Number.POSITIVE_INFINITY,
  repetition: false,
};
const spam: Partial<SpamSettings> = { channels: { ...usualSpamSettings.channels, PUBLIC: anything } };

/** Serves the job exchange as `npm run subgraph -- jobs` does, to somebody who posts more than honest people could. */
export async function serveUnguardedJobs(prepare: (database: Database) => Promise<void> = async () => {}) {
  const configuration = parseConfiguration(process.env);
  const { DATA_DIR, DATABASE_URL, HOST, PORT } = configuration;
  const database = await openDatabase({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL });
  const house = furnishHouse({
    configuration,
    database,
    logger: silentLogger,
    neighbours: () => [],
    nudge: () => {},
    graphUrl: () => "http://graph.example",
  });
  const exchange = await create(house, spam);
  await exchange.start();
  await prepare(database);
  const served = await serveSubgraph(exchange, { host: HOST, port: PORT });
  process.stdout.write(`jobs answers at ${served.url}\n`);
  process.once("SIGTERM", async () => {
    await served.close();
    await exchange.stop();
    await database.close();
    process.exit(0);
  });
}
