import { SearchIndex } from "#subgraphs/directory/search/index.ts";
import { platformLexicon } from "#subgraphs/directory/search/platform-lexicon.ts";
import { company } from "./index-kit.ts";

const index = new SearchIndex(platformLexicon);
index.companies.put(
  company({
    id: "mill",
    name: "Alfa",
    capabilities: ["FIVE_AXIS_MILLING"],
    placeKey: "LT/lazdijai",
    placeNames: ["Lazdijai"],
    country: "LT",
    regions: ["LT021"],
  }),
);
index.companies.put(
  company({
    id: "weld",
    name: "Beta",
    capabilities: ["WELDING"],
    placeKey: "BY/vawkavysk",
    placeNames: ["Ваўкавыск"],
    country: "BY",
    regions: ["BY-HR"],
  }),
);

function found(search: string): string[] {
  const query = { search, orderBy: "RELEVANCE" as const, page: { first: 5 }, today: "2026-01-01" };
  return index.companies.find(query).hits.map(({ id }) => id);
}

describe("the platform's own words in a search", () => {
  it.each([
    "frezowanie",
    "frezavimas",
    "milling",
    "фрезерування",
    "фрезерование",
    "frezowania",
    "CNC milling",
    "obróbka skrawaniem",
    "obróbki skrawaniem",
    "mechaninio apdirbimo",
  ])("%s finds the firm that mills, its narrower trade included", (search) =>
    expect(found(search)).toEqual(["mill"]),
  );

  it.each(["lozdzieje", "Łoździeje", "Lazdijai", "frezowanie Łoździeje", "milling in Lazdijai"])(
    "%s finds the firm in Lazdijai",
    (search) => expect(found(search)).toEqual(["mill"]),
  );

  it.each(["Ваўкавыск", "Волковыск", "Vawkavysk", "Wołkowysk", "spawanie Wołkowysk"])(
    "%s finds the firm in Vawkavysk",
    (search) => expect(found(search)).toEqual(["weld"]),
  );

  it("filters by any name of a place, and by it alone", () => {
    for (const [name, id] of [
      ["Łoździeje", "mill"],
      ["Wołkowysk", "weld"],
      ["LT/lazdijai", "mill"],
    ] as const) {
      const query = {
        where: { places: [name] },
        orderBy: "NAME" as const,
        page: { first: 5 },
        today: "2026-01-01",
      };
      expect(index.companies.find(query).hits.map((hit) => hit.id)).toEqual([id]);
    }
  });
});
