import { readFileSync } from "node:fs";
import type { SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { groupSource } from "./groups/group-source.ts";
import { openSecretariat } from "./groups/open-secretariat.ts";
import { metalworkingLoaders } from "./loaders.ts";
import { metalworkingMigrations } from "./migrations.ts";
import { metalworkingResolvers } from "./resolvers.ts";
import { metalworkingSource } from "./source.ts";

const sdl = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

/** The metalworking cluster of Podlasie, on its own database. */
export const metalworking: SubgraphPlugin = {
  name: "metalworking",
  async create(house) {
    const { database, clock, logger, claimsSecret } = house;
    const db = await database.namespace<unknown>("metalworking", metalworkingMigrations);
    const source = metalworkingSource(db);
    const groups = groupSource(db);
    const secretariat = openSecretariat(house, db);
    return buildSubgraph({
      name: "metalworking",
      sdl,
      resolvers: metalworkingResolvers(source, { groups, secretariat }),
      loaders: () => metalworkingLoaders(source, groups),
      async start() {
        await source.rebase();
        await secretariat.start();
      },
      stop: () => secretariat.stop(),
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
