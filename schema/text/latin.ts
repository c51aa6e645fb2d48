/**
 * Latin letters that Unicode does not decompose into an ASCII letter and marks, each with its matching key.
 * Everything else (ą č ğ ñ ő ų ž ...) is its base letter once its marks are gone.
 */
const rows = [
  "ß ss, ẞ ss, æ ae, œ oe, ø o, þ th, ð d, đ d, ħ h, ı i, ĸ k, ł l, ŋ n, ŉ n, ŧ t, ſ s, ə e",
  "ƀ b, ɓ b, ƃ b, ƅ b, ɔ o, ƈ c, ɖ d, ɗ d, ƌ d, ƍ d, ǝ e, ɛ e, ƒ f, ɠ g, ɣ g, ƕ hv, ɩ i, ɨ i, ƙ k, ƚ l, ƛ l",
  "ɯ u, ɲ n, ƞ n, ɵ o, ƣ gh, ƥ p, ʀ r, ƨ s, ʃ sh, ƪ sh, ƫ t, ƭ t, ʈ t, ʊ u, ʋ v, ƴ y, ƶ z, ʒ zh, ƹ zh, ƺ zh",
  "ƻ z, ƽ s, ƿ w, ƾ ts, ǀ, ǁ, ǂ, ǃ, ǥ g, ȝ y, ȡ d, ȣ ou, ȥ z, ȴ l, ȵ n, ȶ t, ȷ j, ȸ db, ȹ qp, ⱥ a, ȼ c, ⱦ t, ȿ s",
  "ɀ z, ɂ, ʉ u, ʌ a, ɇ e, ɉ j, ɋ q, ɍ r, ɏ y, ẜ s, ẝ s, ẟ d, ỻ ll, ỽ v, ỿ y, ɑ a, ɐ a, ɡ g, ɪ i",
];

export const latinKeys: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) =>
    row.split(", ").map((pair): [string, string] => {
      const [letter = "", key = ""] = pair.split(" ");
      return [letter, key];
    }),
  ),
);

/** Punctuation that stands for an ASCII character; so do the other dashes and quotation marks of Unicode. */
export const punctuationKeys: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": "’‘‛ʼʾʿʹ′´`＇ꞌ",
    '"': "“”„‟«»″",
    "-": "‐‑‒–—―−⁃",
    "/": "⁄∕",
    " ": "·•",
  }).flatMap(([key, characters]) =>
    Array.from(characters, (character): [string, string] => [character, key]),
  ),
);
