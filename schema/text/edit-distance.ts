/**
 * The least number of single-character insertions, deletions, substitutions and swaps of neighbours that turn one
 * text into the other (optimal string alignment, Damerau 1964), when it is at most `max`; else `max + 1`.
 * Only a band of `max` around the diagonal is looked at, so the cost is about the length times `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (!Number.isInteger(max) || max < 0) throw new RangeError(`max is ${max}, not a whole number from 0 up`);
  const beyond = max + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return beyond;
  // Three rows take turns; every cell that a later row can look at is written before it is read.
  let twoAbove = new Array<number>(b.length + 2).fill(beyond);
  let above = Array.from({ length: b.length + 2 }, (_, column) => Math.min(column, beyond));
  let current = new Array<number>(b.length + 2).fill(beyond);
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - max);
    const to = Math.min(b.length, row + max);
    current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond;
    current[to + 1] = beyond;
    let least = current[from - 1] ?? beyond;
    for (let column = from; column <= to; column++) {
      const substitution = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      let cost = Math.min(
        (above[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
        (above[column - 1] ?? beyond) + substitution,
      );
      if (swapped(a, b, row, column)) cost = Math.min(cost, (twoAbove[column - 2] ?? beyond) + 1);
      current[column] = Math.min(cost, beyond);
      least = Math.min(least, cost);
    }
    if (least > max) return beyond;
    [twoAbove, above, current] = [above, current, twoAbove];
  }
  return Math.min(above[b.length] ?? beyond, beyond);
}

function swapped(a: string, b: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
  );
}
