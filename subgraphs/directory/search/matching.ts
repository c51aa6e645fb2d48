import {
  isSureMatch,
  misspeltReadings,
  plainReadings,
  type SearchWord,
  type TokenReading,
} from "./search-reading.ts";
import { impactWeights, type WordPostings } from "./word-postings.ts";

/**
 * What decides a match besides the documents: each word's rarity and whether it was read as misspelt, and how many of
 * the words a hit must have. A cursor carries it, so that the scores of later pages do not move with the collection.
 */
export interface MatchPlan {
  readonly rarities: readonly number[];
  readonly misspelt: readonly boolean[];
  readonly required: number;
}

/** The slots that match (`slots`, the first `count`), their scores by slot, and what to mark in their texts. */
export interface Matches {
  readonly slots: Uint32Array;
  readonly count: number;
  readonly scores: Float64Array;
  readonly plan: MatchPlan;
  readonly tokens: ReadonlySet<number>;
}

/** Which slots hold a record (1), and how many do. */
export interface Population {
  readonly alive: Uint8Array;
  readonly living: number;
}

interface WordMatch {
  readonly isMisspelt: boolean;
  readonly found: number;
}

/** Scores documents for the words of a search: the best reading of each word, times the word's rarity, added up. */
export class Matcher {
  private best = new Float64Array(0);
  private scores = new Float64Array(0);
  private matched = new Uint8Array(0);
  private wordSlots = new Uint32Array(0);
  private allSlots = new Uint32Array(0);
  private list = new Uint32Array(1024);
  private readonly postings: WordPostings;

  constructor(postings: WordPostings) {
    this.postings = postings;
  }

  /**
   * Every word is required. Where no document has them all, those that have the most of them are given, and their
   * scores are lowered by the square of the part they have. `isTyping` looks at names alone, for a search box.
   */
  match(
    words: readonly SearchWord[],
    { alive, living }: Population,
    options: { plan?: MatchPlan | undefined; isTyping?: boolean } = {},
  ): Matches {
    this.reserve(alive.length);
    const tokens = new Set<number>();
    const rarities: number[] = [];
    const misspelt: boolean[] = [];
    let candidates = 0;
    words.forEach((word, at) => {
      const match = this.matchWord(
        word,
        alive,
        tokens,
        options.plan?.misspelt[at],
        options.isTyping === true,
      );
      const rarity =
        options.plan?.rarities[at] ?? Math.log(1 + (living - match.found + 0.5) / (match.found + 0.5));
      rarities.push(rarity);
      misspelt.push(match.isMisspelt);
      candidates = this.addUp(match.found, rarity, candidates);
    });
    const required = options.plan?.required ?? this.mostMatched(candidates);
    const count = this.keepMatched(candidates, required, words.length);
    return {
      slots: this.allSlots,
      count,
      scores: this.scores,
      plan: { rarities, misspelt, required },
      tokens,
    };
  }

  private matchWord(
    word: SearchWord,
    alive: Uint8Array,
    tokens: Set<number>,
    planned: boolean | undefined,
    isTyping: boolean,
  ): WordMatch {
    const plain = plainReadings(word, this.postings.vocabulary, { isTyping });
    let found = 0;
    let isSure = false;
    for (const reading of plain) {
      const inNames = isTyping || reading.isInNames === true;
      if (inNames && !this.postings.isInNames(reading.token)) continue;
      const before = found;
      const any = this.collect(reading, alive, found, inNames);
      found = any.found;
      if (any.hasLiving) {
        tokens.add(reading.token);
        isSure ||= isSureMatch(reading);
      } else found = before;
    }
    const isMisspelt = planned ?? !isSure;
    if (!isMisspelt) return { isMisspelt, found };
    for (const reading of misspeltReadings(word, this.postings.vocabulary)) {
      const any = this.collect(reading, alive, found, isTyping);
      found = any.found;
      if (any.hasLiving) tokens.add(reading.token);
    }
    return { isMisspelt, found };
  }

  /** Raises `best` of every living document that has the token; new ones join `wordSlots`. */
  private collect(
    { token, quality }: TokenReading,
    alive: Uint8Array,
    start: number,
    isTyping: boolean,
  ): { found: number; hasLiving: boolean } {
    const { best, wordSlots } = this;
    const count = this.postings.countOf(token);
    if (count > this.list.length) this.list = new Uint32Array(Math.ceil(count * 1.5));
    const list = this.list;
    this.postings.copy(token, list);
    let found = start;
    let hasLiving = false;
    for (let at = 0; at < count; at++) {
      const posting = list[at] as number;
      const slot = posting >>> 8;
      if (alive[slot] === 0 || (isTyping && (posting & 1) === 0)) continue;
      hasLiving = true;
      const worth = (impactWeights[(posting >>> 1) & 127] as number) * quality;
      const known = best[slot] as number;
      if (known === 0) wordSlots[found++] = slot;
      if (worth > known) best[slot] = worth;
    }
    return { found, hasLiving };
  }

  private addUp(found: number, rarity: number, start: number): number {
    const { best, scores, matched, wordSlots, allSlots } = this;
    let candidates = start;
    for (let at = 0; at < found; at++) {
      const slot = wordSlots[at] as number;
      if (matched[slot] === 0) {
        allSlots[candidates++] = slot;
        scores[slot] = 0;
      }
      matched[slot] = (matched[slot] as number) + 1;
      scores[slot] = (scores[slot] as number) + (best[slot] as number) * rarity;
      best[slot] = 0;
    }
    return candidates;
  }

  private mostMatched(candidates: number): number {
    let most = 1;
    for (let at = 0; at < candidates; at++)
      most = Math.max(most, this.matched[this.allSlots[at] as number] as number);
    return most;
  }

  private keepMatched(candidates: number, required: number, words: number): number {
    const { scores, matched, allSlots } = this;
    let kept = 0;
    for (let at = 0; at < candidates; at++) {
      const slot = allSlots[at] as number;
      const has = matched[slot] as number;
      matched[slot] = 0;
      if (has < required) continue;
      scores[slot] = (scores[slot] as number) * (has / words) ** 2;
      allSlots[kept++] = slot;
    }
    return kept;
  }

  private reserve(slots: number): void {
    if (this.best.length >= slots) return;
    const size = Math.ceil(slots * 1.25);
    this.best = new Float64Array(size);
    this.scores = new Float64Array(size);
    this.matched = new Uint8Array(size);
    this.wordSlots = new Uint32Array(size);
    this.allSlots = new Uint32Array(size);
  }
}
