import { killWhileHarvesting } from "./harvest-rounds.ts";
import { killWhileScraping } from "./scrape-rounds.ts";
import { patienceMs } from "./until.ts";

describe("a harvest that is killed", () => {
  it(
    "goes on after the next start, and ends with exactly the companies of the feeds",
    async () => {
      const { expected, found } = await killWhileHarvesting({ kills: [2, 1], firms: 400, seed: 20261121 });
      expect(expected).toHaveLength(423);
      expect(found).toEqual(expected);
    },
    patienceMs,
  );

  it(
    "of the old site leaves the whole list of before, or shows the whole new one",
    async () => {
      const { before, after, first, seen, last } = await killWhileScraping({ kills: 2, seed: 20261121 });
      expect(first).toBe(before);
      for (const list of seen) expect([before, after]).toContain(list);
      expect(last).toBe(after);
      expect(after).not.toBe(before);
    },
    patienceMs,
  );
});
