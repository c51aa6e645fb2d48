import { mkdir, writeFile } from "node:fs/promises";
import { type RecordedFrom, yieldOf } from "./read-recorded.ts";

/**
 * Records a page for the parser's tests, with what the parser makes of it now; look at `expected.json` before
 * committing it.
 *
 *   node --import tsx scrapers/sites/medienos-partneriai/record.ts <name> <list|detail> <address>
 */
export async function recordPage(name: string, kind: RecordedFrom["kind"], address: string): Promise<URL> {
  const reply = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  const contentType = reply.headers.get("content-type");
  const from: RecordedFrom = { url: address, kind, ...(contentType ? { contentType } : {}) };
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const folder = new URL(`./recorded/${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("page.html", folder), bytes);
  const expected = { from, yields: yieldOf(bytes, from) };
  await writeFile(new URL("expected.json", folder), `${JSON.stringify(expected, null, 2)}\n`);
  return folder;
}

if (process.argv[1] === import.meta.filename) {
  const [name = "", kind, address = ""] = process.argv.slice(2);
  if (!/^[a-z0-9-]+$/u.test(name) || (kind !== "list" && kind !== "detail") || !URL.canParse(address)) {
    process.stderr.write("usage: record.ts <name> <list|detail> <address>\n");
    process.exitCode = 2;
  } else {
    process.stdout.write(`${(await recordPage(name, kind, address)).pathname}\n`);
  }
}
