export type Script = "latin" | "cyrillic" | "mixed" | "other" | "none";

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const letter = /\p{L}/u;

/** Which script a text is written in: `mixed` has Latin and Cyrillic letters, `none` has no letter at all. */
export function scriptOf(text: string): Script {
  const hasLatin = latin.test(text);
  const hasCyrillic = cyrillic.test(text);
  if (hasLatin && hasCyrillic) return "mixed";
  if (hasLatin) return "latin";
  if (hasCyrillic) return "cyrillic";
  return letter.test(text) ? "other" : "none";
}
