import type { Texts } from "#schema/reference/localized.ts";
import { allSpecies, findSpecies } from "#schema/reference/species.ts";

const byLatin = new Map(allSpecies.map((species) => [species.latin.toLowerCase(), species]));

/** The scientific names that a name of a species may mean, in any language; empty when nobody knows it. */
export function latinNames(name: string): readonly string[] {
  return findSpecies(name).map(({ latin }) => latin);
}

/** What a species is called in the platform's languages; nothing for one that the reference does not hold. */
export function speciesNames(latin: string): Texts {
  return byLatin.get(latin.toLowerCase())?.names ?? {};
}
