import { badInput } from "#schema/errors.ts";

/** The platform's languages in their usual order: the three of the project, then the neighbours'. */
export const platformLanguages = ["pl", "lt", "en", "uk", "be", "ru"] as const;

/** ISO 639-1 code of a language that the platform speaks. */
export type LanguageCode = (typeof platformLanguages)[number];

export type Language = {
  readonly code: LanguageCode;
  /** What its speakers call it. */
  readonly endonym: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
};

// biome-ignore format: one row a line
const names: Record<LanguageCode, Record<LanguageCode, string>> = {
  pl: { pl: "polski", lt: "lenkų", en: "Polish", uk: "польська", be: "польская", ru: "польский" },
  lt: { pl: "litewski", lt: "lietuvių", en: "Lithuanian", uk: "литовська", be: "літоўская", ru: "литовский" },
  en: { pl: "angielski", lt: "anglų", en: "English", uk: "англійська", be: "англійская", ru: "английский" },
  uk: { pl: "ukraiński", lt: "ukrainiečių", en: "Ukrainian", uk: "українська", be: "украінская", ru: "украинский" },
  be: { pl: "białoruski", lt: "baltarusių", en: "Belarusian", uk: "білоруська", be: "беларуская", ru: "белорусский" },
  ru: { pl: "rosyjski", lt: "rusų", en: "Russian", uk: "російська", be: "руская", ru: "русский" },
};

export const allLanguages: readonly Language[] = platformLanguages.map((code) => ({
  code,
  endonym: names[code][code],
  names: names[code],
}));

/**
 * Which language to show next when a text is missing in the one that was asked for: first what a reader of
 * that language is likeliest to read, then English, then the rest.
 */
// biome-ignore format: one row a line
const fallbackOrders: Record<LanguageCode, readonly LanguageCode[]> = {
  pl: ["pl", "en", "lt", "uk", "be", "ru"],
  lt: ["lt", "en", "pl", "ru", "uk", "be"],
  en: ["en", "pl", "lt", "uk", "be", "ru"],
  uk: ["uk", "en", "pl", "be", "ru", "lt"],
  be: ["be", "ru", "en", "pl", "uk", "lt"],
  ru: ["ru", "be", "en", "uk", "pl", "lt"],
};

const languageTag = /^([a-z]{2})(?:[-_][a-z0-9]{1,8}){0,8}$/i;

function isPlatformLanguage(code: string): code is LanguageCode {
  return (platformLanguages as readonly string[]).includes(code);
}

/** The platform language that a BCP 47 tag names (`pl-PL`, `PL_pl` and `pl` are `pl`), if there is one. */
export function languageOf(tag: string): LanguageCode | undefined {
  const code = languageTag.exec(tag.trim())?.[1]?.toLowerCase();
  return code !== undefined && isPlatformLanguage(code) ? code : undefined;
}

/** Like `languageOf`, but an unknown language is a BAD_INPUT that names the argument and the languages there are. */
export function parseLanguage(value: unknown, argument: string): LanguageCode {
  const code = typeof value === "string" ? languageOf(value) : undefined;
  if (code !== undefined) return code;
  const shown = typeof value === "string" ? `"${value.slice(0, 40)}"` : `a value of type ${typeof value}`;
  throw badInput({
    argument,
    problem: `${shown} is not a language of the platform`,
    expected: `one of ${platformLanguages.join(", ")}, or a BCP 47 tag that begins with one of them, such as pl-PL`,
  });
}

/** Every platform language once, best first for a reader of the given tag; English's order for an unknown one. */
export function fallbackOrder(language: string = "en"): readonly LanguageCode[] {
  return fallbackOrders[languageOf(language) ?? "en"];
}

/** The language of exactly this code (`pl`, not `pl-PL`). */
export function languageByCode(code: string): Language | undefined {
  return allLanguages.find((language) => language.code === code);
}
