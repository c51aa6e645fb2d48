import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { faultCode } from "#schema/fault-code.ts";
import { valueParsers } from "./value-parsers.ts";

/** What the main thread asks, and what it gets back under the same number. */
export type WorkerRequest =
  | { id: number; sql: string; parameters: readonly unknown[] }
  | { id: number; close: true };
export type WorkerReply =
  | { id: number; rows: unknown[]; affected: number }
  | { id: number; failure: { message: string; code?: string } }
  /** PostgreSQL has ended, and this thread with it: whatever was asked and not yet answered failed for this. */
  | { lastWords: string };

/** How much write-ahead log may gather before a checkpoint, and how often that is looked at. */
const checkpointBytes = 32 * 1024 * 1024;
const checkpointPauseMs = 2000;

// PGlite runs here and not in the main thread, where it would hold up every other request for over a second at times.
const port = parentPort;
if (port === null) throw new Error("embedded-worker.ts runs only as a worker thread");
const database = await PGlite.create({
  dataDir: workerData.folder,
  parsers: { ...valueParsers },
  onStderr: endWithPostgres,
});
port.postMessage({ id: 0, rows: [], affected: 0 } satisfies WorkerReply);

let askedSinceLooking = false;
port.on("message", (request: WorkerRequest) => {
  askedSinceLooking = true;
  void answer(request).then((reply) => port.postMessage(reply));
});
setInterval(() => void keepRecoveryShort(), checkpointPauseMs);

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  try {
    if ("close" in request) {
      await database.close();
      return { id: request.id, rows: [], affected: 0 };
    }
    const { rows, affectedRows } = await database.query(request.sql, [...request.parameters]);
    return { id: request.id, rows, affected: affectedRows ?? 0 };
  } catch (error) {
    return { id: request.id, failure: failureOf(error) };
  }
}

/**
 * PostgreSQL in single-user mode never makes a checkpoint by itself: its log would grow until the process ends, and
 * a start after a crash would replay all of it.
 */
async function keepRecoveryShort(): Promise<void> {
  if (!askedSinceLooking || database.closed) return;
  askedSinceLooking = false;
  try {
    const { rows } = await database.query<{ behind: number }>(
      "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as behind from pg_control_checkpoint()",
    );
    if ((rows[0]?.behind ?? 0) > checkpointBytes) await database.exec("checkpoint");
  } catch {
    // Within a transaction that has failed nothing can be asked: the next look makes up for it.
  }
}

/**
 * Reads what PostgreSQL logs. After a PANIC it calls abort(), which PGlite passes over: this thread would then spin for
 * ever over the rest of the question. So it ends here, within that call, having said why.
 */
function endWithPostgres(line: string): boolean {
  const lastWords = /\bPANIC:\s+(.*)/.exec(line)?.[1] ?? /^Aborted\(.*/.exec(line)?.[0];
  if (lastWords === undefined) return false;
  port?.postMessage({ lastWords } satisfies WorkerReply);
  process.exit(1);
}

function failureOf(error: unknown): { message: string; code?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = faultCode(error);
  return { message: error.message, ...(code === undefined ? {} : { code }) };
}
