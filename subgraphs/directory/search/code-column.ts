import { GrowingCodes } from "./growing.ts";
import { UNKNOWN } from "./query.ts";

/**
 * Values of every slot as numbers: `codes[at]` for `at` from `starts[slot]` to before `starts[slot + 1]`, each a place
 * in `values`. Where there is none, the record counts as code 0, which is UNKNOWN.
 */
export interface CodeView {
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  readonly values: readonly string[];
}

/** Values and their numbers, given in the order of first appearance from 1; 0 stands for "no value". */
export class Dictionary {
  readonly values: string[] = [UNKNOWN];
  private readonly codes = new Map([[UNKNOWN, 0]]);

  code(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.push(value) - 1;
    this.codes.set(value, code);
    return code;
  }

  /** The number of a value, or undefined when no record ever had it. */
  find(value: string): number | undefined {
    return this.codes.get(value);
  }

  get size(): number {
    return this.values.length;
  }
}

/** For each slot a short list of distinct values as numbers, one after the other; slots are only ever added. */
export class CodeColumn {
  readonly dictionary = new Dictionary();
  private starts = new GrowingCodes();
  private codes = new GrowingCodes();

  constructor() {
    this.starts.push(0);
  }

  append(values: readonly string[]): void {
    const start = this.codes.length;
    for (const value of values) {
      if (value === "" || value === UNKNOWN) continue;
      const code = this.dictionary.code(value);
      if (!this.hasFrom(start, code)) this.codes.push(code);
    }
    this.starts.push(this.codes.length);
  }

  private hasFrom(start: number, code: number): boolean {
    for (let at = start; at < this.codes.length; at++) if (this.codes.at(at) === code) return true;
    return false;
  }

  get view(): CodeView {
    return { starts: this.starts.values, codes: this.codes.values, values: this.dictionary.values };
  }

  /** A table by code that has 1 where the value is one of `values`. */
  wanted(values: Iterable<string>): Uint8Array {
    const table = new Uint8Array(this.dictionary.size);
    for (const value of values) {
      const code = this.dictionary.find(value);
      if (code !== undefined) table[code] = 1;
    }
    return table;
  }

  has(slot: number, value: string): boolean {
    const code = this.dictionary.find(value);
    if (code === undefined) return false;
    for (let at = this.starts.at(slot); at < this.starts.at(slot + 1); at++) {
      if (this.codes.at(at) === code) return true;
    }
    return false;
  }

  /** Keeps only these slots, in this order. */
  keep(slots: Uint32Array): void {
    const starts = new GrowingCodes(slots.length + 1);
    const codes = new GrowingCodes(this.codes.length);
    starts.push(0);
    for (const slot of slots) {
      for (let at = this.starts.at(slot); at < this.starts.at(slot + 1); at++) codes.push(this.codes.at(at));
      starts.push(codes.length);
    }
    this.starts = starts;
    this.codes = codes;
  }
}

/** A view of the first `slots` slots with other values: `codeOf` gives each code's new one, 0 where it goes. */
export function mapView(
  view: CodeView,
  slots: number,
  codeOf: Uint32Array,
  values: readonly string[],
): CodeView {
  const starts = new Uint32Array(slots + 1);
  const codes = new Uint32Array(view.starts[slots] as number);
  let count = 0;
  for (let slot = 0; slot < slots; slot++) {
    const begin = count;
    const end = view.starts[slot + 1] as number;
    for (let at = view.starts[slot] as number; at < end; at++) {
      const code = codeOf[view.codes[at] as number] as number;
      let before = begin;
      while (before < count && codes[before] !== code) before++;
      if (code !== 0 && before === count) codes[count++] = code;
    }
    starts[slot + 1] = count;
  }
  return { starts, codes, values };
}
