import { readFileSync } from "node:fs";
import type { House, SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { everyMinutes } from "#subgraphs/kit/schedule.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { createLoaders } from "./loaders.ts";
import { jobsMigrations } from "./migrations.ts";
import { Exchange } from "./posting/exchange.ts";
import { createResolvers } from "./resolvers.ts";
import { AdSource } from "./source/ad-source.ts";
import type { JobsTables } from "./source/tables.ts";

export const jobs: SubgraphPlugin = { name: "jobs", create };

async function create({ database, clock, outbox, logger, claimsSecret, publicUrl }: House) {
  const db = await database.namespace<JobsTables>("jobs", jobsMigrations);
  const source = new AdSource(db);
  const exchange = new Exchange({ db, clock, outbox, logger, publicUrl });
  const sweeping = everyMinutes(5, () => exchange.sweep(), logger);
  return buildSubgraph({
    name: "jobs",
    sdl: readFileSync(new URL("schema.graphql", import.meta.url), "utf8"),
    resolvers: createResolvers(source, exchange),
    loaders: () => createLoaders(source, clock),
    start: sweeping.start,
    stop: sweeping.stop,
    readiness: () =>
      database.ping().then(
        () => ({ ready: true }),
        () => ({ ready: false, reason: "the database does not answer" }),
      ),
    clock,
    logger,
    claimsSecret,
  });
}
