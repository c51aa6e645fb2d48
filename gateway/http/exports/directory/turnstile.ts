import { ExportError } from "../export-error.ts";

export interface TurnstileOptions {
  /** How many may wait while one is inside. */
  waiting: number;
  retryAfterSeconds: number;
}

/** Lets one in at a time and a few wait; whoever comes then is sent away with a time to come back. */
export class Turnstile {
  readonly #options: TurnstileOptions;
  readonly #queue: (() => void)[] = [];
  #taken = false;

  constructor(options: TurnstileOptions) {
    this.#options = options;
  }

  /** Does the work when it is its turn. Work whose asker has left in the meantime is not begun. */
  async pass<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    if (this.#taken && this.#queue.length >= this.#options.waiting) {
      const { retryAfterSeconds } = this.#options;
      const message = `Others are waiting for theirs already. Ask again in ${retryAfterSeconds} seconds.`;
      throw new ExportError(503, "TOO_MANY_REQUESTS", message, { retryAfterSeconds });
    }
    if (this.#taken) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#taken = true;
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#taken = false;
    }
  }
}
