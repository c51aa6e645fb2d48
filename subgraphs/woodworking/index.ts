import { readFileSync } from "node:fs";
import { medienosPartneriai } from "#scrapers/sites/medienos-partneriai/index.ts";
import type { SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { woodworkingLoaders } from "./loaders.ts";
import { woodworkingMigrations } from "./migrations.ts";
import { woodworkingResolvers } from "./resolvers.ts";
import { woodworkingSource } from "./source.ts";

const sdl = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

/** The wood partners of Alytus, on the store that the scraper fills from their site. */
export const woodworking: SubgraphPlugin = {
  name: "woodworking",
  async create({ database, clock, logger, claimsSecret }) {
    const db = await database.namespace<unknown>("woodworking", woodworkingMigrations);
    const source = woodworkingSource(db, medienosPartneriai.everyMinutes);
    return buildSubgraph({
      name: "woodworking",
      sdl,
      resolvers: woodworkingResolvers(source),
      loaders: () => woodworkingLoaders(source),
      start: () => source.rebase(),
      clock,
      logger,
      claimsSecret,
    });
  },
};
