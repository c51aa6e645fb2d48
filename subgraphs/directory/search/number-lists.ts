import { GrowingCodes, grownCapacity } from "./growing.ts";

const firstChunk = 4;

/**
 * Many growing lists of 32-bit numbers in one array: list k's chunks hold 4, 8, 16, ... numbers, each followed by the
 * address of the next chunk. Appending costs one write; a list of one number costs 20 bytes.
 */
export class NumberLists {
  private arena = new Uint32Array(1024);
  private used = 0;
  private readonly firsts = new GrowingCodes();
  private readonly tails = new GrowingCodes();
  private readonly counts = new GrowingCodes();

  /** How many lists there are; lists are made in the order of their keys. */
  get length(): number {
    return this.counts.length;
  }

  /** Makes the lists up to and including `key`, empty. */
  reach(key: number): void {
    while (this.counts.length <= key) {
      this.firsts.push(0);
      this.tails.push(0);
      this.counts.push(0);
    }
  }

  count(key: number): number {
    return key < this.counts.length ? this.counts.at(key) : 0;
  }

  push(key: number, value: number): void {
    this.reach(key);
    const count = this.counts.at(key);
    // Chunks of 4, 8, 16, ... are full at 4, 12, 28, ...: where count + 4 is a power of two.
    if (((count + firstChunk) & (count + firstChunk - 1)) === 0) this.addChunk(key, count);
    const at = this.tails.at(key);
    this.arena[at] = value;
    this.tails.values[key] = at + 1;
    this.counts.values[key] = count + 1;
  }

  private addChunk(key: number, count: number): void {
    const size = count + firstChunk;
    while (this.used + size + 1 > this.arena.length) {
      const grown = new Uint32Array(grownCapacity(this.arena.length));
      grown.set(this.arena);
      this.arena = grown;
    }
    if (count === 0) this.firsts.values[key] = this.used;
    else this.arena[this.tails.at(key)] = this.used;
    this.tails.values[key] = this.used;
    this.used += size + 1;
  }

  /** Copies a list to the beginning of `into`, which must be long enough; gives its length. */
  copy(key: number, into: Uint32Array): number {
    const count = this.count(key);
    let at = count === 0 ? 0 : this.firsts.at(key);
    for (let done = 0, size = firstChunk; done < count; size *= 2) {
      const part = Math.min(size, count - done);
      into.set(this.arena.subarray(at, at + part), done);
      done += part;
      if (done < count) at = this.arena[at + size] as number;
    }
    return count;
  }
}
