import { parentPort, workerData } from "node:worker_threads";
import type { DirectoryFirm } from "./directory-firm.ts";
import type { DirectoryFrame, DirectoryKind } from "./directory-frame.ts";

type Writer = (frame: DirectoryFrame, firms: readonly DirectoryFirm[]) => Promise<Uint8Array>;

const writers: Readonly<Record<DirectoryKind, () => Promise<Writer>>> = {
  pdf: async () => (await import("../pdf/directory-pdf.ts")).writePdf,
  xlsx: async () => (await import("../xlsx/directory-xlsx.ts")).writeXlsx,
};

const { kind, frame }: { kind: DirectoryKind; frame: DirectoryFrame } = workerData;
const firms: DirectoryFirm[] = [];
const writer = writers[kind]();

parentPort?.on("message", async (page: DirectoryFirm[] | "END") => {
  if (page !== "END") {
    firms.push(...page);
    return;
  }
  const file = new Uint8Array(await (await writer)(frame, firms));
  parentPort?.postMessage(file, [file.buffer]);
});
