import type { NewContent } from "../entries/entry.ts";
import { source } from "./sources.ts";

/** The 21 towns and districts as the page of Centrum Promocji Podlasia writes them, with the gazetteer's key. */
// biome-ignore format: one country a line
const inPoland = [["Augustów", "augustow"], ["Białystok", "bialystok"], ["Bielsk Podlaski", "bielsk-podlaski"], ["Sokółka", "sokolka"], ["Hajnówka", "hajnowka"], ["Sejny", "sejny"], ["Suwałki", "suwalki"], ["Siemiatycze", "siemiatycze"], ["Mońki", "monki"], ["Ełk", "elk"], ["Giżycko", "gizycko"], ["Gołdap", "goldap"], ["Olecko", "olecko"], ["Pisz", "pisz"], ["Węgorzewo", "wegorzewo"]] as const;
const inLithuania = [
  ["Alytus", "alytus"],
  ["Marijampol", "marijampole"],
  ["Łoździeje", "lazdijai"],
  ["Druskienniki", "druskininkai"],
  ["Kazlu Ruda", "kazlu-ruda"],
] as const;

function townsOf(country: string, towns: readonly (readonly [named: string, key: string])[]) {
  return towns.map(([named, key]): [string, NewContent<"COVERAGE">] => [
    `coverage-e-cooperation-${key}`,
    {
      project: "e-cooperation",
      named,
      town: { name: named, key: `${country}/${key}` },
      claimedCountry: country,
      country,
      source: source.podlasiePage,
    },
  ]);
}

/** The page lists it among the places of Lithuania; it lies in Belarus. */
const wolkowysk: NewContent<"COVERAGE"> = {
  project: "e-cooperation",
  named: "Wołkowysk",
  town: { name: "Wołkowysk", key: "BY/vawkavysk" },
  claimedCountry: "LT",
  country: "BY",
  note: {
    pl: "Strona wymienia Wołkowysk wśród miejscowości na Litwie; leży na Białorusi.",
    lt: "Puslapyje Volkovyskas minimas tarp Lietuvos vietovių; jis yra Baltarusijoje.",
    en: "The page lists it among places of Lithuania; it lies in Belarus.",
  },
  source: source.podlasiePage,
};

function regionsOf(
  project: string,
  from: string,
  regions: readonly (readonly [named: string, code: string])[],
) {
  return regions.map(([named, code]): [string, NewContent<"COVERAGE">] => [
    `coverage-${project}-${code.toLowerCase()}`,
    {
      project,
      named,
      region: code,
      claimedCountry: code.slice(0, 2),
      country: code.slice(0, 2),
      source: from,
    },
  ]);
}

export const coverage: Record<string, NewContent<"COVERAGE">> = Object.fromEntries([
  ...townsOf("PL", inPoland),
  ...townsOf("LT", inLithuania),
  ["coverage-e-cooperation-vawkavysk", wolkowysk] as const,
  ...regionsOf("e-cooperation", source.caseStudy, [
    ["Baltstogė – Suvalkai subregion", "PL341"],
    ["Elk subregion", "PL623"],
    ["Alytus region", "LT021"],
    ["Marijampolė region", "LT024"],
  ]),
  ...regionsOf("pl-lt-competitiveness", source.projectSheet, [
    ["Alytus region", "LT021"],
    ["Marijampolė region", "LT024"],
    ["Kaunas region", "LT022"],
    ["Vilnius region", "LT011"],
    ["Podliaskie", "PL84"],
  ]),
]);
