import { fallbackOrder, type LanguageCode, languageOf } from "./languages.ts";

/** One text in any number of the platform's languages; an empty text counts as absent. */
export type Texts = Partial<Record<LanguageCode, string>>;

export type LocalizedText = {
  readonly text: string;
  readonly language: LanguageCode;
  /** True when another language was asked for than the one given. */
  readonly isFallback: boolean;
};

/**
 * The text in the wanted language (a BCP 47 tag) or else in the first of its fallback order that exists; null when
 * there is none at all. Without a wish the order is English's, and nothing counts as a fallback.
 */
export function localize(texts: Readonly<Texts>, wanted?: string | null): LocalizedText | null {
  const wish = wanted ?? undefined;
  for (const language of fallbackOrder(wish)) {
    const text = texts[language];
    if (text === undefined || text.trim() === "") continue;
    return { text, language, isFallback: wish !== undefined && language !== languageOf(wish) };
  }
  return null;
}
