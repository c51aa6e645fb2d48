/**
 * How the months' names begin, January first, in lower case without Latin diacritics. Beginnings, not words: a
 * page declines them (`birželis`, `birželio`, `birželį`) and shortens them (`cze`, `paź`).
 */
const beginnings: Record<string, readonly (readonly string[])[]> = {
  pl: split("stycz lut mar kwie maj czer lip sierp wrze pazdz listop grud"),
  lt: split("saus vasar kov baland geguz birz liep rugpj rugs spal lapkr gruod"),
  en: split("jan feb mar apr may jun jul aug sep oct nov dec"),
  uk: split("січ лют берез квіт трав черв лип серп верес жовт листоп груд"),
  be: split("студ лют сакав красав мая|май|тра чэрв ліп жні верас кастр лістап снеж"),
  ru: split("янв фев мар апр май|мая июн июл авг сен окт ноя дек"),
};

const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/**
 * The month (1 to 12) that a word names in one of the languages, the first language deciding where two differ;
 * Roman numerals count as Polish uses them. `word` is lower case without Latin diacritics.
 */
export function monthOf(word: string, languages: readonly string[]): number | undefined {
  for (const language of languages) {
    const months = beginnings[language];
    if (!months) continue;
    const full = months.findIndex((stems) => stems.some((stem) => word.startsWith(stem)));
    if (full >= 0) return full + 1;
    const shortened = shortenedMonths(word, months);
    if (shortened.length === 1) return shortened[0];
  }
  const numeral = roman.indexOf(word);
  return numeral >= 0 ? numeral + 1 : undefined;
}

export const monthLanguages: readonly string[] = Object.keys(beginnings);

function shortenedMonths(word: string, months: readonly (readonly string[])[]): number[] {
  if (word.length < 3) return [];
  return months.flatMap((stems, index) => (stems.some((stem) => stem.startsWith(word)) ? [index + 1] : []));
}

function split(list: string): string[][] {
  return list.split(" ").map((month) => month.split("|"));
}
