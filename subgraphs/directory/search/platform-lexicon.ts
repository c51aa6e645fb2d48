import { allPlaces, placeByKey } from "#schema/places/gazetteer.ts";
import { allCapabilities, capabilityByCode, widerCapabilities } from "#schema/reference/capabilities.ts";
import { allCountries, countryByCode } from "#schema/reference/countries.ts";
import { allRegions, regionByCode } from "#schema/reference/regions.ts";
import { allSectors, sectorByCode } from "#schema/reference/sectors.ts";
import type { WrittenText } from "./document.ts";
import type { Lexicon, Meaning, MeaningKind } from "./lexicon.ts";

type Names = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The platform's own words: capabilities with their terms, places, sectors, regions and countries. */
export const platformLexicon: Lexicon = {
  get terms() {
    return platformTerms();
  },
  widerCapabilities,
  namesOf({ kind, code }) {
    return writtenTexts(namesByKind[kind](code) ?? {});
  },
};

const namesByKind: Record<MeaningKind, (code: string) => Names | undefined> = {
  capability: (code) => capabilityByCode(code)?.names,
  place: (code) => placeByKey(code)?.names,
  sector: (code) => sectorByCode(code)?.names,
  region: (code) => regionByCode(code)?.names,
  country: (code) => countryByCode(code)?.names,
};

function* platformTerms(): Generator<{ meaning: Meaning; text: string }> {
  for (const { code, names, terms, stems } of allCapabilities) {
    yield* termsOf({ kind: "capability", code }, [names, terms, stems]);
  }
  for (const { key, names, formerNames } of allPlaces) {
    yield* termsOf({ kind: "place", code: key }, [names, { former: formerNames }]);
  }
  for (const { code, names } of allSectors) yield* termsOf({ kind: "sector", code }, [names]);
  for (const { code, names } of allRegions) yield* termsOf({ kind: "region", code }, [names]);
  for (const { code, names } of allCountries) yield* termsOf({ kind: "country", code }, [names]);
}

function* termsOf(meaning: Meaning, names: readonly Names[]): Generator<{ meaning: Meaning; text: string }> {
  for (const texts of names) for (const { text } of writtenTexts(texts)) yield { meaning, text };
}

function writtenTexts(names: Names): WrittenText[] {
  return Object.entries(names).flatMap(([language, texts]) =>
    [texts ?? []].flat().map((text: string) => ({ language, text })),
  );
}
