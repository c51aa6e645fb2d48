import type { CodeView } from "./code-column.ts";

/**
 * One condition of a filter. `mark` sets `bit` in the marks of the slots that do not fit. A condition on a facet's
 * own dimension says so, because that facet counts as if the condition were not there.
 */
export interface Condition<Dimension extends string = string> {
  readonly dimension?: Dimension;
  mark(slots: Uint32Array, count: number, marks: Uint16Array, bit: number): void;
}

/** The slots that fit but for conditions on facets' own dimensions (`nearly`), and those that fit all (`hits`). */
export interface Selection<Dimension extends string = string> {
  readonly nearly: Uint32Array;
  readonly nearlyCount: number;
  readonly hits: Uint32Array;
  readonly hitCount: number;
  readonly marks: Uint16Array;
  /** The bit of each facet dimension that has a condition of its own. */
  readonly bits: ReadonlyMap<Dimension, number>;
}

const unconditional = 1 << 15;

/** Sifts `slots` (the first `count`, in place) through the conditions. */
export function select<Dimension extends string>(
  slots: Uint32Array,
  count: number,
  conditions: readonly Condition<Dimension>[],
  facets: readonly Dimension[],
  marks: Uint16Array,
): Selection<Dimension> {
  let left = count;
  for (let at = 0; at < left; at++) marks[slots[at] as number] = 0;
  const own = conditions.filter(({ dimension }) => dimension !== undefined && facets.includes(dimension));
  for (const condition of conditions) {
    if (own.includes(condition)) continue;
    condition.mark(slots, left, marks, unconditional);
    left = sift(slots, left, marks, slots);
  }
  const bits = new Map<Dimension, number>();
  for (const { dimension } of own) if (dimension && !bits.has(dimension)) bits.set(dimension, 1 << bits.size);
  for (const condition of own)
    condition.mark(slots, left, marks, bits.get(condition.dimension as Dimension) ?? 0);
  if (own.length === 0) return { nearly: slots, nearlyCount: left, hits: slots, hitCount: left, marks, bits };
  const hits = new Uint32Array(left);
  const hitCount = sift(slots, left, marks, hits);
  return { nearly: slots, nearlyCount: left, hits, hitCount, marks, bits };
}

/** Copies the unmarked slots to the beginning of `into`, in their order; gives how many there are. */
function sift(slots: Uint32Array, count: number, marks: Uint16Array, into: Uint32Array): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const slot = slots[at] as number;
    if (marks[slot] === 0) into[kept++] = slot;
  }
  return kept;
}

/** The condition that a slot has one of the wanted values (a table by code; code 0 wants slots without a value). */
export function hasAny<Dimension extends string>(
  { starts, codes }: CodeView,
  wanted: Uint8Array,
  dimension?: Dimension,
): Condition<Dimension> {
  const mark = (slots: Uint32Array, count: number, marks: Uint16Array, bit: number) => {
    for (let at = 0; at < count; at++) {
      const slot = slots[at] as number;
      const end = starts[slot + 1] as number;
      let from = starts[slot] as number;
      if (from === end && wanted[0] === 1) continue;
      while (from < end && wanted[codes[from] as number] !== 1) from++;
      if (from === end) marks[slot] = (marks[slot] as number) | bit;
    }
  };
  return dimension === undefined ? { mark } : { dimension, mark };
}

/** The condition that a test of each slot says yes. */
export function passes<Dimension extends string>(fits: (slot: number) => boolean): Condition<Dimension> {
  return {
    mark(slots, count, marks, bit) {
      for (let at = 0; at < count; at++) {
        const slot = slots[at] as number;
        if (!fits(slot)) marks[slot] = (marks[slot] as number) | bit;
      }
    },
  };
}
