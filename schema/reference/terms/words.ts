import { fold } from "#schema/text/fold.ts";

/** A word of a running text: Latin ones folded, Cyrillic ones in their own script, where endings can be told. */
export type Word = { readonly text: string; readonly cyrillic: boolean };

const wordOrBreak = /[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*|[.,;:!?()/|•\n]/gu;
const letterOrDigit = /^[\p{L}\p{N}]/u;
const anyCyrillic = /\p{Script=Cyrillic}/u;

/** The words in their order; null where a sentence, clause or item of a list ends. */
export function wordsOf(text: string): (Word | null)[] {
  return (text.normalize("NFC").match(wordOrBreak) ?? []).map((part) => {
    if (!letterOrDigit.test(part)) return null;
    if (!anyCyrillic.test(part)) return { text: fold(part).replaceAll("'", ""), cyrillic: false };
    return { text: part.toLowerCase().replaceAll("ё", "е").replace(/['’ʼ]/g, ""), cyrillic: true };
  });
}
