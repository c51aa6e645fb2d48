import type { LanguageCode } from "#schema/reference/languages.ts";

/** Languages in which the site has members' pages. */
export type SiteLanguage = Extract<LanguageCode, "lt" | "pl" | "en">;

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** As the editor of its age filled cells: a transparent picture to hold the width. */
export const spacer = (width: number) => `<IMG SRC="/img/spacer.gif" WIDTH=${width} HEIGHT=1 BORDER=0>`;

/** Percent-encoded in the site's own bytes: `Ą` is `%C0`. */
export function inAddress(letter: string): string {
  const byte = letterBytes.get(letter);
  return byte === undefined ? encodeURIComponent(letter) : `%${byte.toString(16).toUpperCase()}`;
}

/** The letter that `inAddress` wrote. */
export function fromAddress(written: string): string {
  for (const [letter, byte] of letterBytes) {
    if (written.toUpperCase() === `%${byte.toString(16).toUpperCase()}`) return letter;
  }
  return written;
}

/** Capital letters beyond ASCII in windows-1257, as far as names begin with them. */
const letterBytes = new Map<string, number>([
  ["Ą", 0xc0],
  ["Č", 0xc8],
  ["Ę", 0xc6],
  ["Ė", 0xcb],
  ["Į", 0xc1],
  ["Š", 0xd0],
  ["Ų", 0xd8],
  ["Ū", 0xdb],
  ["Ž", 0xde],
  ["Ł", 0xd9],
  ["Ś", 0xda],
  ["Ż", 0xdd],
  ["Ó", 0xd3],
]);
