import { fold } from "#schema/text/fold.ts";

/** A text as a reader sees it, with what was done to hide its words from a machine. */
export interface PlainText {
  /** The words folded, disguises taken off. */
  readonly words: readonly string[];
  /** How many words mix alphabets in a way that no keyboard slip does. */
  readonly mixedWords: number;
  /** How many invisible characters stand between two letters. */
  readonly invisible: number;
}

const invisibleWithin = /(?<=[\p{L}\p{N}])[\u200b-\u200f\u2060-\u2064\u180e\ufeff]+(?=[\p{L}\p{N}])/gu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u180e\ufeff]/gu;
const word = /[\p{L}\p{M}\p{N}@$]+(?:['’ʼ]\p{L}+)*/gu;
const letter = /\p{L}/u;
const digit = /\d/;

/** Letters that look alike, each Latin one before its Cyrillic and Greek doubles. Capitals' likeness counts too. */
const doubles = "aаα bвβ cсϲ eеε hнη iіι jј kкκ mмμ oоο pрρ sѕ tтτ uυ vν xхχ yуγ wԝ dԁ lӏ";
const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const group of doubles.split(" ")) {
  const [latin = "", ...others] = group;
  for (const other of others) {
    toLatin.set(other, latin);
    if (/\p{Script=Cyrillic}/u.test(other)) toCyrillic.set(latin, other);
  }
  for (const other of others)
    if (toCyrillic.has(latin)) toCyrillic.set(other, toCyrillic.get(latin) ?? other);
}

const digitsAsLetters: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
};

/** One case for all: letters that only differ by case become the same, also where Unicode has no simple pair. */
export function caseless(text: string): string {
  return text.normalize("NFKC").toUpperCase().toLowerCase();
}

/** Reads a text as a person would: invisible characters away, look-alike letters as the word's own alphabet. */
export function plainText(text: string): PlainText {
  const inside = [...text.matchAll(invisibleWithin)].length;
  const words: string[] = [];
  let mixedWords = 0;
  for (const [part] of caseless(text.replace(invisible, "")).matchAll(word)) {
    const { text: own, mixed } = oneAlphabet(part);
    if (mixed) mixedWords++;
    const named = letter.test(own) && /[\d@$]/.test(own) ? lettersForDigits(own) : own;
    for (const piece of fold(named)
      .replaceAll("'", "")
      .split(/[^\p{L}\p{N}]+/u))
      if (piece) words.push(piece);
  }
  return { words: joinSpelled(words), mixedWords, invisible: inside };
}

function scriptOfLetter(character: string): "latin" | "cyrillic" | "greek" | undefined {
  if (latinLetter.test(character)) return "latin";
  if (/\p{Script=Cyrillic}/u.test(character)) return "cyrillic";
  return /\p{Script=Greek}/u.test(character) ? "greek" : undefined;
}

const latinLetter = /\p{Script=Latin}/u;
const otherLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The word in the alphabet that most of its letters belong to. A short Latin name with a Cyrillic ending (`TIGом`) is
 * how people write, and µ or Ω beside letters is a unit: neither counts as mixed.
 */
function oneAlphabet(part: string): { text: string; mixed: boolean } {
  if (part.length < 3 || !latinLetter.test(part) || !otherLetter.test(part))
    return { text: part, mixed: false };
  const letters = [...part];
  const scripts = letters.map(scriptOfLetter);
  const count = (script: string) => scripts.filter((each) => each === script).length;
  const double = count("cyrillic") > count("latin") ? toCyrillic : toLatin;
  const own = double === toCyrillic ? "cyrillic" : "latin";
  const known = scripts.filter((script) => script !== undefined);
  const changes = known.filter((script, at) => at > 0 && script !== known[at - 1]).length;
  const nameWithEnding = changes === 1 && known[0] === "latin" && known[1] === "latin";
  const foreignAreDoubles = letters.every(
    (each, at) => scripts[at] === own || !scripts[at] || double.has(each),
  );
  return {
    text: letters.map((each, at) => (scripts[at] === own ? each : (double.get(each) ?? each))).join(""),
    mixed: !nameWithEnding && (foreignAreDoubles || changes > 1),
  };
}

/** `z4r0bek` as `zarobek`; codes such as `S235JR` change too, which does no harm to words that are only compared. */
function lettersForDigits(text: string): string {
  return text.replace(/[\d@$]/g, (sign) => digitsAsLetters[sign] ?? sign);
}

/** Adds what single letters in a row spell: `k a z i n o` is `kazino`. */
function joinSpelled(words: readonly string[]): string[] {
  const joined: string[] = [];
  let spelled = "";
  const close = () => {
    if (spelled.length >= 4) joined.push(spelled);
    spelled = "";
  };
  for (const each of words) {
    if (each.length === 1 && !digit.test(each)) spelled += each;
    else close();
    joined.push(each);
  }
  close();
  return joined;
}
