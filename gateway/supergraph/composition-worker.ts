import { parentPort, workerData } from "node:worker_threads";
import { compose, type SubgraphSchema } from "./compose.ts";
import { largestGraph } from "./largest-graph.ts";

const { subgraphs, task }: { subgraphs: SubgraphSchema[]; task: "compose" | "largest" } = workerData;
parentPort?.postMessage(task === "compose" ? compose(subgraphs) : largestGraph(subgraphs, compose));
