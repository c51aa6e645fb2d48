import type { LanguageCode } from "#schema/reference/languages.ts";
import { editDistance } from "#schema/text/edit-distance.ts";
import { foldings } from "#schema/text/fold.ts";
import { tokens } from "#schema/text/tokens.ts";
import { type PlaceFact, placeFact } from "./place-fact.ts";
import { easternTowns } from "./towns-east.ts";
import { lithuanianTowns } from "./towns-lt.ts";
import { polishTowns } from "./towns-pl.ts";

export type { PlaceFact } from "./place-fact.ts";

/** Every town we know, those of the border region first in each country. */
export const allPlaces: readonly PlaceFact[] = [...polishTowns, ...lithuanianTowns, ...easternTowns].map(
  placeFact,
);

const byKey = new Map(allPlaces.map((place) => [place.key, place]));

/** The place of exactly this key, e.g. `LT/alytus`. */
export function placeByKey(key: string): PlaceFact | undefined {
  return byKey.get(key);
}

const localLanguages: Readonly<Record<string, readonly LanguageCode[]>> = {
  PL: ["pl"],
  LT: ["lt"],
  BY: ["be", "ru"],
  UA: ["uk"],
  RU: ["ru"],
};

/** A name as it is compared: folded words with one space between, whatever dashes and apostrophes there were. */
function nameKeys(name: string): string[] {
  return [...new Set(foldings(name).map((key) => tokens(key).join(" ")))].filter((key) => key !== "");
}

type Entry = {
  readonly place: PlaceFact;
  /** 0 when it is the place's own name in its own country, 1 for any other. */
  readonly foreign: 0 | 1;
};

const entriesByName = indexNames();

function indexNames(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const place of allPlaces) {
    const own = new Set((localLanguages[place.country] ?? []).flatMap((code) => place.names[code] ?? []));
    for (const name of new Set([...Object.values(place.names).flat(), ...place.formerNames])) {
      for (const key of nameKeys(name)) {
        const entries = index.get(key) ?? [];
        index.set(key, entries);
        entries.push({ place, foreign: own.has(name) ? 0 : 1 });
      }
    }
  }
  return index;
}

type PlaceQuery = {
  /** ISO 3166-1 code of the country to look in. */
  readonly country?: string | undefined;
};

/** Longer than any place's name: such a text is not looked up. */
const longestName = 100;

/**
 * The places that bear a name, in any language, script or spelling: all of that name when there are any (towns that
 * call themselves so first), also with a postcode or a country beside it; else those whose name begins with it
 * (from three letters) or is a misspelling away (one letter from four, two from seven), nearest first. `Lipsk` is
 * two towns, and both are given.
 */
export function findPlaces(name: string, { country }: PlaceQuery = {}): readonly PlaceFact[] {
  if (name.length > longestName) return [];
  const keys = nameKeys(name);
  for (const candidates of [keys, partKeys(name)]) {
    const exact = candidates.flatMap(named);
    // A name that is right elsewhere is no misspelling here.
    if (exact.length > 0) return best(exact, country);
  }
  return best(keys.flatMap(alike), country);
}

/** The keys of what an address line puts beside a town: `16-400 Suwałki, Polska`, `Kaliningrad (Królewiec)`. */
function partKeys(name: string): string[] {
  return name.split(/[,;()/\d]+/).flatMap(nameKeys);
}

type Ranked = { readonly place: PlaceFact; readonly rank: number };

function named(key: string): Ranked[] {
  return (entriesByName.get(key) ?? []).map(({ place, foreign }) => ({ place, rank: foreign }));
}

function alike(key: string): Ranked[] {
  const allowed = key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
  const found: Ranked[] = [];
  for (const [name, entries] of entriesByName) {
    const begins = key.length >= 3 && name.startsWith(key);
    if (!begins && allowed === 0) continue;
    const distance = begins ? 0 : editDistance(key, name, allowed);
    if (distance > allowed) continue;
    for (const { place, foreign } of entries) found.push({ place, rank: 2 * distance + foreign });
  }
  return found;
}

/** Each place once, lowest rank first, ties in the order of the tables. */
function best(found: readonly Ranked[], country: string | undefined): PlaceFact[] {
  const ranks = new Map<PlaceFact, number>();
  for (const { place, rank } of found) {
    if (country !== undefined && place.country !== country.toUpperCase()) continue;
    ranks.set(place, Math.min(rank, ranks.get(place) ?? rank));
  }
  return [...ranks]
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || allPlaces.indexOf(a) - allPlaces.indexOf(b))
    .map(([place]) => place);
}
