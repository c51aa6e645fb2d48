import { fold } from "./fold.ts";

/**
 * A Cyrillic text as its own country romanises it, folded for matching (be: Гродна → hrodna; uk: Львів → lviv;
 * ru: Гродно → grodno). The standards are named beside their tables in `cyrillic.ts`.
 */
export function transliterate(text: string, language: "be" | "uk" | "ru"): string {
  return fold(text, language);
}
