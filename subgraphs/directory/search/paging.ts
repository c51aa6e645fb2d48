import { badCursor } from "#schema/errors.ts";
import type { MatchPlan } from "./matching.ts";
import type { NameOrder } from "./name-order.ts";
import type { Page } from "./query.ts";

/**
 * How hits are sorted: by a number, smallest first, then by name, then by id. `kind` tells one order's cursors from
 * another's.
 */
export interface Ordering {
  readonly kind: string;
  readonly first: (slot: number) => number;
  readonly names: NameOrder;
  readonly nameOf: (slot: number) => string;
  readonly idOf: (slot: number) => string;
}

/** Where a page begins: the place of a hit in its order, and the plan of the search it was found by. */
export interface Cursor {
  readonly kind: string;
  readonly first: number;
  readonly name: string;
  readonly id: string;
  readonly plan?: MatchPlan;
}

export function writeCursor({ kind, first, name, id, plan }: Cursor): string {
  const shared = [kind, Number.isFinite(first) ? first : null, name, id];
  if (plan === undefined) return JSON.stringify(shared);
  return JSON.stringify([...shared, plan.required, plan.rarities, plan.misspelt.map(Number)]);
}

/** The cursor that a page names; BAD_CURSOR names `after` or `before` when another order or search wrote it. */
export function readCursor(page: Page, kind: string, words: number): Cursor | undefined {
  const argument = "first" in page ? "after" : "before";
  const written = "first" in page ? page.after : page.before;
  if (written === undefined) return undefined;
  const parts = parse(written);
  const [writtenKind, first, name, id, required, rarities, misspelt] = parts;
  if (writtenKind !== kind || !isPlace(first) || typeof name !== "string" || typeof id !== "string") {
    throw badCursor(argument);
  }
  const place = { kind, first: first ?? Number.POSITIVE_INFINITY, name, id };
  if (words === 0 && parts.length === 4) return place;
  const isPlan =
    isNumbers(rarities, words) && isNumbers(misspelt, words) && typeof required === "number" && required >= 1;
  if (words === 0 || !isPlan) throw badCursor(argument);
  return { ...place, plan: { required, rarities, misspelt: misspelt.map((flag) => flag === 1) } };
}

function parse(written: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(written);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value));
}

function isNumbers(value: unknown, length: number): value is number[] {
  return Array.isArray(value) && value.length === length && value.every((part) => typeof part === "number");
}

export interface PickedPage {
  readonly slots: readonly number[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The page's slots in their order. One pass with a heap of the page's size: nothing else is ever sorted. */
export function pickPage(
  hits: Uint32Array,
  count: number,
  ordering: Ordering,
  page: Page,
  cursor: Cursor | undefined,
): PickedPage {
  const isForward = "first" in page;
  const wanted = Math.max(0, isForward ? page.first : page.last);
  const ranks = ordering.names.ranksOf();
  const bound = cursor ? ordering.names.countBefore(cursor.name, cursor.id, isForward) : 0;
  const heap = new PageHeap(Math.min(wanted, count), ranks, isForward);
  let beyond = 0;
  for (let at = 0; at < count; at++) {
    const slot = hits[at] as number;
    const first = ordering.first(slot);
    if (cursor !== undefined) {
      const isAfter = first > cursor.first || (first === cursor.first && (ranks[slot] as number) >= bound);
      if (isAfter !== isForward) {
        beyond++;
        continue;
      }
    }
    heap.offer(slot, first);
  }
  const slots = heap.sorted();
  const hasMore = count - beyond > slots.length;
  return {
    slots,
    hasNextPage: isForward ? hasMore : beyond > 0,
    hasPreviousPage: isForward ? beyond > 0 : hasMore,
  };
}

/** Keeps the `size` foremost (or, backwards, hindmost) slots; the worst of them is on top. */
class PageHeap {
  private readonly slots: number[] = [];
  private readonly firsts: number[] = [];
  private readonly size: number;
  private readonly ranks: Uint32Array;
  private readonly isForward: boolean;

  constructor(size: number, ranks: Uint32Array, isForward: boolean) {
    this.size = size;
    this.ranks = ranks;
    this.isForward = isForward;
  }

  offer(slot: number, first: number): void {
    if (this.slots.length < this.size) {
      this.slots.push(slot);
      this.firsts.push(first);
      this.rise(this.slots.length - 1);
    } else if (this.size > 0 && this.isBetter(slot, first, 0)) {
      this.slots[0] = slot;
      this.firsts[0] = first;
      this.sink(0);
    }
  }

  /** In the list's own order, whichever end they were picked from. */
  sorted(): number[] {
    const at = this.slots.map((_, place) => place);
    at.sort((a, b) => {
      const [first, other] = [this.firsts[a] as number, this.firsts[b] as number];
      if (first !== other) return first < other ? -1 : 1;
      return (
        (this.ranks[this.slots[a] as number] as number) - (this.ranks[this.slots[b] as number] as number)
      );
    });
    return at.map((place) => this.slots[place] as number);
  }

  private isBetter(slot: number, first: number, than: number): boolean {
    const other = this.firsts[than] as number;
    if (first !== other) return first < other === this.isForward;
    const [rank, otherRank] = [this.ranks[slot] as number, this.ranks[this.slots[than] as number] as number];
    return rank !== otherRank && rank < otherRank === this.isForward;
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!this.isBetter(this.slots[parent] as number, this.firsts[parent] as number, at)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    let at = from;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child >= this.slots.length) continue;
        if (this.isBetter(this.slots[worst] as number, this.firsts[worst] as number, child)) worst = child;
      }
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private swap(a: number, b: number): void {
    [this.slots[a], this.slots[b]] = [this.slots[b] as number, this.slots[a] as number];
    [this.firsts[a], this.firsts[b]] = [this.firsts[b] as number, this.firsts[a] as number];
  }
}
