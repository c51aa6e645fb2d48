import { type Lexicon, type Meaning, meaningToken } from "./lexicon.ts";
import { Vocabulary } from "./vocabulary.ts";
import { allowedEdits, stemOf } from "./word-forms.ts";
import { searchWords } from "./words.ts";

const longestTerm = 5;
const mostSpellings = 6;
const mostCombinations = 64;
const shortestStem = 2;
const anyEnding = "*";

/** What a word means as it is written, and what it would mean if it were another form or misspelt. */
export interface WordMeanings {
  readonly meanings: readonly Meaning[];
  readonly guesses: readonly Meaning[];
  /**
   * The single words, in every language, for the capabilities that the word names: whoever looks for one of them finds
   * what the others find. Empty when it names none.
   */
  readonly synonyms: readonly string[];
}

/**
 * Which meanings the words of a search have. A term of several words counts for each of them, in any order ("laser
 * cutting", "laserowe cięcie").
 */
export class Meanings {
  private readonly phrases = new Map<string, Meaning[]>();
  private readonly words = new Vocabulary();
  private readonly synonyms = new Map<string, Set<string>>();
  private readonly stems = new Set<string>();

  private unread: Lexicon["terms"] | undefined;

  /** The terms, some thousands, are read at the first question: a process can be ready before anybody searches. */
  constructor(lexicon: Lexicon) {
    this.unread = { [Symbol.iterator]: () => lexicon.terms[Symbol.iterator]() };
  }

  /** Reads the terms, where that was not done yet. */
  prepare(): void {
    const terms = this.unread;
    if (terms === undefined) return;
    this.unread = undefined;
    for (const { meaning, text } of terms) this.addTerm(meaning, text);
  }

  private addTerm(meaning: Meaning, text: string): void {
    const words = text.split(/\s+/).flatMap(termWords);
    if (words.length === 0 || words.length > longestTerm) return;
    const readings = Math.max(...words.map((keys) => keys.length));
    for (let reading = 0; reading < readings; reading++) {
      const keys = words.map((word) => word[Math.min(reading, word.length - 1)] ?? "");
      for (const key of keys) {
        if (key.endsWith(anyEnding)) this.stems.add(key);
        else this.words.add(key);
      }
      if (meaning.kind === "capability") this.addSynonym(meaning, keys);
      const phrase = phraseKey(keys);
      const known = this.phrases.get(phrase) ?? [];
      if (!known.some((other) => meaningToken(other) === meaningToken(meaning))) known.push(meaning);
      this.phrases.set(phrase, known);
    }
  }

  private addSynonym(meaning: Meaning, [key, ...more]: readonly string[]): void {
    if (key === undefined || more.length > 0 || key.endsWith(anyEnding)) return;
    const known = this.synonyms.get(meaningToken(meaning)) ?? new Set();
    this.synonyms.set(meaningToken(meaning), known.add(key));
  }

  /** The meanings that a text as a whole has, by exactly its words. */
  exact(text: string): Meaning[] {
    this.prepare();
    return this.lookUp(searchWords(text).map(({ keys }) => keys));
  }

  /** For each word of the search (its readings) the meanings that it has, alone or with its neighbours. */
  of(words: readonly (readonly string[])[]): WordMeanings[] {
    this.prepare();
    const sure: Map<string, Meaning>[] = words.map(() => new Map());
    const guessed: Map<string, Meaning>[] = words.map(() => new Map());
    const stems = words.map((keys) => this.stemsOf(keys));
    const spellings = words.map((keys) => this.spellings(keys));
    for (let length = 1; length <= Math.min(longestTerm, words.length); length++) {
      for (let from = 0; from + length <= words.length; from++) {
        const end = from + length;
        const exact = this.lookUp(words.slice(from, end));
        const named = exact.length > 0 ? exact : this.lookUp(stems.slice(from, end));
        assign(named, sure.slice(from, end));
        if (named.length === 0) assign(this.lookUp(spellings.slice(from, end)), guessed.slice(from, end));
      }
    }
    return words.map((_, at) => {
      const named = sure[at] ?? new Map<string, Meaning>();
      const synonyms = new Set([...named.keys()].flatMap((token) => [...(this.synonyms.get(token) ?? [])]));
      return {
        meanings: [...named.values()],
        guesses: [...(guessed[at]?.values() ?? [])],
        synonyms: [...synonyms],
      };
    });
  }

  /** A word as it stands in terms: in full, or as the longest beginnings that terms have with any ending. */
  private stemsOf(keys: readonly string[]): string[] {
    return keys.flatMap((key) => {
      const forms = this.words.find(key) === undefined ? [] : [key];
      for (let length = key.length; length >= shortestStem; length--) {
        const stem = `${key.slice(0, length)}${anyEnding}`;
        if (this.stems.has(stem)) forms.push(stem);
      }
      return forms;
    });
  }

  private lookUp(alternatives: readonly (readonly string[])[]): Meaning[] {
    const combinations = alternatives.reduce((product, keys) => product * keys.length, 1);
    if (combinations === 0 || combinations > mostCombinations) return [];
    let phrases: string[][] = [[]];
    for (const keys of alternatives)
      phrases = phrases.flatMap((phrase) => keys.map((key) => [...phrase, key]));
    return [...new Set(phrases.flatMap((phrase) => this.phrases.get(phraseKey(phrase)) ?? []))];
  }

  /** The term words that a word may be a form or a misspelling of, nearest first, itself before all. */
  private spellings(keys: readonly string[]): string[] {
    const exact = keys.filter((key) => this.words.find(key) !== undefined);
    if (exact.length > 0) return exact;
    const near = keys.flatMap((key) => this.words.like(key, allowedEdits(key)));
    near.sort((a, b) => a.edits - b.edits || a.number - b.number);
    const closest = near.filter(({ edits }) => edits === near[0]?.edits);
    if (closest.length > 0)
      return closest.slice(0, mostSpellings).map(({ number }) => this.words.tokens[number] ?? "");
    return keys.flatMap((key) => {
      const stem = stemOf(key);
      if (stem === undefined) return [];
      const forms = this.words.startingWith(stem).map((number) => this.words.tokens[number] ?? "");
      return forms.filter((form) => form.length <= stem.length + 4).slice(0, mostSpellings);
    });
  }
}

/** Gives a phrase's meanings to each of its words. */
function assign(named: readonly Meaning[], words: readonly Map<string, Meaning>[]): void {
  for (const meaning of named) for (const word of words) word.set(meaningToken(meaning), meaning);
}

/** The words of a piece of a term, each with its readings; `*` at the end stays with the last one. */
function termWords(piece: string): string[][] {
  const words = searchWords(piece).map(({ keys }) => [...keys]);
  const last = words.at(-1);
  if (last === undefined || !piece.endsWith(anyEnding)) return words;
  return [...words.slice(0, -1), last.map((key) => `${key}${anyEnding}`)];
}

function phraseKey(keys: readonly string[]): string {
  return [...keys].sort().join(" ");
}
