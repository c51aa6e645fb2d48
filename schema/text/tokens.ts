import type { Reading } from "./cyrillic.ts";
import { fold } from "./fold.ts";

const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a text in their order, folded: letters and digits only. A dash separates words (`Bielsko-Biała` has
 * two), an apostrophe does not (`O'Neill` has one).
 */
export function tokens(text: string, reading: Reading = "neutral"): string[] {
  return fold(text, reading).replaceAll("'", "").match(word) ?? [];
}
