import PQueue from "p-queue";
import type { Clock } from "#schema/clock.ts";
import type { Robots } from "./robots.ts";

/** Waits some milliseconds, or throws the signal's reason. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** What is shared by all requests to one host: they go one at a time, and not too soon after one another. */
export class HostLane {
  readonly queue = new PQueue({ concurrency: 1 });
  /** By origin: http and https of one host are two to robots.txt. */
  readonly robots = new Map<string, { readonly rules: Robots; readonly until: number }>();
  readonly #clock: Clock;
  readonly #wait: Wait;
  #lastStart = Number.NEGATIVE_INFINITY;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, wait: Wait) {
    this.#clock = clock;
    this.#wait = wait;
  }

  /** Resolves when the next request may start, and counts it as started. */
  async pace(delayMs: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const now = this.#clock().getTime();
    const start = Math.max(now, this.#lastStart + delayMs, this.#notBefore);
    if (start > now) await this.#wait(start - now, signal);
    this.#lastStart = Math.max(start, this.#clock().getTime());
  }

  /** Nothing is asked of the host for this long. */
  rest(ms: number): void {
    this.#notBefore = Math.max(this.#notBefore, this.#clock().getTime() + ms);
  }
}
