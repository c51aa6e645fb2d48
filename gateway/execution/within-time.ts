import { UpstreamFault } from "#schema/graph-request.ts";

/**
 * Runs an action that has to end within a time, or be given up when the outer signal aborts. The action
 * gets a signal of its own; one that ignores it is left alone and its late result dropped.
 */
export async function withinTime<T>(
  subgraph: string,
  milliseconds: number,
  outer: AbortSignal | undefined,
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
  const cancel = () => giveUp(new UpstreamFault("CANCELLED", subgraph, "the client left"));
  outer?.addEventListener("abort", cancel);
  if (outer?.aborted) cancel();
  try {
    return await Promise.race([givenUp, outer?.aborted ? givenUp : action(control.signal)]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", cancel);
  }
}
