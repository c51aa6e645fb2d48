import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Dispatcher, request } from "undici";
import { PrivateAddress } from "./addresses.ts";
import { FetchFailed } from "./fetcher.ts";

/** How large and how slow an answer may be. */
export interface Limits {
  /** Bytes of a body, compressed and decompressed. */
  readonly bodyBytes: number;
  /** Milliseconds for one request, from its start to the end of the body. */
  readonly totalMs: number;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly dispatcher: Dispatcher;
  readonly limits: Limits;
  /** Where to stop reading, for robots.txt, of which only the beginning counts. */
  readonly cutAt?: number;
  readonly signal?: AbortSignal | undefined;
}

/** One GET, neither redirected nor repeated: the whole answer, decompressed, or `FetchFailed`. */
export async function exchange(url: URL, asked: Asked): Promise<Answer> {
  const stop = new AbortController();
  const timeout = (what: string) => () => stop.abort(new FetchFailed(url.href, "timeout", what));
  const total = setTimeout(timeout(`not done within ${asked.limits.totalMs} ms`), asked.limits.totalMs);
  const idle = setTimeout(timeout(`nothing for ${asked.limits.idleMs} ms`), asked.limits.idleMs);
  const signal = asked.signal ? AbortSignal.any([asked.signal, stop.signal]) : stop.signal;
  try {
    const answer = await request(url, {
      headers: { ...asked.headers, "accept-encoding": "gzip, deflate, br" },
      dispatcher: asked.dispatcher,
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const headers = singleHeaders(answer.headers);
    const isKept = answer.statusCode >= 200 && answer.statusCode < 300;
    if (!isKept) answer.body.on("error", () => {}).destroy();
    const bytes = isKept
      ? await readBody(url, answer.body, headers, asked, () => idle.refresh())
      : new Uint8Array();
    return { status: answer.statusCode, headers, bytes };
  } catch (error) {
    asked.signal?.throwIfAborted();
    throw stop.signal.aborted ? stop.signal.reason : asFailure(url, error);
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
  }
}

async function readBody(
  url: URL,
  body: Readable,
  headers: Answer["headers"],
  { limits, cutAt }: Asked,
  onBytes: () => void,
): Promise<Uint8Array> {
  const atMost = cutAt ?? limits.bodyBytes;
  const parts: Buffer[] = [];
  let kept = 0;
  const arriving = async function* (source: AsyncIterable<Buffer>) {
    let arrived = 0;
    for await (const part of source) {
      onBytes();
      arrived += part.length;
      if (arrived > limits.bodyBytes) throw tooLarge(url, limits.bodyBytes);
      yield part;
    }
  };
  const keeping = async (source: AsyncIterable<Buffer>) => {
    for await (const part of source) {
      parts.push(part);
      kept += part.length;
      if (kept >= atMost && cutAt !== undefined) throw new Enough();
      if (kept > atMost) throw tooLarge(url, atMost);
    }
  };
  try {
    const unpack = decompressor(url, headers["content-encoding"]);
    await (unpack ? pipeline(body, arriving, unpack, keeping) : pipeline(body, arriving, keeping));
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return Buffer.concat(parts).subarray(0, atMost);
}

/** Reading stops because the rest does not count. */
class Enough extends Error {}

function decompressor(url: URL, encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase() || "identity") {
    case "identity":
      return undefined;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new FetchFailed(url.href, "bad body", `unknown content encoding ${encoding}`);
  }
}

function tooLarge(url: URL, bytes: number): FetchFailed {
  return new FetchFailed(url.href, "too large", `more than ${bytes} bytes`);
}

function asFailure(url: URL, error: unknown): Error {
  if (error instanceof FetchFailed) return error;
  if (error instanceof PrivateAddress) return new FetchFailed(url.href, "private address", error.message);
  const { code = "", message = String(error) } = error as { code?: unknown; message?: string };
  const isUnpacking = /^(?:Z_|ERR__ERROR_FORMAT|ERR_PADDING|ERR_BROTLI)/.test(String(code));
  return new FetchFailed(url.href, isUnpacking ? "bad body" : "network", `${code} ${message}`.trim());
}

function singleHeaders(headers: Record<string, string | string[] | undefined>): Answer["headers"] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}
