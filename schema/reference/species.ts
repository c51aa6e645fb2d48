import type { LanguageCode } from "./languages.ts";
import { speciesNames } from "./species/names.ts";
import { buildSearch } from "./terms/searching.ts";
import { buildTagger } from "./terms/tagging.ts";
import { type Concept, readVocabulary, type Term } from "./terms/vocabulary.ts";

/** A wood species of the trade; the code is its Latin name in capitals (`PINUS_SYLVESTRIS`). */
export type Species = Concept & { readonly latin: string };

/** A genus named in Latin alone (`Quercus`) means the species that stands first in the table. */
const vocabulary = readVocabulary(speciesNames);

function latinOf(code: string): string {
  const words = code.toLowerCase().replace("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const allSpecies: readonly Species[] = vocabulary.concepts.map((concept) => ({
  ...concept,
  latin: latinOf(concept.code),
}));

const byCode = new Map(allSpecies.map((species) => [species.code, species]));
const latinTerms: readonly Term[] = allSpecies.flatMap(({ code, latin }) => {
  const whole: Term = { code, language: "en", text: latin, tags: true, exact: false };
  const genus = latin.split(" ")[0] ?? latin;
  const first = allSpecies.find((species) => species.latin.startsWith(`${genus} `))?.code === code;
  return first ? [whole, { ...whole, text: genus, tags: false }] : [whole];
});
const terms = [...vocabulary.terms, ...latinTerms];

export function speciesByCode(code: string): Species | undefined {
  return byCode.get(code);
}

const namedFrom = 0.5;
let search: ReturnType<typeof buildSearch> | undefined;
let tagger: ReturnType<typeof buildTagger> | undefined;

/** The species that a text names in any of the platform's languages or in Latin, best first. */
export function findSpecies(text: string, options: { language?: LanguageCode } = {}): Species[] {
  search ??= buildSearch(terms);
  return search(text, options.language)
    .filter((match) => match.score >= namedFrom)
    .flatMap((match) => byCode.get(match.code) ?? []);
}

/** The species whose names occur in a running text such as a list of what a sawmill cuts. */
export function tagSpecies(text: string): Species[] {
  tagger ??= buildTagger(terms, () => false);
  return tagger(text).flatMap((code) => byCode.get(code) ?? []);
}
