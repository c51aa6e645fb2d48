import type { LanguageCode } from "../languages.ts";

/**
 * Which endings a word is compared without. The three Cyrillic languages share one list, because the language of a
 * running text is not known and their endings largely agree.
 */
export type WordFamily = "pl" | "lt" | "en" | "cyrillic";

export function wordFamily(language: LanguageCode): WordFamily {
  return language === "pl" || language === "lt" || language === "en" ? language : "cyrillic";
}

type Endings = { readonly nouns: readonly string[]; readonly adjectives: readonly string[] };

function endings(nouns: string, adjectives = ""): Endings {
  const longestFirst = (text: string) =>
    text
      .split(" ")
      .filter(Boolean)
      .sort((a, b) => b.length - a.length);
  return { nouns: longestFirst(nouns), adjectives: longestFirst(adjectives) };
}

// Latin endings are written as folding leaves them, Cyrillic ones with е for ё.
const polish = endings(
  "iami ami iach ach iom om iow ow iem em ie ia iu io a e i o u y",
  "iego ego iemu emu ymi imi ych ich ym im iej ej",
);
const lithuanian = endings(
  "iuose uose iose ose ese yse yje uje oje eje iams ams oms ems ims ums iais ais omis emis imis umis iai ai ias as is ys " +
    "us os es iui ui ei iu ia io ius a e i o u y",
  "ieji iems iesiems osios uju iuju aisiais asis",
);
const cyrillic = endings(
  "иями ями ами іями ямі амі иях іях ях ах иям іям ям ам ием іем ем ом ьев ьями ов ев ей ів їв ия ие ии ию ий ія ії ію ій " +
    "ью аў яў оў а я о е у ю ы и і ї є й ь",
  "ого его ому ему ыми ими імі ымі ых их іх ым им ім ая яя ое ее ые ие ую юю ой ый аго яго аму яму ага ыя ія",
);

function without(word: string, { nouns, adjectives }: Endings): string {
  // An adjective's ending leaves at least four letters, so that "kolej" is not read as a form of "koło".
  const adjective = adjectives.find((ending) => word.length - ending.length >= 4 && word.endsWith(ending));
  const noun = nouns.find((ending) => word.length - ending.length >= 3 && word.endsWith(ending));
  const longer = (adjective?.length ?? 0) > (noun?.length ?? 0) ? adjective : noun;
  return longer === undefined ? word : word.slice(0, -longer.length);
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A word without its ending, the same for the forms of one word; words of three letters and numbers stay whole. */
export function stem(word: string, family: WordFamily): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  if (family === "en") return singular(word);
  if (family === "pl") return without(word, polish);
  // Lithuanian softens before the ending (medis, medžio) and Slavic verbal nouns double a letter (-ння, -нь).
  if (family === "lt") return without(word, lithuanian).replace(/dz$/, "d");
  return without(word, cyrillic).replace(/(.)\1$/, "$1");
}
