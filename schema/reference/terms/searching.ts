import { editDistance } from "#schema/text/edit-distance.ts";
import { foldings } from "#schema/text/fold.ts";
import { tokens } from "#schema/text/tokens.ts";
import type { LanguageCode } from "../languages.ts";
import { wordFamily } from "./inflection.ts";
import type { Term } from "./vocabulary.ts";

/** Something that a search text names by one of its terms. */
export type TermMatch = {
  readonly code: string;
  /**
   * 0 to 1: 1 is a whole term, 0.8 and more an inflected one, 0.5 and more one that is misspelt or stands among
   * other words; less is the beginning of a term, fit for suggestions only.
   */
  readonly score: number;
  readonly language: LanguageCode;
  /** The term as the vocabulary writes it. */
  readonly term: string;
};

type Entry = { readonly term: Term; readonly words: readonly string[] };
type Known = {
  readonly word: string;
  readonly letters: number;
  /** Whether it is a whole term by itself. */
  alone: boolean;
  readonly uses: { entry: number; at: number }[];
};

const anyCyrillic = /\p{Script=Cyrillic}/u;
const mostWords = 12;
const longestWord = 40;
const inflected = /^(?:[aeiouy]|[aeiouy]s|[aeiouy]m|[aeiouy]v|ai|iu|ow|ami|ach|ims|ams|s)?$/;

/** Which of 26 letters and ten digits a word has, to tell cheaply that two words are far apart. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** How well two different words are forms of one: 0 when they are not. */
function likeness(typed: string, word: string, open: boolean): number {
  if (open && typed.startsWith(word)) return 0.9;
  const shared = sharedLength(typed, word);
  const [restTyped, restWord] = [typed.slice(shared), word.slice(shared)];
  const longest = Math.max(typed.length, word.length);
  if (!open && shared >= 4 && restTyped.length <= 3 && restWord.length <= 3 && shared >= longest * 0.6) {
    return 0.8 + (0.15 * shared) / longest;
  }
  if (!open && shared >= 3 && inflected.test(restTyped) && inflected.test(restWord)) return 0.8;
  if (restTyped === "" && typed.length >= 3) return 0.2 + (0.25 * typed.length) / word.length;
  return 0;
}

function mostEdits(length: number): number {
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** The terms by their folded words; a Cyrillic term is entered under each language's romanisation. */
class TermIndex {
  readonly entries: Entry[] = [];
  readonly #words = new Map<string, Known>();
  readonly #byHead = new Map<string, Known[]>();
  readonly #open = new Set<string>();

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      for (const key of foldings(term.text)) {
        for (const word of key.split(/[\s-]+/)) {
          if (word.endsWith("*")) this.#open.add(word.slice(0, -1).replaceAll("'", ""));
        }
        this.#enter({ term, words: tokens(key) });
      }
    }
  }

  #enter(entry: Entry): void {
    const number = this.entries.push(entry) - 1;
    entry.words.forEach((word, at) => {
      let known = this.#words.get(word);
      if (known === undefined) {
        known = { word, letters: lettersOf(word), alone: false, uses: [] };
        this.#words.set(word, known);
        const head = word.slice(0, 3);
        this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), known]);
      }
      known.alone ||= entry.words.length === 1;
      known.uses.push({ entry: number, at });
    });
  }

  /** Known words that the typed one may stand for, each with how well (0 to 1). */
  candidates(typed: string): Map<Known, number> {
    const found = new Map<Known, number>();
    const exact = this.#words.get(typed);
    if (exact !== undefined) found.set(exact, 1);
    for (const known of this.#byHead.get(typed.slice(0, 3)) ?? []) {
      if (known === exact) continue;
      const quality = likeness(typed, known.word, this.#open.has(known.word));
      if (quality > 0) found.set(known, quality);
    }
    const understood = [...found].some(
      ([known, quality]) => quality === 1 || (known.alone && quality >= 0.8),
    );
    if (!understood) this.#addMisspelt(typed, found);
    return found;
  }

  #addMisspelt(typed: string, found: Map<Known, number>): void {
    const max = mostEdits(typed.length);
    if (max === 0) return;
    const letters = lettersOf(typed);
    for (const known of this.#words.values()) {
      if (Math.abs(known.word.length - typed.length) > max || known.word.length < 5) continue;
      if (bits(known.letters ^ letters) > 2 * max) continue;
      const edits = editDistance(typed, known.word, max);
      if (edits <= max) found.set(known, Math.max(found.get(known) ?? 0, 0.85 - 0.1 * edits));
    }
  }
}

/** Score of one entry, given for each of its words the best quality found and how many typed words took part. */
function entryScore(qualities: readonly number[], words: number, took: number, typed: number): number {
  const sum = qualities.reduce((total, quality) => total + quality, 0);
  if (qualities.length < words) return took === typed ? (0.45 * sum) / words : 0;
  return (sum / words) * (0.6 + 0.4 * (took / typed));
}

/**
 * Builds the search: a function from what a person typed, in any of the platform's languages and scripts (Cyrillic
 * romanised too), to the codes it may mean, best first. A wanted language wins among equals.
 */
export function buildSearch(terms: readonly Term[]) {
  const index = new TermIndex(terms);
  return (text: string, wanted?: LanguageCode): TermMatch[] => {
    const best = new Map<string, TermMatch>();
    const cyrillic = anyCyrillic.test(text);
    for (const key of foldings(text)) {
      const typed = tokens(key).slice(0, mostWords);
      for (const [number, { qualities, took }] of scan(index, typed)) {
        const entry = index.entries[number];
        if (entry === undefined) continue;
        const score = entryScore([...qualities.values()], entry.words.length, took.size, typed.length);
        const language = entry.term.language;
        const ordered = entry.words.every((word, at) => word === typed[at]);
        // Small steps that only decide between terms that fit equally well.
        const doubts = [
          !ordered,
          cyrillic !== isCyrillic(language),
          wanted !== undefined && language !== wanted,
        ];
        keepBest(best, entry.term, score * (1 - 0.01 * doubts.filter(Boolean).length));
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  };
}

function isCyrillic(language: LanguageCode): boolean {
  return wordFamily(language) === "cyrillic";
}

type Tally = { readonly qualities: Map<number, number>; readonly took: Set<number> };

function scan(index: TermIndex, typed: readonly string[]): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  typed.forEach((word, position) => {
    if (word.length > longestWord) return;
    for (const [known, quality] of index.candidates(word)) {
      for (const { entry, at } of known.uses) {
        let tally = tallies.get(entry);
        if (tally === undefined) {
          tally = { qualities: new Map(), took: new Set() };
          tallies.set(entry, tally);
        }
        tally.qualities.set(at, Math.max(tally.qualities.get(at) ?? 0, quality));
        tally.took.add(position);
      }
    }
  });
  return tallies;
}

function keepBest(best: Map<string, TermMatch>, term: Term, exactScore: number): void {
  const score = Math.round(exactScore * 1000) / 1000;
  if (score < 0.1 || score <= (best.get(term.code)?.score ?? 0)) return;
  best.set(term.code, { code: term.code, score, language: term.language, term: term.text });
}
