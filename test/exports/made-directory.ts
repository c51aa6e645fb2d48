import type { DirectoryFirm } from "#gateway/http/exports/directory/directory-firm.ts";
import type { DirectoryFrame, DirectoryKind } from "#gateway/http/exports/directory/directory-frame.ts";
import { makeDirectory } from "#gateway/http/exports/directory/make-directory.ts";

/** A directory as the gateway makes it, of firms that come in pages. */
export async function madeDirectory(
  kind: DirectoryKind,
  frame: DirectoryFrame,
  firms: readonly unknown[],
): Promise<Buffer> {
  const pages = (async function* () {
    for (let at = 0; at < firms.length; at += 100) yield firms.slice(at, at + 100) as DirectoryFirm[];
  })();
  const file = await makeDirectory({ kind, frame, pages, signal: new AbortController().signal });
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
}
