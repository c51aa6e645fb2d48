import { countryRows } from "./country-rows.ts";
import { type LanguageCode, platformLanguages } from "./languages.ts";

export type Country = {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly code: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
};

/**
 * Every country of ISO 3166-1, and Kosovo under its user-assigned XK. The names are those of Unicode's CLDR, taken
 * once so that they do not change with the running Node, with a few put right; columns stand in the languages' order.
 */
export const allCountries: readonly Country[] = countryRows.map(([code, ...names]) => ({
  code,
  names: Object.fromEntries(platformLanguages.map((language, at) => [language, names[at] ?? ""])) as Record<
    LanguageCode,
    string
  >,
}));

const byCode = new Map(allCountries.map((country) => [country.code, country]));

/** The country of an upper-case alpha-2 code. Greece is GR and the United Kingdom GB, as in ISO 3166-1. */
export function countryByCode(code: string): Country | undefined {
  return byCode.get(code);
}
