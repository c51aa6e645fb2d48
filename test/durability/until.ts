import { setTimeout } from "node:timers/promises";

const pauseMs = 20;

/** Waits until the condition gives something, and gives that. Throws, naming what was waited for, at the deadline. */
export async function until<T>(
  what: string,
  condition: () => Promise<T | undefined | false> | T | undefined | false,
  deadlineMs = 45_000,
): Promise<T> {
  const deadline = performance.now() + deadlineMs;
  while (performance.now() < deadline) {
    const found = await condition();
    if (found !== undefined && found !== false) return found;
    await setTimeout(pauseMs);
  }
  throw new Error(`waited in vain until ${what}`);
}
