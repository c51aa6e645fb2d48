import { foldings } from "#schema/text/fold.ts";
import { tokens } from "#schema/text/tokens.ts";

/** One word of a text: every key it may be read as (several for Cyrillic), and where it stands in the text. */
export interface Word {
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

const piece = /[^\s\p{Z}]+/gu;
const innerWord = /[\p{L}\p{N}\p{M}'’ʼ`´‘]+/gu;
const longestKey = 64;

const plainWord = /^[A-Za-z0-9]+$/;
const plainKey = /^[a-z0-9]+$/;

/** The keys of what stands between two spaces: a list for each of its words ("Bielsko-Biała" has two). */
export function pieceKeys(text: string): string[][] {
  if (plainWord.test(text)) return [[text.toLowerCase().slice(0, longestKey)]];
  const readings = foldings(text).map(splitKey);
  const plain = readings[0] ?? [];
  if (readings.length === 1) return plain.map((word) => [word.slice(0, longestKey)]);
  return plain.map((word, at) => {
    // Readings that split differently cannot be laid beside each other; the plain one stands for all.
    const alike = readings.filter((reading) => reading.length === plain.length);
    return [...new Set(alike.map((reading) => (reading[at] ?? word).slice(0, longestKey)))];
  });
}

/** The words of a folded text, split as `tokens` of schema/text does. */
function splitKey(key: string): string[] {
  return plainKey.test(key) ? [key] : tokens(key);
}

/** The words of a search text. */
export function searchWords(text: string): Word[] {
  return [...text.matchAll(piece)].flatMap((match) =>
    pieceKeys(match[0]).map((keys) => ({ keys, from: match.index, to: match.index + match[0].length })),
  );
}

/** The words of a text to show, each exactly where it stands. */
export function* shownWords(text: string): Generator<Word> {
  for (const match of text.matchAll(innerWord)) {
    yield { keys: shownKeys(match[0]), from: match.index, to: match.index + match[0].length };
  }
}

const rememberedWords = 50_000;
const shown = new Map<string, readonly string[]>();

/** The same words are shown again and again, so their keys are remembered. */
function shownKeys(word: string): readonly string[] {
  const known = shown.get(word);
  if (known !== undefined) return known;
  const made = pieceKeys(word).flat();
  if (shown.size >= rememberedWords) shown.clear();
  shown.set(word, made);
  return made;
}
