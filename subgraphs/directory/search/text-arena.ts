import { GrowingNumbers, grownCapacity } from "./growing.ts";

const between = "\u0000";
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The texts of every document as UTF-8 in one block outside the heap; only those of a page are ever read again. */
export class TextArena {
  private bytes = new Uint8Array(4096);
  private starts = new GrowingNumbers();
  private used = 0;

  constructor() {
    this.starts.push(0);
  }

  append(texts: readonly string[]): void {
    const joined = texts.map((text) => text.replaceAll(between, " ")).join(between);
    this.reserve(joined.length * 3);
    this.used += encoder.encodeInto(joined, this.bytes.subarray(this.used)).written;
    this.starts.push(this.used);
  }

  read(slot: number): string[] {
    return decoder.decode(this.bytes.subarray(this.starts.at(slot), this.starts.at(slot + 1))).split(between);
  }

  keep(slots: Uint32Array): void {
    const kept = new TextArena();
    for (const slot of slots) {
      const part = this.bytes.subarray(this.starts.at(slot), this.starts.at(slot + 1));
      kept.reserve(part.length);
      kept.bytes.set(part, kept.used);
      kept.used += part.length;
      kept.starts.push(kept.used);
    }
    [this.bytes, this.starts, this.used] = [kept.bytes, kept.starts, kept.used];
  }

  private reserve(size: number): void {
    if (this.used + size <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.used + size, grownCapacity(this.bytes.length)));
    grown.set(this.bytes.subarray(0, this.used));
    this.bytes = grown;
  }
}
