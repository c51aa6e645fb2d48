import { mergeSorted } from "./vocabulary.ts";

/** How two names stand; equal ones are told apart by their ids. */
export type CompareNames = (a: string, b: string) => number;

/**
 * The slots in the order of their names, kept up to date slot by slot: newcomers wait until somebody asks, then take
 * their places by halving, so a change among 100,000 names costs no sort. Dead slots stay until a compaction.
 */
export class NameOrder {
  private sorted = new Uint32Array(0);
  private ranks = new Uint32Array(0);
  private known = 0;
  private readonly names: readonly string[];
  private readonly ids: readonly string[];
  private readonly compareNames: CompareNames;
  /** An order in which the names stand nearly so already: a sort of nearly sorted names is several times faster. */
  private readonly rough: NameOrder | undefined;

  constructor(
    names: readonly string[],
    ids: readonly string[],
    compareNames: CompareNames,
    rough?: NameOrder,
  ) {
    this.names = names;
    this.ids = ids;
    this.compareNames = compareNames;
    this.rough = rough;
  }

  /** Each slot's rank. */
  ranksOf(): Uint32Array {
    this.update();
    return this.ranks;
  }

  /** How many slots stand before this name and id, dead ones included; `orEqual` counts the equal one too. */
  countBefore(name: string, id: string, orEqual: boolean): number {
    this.update();
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const slot = this.sorted[middle] as number;
      const order =
        this.compareNames(this.names[slot] as string, name) || byText(this.ids[slot] as string, id);
      if (order < 0 || (orEqual && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Follows a compaction: `moved` gives each slot's new number, or -1. Slots keep their order. */
  keep(moved: Int32Array): void {
    this.sorted = this.sorted
      .filter((slot) => (moved[slot] as number) >= 0)
      .map((slot) => moved[slot] as number);
    this.known = this.sorted.length;
    this.ranks = new Uint32Array(this.known);
    for (let rank = 0; rank < this.known; rank++) this.ranks[this.sorted[rank] as number] = rank;
  }

  private update(): void {
    const count = this.ids.length;
    if (this.known === count) return;
    // A replaced record keeps its id in a new slot; the dead one stands before it.
    const compare = (a: number, b: number) =>
      this.compareNames(this.names[a] as string, this.names[b] as string) ||
      byText(this.ids[a] as string, this.ids[b] as string) ||
      a - b;
    const isFirst = this.known === 0;
    const newcomers =
      isFirst && this.rough !== undefined
        ? this.rough.slots().slice()
        : Uint32Array.from({ length: count - this.known }, (_, at) => this.known + at);
    const sortedNewcomers = Uint32Array.from([...newcomers].sort(compare));
    this.sorted = isFirst ? sortedNewcomers : mergeSorted(this.sorted, sortedNewcomers, compare);
    this.ranks = new Uint32Array(count);
    for (let rank = 0; rank < count; rank++) this.ranks[this.sorted[rank] as number] = rank;
    this.known = count;
  }

  slots(): Uint32Array {
    this.update();
    return this.sorted;
  }
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
