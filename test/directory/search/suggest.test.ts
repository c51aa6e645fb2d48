import { company, indexOf } from "./index-kit.ts";

const index = indexOf([
  company({ id: "c-1", name: "Metalpol" }),
  company({ id: "c-2", name: "Zakład Metalowy Żubr" }),
  company({ id: "c-3", name: "Baltic Wood", texts: [{ language: "en", text: "metal and wood" }] }),
  company({ id: "c-4", name: "Гродна Метал" }),
]);
index.clusters.put({ slug: "metalworking", names: ["Metalworking Cluster", "Klaster Obróbki Metali"] });
index.offers.put({
  ...company({ id: "o-1", name: "" }),
  companyId: "c-3",
  cluster: "metalworking",
  kind: "TRADE",
  direction: "OFFER",
  titles: [{ language: "pl", text: "Metalowe regały" }],
  descriptions: [],
  wantedCountries: [],
  publishedAt: "2026-01-01",
  closed: false,
});

const ids = (text: string, first?: number) => index.suggest(text, first).map(({ id }) => id);

describe("the search box", () => {
  it("completes names of companies, offers and clusters, those that begin so before those with such a word", () => {
    expect(new Set(ids("metal").slice(0, 3))).toEqual(new Set(["c-1", "metalworking", "o-1"]));
    expect(new Set(ids("metal").slice(3))).toEqual(new Set(["c-2", "c-4"]));
  });

  it("looks at names only, not at descriptions", () => {
    expect(ids("metal")).not.toContain("c-3");
    expect(ids("wood")).toEqual(["c-3"]);
  });

  it("forgives a misspelling, with a lower score", () => {
    const [right] = index.suggest("metalpol");
    const [wrong] = index.suggest("metlapol");
    expect([right?.id, wrong?.id]).toEqual(["c-1", "c-1"]);
    expect(wrong?.score).toBeLessThan(right?.score ?? 0);
  });

  it("reads letters without their marks and in Cyrillic, from the first one on", () => {
    expect(ids("zub")).toEqual(["c-2"]);
    expect(ids("гродна")).toEqual(["c-4"]);
    expect(ids("m")).toContain("c-1");
  });

  it("gives no more than asked for, and nothing for nothing", () => {
    expect(ids("metal", 2)).toHaveLength(2);
    expect([ids(""), ids("  "), ids("metal", 0), ids("…")]).toEqual([[], [], [], []]);
  });

  it("forgets a cluster that has left", () => {
    index.clusters.remove("metalworking");
    expect(ids("metalworking")).not.toContain("metalworking");
  });
});
