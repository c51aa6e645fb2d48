import type { Logger } from "#schema/logger.ts";

/** Runs the work now and every so many minutes until stopped; a run that fails is logged, and the next one goes ahead. */
export function everyMinutes(minutes: number, work: () => Promise<void>, logger: Logger) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const run = () => {
    running = running
      .then(work)
      .catch((err) => logger.error({ err }, "a scheduled run failed; the next one goes ahead"));
    return running;
  };
  return {
    async start(): Promise<void> {
      stopped = false;
      await run();
      // Whoever stops it during the first run means all runs.
      if (stopped) return;
      timer = setInterval(run, minutes * 60_000);
      timer.unref();
    },
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
