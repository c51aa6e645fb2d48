import { languageOf } from "#schema/reference/languages.ts";

/**
 * The language of ours that a caller likes best, by its Accept-Language header (RFC 9110, 12.5.4): the weights decide,
 * then the order. Undefined when it names none of ours: `*` is no wish.
 */
export function preferredLanguage(header: string | undefined): string | undefined {
  const wishes = (header ?? "").slice(0, 500).split(",").map(readWish);
  return wishes
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.language;
}

function readWish(part: string): { language: string | undefined; weight: number } {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: languageOf(tag), weight: Number.isFinite(weight) ? weight : 0 };
}
