import { readFileSync } from "node:fs";
import type { SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { metalworkingLoaders } from "./loaders.ts";
import { metalworkingMigrations } from "./migrations.ts";
import { metalworkingResolvers } from "./resolvers.ts";
import { metalworkingSource } from "./source.ts";

const sdl = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

/** The metalworking cluster of Podlasie, on its own database. */
export const metalworking: SubgraphPlugin = {
  name: "metalworking",
  async create({ database, clock, logger, claimsSecret }) {
    const source = metalworkingSource(await database.namespace("metalworking", metalworkingMigrations));
    return buildSubgraph({
      name: "metalworking",
      sdl,
      resolvers: metalworkingResolvers(source),
      loaders: () => metalworkingLoaders(source),
      start: () => source.rebase(),
      readiness: () =>
        source.ping().then(
          () => ({ ready: true }),
          () => ({ ready: false, reason: "the metalworking database does not answer" }),
        ),
      clock,
      logger,
      claimsSecret,
    });
  },
};
