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
  | { id: number; failure: { message: string; code?: string } };

// PGlite runs here and not in the main thread, where it would hold up every other request for over a second at times.
const port = parentPort;
if (port === null) throw new Error("embedded-worker.ts runs only as a worker thread");
const database = await PGlite.create({ dataDir: workerData.folder, parsers: { ...valueParsers } });
port.postMessage({ id: 0, rows: [], affected: 0 } satisfies WorkerReply);

port.on("message", (request: WorkerRequest) => {
  void answer(request).then((reply) => port.postMessage(reply));
});

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

function failureOf(error: unknown): Extract<WorkerReply, { failure: unknown }>["failure"] {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = faultCode(error);
  return { message: error.message, ...(code === undefined ? {} : { code }) };
}
