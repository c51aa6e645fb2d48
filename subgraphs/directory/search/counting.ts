import type { CodeView } from "./code-column.ts";
import { byText } from "./name-order.ts";
import type { Facet, Statistics } from "./query.ts";
import type { Selection } from "./selection.ts";

const densestTable = 4_000_000;

/**
 * How many hits each value of a dimension has; the dimension's own condition is left out, so that its other values
 * show what they would bring. Sorted by count, then by value.
 */
export function countFacet<Dimension extends string>(
  selection: Selection<Dimension>,
  dimension: Dimension,
  { starts, codes, values }: CodeView,
  size: number,
): Facet<Dimension> {
  const counts = new Uint32Array(values.length);
  const { marks } = selection;
  const own = selection.bits.get(dimension) ?? 0;
  const slots = own === 0 ? selection.hits : selection.nearly;
  const count = own === 0 ? selection.hitCount : selection.nearlyCount;
  for (let at = 0; at < count; at++) {
    const slot = slots[at] as number;
    if (((marks[slot] as number) & ~own) !== 0) continue;
    const from = starts[slot] as number;
    const end = starts[slot + 1] as number;
    if (from === end) counts[0] = (counts[0] as number) + 1;
    for (let place = from; place < end; place++) {
      const code = codes[place] as number;
      counts[code] = (counts[code] as number) + 1;
    }
  }
  const buckets = [...counts].flatMap((bucket, code) =>
    bucket > 0 ? [{ value: values[code] as string, count: bucket }] : [],
  );
  buckets.sort((a, b) => b.count - a.count || byText(a.value, b.value));
  return { dimension, buckets: buckets.slice(0, size) };
}

/** Counts every combination of the dimensions' values; a record with several values stands in several rows. */
export function countRows<Dimension extends string>(
  slots: Uint32Array,
  count: number,
  dimensions: readonly { readonly dimension: Dimension; readonly view: CodeView }[],
): Statistics<Dimension> {
  const combinations = dimensions.reduce((product, { view }) => product * view.values.length, 1);
  const counts = combinations <= densestTable ? new DenseCounts(combinations) : new SparseCounts();
  const add = (slot: number, level: number, key: number): void => {
    const dimension = dimensions[level];
    if (dimension === undefined) {
      counts.add(key);
      return;
    }
    const { starts, codes, values } = dimension.view;
    const from = starts[slot] as number;
    const end = starts[slot + 1] as number;
    if (from === end) add(slot, level + 1, key * values.length);
    for (let at = from; at < end; at++) add(slot, level + 1, key * values.length + (codes[at] as number));
  };
  for (let at = 0; at < count; at++) add(slots[at] as number, 0, 0);
  const rows = [...counts.entries()].map(([key, counted]) => ({
    keys: keysOf(key, dimensions),
    count: counted,
    share: counted / count,
  }));
  const inOrder = (a: (typeof rows)[number], b: (typeof rows)[number]) => {
    if (a.count !== b.count) return b.count - a.count;
    const differing = a.keys.findIndex(({ value }, at) => value !== b.keys[at]?.value);
    return byText(a.keys[differing]?.value ?? "", b.keys[differing]?.value ?? "");
  };
  return { rows: rows.sort(inOrder), distinct: count };
}

function keysOf<Dimension extends string>(
  key: number,
  dimensions: readonly { readonly dimension: Dimension; readonly view: CodeView }[],
): { dimension: Dimension; value: string }[] {
  const keys: { dimension: Dimension; value: string }[] = [];
  let rest = key;
  for (const { dimension, view } of [...dimensions].reverse()) {
    keys.unshift({ dimension, value: view.values[rest % view.values.length] as string });
    rest = Math.floor(rest / view.values.length);
  }
  return keys;
}

interface Counts {
  add(key: number): void;
  entries(): Iterable<[key: number, count: number]>;
}

class DenseCounts implements Counts {
  private readonly counts: Uint32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
  }

  add(key: number): void {
    this.counts[key] = (this.counts[key] as number) + 1;
  }

  *entries(): Generator<[number, number]> {
    for (let key = 0; key < this.counts.length; key++) {
      const count = this.counts[key] as number;
      if (count > 0) yield [key, count];
    }
  }
}

class SparseCounts implements Counts {
  private readonly counts = new Map<number, number>();

  add(key: number): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  entries(): Iterable<[number, number]> {
    return this.counts;
  }
}
