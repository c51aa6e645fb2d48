import fc from "fast-check";
import { gate } from "#scrapers/harvest/gate.ts";
import { disappearances, publicationOf } from "#scrapers/harvest/publication.ts";
import {
  type HarvestResult,
  type LostPage,
  type RunSummary,
  summarise,
  type Verdict,
} from "#scrapers/harvest/result.ts";

const site = { expect: { atLeast: 50, atMost: 150 }, required: ["name", "town"] };
const lost = (kind: "list" | "detail", reason = "status"): LostPage => ({
  url: `http://x/${kind}`,
  kind,
  reason,
  detail: `${kind} ${reason}`,
});

function result(count: number, changes: Partial<HarvestResult> = {}): HarvestResult {
  return {
    site: "small",
    startedAt: new Date("2026-03-02T10:00:00Z"),
    finishedAt: new Date("2026-03-02T10:05:00Z"),
    records: Array.from({ length: count }, (_, at) => ({ id: `f-${at}` })),
    kept: [],
    rejections: [],
    pages: { lists: 1, details: count, notModified: 0, failed: [], differing: [] },
    fieldCoverage: { name: 1, town: 0.9 },
    mojibake: 0,
    ...changes,
  };
}

let minute = 0;
function run(records: number, changes: Partial<RunSummary> = {}): RunSummary {
  minute++;
  return {
    ...summarise(result(0), { verdict: "ACCEPTED" }),
    finishedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
    records,
    ...changes,
  };
}
const reasons = (verdict: Verdict) => (verdict.verdict === "QUARANTINED" ? verdict.reasons : []);
const accepted = (count: number, runs: RunSummary[]) =>
  gate(result(count), runs, site).verdict === "ACCEPTED";

describe("the number of records", () => {
  it("of a first run is what the site announces", () => {
    expect([49, 50, 150, 151].map((count) => accepted(count, []))).toEqual([false, true, true, false]);
    expect(reasons(gate(result(49), [], site))).toEqual(["49 records where the site announces 50 to 150"]);
  });

  it("may fall to 70 % of the usual and no lower", () => {
    const runs = [run(1000)];
    expect([699, 700, 701].map((count) => accepted(count, runs))).toEqual([false, true, true]);
  });

  it("may rise to 200 % of the usual and no higher", () => {
    const runs = [run(1000)];
    expect([1999, 2000, 2001, 2002].map((count) => accepted(count, runs))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is compared with the median of the last five accepted runs, in time order", () => {
    const runs = [run(10), run(100), run(100), run(1000), run(1000), run(1000)];
    expect(accepted(700, runs)).toBe(true);
    expect(accepted(100, runs)).toBe(false);
    expect(accepted(700, [...runs].reverse())).toBe(true);
    expect(accepted(100, [run(100), run(200)])).toBe(false);
    expect(accepted(105, [run(100), run(200)])).toBe(true);
  });

  it("is not compared with runs in quarantine", () => {
    const bad = Array.from({ length: 5 }, () => run(1, { verdict: "QUARANTINED" }));
    expect(accepted(1000, [run(1000), ...bad])).toBe(true);
    expect(accepted(100, bad)).toBe(true);
  });

  it("is never nothing, whatever came before", () => {
    expect(reasons(gate(result(0), [run(0)], site))).toEqual(["the harvest is empty"]);
    expect(accepted(0, [])).toBe(false);
  });

  it("is judged exactly at every size", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 250_000 }),
        (usual, count) => {
          const isWithin = count * 10 >= usual * 7 && count <= usual * 2;
          const verdict = gate(
            { ...result(0), records: { length: count } as unknown as { id: string }[] },
            [run(usual)],
            site,
          );
          expect(verdict.verdict).toBe(isWithin ? "ACCEPTED" : "QUARANTINED");
        },
      ),
    );
  });
});

describe("the coverage of a required field", () => {
  const before = [run(100, { fieldCoverage: { name: 1, town: 0.9 } })];
  const withTown = (town: number) => gate(result(100, { fieldCoverage: { name: 1, town } }), before, site);

  it("may fall by less than ten points", () => {
    expect(withTown(0.801).verdict).toBe("ACCEPTED");
    expect(withTown(0.8)).toEqual({
      verdict: "QUARANTINED",
      reasons: ["80 % of records have a town, where 90 % had"],
    });
    expect(withTown(0.5).verdict).toBe("QUARANTINED");
    expect(withTown(1).verdict).toBe("ACCEPTED");
  });

  it("may not creep down run by run", () => {
    const runs = [0.9, 0.9, 0.9, 0.85, 0.82].map((town) => run(100, { fieldCoverage: { name: 1, town } }));
    expect(gate(result(100, { fieldCoverage: { name: 1, town: 0.79 } }), runs, site).verdict).toBe(
      "QUARANTINED",
    );
  });

  it("may not be nothing at first, and is not compared where it was never measured", () => {
    expect(reasons(gate(result(100, { fieldCoverage: { name: 1, town: 0 } }), [], site))).toEqual([
      "no record has a town",
    ]);
    expect(gate(result(100), [run(100, { fieldCoverage: {} })], site).verdict).toBe("ACCEPTED");
  });
});

describe("pages", () => {
  const withPages = (failed: LostPage[], differing: LostPage[], details = 100, tolerate = {}) =>
    gate(result(100, { pages: { lists: 1, details, notModified: 0, failed, differing } }), [], {
      ...site,
      tolerate,
    });
  const details = (count: number, reason?: string) =>
    Array.from({ length: count }, () => lost("detail", reason));

  it("that are lists must all be read", () => {
    expect(withPages([lost("list")], []).verdict).toBe("QUARANTINED");
    expect(withPages([], [lost("list", "page differs")]).verdict).toBe("QUARANTINED");
  });

  it("that are details may fail up to one in twenty, or as the site says", () => {
    expect(withPages(details(5), [], 95).verdict).toBe("ACCEPTED");
    expect(withPages(details(6), [], 94).verdict).toBe("QUARANTINED");
    expect(withPages(details(6), [], 94, { failedDetails: 0.06 }).verdict).toBe("ACCEPTED");
  });

  it("that differ, like login forms, stop the run unless the site tolerates some", () => {
    expect(reasons(withPages([], details(1, "page differs")))).toEqual([
      "1 of 100 detail pages differ, the first: detail page differs",
    ]);
    expect(withPages([], details(2), 100, { differingDetails: 0.02 }).verdict).toBe("ACCEPTED");
    expect(withPages([], details(3), 100, { differingDetails: 0.02 }).verdict).toBe("QUARANTINED");
  });

  it("that were never visited make the harvest partial", () => {
    const pages = { ...result(100).pages, stopped: "10 pages in a row failed" };
    expect(reasons(gate(result(100, { pages }), [], site))).toEqual([
      "the harvest stopped: 10 pages in a row failed",
    ]);
  });
});

it("one record of mojibake stops the run unless the site tolerates some, and the reason shows it", () => {
  const rejections = [{ url: "u", id: "f-1", reason: "mojibake", detail: "Ä…" }];
  expect(reasons(gate(result(99, { mojibake: 1, rejections }), [], site))).toEqual([
    "1 records look like mojibake, as in: Ä…",
  ]);
  const tolerant = { ...site, tolerate: { mojibake: 0.01 } };
  expect(gate(result(99, { mojibake: 1, rejections }), [], tolerant).verdict).toBe("ACCEPTED");
  expect(gate(result(98, { mojibake: 2, rejections }), [], tolerant).verdict).toBe("QUARANTINED");
});

it("every reason is given at once", () => {
  const verdict = gate(
    result(10, {
      mojibake: 1,
      pages: { ...result(10).pages, failed: [lost("list")] },
      fieldCoverage: { name: 0 },
    }),
    [],
    site,
  );
  expect(reasons(verdict)).toHaveLength(5);
});

describe("a member that is no longer there", () => {
  it("disappears after the second accepted run without it", () => {
    const first = disappearances(["a", "b"], ["a"], new Map());
    expect(first).toEqual({ gone: [], missingCounts: new Map([["b", 1]]) });
    const second = disappearances(["a", "b"], ["a"], first.missingCounts);
    expect(second).toEqual({ gone: ["b"], missingCounts: new Map() });
  });

  it("starts anew when it was seen in between", () => {
    const first = disappearances(["a"], [], new Map());
    const seen = disappearances(["a"], ["a"], first.missingCounts);
    expect(seen.missingCounts.size).toBe(0);
    expect(disappearances(["a"], [], seen.missingCounts).gone).toEqual([]);
  });

  it("is not counted by a run in quarantine, of which nothing is published", () => {
    const missingCounts = new Map([["b", 1]]);
    const verdict: Verdict = { verdict: "QUARANTINED", reasons: ["x"] };
    expect(publicationOf(result(3), verdict, { ids: ["b"], missingCounts })).toEqual({
      put: [],
      remove: [],
      missingCounts,
    });
  });

  it("is not counted when its page could not be read", () => {
    const kept = publicationOf(
      result(1, { kept: ["b"] }),
      { verdict: "ACCEPTED" },
      { ids: ["b", "c"], missingCounts: new Map() },
    );
    expect(kept.put.map(({ id }) => id)).toEqual(["f-0"]);
    expect(kept.remove).toEqual([]);
    expect([...kept.missingCounts]).toEqual([["c", 1]]);
  });

  it("is gone exactly when two accepted runs in a row lacked it, whatever the history", () => {
    const history = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(history, (runs) => {
        let missingCounts: ReadonlyMap<string, number> = new Map();
        let absences = 0;
        for (const [isAccepted, isThere] of runs) {
          const verdict: Verdict = isAccepted
            ? { verdict: "ACCEPTED" }
            : { verdict: "QUARANTINED", reasons: [] };
          const found = result(1, { kept: isThere ? ["m"] : [] });
          const { remove, missingCounts: next } = publicationOf(found, verdict, {
            ids: ["m"],
            missingCounts,
          });
          missingCounts = next;
          if (isAccepted) absences = isThere ? 0 : absences + 1;
          expect(remove).toEqual(isAccepted && absences === 2 ? ["m"] : []);
          if (remove.length > 0) return;
        }
      }),
    );
  });
});
