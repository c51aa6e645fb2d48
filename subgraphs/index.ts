import type { House, SubgraphPlugin } from "./kit/house.ts";

/**
 * Every subgraph of this project. A new one is a folder and a line here; one that runs elsewhere stands in
 * subgraphs.json. A folder is loaded when its subgraph is made: a process with one of them need not load the others.
 */
export const subgraphPlugins: readonly ListedPlugin[] = [
  plugin("directory", async () => (await import("./directory/index.ts")).directory),
  plugin("metalworking", async () => (await import("./metalworking/index.ts")).metalworking),
  plugin("woodworking", async () => (await import("./woodworking/index.ts")).woodworking),
  plugin("jobs", async () => (await import("./jobs/index.ts")).jobs),
  plugin("programmes", async () => (await import("./programmes/index.ts")).programmes),
];

/** Loading may begin before there is a house to make the subgraph in. */
export interface ListedPlugin extends SubgraphPlugin {
  load(): Promise<SubgraphPlugin>;
}

function plugin(name: string, load: () => Promise<SubgraphPlugin>): ListedPlugin {
  return { name, load, create: async (house: House) => (await load()).create(house) };
}
