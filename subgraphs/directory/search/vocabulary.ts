import { editDistance } from "#schema/text/edit-distance.ts";
import { GrowingCodes } from "./growing.ts";
import { NumberLists } from "./number-lists.ts";

const trigramLetters = 38;
/** Begins every hidden token; no folded word can begin with it. */
export const hiddenMark = "~";

/** Every folded word that was ever added, by number, and found by beginning or by likeness. */
export class Vocabulary {
  readonly tokens: string[] = [];
  private readonly numbers = new Map<string, number>();
  private sorted = new Uint32Array(0);
  private unsorted: number[] = [];
  private readonly byTrigram = new NumberLists();
  private readonly shapes = new GrowingCodes();
  private shared = new Uint8Array(0);

  get size(): number {
    return this.tokens.length;
  }

  find(token: string): number | undefined {
    return this.numbers.get(token);
  }

  /** The number of a word; a new one is added to the words that can be found by beginning and likeness. */
  add(token: string): number {
    const known = this.numbers.get(token);
    if (known !== undefined) return known;
    const number = this.addHidden(token);
    this.unsorted.push(number);
    for (const trigram of trigramCodes(token)) this.byTrigram.push(trigram, number);
    return number;
  }

  /** The number of a token that is only found by its exact text: a code, not a word. */
  addHidden(token: string): number {
    const known = this.numbers.get(token);
    if (known !== undefined) return known;
    const number = this.tokens.push(token) - 1;
    this.numbers.set(token, number);
    this.shapes.push(letterSet(token));
    return number;
  }

  /** Takes over a token from another vocabulary, hidden or not as it was there. */
  addAgain(token: string): number {
    return token.startsWith(hiddenMark) ? this.addHidden(token) : this.add(token);
  }

  /** Every word that begins so, the word itself included, in alphabetical order. */
  startingWith(beginning: string): number[] {
    this.sort();
    const found: number[] = [];
    for (let at = this.position(beginning); at < this.sorted.length; at++) {
      const number = this.sorted[at] as number;
      if (!(this.tokens[number] as string).startsWith(beginning)) break;
      found.push(number);
    }
    return found;
  }

  /** Words within so many edits (swaps of neighbours count one), each with its distance, 0 left out. */
  like(word: string, maxEdits: number): { number: number; edits: number }[] {
    if (maxEdits === 0 || word === "") return [];
    if (this.shared.length < this.tokens.length) this.shared = new Uint8Array(this.tokens.length * 1.5);
    const found: { number: number; edits: number }[] = [];
    const touched: number[] = [];
    const codes = trigramCodes(word);
    let list = new Uint32Array(1024);
    for (const trigram of codes) {
      const count = this.byTrigram.count(trigram);
      if (count > list.length) list = new Uint32Array(count);
      this.byTrigram.copy(trigram, list);
      for (let at = 0; at < count; at++) {
        const number = list[at] as number;
        if (this.shared[number] === 0) touched.push(number);
        this.shared[number] = (this.shared[number] as number) + 1;
      }
    }
    // An edit spoils at most three trigrams, a swap of neighbours four (two swaps in one word are not looked for); it
    // changes at most two letters of the set.
    const enough = Math.max(1, codes.length - 3 * maxEdits - 1);
    const shape = letterSet(word);
    for (const number of touched) {
      const isNear =
        (this.shared[number] as number) >= enough && ones(this.shapes.at(number) ^ shape) <= 2 * maxEdits;
      this.shared[number] = 0;
      if (!isNear) continue;
      const edits = editDistance(word, this.tokens[number] as string, maxEdits);
      if (edits > 0 && edits <= maxEdits) found.push({ number, edits });
    }
    for (const number of this.swapped(word)) {
      if (!found.some((other) => other.number === number)) found.push({ number, edits: 1 });
    }
    return found.sort((a, b) => a.edits - b.edits || a.number - b.number);
  }

  /** A swap of neighbours leaves a short word no trigram, so such words are looked up as they would be spelt. */
  private swapped(word: string): number[] {
    if (word.length > 6) return [];
    return Array.from({ length: word.length - 1 }, (_, at) => {
      const swap = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
      return swap === word ? undefined : this.find(swap);
    }).filter((number) => number !== undefined);
  }

  private position(beginning: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.tokens[this.sorted[middle] as number] as string) < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sort(): void {
    if (this.unsorted.length === 0) return;
    const byText = (a: number, b: number) =>
      (this.tokens[a] as string) < (this.tokens[b] as string) ? -1 : a === b ? 0 : 1;
    // Sorting texts without a comparison of our own is several times faster.
    const texts = this.unsorted.map((number) => this.tokens[number] as string).sort();
    const newcomers = Uint32Array.from(texts, (text) => this.numbers.get(text) ?? 0);
    this.sorted = mergeSorted(this.sorted, newcomers, byText);
    this.unsorted = [];
  }
}

/** Two ascending lists as one. */
export function mergeSorted(
  left: Uint32Array,
  right: Uint32Array,
  compare: (a: number, b: number) => number,
): Uint32Array<ArrayBuffer> {
  const merged = new Uint32Array(left.length + right.length);
  let done = 0;
  let from = 0;
  for (const value of right) {
    // A few newcomers among many: find each one's place and copy what stands before it at once.
    let low = from;
    let high = left.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(left[middle] as number, value) <= 0) low = middle + 1;
      else high = middle;
    }
    merged.set(left.subarray(from, low), done);
    done += low - from;
    merged[done++] = value;
    from = low;
  }
  merged.set(left.subarray(from), done);
  return merged;
}

/** The distinct three-letter parts of a word with one space before and after, as numbers. */
function trigramCodes(word: string): number[] {
  const codes: number[] = [];
  let code = letterCode(word, 0);
  for (let at = 1; at <= word.length; at++) {
    code = (code * trigramLetters + letterCode(word, at)) % trigramLetters ** 3;
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}

function letterCode(word: string, at: number): number {
  if (at >= word.length) return 0;
  const unit = word.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return 37;
}

/** Which letters a word has, a bit for each; digits and foreign letters share what is left. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << ((letterCode(word, at) - 1) & 31);
  return set >>> 0;
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
