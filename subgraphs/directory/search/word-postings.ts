import { NumberLists } from "./number-lists.ts";
import { Vocabulary } from "./vocabulary.ts";
import { eachPiece, pieceKeys } from "./words.ts";

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
const rememberedPieces = 300_000;

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
  private pieces = new Map<string, readonly number[]>();
  private weights = new Float64Array(1024);
  private counts = new Uint16Array(1024);
  private names = new Uint8Array(1024);
  private touched: number[] = [];
  private partTokens: number[] = [];

  /** Adds a part of the document that is being read; `commit` ends the document. */
  addText(texts: readonly string[], part: TextPart): void {
    for (const text of texts) {
      let length = 0;
      eachPiece(text, (piece) => {
        length++;
        for (const token of this.tokensOf(piece)) this.count(token);
      });
      this.closePart(part, length);
    }
  }

  /** Adds codes (as hidden tokens) of the document that is being read. */
  addCodes(codes: readonly string[], part: TextPart): void {
    for (const code of codes) this.count(this.vocabulary.addHidden(code));
    this.closePart(part, part.usualLength);
  }

  /** Writes the postings of the document that was read. */
  commit(slot: number): void {
    for (const token of this.touched) {
      const share = Math.sqrt(Math.min(1, (this.weights[token] as number) / greatestWeight));
      const impact = Math.max(1, Math.round(share * greatestImpact));
      this.lists.push(token, slot * 256 + impact * 2 + (this.names[token] as number));
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

  /** The words of a piece of text; the same pieces come again and again, so they are remembered. */
  private tokensOf(piece: string): readonly number[] {
    const known = this.pieces.get(piece);
    if (known !== undefined) return known;
    const made = pieceKeys(piece).flatMap((keys) => keys.map((key) => this.vocabulary.add(key)));
    if (this.pieces.size >= rememberedPieces) this.pieces.clear();
    // A slice of a long text would keep the whole text alive.
    this.pieces.set(Buffer.from(piece).toString(), made);
    return made;
  }

  /** Follows a compaction: postings of dead slots go, and words that no document has any more. */
  keep(moved: Int32Array): void {
    const { tokens } = this.vocabulary;
    const vocabulary = new Vocabulary();
    const lists = new NumberLists();
    let list = new Uint32Array(1024);
    for (let token = 0; token < tokens.length; token++) {
      const count = this.lists.count(token);
      if (count > list.length) list = new Uint32Array(count);
      this.lists.copy(token, list);
      let kept = -1;
      for (let at = 0; at < count; at++) {
        const posting = list[at] as number;
        const slot = moved[posting >>> 8] as number;
        if (slot < 0) continue;
        if (kept < 0) kept = vocabulary.addAgain(tokens[token] as string);
        lists.push(kept, slot * 256 + (posting & 255));
      }
    }
    this.vocabulary = vocabulary;
    this.lists = lists;
    this.pieces.clear();
  }

  get bytes(): number {
    return this.lists.bytes;
  }
}
