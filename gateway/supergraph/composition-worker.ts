import { parentPort, workerData } from "node:worker_threads";
import { graphWithNode } from "../node/graph-with-node.ts";
import { compose, type SubgraphSchema } from "./compose.ts";
import { type LargestGraph, largestGraph } from "./largest-graph.ts";

const { subgraphs, task }: { subgraphs: SubgraphSchema[]; task: "compose" | "largest" } = workerData;
parentPort?.postMessage(task === "compose" ? compose(subgraphs) : largestWithNode());

function largestWithNode(): LargestGraph {
  const { supergraphSdl, ...graph } = largestGraph(subgraphs, compose);
  if (supergraphSdl === undefined) return graph;
  const included = subgraphs.filter(({ name }) => graph.included.includes(name));
  const { leftOut, ...withNode } = graphWithNode(supergraphSdl, included, compose);
  return { ...graph, ...withNode, notNodes: leftOut };
}
