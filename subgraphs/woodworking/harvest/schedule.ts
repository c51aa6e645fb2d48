/** Does the task after so many milliseconds, unless the function that it gives is called before. */
export type Later = (milliseconds: number, task: () => void) => () => void;

export interface ScheduleSettings {
  /** Milliseconds until the work is due by what is known of earlier work; 0 or less: it is overdue. */
  untilDue(): Promise<number>;
  work(signal: AbortSignal): Promise<void>;
  /** Called when the work or the question when it is due failed; it is tried again after `retryMs`. */
  failed(error: unknown): void;
  retryMs: number;
  later?: Later | undefined;
}

export interface Schedule {
  /** Resolves once the first turn is planned. */
  start(): Promise<void>;
  /** Interrupts the work under way and waits for its end. */
  stop(): Promise<void>;
}

/** Does a work again and again, one turn at a time, each when it is due. */
export function schedule({ untilDue, work, failed, retryMs, later = byTimer }: ScheduleSettings): Schedule {
  const stopping = new AbortController();
  let cancel = () => {};
  let turn: Promise<void> = Promise.resolve();

  const takeTurn = async () => {
    try {
      await work(stopping.signal);
    } catch (error) {
      if (stopping.signal.aborted) return;
      failed(error);
      return planIn(retryMs);
    }
    await planNext();
  };
  const planNext = async () => {
    const due = await untilDue().catch((error: unknown) => {
      failed(error);
      return retryMs;
    });
    planIn(due);
  };
  const planIn = (milliseconds: number) => {
    if (stopping.signal.aborted) return;
    cancel = later(Math.max(0, milliseconds), () => {
      turn = takeTurn();
    });
  };

  return {
    start: planNext,
    async stop() {
      stopping.abort(new Error("the subgraph is stopping"));
      cancel();
      await turn;
    },
  };
}

/** Timers count in 31 bits: a longer wait ends early, and the next turn finds that it is not due yet. */
const longestWait = 2 ** 31 - 1;

const byTimer: Later = (milliseconds, task) => {
  const timer = setTimeout(task, Math.min(milliseconds, longestWait));
  timer.unref();
  return () => clearTimeout(timer);
};
