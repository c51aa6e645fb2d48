import { stem, type WordFamily, wordFamily } from "./inflection.ts";
import type { Term } from "./vocabulary.ts";
import { type Word, wordsOf } from "./words.ts";

type Node = { readonly next: Map<string, Node>; readonly codes: string[] };
type Found = { readonly code: string; readonly at: readonly number[] };

const conjunctions = new Set("i oraz ir bei and or lub и і й та або или ды".split(" "));
const latinFamilies: readonly WordFamily[] = ["pl", "lt", "en"];
const cyrillicFamilies: readonly WordFamily[] = ["cyrillic"];
const headLength = 3;

/** The terms of one family of languages, laid out word by word. */
class Lexicon {
  readonly root: Node = { next: new Map(), codes: [] };
  /** Beginnings (`frez*`) by their first letters. */
  readonly #beginnings = new Map<string, string[]>();
  readonly #family: WordFamily;

  constructor(family: WordFamily) {
    this.#family = family;
  }

  add(code: string, keys: readonly string[]): void {
    let node = this.root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), codes: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (!node.codes.includes(code)) node.codes.push(code);
  }

  keyOf(word: string, open: boolean, exact: boolean): string {
    if (exact) return `=${word}`;
    if (!open) return stem(word, this.#family);
    const head = word.slice(0, headLength);
    const known = this.#beginnings.get(head) ?? [];
    if (!known.includes(word)) this.#beginnings.set(head, [...known, word]);
    return `${word}*`;
  }

  /** Every key that a text's word answers to. */
  keysOf(word: string): string[] {
    const keys = [stem(word, this.#family), `=${word}`];
    for (const beginning of this.#beginnings.get(word.slice(0, headLength)) ?? []) {
      if (word.startsWith(beginning)) keys.push(`${beginning}*`);
    }
    return keys;
  }
}

/**
 * Builds the tagger: a function from a running text to the codes of the terms that occur in it, in the order of
 * their first occurrence. Words match whole or by their stem, never misspelt and never inside another word. Between
 * the words of a term one other word may stand, and a conjunction ("laser and plasma cutting").
 * A term inside a longer one counts only when it names the longer one's wider capability.
 */
export function buildTagger(
  terms: readonly Term[],
  isWider: (wide: string, narrow: string) => boolean,
): (text: string) => string[] {
  const lexicons = new Map<WordFamily, Lexicon>();
  for (const family of [...latinFamilies, ...cyrillicFamilies]) lexicons.set(family, new Lexicon(family));
  for (const term of terms) if (term.tags) addTerm(lexicons, term);
  return (text) => {
    const words = wordsOf(text);
    const found: Found[] = [];
    for (const family of [...latinFamilies, ...cyrillicFamilies]) {
      const lexicon = lexicons.get(family);
      if (lexicon !== undefined) collect(lexicon, keysIn(words, lexicon, family), words, found);
    }
    found.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
    const over = byPosition(found);
    const kept = found.filter(
      (one) => !over.get(one.at[0] ?? 0)?.some((other) => hides(other, one, isWider)),
    );
    return [...new Set(kept.map((one) => one.code))];
  };
}

function addTerm(lexicons: ReadonlyMap<WordFamily, Lexicon>, { code, language, text, exact }: Term): void {
  const lexicon = lexicons.get(wordFamily(language));
  if (lexicon === undefined) return;
  const open = text.split(/[\s-]+/).map((word) => word.endsWith("*"));
  const words = wordsOf(text.replaceAll("*", "")).filter((word) => word !== null);
  const keys = words.map((word, index) => lexicon.keyOf(word.text, open[index] === true, exact));
  lexicon.add(code, keys);
  // Slavic adjectives stand before or after their noun.
  if (keys.length === 2 && language !== "en" && language !== "lt") lexicon.add(code, keys.toReversed());
}

function keysIn(words: readonly (Word | null)[], lexicon: Lexicon, family: WordFamily): string[][] {
  return words.map((word) => {
    if (word === null) return [];
    // Latin words inside Cyrillic text (CNC, MIG) belong to Cyrillic terms too.
    if (word.cyrillic && family !== "cyrillic") return [];
    return lexicon.keysOf(word.text);
  });
}

function collect(
  lexicon: Lexicon,
  keys: readonly string[][],
  words: readonly (Word | null)[],
  found: Found[],
) {
  const walk = (node: Node, position: number, at: readonly number[]) => {
    for (const key of keys[position] ?? []) {
      const next = node.next.get(key);
      if (next === undefined) continue;
      const path = [...at, position];
      for (const code of next.codes) found.push({ code, at: path });
      if (next.next.size === 0) continue;
      for (const follower of followers(position, words)) walk(next, follower, path);
    }
  };
  for (let position = 0; position < words.length; position++) walk(lexicon.root, position, []);
}

/** Where the next word of a term may stand: next, after one other word, or after two of which one joins. */
function followers(position: number, words: readonly (Word | null)[]): number[] {
  const reachable: number[] = [];
  for (let step = 1; step <= 3; step++) {
    const word = words[position + step];
    if (word === null || word === undefined) break;
    if (step < 3 || joins(words[position + 1]) || joins(words[position + 2])) reachable.push(position + step);
  }
  return reachable;
}

function joins(word: Word | null | undefined): boolean {
  return word !== null && word !== undefined && conjunctions.has(word.text);
}

/** What was found at each word, so that a term is only compared with those it shares a word with. */
function byPosition(found: readonly Found[]): Map<number, Found[]> {
  const positions = new Map<number, Found[]>();
  for (const one of found) {
    for (const position of one.at) {
      const there = positions.get(position);
      if (there === undefined) positions.set(position, [one]);
      else there.push(one);
    }
  }
  return positions;
}

function hides(longer: Found, shorter: Found, isWider: (wide: string, narrow: string) => boolean): boolean {
  return (
    longer.at.length > shorter.at.length &&
    longer.code !== shorter.code &&
    shorter.at.every((position) => longer.at.includes(position)) &&
    !isWider(shorter.code, longer.code)
  );
}
