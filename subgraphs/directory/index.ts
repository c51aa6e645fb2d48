import { readFileSync } from "node:fs";
import type { House, SubgraphPlugin } from "#subgraphs/kit/house.ts";
import { buildSubgraph, type SubgraphParts } from "#subgraphs/kit/subgraph.ts";
import { openDirectory, type RunningDirectory } from "./directory.ts";
import { type DirectoryLoaders, directoryLoaders } from "./loaders.ts";
import { directoryResolvers } from "./resolvers/index.ts";

const sdl = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

/** The directory: everything that spans clusters. */
export const directory: SubgraphPlugin = {
  name: "directory",
  create: async (house) => buildSubgraph(directoryParts(await openDirectory(house), house)),
};

/** The subgraph over an opened directory. */
export function directoryParts(running: RunningDirectory, house: House): SubgraphParts<DirectoryLoaders> {
  const { db, start, stop, readiness, nudged } = running;
  const { clock, logger, claimsSecret } = house;
  const resolvers = directoryResolvers(running);
  const loaders = () => directoryLoaders(db);
  return {
    name: "directory",
    sdl,
    resolvers,
    loaders,
    start,
    stop,
    readiness,
    nudged,
    clock,
    logger,
    claimsSecret,
  };
}
