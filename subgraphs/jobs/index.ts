import { readFileSync } from "node:fs";
import type { House, SubgraphPlugin } from "#subgraphs/kit/house.ts";
import type { SpamSettings } from "#subgraphs/kit/spam/settings.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { desksOf } from "./desks.ts";
import { createLoaders } from "./loaders.ts";
import { jobsMigrations } from "./migrations.ts";
import { partsOf } from "./parts.ts";
import { createResolvers } from "./resolvers.ts";
import { schedulesOf } from "./schedules.ts";
import { AdSource } from "./source/ad-source.ts";
import { type JobsTables, namespace } from "./source/tables.ts";

export const jobs: SubgraphPlugin = { name: "jobs", create };

/** The job exchange; what its spam guard heeds can be set, for trials that post as no honest person does. */
export async function create(house: House, spam: Partial<SpamSettings> = {}) {
  const { database, clock, logger, claimsSecret } = house;
  const db = await database.namespace<JobsTables>(namespace, jobsMigrations);
  const source = new AdSource(db);
  const parts = partsOf(house, db, spam);
  const desks = desksOf(parts);
  return buildSubgraph({
    name: "jobs",
    sdl: readFileSync(new URL("schema.graphql", import.meta.url), "utf8"),
    resolvers: createResolvers(source, desks),
    loaders: () => createLoaders(db, source, clock),
    ...schedulesOf(parts, desks, () => database.ping()),
    clock,
    logger,
    claimsSecret,
  });
}
