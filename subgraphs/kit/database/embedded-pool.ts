import type { PostgresPool, PostgresPoolClient } from "kysely";
import { EmbeddedDatabaseError, EmbeddedSession } from "./embedded-session.ts";
import { isStorageFull } from "./storage-errors.ts";
import { StorageReserve } from "./storage-reserve.ts";

/** How long a failed opening stands before the next one is tried: each costs a second of a processor. */
const reopenPauseMs = 1000;

/** SQLSTATEs: admin_shutdown, cannot_connect_now, disk_full, read_only_sql_transaction. */
const [closed, notOpen, diskFull, readOnly] = ["57P01", "57P03", "53100", "25006"] as const;

/**
 * The embedded PostgreSQL behind the shape of a node-postgres pool. There is one session: whoever connects has it
 * alone until release, so that a transaction is nobody else's.
 *
 * A full disk makes it read-only until there is room again. When PostgreSQL ends by itself, as it does when its log
 * finds no room, the next to connect opens the folder anew; nothing that was committed is lost by it.
 */
export class EmbeddedPool implements PostgresPool {
  readonly #folder: string;
  readonly #reserve: StorageReserve;
  #session: EmbeddedSession | undefined;
  #turn: Promise<void> = Promise.resolve();
  #full = false;
  #readOnly = false;
  #failed: { at: number; error: EmbeddedDatabaseError } | undefined;
  #ended = false;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#reserve = StorageReserve.beside(folder);
  }

  /** Opens the folder, which has to be ours alone: see folder-lock.ts. */
  static async open(folder: string): Promise<EmbeddedPool> {
    const pool = new EmbeddedPool(folder);
    pool.#full = !(await pool.#reserve.hold());
    await pool.#usableSession();
    return pool;
  }

  async connect(): Promise<PostgresPoolClient> {
    const previous = this.#turn;
    const { promise, resolve: release } = withResolvers();
    this.#turn = previous.then(() => promise);
    await previous;
    try {
      const session = await this.#usableSession();
      const query = (sql: string, parameters: readonly unknown[]) => this.#query(session, sql, parameters);
      // Kysely's type has a second overload for cursors, which the embedded database does not offer.
      return { query, release } as unknown as PostgresPoolClient;
    } catch (error) {
      release();
      throw error;
    }
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    await this.#turn;
    this.#ended = true;
    await this.#session?.close();
  }

  async #query(session: EmbeddedSession, sql: string, parameters: readonly unknown[]) {
    // The transaction went down with its session: rolling it back is done, and its first error is the one to report.
    if (session.lost && /^\s*rollback/i.test(sql)) return { rows: [], rowCount: 0, command: "ROLLBACK" };
    try {
      const { rows, affected } = await session.ask(sql, parameters);
      return { rows, rowCount: affected, command: commandOf(sql) };
    } catch (error) {
      if (isStorageFull(error)) this.#full = true;
      const refused = this.#full && error instanceof EmbeddedDatabaseError && error.code === readOnly;
      throw refused ? new EmbeddedDatabaseError("the disk is full", diskFull) : error;
    }
  }

  async #usableSession(): Promise<EmbeddedSession> {
    if (this.#ended) throw new EmbeddedDatabaseError("the embedded database is closed", closed);
    if (this.#session === undefined || this.#session.lost) {
      if (this.#session?.lost && this.#full) await this.#reserve.release();
      this.#session = await this.#reopen();
      this.#readOnly = false;
    }
    if (this.#full) this.#full = !(await this.#reserve.hold());
    if (this.#readOnly !== this.#full) {
      await this.#session.ask(`set default_transaction_read_only = ${this.#full ? "on" : "off"}`);
      this.#readOnly = this.#full;
    }
    return this.#session;
  }

  async #reopen(): Promise<EmbeddedSession> {
    if (this.#failed && performance.now() - this.#failed.at < reopenPauseMs) throw this.#failed.error;
    try {
      const session = await EmbeddedSession.open(this.#folder).catch(() => this.#openInReserve());
      this.#failed = undefined;
      return session;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const error = new EmbeddedDatabaseError(`the embedded database does not open: ${reason}`, notOpen);
      this.#failed = { at: performance.now(), error };
      throw error;
    }
  }

  /** For want of room is the one reason for not opening that can be helped. */
  async #openInReserve(): Promise<EmbeddedSession> {
    await this.#reserve.release();
    this.#full = true;
    return EmbeddedSession.open(this.#folder);
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
