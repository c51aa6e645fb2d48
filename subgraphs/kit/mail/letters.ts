import type { LanguageCode } from "#schema/reference/languages.ts";

/** A subject and a text, with marks such as {title} and {link} to fill in. */
export interface Letter {
  subject: string;
  text: string;
}

/** The same letter in every language of the platform. */
export type Letters = Readonly<Record<LanguageCode, Letter>>;

/** The letter in a language, every mark filled in. A moment is written in UTC. Throws for a mark without a fact. */
export function fillLetter(
  letters: Letters,
  language: LanguageCode,
  facts: Readonly<Record<string, string | number | Date>>,
): Letter {
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_mark, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`a letter has the mark {${name}}, for which there is no fact`);
      return fact instanceof Date ? momentText(fact) : plainText(String(fact));
    });
  const { subject, text } = letters[language];
  return { subject: oneLine(fill(subject)), text: fill(text) };
}

/** A subject is one line, and what looks like an encoded word (RFC 2047) in it is not one. */
function oneLine(subject: string): string {
  return subject.replaceAll(/\s+/g, " ").replaceAll("=?", "= ?").slice(0, 250);
}

function momentText(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/**
 * A stranger's text as a letter may hold it: without control characters, and without those that turn the direction of
 * what follows or are not seen, by which a text could show one thing and be another.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?![\n\t])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "");
}
