import { createHmac } from "node:crypto";
import { plainText } from "./plain-words.ts";

/** What is kept of a text to recognise it, and nothing from which it could be read again. */
export interface Fingerprint {
  /** For each bucket the smallest keyed hash of the text's parts that fell into it; -1 for an empty one. */
  readonly sketch: readonly number[];
  /** Keys under which likely doubles are looked up: equal ones have a few buckets in common. */
  readonly bands: readonly number[];
  /** How many distinct parts the text has: few parts are alike by chance. */
  readonly parts: number;
}

const buckets = 64;
const bandWidth = 3;
const bandStep = 2;
const partLength = 5;
/** Longer texts are known by their first so many characters. */
const mostCharacters = 6000;

/**
 * One-permutation min-hashing (Li, Owen and Zhang 2012) over five-letter parts of the undisguised words without
 * blanks: changed figures, links, cases, alphabets, signs and the order of paragraphs matter little or not at all.
 * The hash is keyed: who has the rows without the key cannot try texts against them.
 */
export function fingerprintOf(texts: readonly string[], key: Buffer): Fingerprint {
  const letters = plainText(texts.join(" ").slice(0, mostCharacters))
    .words.filter((word) => !/^\d+$/.test(word))
    .join("")
    .replace(/\d+/g, "");
  const parts = new Set<string>();
  for (let at = 0; at + partLength <= letters.length; at++) parts.add(letters.slice(at, at + partLength));
  const sketch = new Array<number>(buckets).fill(-1);
  for (const part of parts) {
    const hash = createHmac("sha256", key).update(part).digest().readUInt32BE();
    const bucket = hash % buckets;
    const value = Math.floor(hash / buckets);
    const least = sketch[bucket] ?? -1;
    if (least < 0 || value < least) sketch[bucket] = value;
  }
  return { sketch, bands: bandsOf(sketch, key), parts: parts.size };
}

function bandsOf(sketch: readonly number[], key: Buffer): number[] {
  const bands: number[] = [];
  for (let at = 0; at + bandWidth <= buckets; at += bandStep) {
    const band = sketch.slice(at, at + bandWidth);
    if (band.some((value) => value >= 0))
      bands.push(
        createHmac("sha256", key)
          .update(`${at}:${band.join(",")}`)
          .digest()
          .readInt32BE(),
      );
  }
  return bands;
}

/** How alike two texts are by their sketches, 0..1: about the share of parts that they have in common (Jaccard). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let either = 0;
  let both = 0;
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? -1;
    if (value < 0 && other < 0) continue;
    either++;
    if (value === other) both++;
  }
  return either === 0 ? 0 : both / either;
}
