/**
 * Letters beyond ASCII that each language uses, the most frequent first: how often a letter occurs is what tells
 * a right reading from a wrong one that happens to give letters too.
 */
export const alphabets: Record<string, string> = {
  pl: "łęąóżśćńź",
  lt: "ėųšįžūčąę",
  lv: "āīšēūņžļķčģ",
  uk: "оаинівтерслкудпмязьбгйчхжюцшїєщфґ",
  be: "анітоерсклывудпмязьбйгчшўхжцюэёф",
  ru: "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
};

/** Letters of loans and foreign names that prove nothing: Müller, Björk, café. */
const foreign = "éöüäßóáçñèëàêîôûíåøæœ";

/** Signs that any text may hold outside its words. */
export const typography = "„“”‘’‚«»‹›–—…•·№§©®™°€£¢±²³µ½¼¾×÷\u00a0\u00ad";

const weights = new Map(
  Object.entries(alphabets).map(([language, letters]) => [language, weightsOf(letters)] as const),
);
const everyLetter = new Set(Object.values(alphabets).join(""));
const foreignLetters = new Set(foreign);

export const scoredLanguages: readonly string[] = [...weights.keys()];

/**
 * How well a lower-case letter fits a language: up to 1.5 for its frequent letters, near zero for its rare ones and
 * for letters of loans, below for letters of another language, -2 for letters that nobody here uses.
 */
export function letterWeight(letter: string, language: string): number {
  const own = weights.get(language)?.get(letter);
  if (own !== undefined) return own;
  if (foreignLetters.has(letter)) return -0.3;
  return everyLetter.has(letter) ? -0.7 : -2;
}

/** Whether some language of the region writes the letter; `letter` in lower case. */
export function isRegional(letter: string): boolean {
  return everyLetter.has(letter);
}

function weightsOf(letters: string): Map<string, number> {
  const all = [...letters];
  const least = all.length > 12 ? -0.5 : 0.3;
  return new Map(all.map((letter, at) => [letter, 1.5 - ((1.5 - least) * at) / (all.length - 1)]));
}
