import { UpstreamFault } from "#schema/graph-request.ts";

/**
 * Runs an action that has to end within a time, or be given up when an outer signal aborts. The action
 * gets a signal of its own; one that ignores it is left alone and its late result dropped.
 */
export async function withinTime<T>(
  subgraph: string,
  milliseconds: number,
  outer: readonly AbortSignal[],
  action: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const control = new AbortController();
  let giveUp: (fault: UpstreamFault) => void = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (fault) => {
      reject(fault);
      control.abort(fault);
    };
  });
  const timer = setTimeout(
    () => giveUp(new UpstreamFault("TIMEOUT", subgraph, `no answer within ${milliseconds} ms`)),
    milliseconds,
  );
  const cancel = () =>
    giveUp(new UpstreamFault("CANCELLED", subgraph, "nobody waits for the answer any more"));
  for (const signal of outer) signal.addEventListener("abort", cancel);
  const cancelled = outer.some((signal) => signal.aborted);
  if (cancelled) cancel();
  try {
    return await Promise.race([givenUp, cancelled ? givenUp : action(control.signal)]);
  } finally {
    clearTimeout(timer);
    for (const signal of outer) signal.removeEventListener("abort", cancel);
  }
}
