import { Worker } from "node:worker_threads";
import type { CompositionOutcome, SubgraphSchema } from "./compose.ts";
import type { LargestGraph } from "./largest-graph.ts";

/** Composes in a worker thread: composition takes seconds for fifty subgraphs and would block every request. */
export function composeInWorker(subgraphs: readonly SubgraphSchema[]): Promise<CompositionOutcome> {
  return runWorker({ task: "compose", subgraphs });
}

/** The largest graph that composes, with `node` over its entities, found in a worker thread. See `largest-graph.ts`. */
export function largestGraphInWorker(subgraphs: readonly SubgraphSchema[]): Promise<LargestGraph> {
  return runWorker({ task: "largest", subgraphs });
}

function runWorker<T>(workerData: { task: string; subgraphs: readonly SubgraphSchema[] }): Promise<T> {
  const entry = new URL("./composition-worker.mjs", import.meta.url);
  const worker = new Worker(entry, { workerData, execArgv: [] });
  return new Promise<T>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The composition worker ended with code ${code}.`)));
  }).finally(() => worker.terminate());
}
