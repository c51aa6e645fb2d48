import fc from "fast-check";
import { type CompanyDocument, emptyLexicon, type Lexicon } from "#subgraphs/directory/search/index.ts";
import { companyList, generatedSearch } from "./generated.ts";
import { company, indexOf } from "./index-kit.ts";
import { hasEveryWord } from "./naive-search.ts";

const lexicon: Lexicon = {
  ...emptyLexicon,
  terms: [
    ...["milling", "frezowanie", "frezavimas", "фрезерування"].map((text) => ({
      meaning: { kind: "capability" as const, code: "MILLING" },
      text,
    })),
    ...["laser cutting", "cięcie laserowe"].map((text) => ({
      meaning: { kind: "capability" as const, code: "LASER_CUTTING" },
      text,
    })),
    ...["Lazdijai", "Łoździeje"].map((text) => ({
      meaning: { kind: "place" as const, code: "LT/lazdijai" },
      text,
    })),
  ],
  namesOf: ({ code }) =>
    code === "MILLING"
      ? [
          { language: "pl", text: "frezowanie" },
          { language: "en", text: "milling" },
        ]
      : [],
};

function found(companies: readonly CompanyDocument[], search: string): string[] {
  const query = { search, orderBy: "RELEVANCE" as const, page: { first: 50 }, today: "2026-01-01" };
  return indexOf(companies, lexicon)
    .companies.find(query)
    .hits.map(({ id }) => id);
}

describe("a search text", () => {
  it("finds at least the companies that have all its words, exactly or as beginnings", () => {
    fc.assert(
      fc.property(companyList(20), generatedSearch, (companies, search) => {
        const expected = companies.filter((one) => hasEveryWord(one, search)).map(({ id }) => id);
        const query = { search, orderBy: "RELEVANCE" as const, page: { first: 50 }, today: "2026-01-01" };
        const hits = indexOf(companies)
          .companies.find(query)
          .hits.map(({ id }) => id);
        expect(expected.filter((id) => !hits.includes(id))).toEqual([]);
        const words = new Set(search.split(" "));
        const isShort = [...words].every((word) => word.length < 5);
        // Short words have no other forms, so nothing but exact words and beginnings is found where there are any.
        if (expected.length > 0 && isShort) expect(hits.filter((id) => !expected.includes(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("finds a trade by its name in any language, whatever language the company writes", () => {
    const firms = [
      company({ id: "c-1", name: "Alfa", capabilities: ["MILLING"] }),
      company({ id: "c-2", name: "Beta" }),
    ];
    for (const search of [
      "milling",
      "frezowanie",
      "Frezavimas",
      "ФРЕЗЕРУВАННЯ",
      "frezowania",
      "frezowanei",
    ]) {
      expect([search, found(firms, search)]).toEqual([search, ["c-1"]]);
    }
  });

  it("takes a trade of two words as one thing, in either order", () => {
    const firms = [
      company({ id: "c-1", name: "Alfa", capabilities: ["LASER_CUTTING"] }),
      company({ id: "c-2", name: "Laser Beta" }),
    ];
    expect(found(firms, "laser cutting")).toEqual(["c-1"]);
    expect(found(firms, "laserowe ciecie")).toEqual(["c-1"]);
  });

  it("finds the companies of a place by any of its names, with another word too", () => {
    const place = { placeKey: "LT/lazdijai", placeNames: ["Lazdijai"], capabilities: ["MILLING"] };
    const firms = [
      company({ id: "c-1", name: "Alfa", ...place }),
      company({ id: "c-2", name: "Beta", capabilities: ["MILLING"] }),
    ];
    for (const search of ["Łoździeje", "lozdzieje", "Lazdijai", "frezowanie Łoździeje"])
      expect(found(firms, search)).toEqual(["c-1"]);
  });

  it("forgives a slip of the finger in a name, but not where the word is spelt right", () => {
    const firms = [company({ id: "c-1", name: "Meblex" }), company({ id: "c-2", name: "Metlex" })];
    expect(found(firms, "mebelx")).toEqual(["c-1"]);
    expect(found(firms, "meblex")).toEqual(["c-1"]);
    expect(found(firms, "mexlex").sort()).toEqual(["c-1", "c-2"]);
  });

  it("finds other forms of a word", () => {
    const firms = [
      company({
        id: "c-1",
        name: "Alfa",
        texts: [{ language: "pl", text: "konstrukcje stalowe i spawanie" }],
      }),
    ];
    for (const search of ["konstrukcji stalowych", "spawania", "konstrukcja"])
      expect(found(firms, search)).toEqual(["c-1"]);
  });

  it("reads Cyrillic as each of its languages", () => {
    const firms = [
      company({ id: "c-1", name: "Харківський завод" }),
      company({ id: "c-2", name: "Hrodna Meble" }),
    ];
    expect(found(firms, "kharkivskyi")).toEqual(["c-1"]);
    expect(found(firms, "Харківський")).toEqual(["c-1"]);
    expect(found(firms, "Гродна")).toEqual(["c-2"]);
  });

  it("ranks a name above a trade, a trade above a keyword and a keyword above a description", () => {
    const firms = [
      company({
        id: "description",
        name: "A",
        texts: [{ language: "pl", text: "frezowanie i wiele innych usług dla przemysłu" }],
      }),
      company({
        id: "keyword",
        name: "B",
        texts: [{ language: "pl", text: "frezowanie", field: "KEYWORDS" }],
      }),
      company({ id: "trade", name: "C", capabilities: ["MILLING"] }),
      company({ id: "name", name: "Frezowanie" }),
    ];
    expect(found(firms, "frezowanie")).toEqual(["name", "trade", "keyword", "description"]);
  });

  it("gives the best partial matches where no company has every word, lower than a full match would be", () => {
    const firms = [company({ id: "c-1", name: "Meble Alfa" }), company({ id: "c-2", name: "Meble Beta" })];
    const query = { orderBy: "RELEVANCE" as const, page: { first: 5 }, today: "2026-01-01" };
    const { companies } = indexOf(firms);
    const full = companies.find({ ...query, search: "meble" }).hits[0];
    const partial = companies.find({ ...query, search: "meble zzzzzz" });
    expect(partial.total).toBe(2);
    expect(partial.hits[0]?.score).toBeLessThan(full?.score ?? 0);
  });

  it("shows why: the matched words between guillemets, or the trade that was meant", () => {
    const text = `${"Inne słowa. ".repeat(20)}Robimy «dobre» meble na wymiar.`;
    const firms = [
      company({
        id: "c-1",
        name: "Alfa Meble",
        capabilities: ["MILLING"],
        texts: [{ language: "pl", text }],
      }),
    ];
    const query = { orderBy: "RELEVANCE" as const, page: { first: 5 }, today: "2026-01-01" };
    const { companies } = indexOf(firms, lexicon);
    const [name, description] = companies.find({ ...query, search: "meble" }).hits[0]?.highlights ?? [];
    expect(name).toBe("Alfa «Meble»");
    expect(description).toMatch(/^… .*Robimy ‹dobre› «meble» na wymiar\.$/);
    expect(companies.find({ ...query, search: "frezowanie" }).hits[0]?.highlights).toEqual(["«frezowanie»"]);
    expect(companies.find({ ...query, search: "фрезерування" }).hits[0]?.highlights).toEqual(["«milling»"]);
  });

  it("survives any text", () => {
    const firms = [
      company({
        id: "c-1",
        name: "~capability:MILLING __proto__ constructor",
        texts: [{ language: "pl", text: "\u0000\ud800 «»" }],
      }),
    ];
    const { companies } = indexOf(firms, lexicon);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.constantFrom(
            "__proto__",
            "constructor",
            "~capability:MILLING",
            "\u0000",
            "a ".repeat(5000),
            "%_\\(.*",
          ),
        ),
        (search) => {
          const answer = companies.find({
            search,
            orderBy: "RELEVANCE",
            page: { first: 5 },
            today: "2026-01-01",
          });
          expect(answer.total).toBeLessThanOrEqual(1);
          expect(answer.hits.length).toBe(answer.total);
        },
      ),
      { numRuns: 500 },
    );
    expect(found(firms, "constructor")).toEqual(["c-1"]);
  });
});
