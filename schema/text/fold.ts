import { type Reading, readLetter } from "./cyrillic.ts";
import { latinKeys, punctuationKeys } from "./latin.ts";

const plainAscii = /^[\x20-\x7e]*$/;
const cyrillicLetter = /^\p{Script=Cyrillic}$/u;
const anyLetter = /\p{L}/u;
const anyCyrillic = /\p{Script=Cyrillic}/u;
const combiningMarks = /[\u0300-\u036f\u0483-\u0487]/g;
const invisible = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f)$/u;
const spacing = /^[\s\p{Cc}\p{Z}]$/u;
const loneSurrogate = /\p{Surrogate}/gu;

/** The key of one composed character that is not Cyrillic. */
function foldCharacter(character: string): string {
  const known = latinKeys.get(character.toLowerCase()) ?? punctuationKeys.get(character);
  if (known !== undefined) return known;
  if (spacing.test(character)) return " ";
  if (invisible.test(character)) return "";
  const bare = character.normalize("NFKD").toLowerCase().replace(combiningMarks, "");
  return Array.from(bare, (part) => latinKeys.get(part) ?? punctuationKeys.get(part) ?? part).join("");
}

const foldedCharacters = new Map<string, string>();

function foldedCharacter(character: string): string {
  const cached = foldedCharacters.get(character);
  if (cached !== undefined) return cached;
  const folded = foldCharacter(character);
  // Bounded, so that a flood of rare characters cannot fill the memory.
  if (foldedCharacters.size < 4096) foldedCharacters.set(character, folded);
  return folded;
}

function tidy(text: string): string {
  return text.replace(/ {2,}/g, " ").trim();
}

/**
 * A matching key: lower case, Latin diacritics folded by table, Cyrillic romanised in the given reading, quotation
 * marks and dashes made ASCII, spaces collapsed. Marks are never taken off a Cyrillic letter: й ў ї are letters of
 * their own. Other scripts stay, lower-cased and without accents. Folding a key again changes nothing.
 */
export function fold(text: string, reading: Reading = "neutral"): string {
  if (plainAscii.test(text)) return tidy(text.toLowerCase().replaceAll("`", "'"));
  const composed = text.replace(loneSurrogate, "\ufffd").normalize("NFKC");
  let folded = "";
  let before = "";
  for (const character of composed) {
    if (cyrillicLetter.test(character)) {
      const letter = character.toLowerCase();
      const key = readLetter(letter, before, reading);
      // A letter of no alphabet in use stays as it is; numerals' and titles' marks go.
      folded += key ?? (anyLetter.test(letter) ? letter : "");
      before = key === undefined ? "" : letter;
      continue;
    }
    // The apostrophe of Belarusian and Ukrainian words (сям'я) separates sounds, not words.
    if (before !== "" && (character === "'" || punctuationKeys.get(character) === "'")) {
      before = "'";
      continue;
    }
    const key = foldedCharacter(character);
    if (key !== "") before = "";
    folded += key;
  }
  return tidy(plainAscii.test(folded) ? folded : folded.normalize("NFKD"));
}

/**
 * Every key under which a text may be looked for, the neutral one first: a text with Cyrillic letters is read as
 * Belarusian, Ukrainian and Russian too, as its language is not known. Without Cyrillic there is one key.
 */
export function foldings(text: string): string[] {
  if (!anyCyrillic.test(text)) return [fold(text)];
  const readings: readonly Reading[] = ["neutral", "be", "uk", "ru"];
  return [...new Set(readings.map((reading) => fold(text, reading)))];
}
