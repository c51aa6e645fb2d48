import fc from "fast-check";
import { platformLanguages } from "#schema/reference/languages.ts";
import { collator } from "#schema/text/collation.ts";
import { editDistance } from "#schema/text/edit-distance.ts";
import { similarity, textTrigrams, trigrams } from "#schema/text/similarity.ts";

/** The whole table of optimal string alignment, as the definition gives it. */
function definedDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(row - 2, column - 2) + 1);
      }
      table[row]?.splice(column, 1, cost);
    }
  }
  return at(a.length, b.length);
}

describe("likeness of words", () => {
  it("counts trigrams as PostgreSQL does", () => {
    expect([...trigrams("cat")]).toEqual(["  c", " ca", "cat", "at "]);
    expect([...trigrams("")]).toEqual([]);
    // SELECT similarity('word', 'two words') is 0.36363637.
    expect(similarity("word", "two words")).toBeCloseTo(4 / 11, 6);
    expect(textTrigrams("foo|bar")).toEqual(textTrigrams("BAR Foo"));
  });

  it("is the same both ways, between 0 and 1, and 1 for itself", () => {
    const words = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const likeness = similarity(a, b);
        expect(likeness).toBe(similarity(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(textTrigrams(a).size === 0 ? 0 : 1);
      }),
      { seed: 4 },
    );
  });
});

describe("distance of misspellings", () => {
  it.each([
    ["alytus", "allytus", 1],
    ["suwalki", "suwlaki", 1],
    ["ca", "abc", 3],
    ["", "abc", 3],
    ["grodno", "hrodna", 2],
  ])("%s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it("agrees with the definition, up to its bound", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 10 });
    fc.assert(
      fc.property(word, word, fc.nat(11), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(definedDistance(a, b), max + 1));
      }),
      { numRuns: 5000, seed: 5 },
    );
  });

  it("gives up early on long texts", () => {
    expect(editDistance("a".repeat(100_000), "b".repeat(100_000), 2)).toBe(3);
    expect(editDistance("a".repeat(100_000), `${"a".repeat(99_999)}b`, 2)).toBe(1);
    expect(() => editDistance("a", "b", -1)).toThrow(RangeError);
  });
});

describe("sorting", () => {
  it("follows each language's own dictionary", () => {
    expect(["z", "ł", "l", "m"].sort(collator("pl").compare)).toEqual(["l", "ł", "m", "z"]);
    expect(["z", "š", "s", "t"].sort(collator("lt").compare)).toEqual(["s", "š", "t", "z"]);
    expect(["я", "і", "з", "й"].sort(collator("uk").compare)).toEqual(["з", "і", "й", "я"]);
    expect(platformLanguages.map((code) => collator(code).resolvedOptions().locale)).toEqual(
      platformLanguages,
    );
    expect(collator("pl")).toBe(collator("pl"));
  });
});
