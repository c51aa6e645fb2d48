import { type LanguageCode, platformLanguages } from "../languages.ts";

/** One entry of a vocabulary (a capability, an occupation, a species), known in every language of the platform. */
export type Concept = {
  readonly code: string;
  /** Code of the wider concept that this one is a kind of. */
  readonly broader?: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
  /** Synonyms and frequent forms, without the name itself. */
  readonly terms: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  /** Patterns for running text whose words may end in `*` (a word that begins so): `frez*`, `cięci* laser*`. */
  readonly stems: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
};

/** One way of naming a concept: plain words, or a pattern with `*`. */
export type Term = {
  readonly code: string;
  readonly language: LanguageCode;
  readonly text: string;
  /** False for words that mean too much else to tag running text by (`turning`); a search still finds them. */
  readonly tags: boolean;
  /** True for a word whose stem belongs to another word too (`гибка`, `гибкий`): it tags in this form only. */
  readonly exact: boolean;
};

export type Vocabulary = { readonly concepts: readonly Concept[]; readonly terms: readonly Term[] };

const heading = /^([A-Z0-9][A-Z0-9_]*)(?: < ([A-Z0-9_]+))?$/;
const linesForOne = 1 + platformLanguages.length;

/**
 * Reads a table of concepts: a heading line `CODE` or `CODE < BROADER`, then a line for each language in the
 * platform's order: its code, the name, and after semicolons further terms. `*` at a word's end stands for any
 * ending; `~` before a term keeps it out of tagging, `=` lets it tag in this form alone. Throws with the line when a table breaks this form.
 */
export function readVocabulary(table: string): Vocabulary {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  const concepts: Concept[] = [];
  const terms: Term[] = [];
  for (let at = 0; at < lines.length; at += linesForOne) {
    const [, code, broader] = heading.exec(lines[at] ?? "") ?? [];
    if (code === undefined) throw new Error(`not a heading: "${lines[at]}"`);
    const own = lines.slice(at + 1, at + linesForOne).flatMap((line, index) => readLine(line, code, index));
    terms.push(...own);
    const names = Object.fromEntries(
      platformLanguages.map((language) => [language, own.find((term) => term.language === language)?.text]),
    ) as Record<LanguageCode, string>;
    concepts.push({
      code,
      ...(broader === undefined ? {} : { broader }),
      names,
      terms: byLanguage(own.filter((term) => !term.text.includes("*") && term.text !== names[term.language])),
      stems: byLanguage(own.filter((term) => term.text.includes("*"))),
    });
  }
  return { concepts, terms };
}

function readLine(line: string, code: string, index: number): Term[] {
  const language = platformLanguages[index];
  if (language === undefined || !line.startsWith(`${language} `)) {
    throw new Error(`${code}: line ${index + 1} does not begin with "${language}": "${line}"`);
  }
  return line
    .slice(language.length + 1)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({
      code,
      language,
      text: part.replace(/^[~=]/, ""),
      tags: !part.startsWith("~"),
      exact: part.startsWith("="),
    }));
}

function byLanguage(terms: readonly Term[]): Partial<Record<LanguageCode, string[]>> {
  const grouped: Partial<Record<LanguageCode, string[]>> = {};
  for (const { language, text } of terms) {
    grouped[language] ??= [];
    grouped[language].push(text);
  }
  return grouped;
}
