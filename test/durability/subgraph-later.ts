// Run by harvest-killed.test.ts: one subgraph, served as `npm run subgraph -- <name>` does, by a clock that goes
// AHEAD_MINUTES ahead: what a killed process held is held until its time has run out, and a harvest is due by the hour.
import { parseConfiguration } from "#schema/configuration.ts";
import { silentLogger } from "#schema/logger.ts";
import { openDatabase } from "#subgraphs/kit/database/open-database.ts";
import { furnishHouse } from "#subgraphs/kit/furnish-house.ts";
import type { SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { readSubgraphListIfAny } from "#subgraphs/kit/remote/subgraph-list.ts";
import { serveSubgraph } from "#subgraphs/kit/serve.ts";

const name = process.argv[2] ?? "";
const aheadMs = Number(process.env["AHEAD_MINUTES"] ?? 0) * 60_000;
// Not by way of subgraphs/index.ts: loading all of them takes as long as the rest of the start.
const plugins: Record<string, SubgraphPlugin> = await import(`../../subgraphs/${name}/index.ts`);
const plugin = plugins[name];
if (plugin === undefined) throw new Error(`no subgraph is called ${name}`);

const configuration = parseConfiguration(process.env);
const { DATABASE_URL, DATA_DIR, HOST, PORT, SUBGRAPHS_FILE } = configuration;
const neighbours = (await readSubgraphListIfAny(SUBGRAPHS_FILE)).map(
  (listed) => new HttpEndpoint({ ...listed, timeoutMs: 30_000 }),
);
const house = furnishHouse({
  configuration,
  database: await openDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR }),
  logger: silentLogger,
  neighbours: () => neighbours,
  nudge: () => {},
  graphUrl: () => "http://graph.example",
});
const subgraph = await plugin.create({ ...house, clock: () => new Date(Date.now() + aheadMs) });
await subgraph.start();
const { url } = await serveSubgraph(subgraph, { host: HOST, port: PORT });
process.stdout.write(`${name} answers at ${url}\n`);
