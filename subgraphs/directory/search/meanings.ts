import { type Lexicon, type Meaning, meaningToken } from "./lexicon.ts";
import { Vocabulary } from "./vocabulary.ts";
import { allowedEdits, stemOf } from "./word-forms.ts";
import { searchWords } from "./words.ts";

const longestTerm = 4;
const mostSpellings = 6;
const mostCombinations = 64;
const rememberedFinds = 5_000;

/** What a word means as it is written, and what it would mean if it were another form or misspelt. */
export interface WordMeanings {
  readonly meanings: readonly Meaning[];
  readonly guesses: readonly Meaning[];
}

/**
 * Which meanings the words of a search have. A term of several words counts for each of them, in any order ("laser
 * cutting", "cięcie laserowe"); it is given where no part of it alone means the same.
 */
export class Meanings {
  private readonly phrases = new Map<string, Meaning[]>();
  private readonly words = new Vocabulary();
  private readonly found = new Map<string, readonly Meaning[]>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const { meaning, text } of lexicon.terms) this.addTerm(meaning, text);
  }

  private addTerm(meaning: Meaning, text: string): void {
    const words = searchWords(text);
    if (words.length === 0 || words.length > longestTerm + 2) return;
    const readings = Math.max(...words.map(({ keys }) => keys.length));
    for (let reading = 0; reading < readings; reading++) {
      const keys = words.map((word) => word.keys[Math.min(reading, word.keys.length - 1)] ?? "");
      for (const key of keys) this.words.add(key);
      const phrase = phraseKey(keys);
      const known = this.phrases.get(phrase) ?? [];
      if (!known.some((other) => meaningToken(other) === meaningToken(meaning))) known.push(meaning);
      this.phrases.set(phrase, known);
    }
  }

  /** The meanings that a text as a whole has, by exactly its words. */
  exact(text: string): Meaning[] {
    return this.lookUp(searchWords(text).map(({ keys }) => keys));
  }

  /** For each word of the search (its readings) the meanings that it has, alone or with its neighbours. */
  of(words: readonly (readonly string[])[], text: readonly string[]): WordMeanings[] {
    const sure: Map<string, Meaning>[] = words.map(() => new Map());
    const guessed: Map<string, Meaning>[] = words.map(() => new Map());
    for (let length = 1; length <= Math.min(longestTerm, words.length); length++) {
      for (let from = 0; from + length <= words.length; from++) {
        const [start, end] = [from, from + length];
        const named = this.named(words.slice(start, end), text.slice(start, end).join(" "));
        assign(named, sure.slice(start, end));
        if (named.length > 0) continue;
        assign(
          this.lookUp(words.slice(start, end).map((keys) => this.spellings(keys))),
          guessed.slice(start, end),
        );
      }
    }
    return words.map((_, at) => ({
      meanings: [...(sure[at]?.values() ?? [])],
      guesses: [...(guessed[at]?.values() ?? [])],
    }));
  }

  private named(words: readonly (readonly string[])[], text: string): readonly Meaning[] {
    const exact = this.lookUp(words);
    return exact.length > 0 ? exact : this.find(text);
  }

  private find(text: string): readonly Meaning[] {
    const known = this.found.get(text);
    if (known !== undefined) return known;
    const made = this.lexicon.find(text);
    if (this.found.size >= rememberedFinds) this.found.clear();
    this.found.set(text, made);
    return made;
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

/** Gives a phrase's meanings to each of its words, but for those that a part of it has already. */
function assign(named: readonly Meaning[], words: readonly Map<string, Meaning>[]): void {
  for (const meaning of named) {
    const token = meaningToken(meaning);
    if (words.some((word) => word.has(token))) continue;
    for (const word of words) word.set(token, meaning);
  }
}

function phraseKey(keys: readonly string[]): string {
  return [...keys].sort().join(" ");
}
