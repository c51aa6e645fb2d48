import { setTimeout } from "node:timers/promises";

const pauseMs = 20;

/** For tests that start processes: a machine with other work takes many times as long as one without. */
export const patienceMs = 300_000;

/** Waits until the condition gives something, and gives that. Throws, naming what was waited for, at the deadline. */
export async function until<T>(
  what: string,
  condition: () => Promise<T | undefined | false> | T | undefined | false,
  deadlineMs = patienceMs / 3,
): Promise<T> {
  const deadline = performance.now() + deadlineMs;
  while (performance.now() < deadline) {
    const found = await condition();
    if (found !== undefined && found !== false) return found;
    await setTimeout(pauseMs);
  }
  throw new Error(`waited in vain until ${what}`);
}
