import type { LanguageCode } from "#schema/reference/languages.ts";

/** Names by language, the one to show first; a language that is missing is one we are not sure of. */
type PlaceNames = Readonly<Partial<Record<LanguageCode, readonly string[]>>>;

/** A town with everything that it is called; coordinates are good to about a kilometre. */
export type PlaceFact = {
  /** ISO 3166-1 country and a short name, e.g. `LT/alytus`; never changes. */
  readonly key: string;
  readonly country: string;
  /** NUTS 3 (2024) in Poland and Lithuania, ISO 3166-2 in Belarus, Ukraine and Russia. */
  readonly region?: string;
  readonly names: PlaceNames;
  /** Names of other languages and times, by which it is still looked for. */
  readonly formerNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
};

/** One row of the tables: key, region or "", latitude, longitude, names (`|` between alternatives), former names. */
export type PlaceRow = readonly [
  key: string,
  region: string,
  latitude: number,
  longitude: number,
  names: Readonly<Partial<Record<LanguageCode, string>>>,
  formerNames?: string,
];

/** The place that a row of the tables states. */
export function placeFact([key, region, latitude, longitude, names, formerNames]: PlaceRow): PlaceFact {
  const lists = Object.entries(names).map(([language, list]) => [language, list.split("|")]);
  return {
    key,
    country: key.slice(0, 2),
    ...(region === "" ? {} : { region }),
    names: Object.fromEntries(lists) as PlaceNames,
    formerNames: formerNames?.split("|") ?? [],
    latitude,
    longitude,
  };
}
