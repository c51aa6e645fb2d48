import type { Dice } from "#demo/firms/dice.ts";

const doubles: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  x: "х",
  i: "і",
  y: "у",
};
const back = Object.fromEntries(Object.entries(doubles).map(([latin, cyrillic]) => [cyrillic, latin]));
const digits: Readonly<Record<string, string>> = { a: "4", e: "3", o: "0", i: "1", s: "5" };

/** Hides words from a machine and leaves them readable: foreign letters, invisible ones, digits, blanks. */
export function disguised(text: string, dice: Dice): string {
  const way = dice.pick(["doubles", "invisible", "digits", "blanks", "doubles and invisible"]);
  return text.replace(/\p{L}{4,}/gu, (word) => {
    if (dice.chance(0.3)) return word;
    if (way === "blanks") return [...word].join(" ");
    const changed = [...word].map((letter) => {
      const double = doubles[letter] ?? back[letter];
      if (way.includes("doubles") && double && dice.chance(0.5)) return double;
      if (way === "digits" && digits[letter] && dice.chance(0.5)) return digits[letter];
      return way.includes("invisible") && dice.chance(0.25) ? `${letter}\u200b` : letter;
    });
    return changed.join("");
  });
}

/** The same text as if typed anew in a hurry: letters doubled, dropped or swapped, cases, signs and figures changed. */
export function mistyped(text: string, dice: Dice): string {
  return text
    .split(" ")
    .map((word) => {
      if (/^\d+$/.test(word)) return String(Number(word) + dice.between(1, 99));
      if (word.length < 4 || !dice.chance(0.2)) return word;
      const at = dice.between(1, word.length - 2);
      return dice.pick([
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + word[at] + word.slice(at),
        word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
        word.toUpperCase(),
        `${word}${dice.pick(["!", "!!", "...", " 👍", ","])}`,
      ]);
    })
    .join(" ");
}
