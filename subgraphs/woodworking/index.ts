import { readFileSync } from "node:fs";
import type { SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { everyMinutes, woodHarvest } from "./harvest.ts";
import { openHelpDesk } from "./help/open-help-desk.ts";
import { woodworkingLoaders } from "./loaders.ts";
import { woodworkingMigrations } from "./migrations.ts";
import { readinessOf } from "./readiness.ts";
import { woodworkingResolvers } from "./resolvers.ts";
import { woodworkingSource } from "./source.ts";

const sdl = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

/** The wood partners of Alytus, on the store that the scraper fills from their site. */
export const woodworking: SubgraphPlugin = {
  name: "woodworking",
  async create(house) {
    const { database, clock, logger, claimsSecret, woodworkingSite } = house;
    const db = await database.namespace<unknown>("woodworking", woodworkingMigrations);
    const source = woodworkingSource(db, everyMinutes);
    const help = openHelpDesk(house, db);
    const harvest = woodworkingSite === undefined ? undefined : woodHarvest(house, db, woodworkingSite);
    return buildSubgraph({
      name: "woodworking",
      sdl,
      resolvers: woodworkingResolvers(source, { hasSite: harvest !== undefined, help }),
      loaders: () => woodworkingLoaders(source),
      async start() {
        await source.rebase();
        await help.start();
        await harvest?.start();
      },
      async stop() {
        await harvest?.stop();
        await help.stop();
      },
      readiness: () => readinessOf(source, { harvests: harvest !== undefined, at: clock() }),
      clock,
      logger,
      claimsSecret,
    });
  },
};
