/** The longest ending that a word form may have after the stem that it shares with the word asked for. */
export const longestEnding = 4;

/**
 * What the forms of a word share: all but its last two letters, from eight letters on the last three, never fewer than
 * four. Words under five letters have no other form. The languages of the region inflect by endings.
 */
export function stemOf(word: string): string | undefined {
  if (word.length < 5) return undefined;
  return word.slice(0, Math.max(4, word.length - (word.length < 8 ? 2 : 3)));
}

/** How many edits a word may be away from the one that was meant; none below four letters and for long ones. */
export function allowedEdits(word: string): number {
  if (word.length < 4 || word.length > 40 || /^\p{N}+$/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Words that join others and are not looked for, in six languages, folded; unless a search has nothing else. */
export const joiningWords: ReadonlySet<string> = new Set(
  (
    "w we z ze i oraz na do dla od po przy lub a ir su is prie arba nuo iki and in of the for near with at or to from " +
    "v vo s so u o ta y z zi dlia dlya dlja pri pry ot vid nad pod pid"
  ).split(" "),
);
