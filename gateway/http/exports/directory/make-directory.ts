import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { DirectoryFirm } from "./directory-firm.ts";
import type { DirectoryFrame, DirectoryKind } from "./directory-frame.ts";

/** What five thousand firms with many offers need, several times over. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

export interface DirectoryJob {
  kind: DirectoryKind;
  frame: DirectoryFrame;
  pages: AsyncIterable<readonly DirectoryFirm[]>;
  signal: AbortSignal;
}

/** Writes a directory in a worker thread: it takes seconds of pure computing and would hold up every other request. */
export async function makeDirectory({ kind, frame, pages, signal }: DirectoryJob): Promise<Uint8Array> {
  const entry = new URL("./directory-worker.mjs", import.meta.url);
  const worker = new Worker(entry, { workerData: { kind, frame }, execArgv: [], resourceLimits });
  const ended = once(worker, "exit").then(([code]) => {
    throw new Error(`The worker that writes directories ended with code ${code}.`);
  });
  const written = Promise.race([once(worker, "message", { signal }), ended]);
  // It may fail while pages are still being asked for.
  written.catch(() => {});
  try {
    for await (const page of pages) worker.postMessage(page);
    worker.postMessage("END");
    const [file] = await written;
    return file as Uint8Array;
  } finally {
    ended.catch(() => {});
    await worker.terminate();
  }
}
