import iconv from "iconv-lite";
import { type Encoding, encodings, headerCharset, metaCharset } from "./labels.ts";
import { scoreOf } from "./score.ts";

/** A page's text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding | "utf-16le" | "utf-16be";
  /** What decided: a byte order mark, what was declared, or the content against what was declared. */
  readonly because: "mark" | "declared" | "content";
}

/** Languages that an encoding was made for; others it can write, but few pages do. */
const usualLanguages: Partial<Record<Encoding, readonly string[]>> = {
  "windows-1257": ["lt", "lv"],
  "iso-8859-13": ["lt", "lv"],
  "windows-1250": ["pl"],
  "iso-8859-2": ["pl"],
  "windows-1251": ["be", "uk", "ru"],
  "koi8-u": ["uk", "ru", "be"],
};

/** As much as is looked at to find the encoding; the whole is decoded. */
const sampleBytes = 16 * 1024;

/**
 * Reads bytes as text. A byte order mark decides; otherwise every encoding is tried on the content, and what the
 * header, the page and the site's languages say counts for some letters' worth of evidence: enough to decide where the content
 * does not, not enough to make nonsense of it.
 */
export function decode(
  bytes: Uint8Array,
  says: { readonly contentType?: string; readonly languages?: readonly string[] } = {},
): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byMark(buffer);
  if (marked) return marked;
  const header = headerCharset(says.contentType);
  const meta = metaCharset(buffer);
  const declared = header ?? meta;
  const sample = evidence(buffer);
  if (sample.length === 0)
    return { text: buffer.toString("latin1"), encoding: declared ?? "utf-8", because: "declared" };
  const encoding = bestReading(sample, { header, meta, languages: says.languages ?? [] });
  const because = encoding === declared ? "declared" : "content";
  return { text: iconv.decode(buffer, encoding), encoding, because };
}

function byMark(buffer: Buffer): Decoded | undefined {
  const because = "mark";
  if (buffer.length >= 3 && buffer.readUIntBE(0, 3) === 0xefbbbf) {
    return { text: iconv.decode(buffer, "utf-8"), encoding: "utf-8", because };
  }
  const mark = buffer.length >= 2 ? buffer.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return { text: iconv.decode(buffer, "utf-16le"), encoding: "utf-16le", because };
  if (mark === 0xfeff) return { text: iconv.decode(buffer, "utf-16be"), encoding: "utf-16be", because };
  return undefined;
}

interface Declared {
  readonly header: Encoding | undefined;
  readonly meta: Encoding | undefined;
  readonly languages: readonly string[];
}

function bestReading(sample: Buffer, declared: Declared): Encoding {
  let best: { encoding: Encoding; points: number } | undefined;
  for (const encoding of encodings) {
    const points = pointsOf(sample, encoding, declared);
    const isTie = points === best?.points && (encoding === declared.header || encoding === declared.meta);
    if (!best || points > best.points || isTie) best = { encoding, points };
  }
  return best?.encoding ?? "utf-8";
}

function pointsOf(sample: Buffer, encoding: Encoding, declared: Declared): number {
  const text = iconv.decode(sample, encoding);
  const score = scoreOf(text);
  let points = score.points;
  if (encoding === declared.header) points += 2;
  if (encoding === declared.meta) points += 2;
  if (usualLanguages[encoding]?.includes(score.language)) points += 1;
  if (declared.languages.includes(score.language)) points += 1;
  // Bytes of another encoding are hardly ever well-formed UTF-8: each sequence that is speaks for it.
  if (encoding === "utf-8") points += 3 * (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0);
  return points;
}

/** The stretches around bytes beyond ASCII, which alone tell encodings apart; each keeps a letter on both sides. */
function evidence(buffer: Buffer): Buffer {
  const kept: Buffer[] = [];
  const space = Buffer.from(" ");
  let from = -1;
  let total = 0;
  for (let at = 0; at <= buffer.length && total < sampleBytes; at++) {
    const isHigh = at < buffer.length && (buffer[at] ?? 0) >= 0x80;
    if (isHigh && from < 0) from = at;
    if (isHigh || from < 0) continue;
    const part = buffer.subarray(Math.max(0, from - 1), at + 1);
    kept.push(part, space);
    total += part.length + 1;
    from = -1;
  }
  return Buffer.concat(kept);
}
