import type { AnsweredCountries } from "./answered-countries.ts";

/**
 * Works out in the background where offers could be answered, so that nobody who asks has to wait for all of them:
 * once after the start, and again when something has changed.
 */
export function keepPrepared(
  answers: AnsweredCountries,
  today: () => string,
  { firstMs, everyMs }: { firstMs: number; everyMs: number },
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  const plan = (ms: number) => {
    timer = setTimeout(() => {
      working = answers.prepare(today(), stopping.signal);
      void working.then(() => {
        if (!stopping.signal.aborted) plan(everyMs);
      });
    }, ms);
    timer.unref();
  };
  plan(firstMs);
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await working;
    },
  };
}
