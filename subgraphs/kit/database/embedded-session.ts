import { Worker } from "node:worker_threads";
import type { WorkerReply } from "./embedded-worker.ts";

/** An error of the embedded PostgreSQL, with its SQLSTATE in `code` as node-postgres has it. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = "EmbeddedDatabaseError";
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** SQLSTATE crash_shutdown: PostgreSQL ended under the question. */
const crashed = "57P02";

type Rows = { rows: unknown[]; affected: number };
type Settle = { resolve(reply: Rows): void; reject(error: Error): void };

/** One embedded PostgreSQL, running in a worker thread, from its opening until it is closed or lost. */
export class EmbeddedSession {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Settle>();
  #sequence = 0;
  #lost = false;

  private constructor(folder: string) {
    this.#worker = new Worker(new URL("./embedded-worker.mjs", import.meta.url), {
      workerData: { folder },
      execArgv: [],
    });
    this.#worker.on("message", (reply: WorkerReply) => this.#heed(reply));
    this.#worker.on("error", (error) => this.#lose(error.message));
    this.#worker.on("exit", () => this.#lose("PostgreSQL has stopped"));
  }

  /** Opens the folder, which has to be ours alone: see folder-lock.ts. Replays what a crash left in the log. */
  static async open(folder: string): Promise<EmbeddedSession> {
    const session = new EmbeddedSession(folder);
    await new Promise((resolve, reject) => session.#waiting.set(0, { resolve, reject }));
    session.#worker.unref();
    return session;
  }

  /** PostgreSQL ended by itself: this session answers nothing more, and the folder can be opened anew. */
  get lost(): boolean {
    return this.#lost;
  }

  ask(sql: string, parameters: readonly unknown[] = []): Promise<Rows> {
    return this.#post({ sql, parameters });
  }

  async close(): Promise<void> {
    if (!this.#lost) await this.#post({ close: true });
    await this.#worker.terminate();
  }

  #post(question: { sql: string; parameters: readonly unknown[] } | { close: true }): Promise<Rows> {
    if (this.#lost) return Promise.reject(new EmbeddedDatabaseError("PostgreSQL has stopped", crashed));
    const id = ++this.#sequence;
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...question });
    });
  }

  #heed(reply: WorkerReply): void {
    if ("lastWords" in reply) {
      this.#lose(reply.lastWords);
      return;
    }
    const settle = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("failure" in reply)
      settle?.reject(new EmbeddedDatabaseError(reply.failure.message, reply.failure.code));
    else settle?.resolve(reply);
  }

  #lose(lastWords: string): void {
    this.#lost = true;
    for (const { reject } of this.#waiting.values()) reject(new EmbeddedDatabaseError(lastWords, crashed));
    this.#waiting.clear();
  }
}
