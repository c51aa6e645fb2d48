import { Worker } from "node:worker_threads";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { WorkerReply } from "./embedded-worker.ts";

/** An error of the embedded PostgreSQL, with its SQLSTATE in `code` as node-postgres has it. */
class EmbeddedDatabaseError extends Error {
  override readonly name = "EmbeddedDatabaseError";
}

type Settle = { resolve(reply: { rows: unknown[]; affected: number }): void; reject(error: Error): void };

/**
 * The embedded PostgreSQL behind the shape of a node-postgres pool. There is one session: whoever connects has it
 * alone until release, so that a transaction is nobody else's.
 */
export class EmbeddedPool implements PostgresPool {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Settle>();
  #sequence = 0;
  #turn: Promise<void> = Promise.resolve();
  #ended = false;

  private constructor(folder: string) {
    this.#worker = new Worker(new URL("./embedded-worker.mjs", import.meta.url), {
      workerData: { folder },
      execArgv: [],
    });
    this.#worker.on("message", (reply: WorkerReply) => this.#settle(reply));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new EmbeddedDatabaseError("the embedded database has stopped")));
  }

  /** Opens the folder, which has to be ours alone: see folder-lock.ts. */
  static async open(folder: string): Promise<EmbeddedPool> {
    const pool = new EmbeddedPool(folder);
    await new Promise((resolve, reject) => pool.#waiting.set(0, { resolve, reject }));
    pool.#worker.unref();
    return pool;
  }

  async connect(): Promise<PostgresPoolClient> {
    const previous = this.#turn;
    const { promise, resolve } = withResolvers();
    this.#turn = previous.then(() => promise);
    await previous;
    const query = async (sql: string, parameters: readonly unknown[]) => {
      const { rows, affected } = await this.#ask({ sql, parameters });
      return { rows, rowCount: affected, command: commandOf(sql) };
    };
    // Kysely's type has a second overload for cursors, which the embedded database does not offer.
    return { query, release: resolve } as unknown as PostgresPoolClient;
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    await this.#turn;
    await this.#ask({ close: true });
    this.#ended = true;
    await this.#worker.terminate();
  }

  #ask(question: { sql: string; parameters: readonly unknown[] } | { close: true }) {
    if (this.#ended) throw new EmbeddedDatabaseError("the embedded database is closed");
    const id = ++this.#sequence;
    return new Promise<{ rows: unknown[]; affected: number }>((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...question });
    });
  }

  #settle(reply: WorkerReply): void {
    const settle = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("failure" in reply) {
      const { message, ...facts } = reply.failure;
      settle?.reject(Object.assign(new EmbeddedDatabaseError(message), facts));
    } else settle?.resolve(reply);
  }

  #fail(error: Error): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function commandOf(sql: string): "INSERT" | "UPDATE" | "DELETE" | "SELECT" | "MERGE" {
  const word = /^\s*(insert|update|delete|merge)\b/i.exec(sql)?.[1]?.toUpperCase();
  return (word as "INSERT" | undefined) ?? "SELECT";
}
