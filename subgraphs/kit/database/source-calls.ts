import { AsyncLocalStorage } from "node:async_hooks";

const counters = new AsyncLocalStorage<{ calls: number }>();

/** Runs the work and tells how many calls it made to its source: what the conformance suite holds a subgraph to. */
export async function countingSourceCalls<T>(work: () => Promise<T>): Promise<{ result: T; calls: number }> {
  const counter = { calls: 0 };
  const result = await counters.run(counter, work);
  return { result, calls: counter.calls };
}

/** Called once for each question put to a source. */
export function countSourceCall(): void {
  const counter = counters.getStore();
  if (counter) counter.calls += 1;
}
