import { fold } from "#schema/text/fold.ts";
import type { ReasonCode } from "../reasons.ts";
import { english } from "./english.ts";
import { lithuanian } from "./lithuanian.ts";
import { polish } from "./polish.ts";
import { russian } from "./russian.ts";
import { ukrainian } from "./ukrainian.ts";

/**
 * What spam of one language says, by reason and by points. Entries are parted by blanks; `*` stands for any ending,
 * `_` joins the words of a phrase. A text is held at ten points, so what an honest ad may say once has few.
 */
export type SpamWords = Readonly<Partial<Record<ReasonCode, Readonly<Record<number, string>>>>>;

interface Phrase {
  /** Its words, folded; those with `open` may go on. */
  readonly words: readonly { readonly stem: string; readonly open: boolean }[];
  readonly reason: ReasonCode;
  readonly points: number;
}

const byFirst = new Map<string, Phrase[]>();
let longestStem = 0;

for (const words of [polish, lithuanian, english, ukrainian, russian]) {
  for (const [reason, byPoints] of Object.entries(words)) {
    for (const [points, entries] of Object.entries(byPoints)) {
      for (const entry of entries.split(/\s+/).filter(Boolean))
        keep(entry, reason as ReasonCode, Number(points));
    }
  }
}

function keep(entry: string, reason: ReasonCode, points: number): void {
  const words = entry
    .split("_")
    .map((word) => ({ stem: fold(word.replace("*", "")).replaceAll("'", ""), open: word.endsWith("*") }));
  const first = words[0]?.stem ?? "";
  longestStem = Math.max(longestStem, first.length);
  const others = byFirst.get(first) ?? [];
  const same = others.find((other) => other.reason === reason && sameWords(other.words, words));
  // Languages share words, which are no more telling for it.
  if (same === undefined) byFirst.set(first, [...others, { words, reason, points }]);
}

function sameWords(a: Phrase["words"], b: Phrase["words"]): boolean {
  return (
    a.length === b.length && a.every(({ stem, open }, at) => stem === b[at]?.stem && open === b[at]?.open)
  );
}

/** However much there is to say of one reason, it is not worth more. */
const mostPerReason = 14;

/**
 * Points for what the words say, by reason. Each phrase counts once, and each word for one phrase of a reason: the best
 * that begins there.
 * `lookups` tells how much work it was, which grows with the number of words alone.
 */
export function spamWordsIn(words: readonly string[]): { points: Map<ReasonCode, number>; lookups: number } {
  const found = new Set<Phrase>();
  const takenTo = new Map<ReasonCode, number>();
  let lookups = 0;
  for (const [at, word] of words.entries()) {
    const here = new Map<ReasonCode, Phrase>();
    for (let length = 2; length <= Math.min(word.length, longestStem); length++) {
      lookups++;
      for (const phrase of byFirst.get(word.slice(0, length)) ?? []) {
        if (
          (takenTo.get(phrase.reason) ?? 0) <= at &&
          stands(phrase, words, at) &&
          phrase.points >= (here.get(phrase.reason)?.points ?? 0)
        )
          here.set(phrase.reason, phrase);
      }
    }
    for (const phrase of here.values()) {
      found.add(phrase);
      takenTo.set(phrase.reason, at + phrase.words.length);
    }
  }
  const points = new Map<ReasonCode, number>();
  for (const { reason, points: more } of found)
    points.set(reason, Math.min(mostPerReason, (points.get(reason) ?? 0) + more));
  return { points, lookups };
}

function stands(phrase: Phrase, words: readonly string[], at: number): boolean {
  return phrase.words.every(({ stem, open }, offset) => {
    const word = words[at + offset];
    return word !== undefined && (open ? word.startsWith(stem) : word === stem);
  });
}
