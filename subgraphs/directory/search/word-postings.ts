import { meaningToken, type PostedKind } from "./lexicon.ts";
import { NumberLists } from "./number-lists.ts";
import { PieceTable, type PieceTokens } from "./piece-table.ts";
import { Vocabulary } from "./vocabulary.ts";
import { pieceKeys } from "./words.ts";

/** How much a word counts in each part of a document, and the length in words at which a part is of usual size. */
export interface TextPart {
  readonly weight: number;
  readonly usualLength: number;
  /** Words of a name are what `suggest` completes. */
  readonly isName?: boolean;
}

const saturation = 1.2;
const greatestImpact = 127;
/** No document's word can weigh more: every part's weight with an endlessly repeated word. */
const greatestWeight = 60;

/** What the 7 bits of a posting's impact mean; square-rooted, so that small weights keep their differences. */
export const impactWeights = Float64Array.from(
  { length: greatestImpact + 1 },
  (_, impact) => (impact / greatestImpact) ** 2 * greatestWeight,
);

/**
 * Which documents have which word, and how strongly. A posting is one number: the slot in 24 bits, the impact in 7, and
 * one bit that says that the word stands in the name. The impact is the document's side of BM25F (Robertson, Zaragoza,
 * Taylor 2004) with a fixed usual length for each part instead of the collection's average, so that it does not depend
 * on what else was ever indexed.
 */
export class WordPostings {
  vocabulary = new Vocabulary();
  private lists = new NumberLists();
  private readonly pieces = new PieceTable();
  private length = 0;
  private inNames = new Uint8Array(1024);
  private readonly codes = new Map<string, Map<string, number>>();
  private weights = new Float64Array(1024);
  private counts = new Uint16Array(1024);
  private names = new Uint8Array(1024);
  private touched: number[] = [];
  private partTokens: number[] = [];

  /** Adds a part of the document that is being read; `commit` ends the document. */
  addText(texts: readonly string[], part: TextPart): void {
    for (const text of texts) {
      this.length = 0;
      this.pieces.each(text, this.readPiece, this.countPiece);
      this.closePart(part, this.length);
    }
  }

  /** Adds meanings (as hidden tokens) of the document that is being read. */
  addMeanings(kind: PostedKind, codes: readonly string[], part: TextPart): void {
    for (const code of codes) this.count(this.meaningNumber(kind, code));
    this.closePart(part, part.usualLength);
  }

  private meaningNumber(kind: PostedKind, code: string): number {
    const ofKind = this.codes.get(kind) ?? new Map<string, number>();
    const known = ofKind.get(code);
    if (known !== undefined) return known;
    const number = this.vocabulary.addHidden(meaningToken({ kind, code }));
    this.codes.set(kind, ofKind.set(code, number));
    return number;
  }

  /** Writes the postings of the document that was read. */
  commit(slot: number): void {
    for (const token of this.touched) {
      const share = Math.sqrt(Math.min(1, (this.weights[token] as number) / greatestWeight));
      const impact = Math.max(1, Math.round(share * greatestImpact));
      this.lists.push(token, slot * 256 + impact * 2 + (this.names[token] as number));
      if (this.names[token] === 1) this.markName(token);
      this.weights[token] = 0;
      this.names[token] = 0;
    }
    this.touched = [];
  }

  countOf(token: number): number {
    return this.lists.count(token);
  }

  copy(token: number, into: Uint32Array): number {
    return this.lists.copy(token, into);
  }

  /** Whether a word stood in a name at some time: false means that it stands in none. */
  isInNames(token: number): boolean {
    return this.inNames[token] === 1;
  }

  private markName(token: number): void {
    if (token >= this.inNames.length) {
      const grown = new Uint8Array(Math.ceil((token + 1) * 1.5));
      grown.set(this.inNames);
      this.inNames = grown;
    }
    this.inNames[token] = 1;
  }

  private count(token: number): void {
    if (token >= this.counts.length) this.grow(token);
    if (this.counts[token] === 0) this.partTokens.push(token);
    if ((this.counts[token] as number) < 65535) this.counts[token] = (this.counts[token] as number) + 1;
  }

  private closePart({ weight, usualLength, isName }: TextPart, length: number): void {
    const damping = saturation * (0.25 + (0.75 * length) / usualLength);
    for (const token of this.partTokens) {
      const times = this.counts[token] as number;
      this.counts[token] = 0;
      if (this.weights[token] === 0) this.touched.push(token);
      const added = (weight * times * (saturation + 1)) / (times + damping);
      this.weights[token] =
        Math.max(this.weights[token] as number, added) + Math.min(this.weights[token] as number, added) / 4;
      if (isName === true) this.names[token] = 1;
    }
    this.partTokens = [];
  }

  private grow(token: number): void {
    const size = Math.ceil((token + 1) * 1.5);
    const weights = new Float64Array(size);
    weights.set(this.weights);
    const counts = new Uint16Array(size);
    counts.set(this.counts);
    const names = new Uint8Array(size);
    names.set(this.names);
    [this.weights, this.counts, this.names] = [weights, counts, names];
  }

  private readonly readPiece = (piece: string): PieceTokens => {
    const tokens = pieceKeys(piece).flatMap((keys) => keys.map((key) => this.vocabulary.add(key)));
    return tokens.length === 1 ? (tokens[0] as number) : tokens;
  };

  private readonly countPiece = (tokens: PieceTokens): void => {
    this.length++;
    if (typeof tokens === "number") this.count(tokens);
    else for (const token of tokens) this.count(token);
  };

  /** Follows a compaction: the postings of dead slots go, and the words too once most of them are in no document. */
  keep(moved: Int32Array): void {
    const { tokens } = this.vocabulary;
    const lists = new NumberLists();
    let list = new Uint32Array(1024);
    let unused = 0;
    for (let token = 0; token < tokens.length; token++) {
      const count = this.lists.count(token);
      if (count > list.length) list = new Uint32Array(count);
      this.lists.copy(token, list);
      for (let at = 0; at < count; at++) {
        const posting = list[at] as number;
        const slot = moved[posting >>> 8] as number;
        if (slot >= 0) lists.push(token, slot * 256 + (posting & 255));
      }
      if (lists.count(token) === 0) unused++;
    }
    this.lists = lists;
    if (unused * 2 > tokens.length) this.forgetUnused();
  }

  private forgetUnused(): void {
    const { tokens } = this.vocabulary;
    const vocabulary = new Vocabulary();
    const lists = new NumberLists();
    const inNames = this.inNames;
    this.inNames = new Uint8Array(1024);
    let list = new Uint32Array(1024);
    for (let token = 0; token < tokens.length; token++) {
      const count = this.lists.count(token);
      if (count === 0) continue;
      if (count > list.length) list = new Uint32Array(count);
      this.lists.copy(token, list);
      const kept = vocabulary.addAgain(tokens[token] as string);
      for (let at = 0; at < count; at++) lists.push(kept, list[at] as number);
      if (inNames[token] === 1) this.markName(kept);
    }
    this.vocabulary = vocabulary;
    this.lists = lists;
    this.pieces.clear();
    this.codes.clear();
  }
}
