import { meaningToken } from "./lexicon.ts";
import type { Meanings, WordMeanings } from "./meanings.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { allowedEdits, joiningWords, longestEnding, stemOf } from "./word-forms.ts";
import { searchWords } from "./words.ts";

/** One way to match a word of a search: a token, and how good such a match is (an exact one has 1). */
export interface TokenReading {
  readonly token: number;
  readonly quality: number;
  /** Only where the token stands in a name. */
  readonly isInNames?: boolean;
}

/** One word of a search: its keys as typed and the meanings it has alone or with its neighbours. */
export interface SearchWord extends WordMeanings {
  readonly keys: readonly string[];
}

const quality = { exact: 1, meaning: 1, beginning: 0.8, form: 0.7, oneEdit: 0.5, twoEdits: 0.3 };
const shortestBeginning = 3;
const mostWords = 24;

/** The words that are looked for: joining words are left out unless nothing else stands there, doubles count once. */
export function readSearch(search: string, meanings: Meanings): SearchWord[] {
  const words = searchWords(search.slice(0, 1000));
  const looked = words.filter(({ keys }) => !keys.every((key) => joiningWords.has(key)));
  const kept = (looked.length > 0 ? looked : words).slice(0, mostWords);
  const found = meanings.of(kept.map(({ keys }) => keys));
  const distinct = new Map<string, SearchWord>();
  kept.forEach(({ keys }, at) => {
    const key = keys.join(" ");
    const before = distinct.get(key);
    distinct.set(key, {
      keys,
      meanings: [...(before?.meanings ?? []), ...(found[at]?.meanings ?? [])],
      guesses: [...(before?.guesses ?? []), ...(found[at]?.guesses ?? [])],
      synonyms: [...(before?.synonyms ?? []), ...(found[at]?.synonyms ?? [])],
    });
  });
  return [...distinct.values()];
}

/**
 * The tokens that match a word as it is written: itself; words that begin with it, from three letters; other forms of
 * it, which share its stem and have an ending of at most four letters; and what it means. While somebody is typing,
 * any beginning counts and other forms do not.
 *
 * A word that names a capability finds what the capability's words find in every language, so that *frezowanie* and
 * *milling* give the same firms; beginnings then count in names alone, and other forms not at all.
 */
export function plainReadings(
  word: SearchWord,
  vocabulary: Vocabulary,
  { isTyping = false }: { isTyping?: boolean } = {},
): TokenReading[] {
  const best = new Map<number, TokenReading>();
  const isInNames = !isTyping && word.synonyms.length > 0;
  const offer = (token: number | undefined, worth: number, inNames = false) => {
    if (token === undefined) return;
    const known = best.get(token);
    if (known && (worth <= known.quality || (inNames && !known.isInNames))) return;
    best.set(token, inNames ? { token, quality: worth, isInNames: true } : { token, quality: worth });
  };
  for (const meaning of word.meanings) offer(vocabulary.find(meaningToken(meaning)), quality.meaning);
  for (const synonym of isTyping ? [] : word.synonyms) offer(vocabulary.find(synonym), quality.exact);
  for (const key of word.keys) {
    offer(vocabulary.find(key), quality.exact);
    if (isTyping || key.length >= shortestBeginning) {
      for (const token of vocabulary.startingWith(key)) offer(token, quality.beginning, isInNames);
    }
    if (isTyping || isInNames) continue;
    for (const token of formsOf(key, vocabulary)) offer(token, quality.form);
  }
  return [...best.values()];
}

function formsOf(key: string, vocabulary: Vocabulary): number[] {
  const stem = stemOf(key);
  if (stem === undefined) return [];
  const longest = stem.length + longestEnding;
  return vocabulary.startingWith(stem).filter((token) => (vocabulary.tokens[token] ?? "").length <= longest);
}

/** The tokens that a word may be a misspelling of, or that stand for what it may mean. */
export function misspeltReadings(word: SearchWord, vocabulary: Vocabulary): TokenReading[] {
  const best = new Map<number, number>();
  for (const meaning of word.guesses) {
    const token = vocabulary.find(meaningToken(meaning));
    if (token !== undefined) best.set(token, quality.oneEdit);
  }
  for (const key of word.keys) {
    const most = allowedEdits(key);
    if (most === 0) continue;
    for (const { number, edits } of vocabulary.like(key, most)) {
      const worth = edits === 1 ? quality.oneEdit : quality.twoEdits;
      if (worth > (best.get(number) ?? 0)) best.set(number, worth);
    }
  }
  return [...best].map(([token, worth]) => ({ token, quality: worth }));
}

/** Whether a match of this quality proves that the word was spelt as it was meant. */
export function isSureMatch({ quality: worth }: TokenReading): boolean {
  return worth >= quality.beginning;
}
