import { AsyncLocalStorage } from "node:async_hooks";

const counters = new AsyncLocalStorage<{ calls: number }>();

/** Runs the work while counting the questions that it puts to sources; `sourceCallsSoFar` tells how many. */
export function countingSourceCalls<T>(work: () => Promise<T>): Promise<T> {
  return counters.run({ calls: 0 }, work);
}

/** How many questions were put to sources since counting began; undefined where nobody counts. */
export function sourceCallsSoFar(): number | undefined {
  return counters.getStore()?.calls;
}

/** Called once for each question put to a source. */
export function countSourceCall(): void {
  const counter = counters.getStore();
  if (counter) counter.calls += 1;
}
