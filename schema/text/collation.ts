import type { LanguageCode } from "#schema/reference/languages.ts";

const collators = new Map<LanguageCode, Intl.Collator>();

/** The order of a language's dictionary, numbers by value; for sorting only, never for matching. */
export function collator(language: LanguageCode): Intl.Collator {
  const known = collators.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Collator(language, { usage: "sort", sensitivity: "variant", numeric: true });
  collators.set(language, made);
  return made;
}
