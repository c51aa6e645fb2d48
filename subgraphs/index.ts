import { directory } from "./directory/index.ts";
import { jobs } from "./jobs/index.ts";
import type { SubgraphPlugin } from "./kit/house.ts";
import { metalworking } from "./metalworking/index.ts";
import { woodworking } from "./woodworking/index.ts";

/** Every subgraph of this project. A new one is a folder and a line here; one that runs elsewhere stands in subgraphs.json. */
export const subgraphPlugins: readonly SubgraphPlugin[] = [directory, metalworking, woodworking, jobs];
