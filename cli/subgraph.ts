// `npm run subgraph -- <name>`: serves one subgraph over HTTP, for the gateway and the directory to ask.
import { pino } from "pino";
import { ConfigurationError, parseConfiguration } from "#schema/configuration.ts";
import { subgraphPlugins } from "#subgraphs/index.ts";
import { openDatabase } from "#subgraphs/kit/database/open-database.ts";
import { furnishHouse } from "#subgraphs/kit/furnish-house.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { nudgeOver } from "#subgraphs/kit/remote/nudge.ts";
import { readSubgraphListIfAny } from "#subgraphs/kit/remote/subgraph-list.ts";
import { serveSubgraph } from "#subgraphs/kit/serve.ts";
import { startFailure } from "#subgraphs/kit/start-failure.ts";

/** A neighbour's whole answer may be a long page of a feed. */
const neighbourTimeoutMs = 30_000;

async function run(name: string | undefined): Promise<void> {
  const plugin = subgraphPlugins.find((candidate) => candidate.name === name);
  if (plugin === undefined) {
    const names = subgraphPlugins.map((candidate) => candidate.name).join(", ");
    throw new ConfigurationError(`Usage: npm run subgraph -- <name>, where the name is one of ${names}.`);
  }
  const configuration = parseConfiguration(process.env);
  const logger = pino({ level: configuration.LOG_LEVEL }, pino.destination(2));
  // The database opens in a thread of its own while the subgraph is loaded.
  const opening = openDatabase({ databaseUrl: configuration.DATABASE_URL, dataDir: configuration.DATA_DIR });
  opening.catch(() => {});
  const listed = await readSubgraphListIfAny(configuration.SUBGRAPHS_FILE);
  const others = listed.filter((subgraph) => subgraph.name !== plugin.name);
  const neighbours = others.map(
    ({ name, url }) => new HttpEndpoint({ name, url, timeoutMs: neighbourTimeoutMs }),
  );
  const [database] = await Promise.all([opening, plugin.load()]);
  const subgraph = await plugin.create(
    furnishHouse({
      configuration,
      database,
      logger,
      neighbours: () => neighbours,
      nudge: nudgeOver(others, logger),
      graphUrl: () => `http://${configuration.HOST}:${configuration.PORT}`,
    }),
  );
  await subgraph.start();
  const served = await serveSubgraph(subgraph, { host: configuration.HOST, port: configuration.PORT });
  process.stdout.write(`${plugin.name} answers at ${served.url}\n`);
  const stop = async () => {
    await served.close();
    await subgraph.stop();
    await Promise.all(neighbours.map((neighbour) => neighbour.close()));
    await database.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

run(process.argv[2]).catch((error: unknown) => {
  const { text, exitCode } = startFailure(error);
  process.stderr.write(`${text}\n`);
  process.exit(exitCode);
});
