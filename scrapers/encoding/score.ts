import { letterWeight, scoredLanguages, typography } from "./alphabets.ts";

const signs = new Set(typography);

/** What a reading of bytes is worth: how much its characters look like text of the region, and in which language. */
export interface Score {
  readonly points: number;
  readonly language: string;
}

/**
 * Scores a decoded text by its characters beyond ASCII. Letters count by the language that fits best; signs within
 * words, capitals after small letters, two scripts in one word, control and unreadable characters count against it.
 */
export function scoreOf(text: string): Score {
  const letters = new Map<string, number>();
  let faults = 0;
  for (const match of text.matchAll(/[^\p{ASCII}]/gu)) {
    const character = match[0];
    const before = text[match.index - 1] ?? " ";
    const after = text[match.index + character.length] ?? " ";
    if (/\p{L}/u.test(character)) {
      const small = character.toLowerCase();
      letters.set(small, (letters.get(small) ?? 0) + 1);
      faults += wordFaults(before, character, after);
    } else faults += signFault(before, character, after);
  }
  let best: Score = { points: Number.NEGATIVE_INFINITY, language: "" };
  for (const language of scoredLanguages) {
    let points = -faults;
    for (const [letter, times] of letters) points += times * letterWeight(letter, language);
    if (points > best.points) best = { points, language };
  }
  return best;
}

function wordFaults(before: string, letter: string, after: string): number {
  let faults = 0;
  // Words in capitals are rarer than words in small letters, which KOI8 and windows-1251 exchange.
  if (/\p{Lu}/u.test(letter)) faults += /\p{Ll}/u.test(before) ? 1.5 : /\p{Lu}/u.test(before) ? 0.3 : 0;
  if (/\p{Ll}/u.test(letter) && /\p{Lu}/u.test(after)) faults += 1.5;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(letter);
  const other = isCyrillic ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  if (other.test(before)) faults += 1.5;
  if (other.test(after)) faults += 1.5;
  return faults;
}

function signFault(before: string, sign: string, after: string): number {
  if (/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/u.test(sign)) return 6;
  // Where ISO-8859-2 has ą, ś and ź, windows-1250 and 1257 have these; they begin no word.
  if (/[¶¹¿¡¦¬¯¨¸±¼]/u.test(sign) && /\p{L}/u.test(after)) return 3;
  const isWithin = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (signs.has(sign)) return isWithin && !"’–—\u00ad·".includes(sign) ? 2 : 0;
  return isWithin ? 2 : 1;
}
