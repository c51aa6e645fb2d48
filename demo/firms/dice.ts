/** Repeatable choices: the same seed always gives the same throws. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** 0 up to, but not including, 1. By mulberry32 (Tommy Ettinger, public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return at(from, Math.floor(this.next() * from.length));
  }

  /** `low` to `high` different ones, in the order of the list. */
  some<T>(from: readonly T[], low: number, high: number): T[] {
    const wanted = Math.min(from.length, this.between(low, high));
    const chosen = new Set<number>();
    while (chosen.size < wanted) chosen.add(Math.floor(this.next() * from.length));
    return from.filter((_, index) => chosen.has(index));
  }
}

/** Dice of their own for each topic, so that a new question about a firm changes no earlier answer. */
export function diceFor(seed: number, number: number, topic: string): Dice {
  return new Dice(hash(`${seed}/${number}/${topic}`));
}

/** The item at an index that is known to exist. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** FNV-1a with a last mix, so that neighbouring numbers part at once. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}
