import { findPlaces } from "#schema/places/gazetteer.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { foldings } from "#schema/text/fold.ts";
import { tokens } from "#schema/text/tokens.ts";
import type { NewAd } from "./ad.ts";

/** The words by which an ad is found: its own, its trade's titles and its town's names in every language. */
export function wordsOfAd(ad: NewAd): string[] {
  const occupation = ad.occupation === undefined ? undefined : occupationByCode(ad.occupation);
  const town = findPlaces(ad.place, { country: ad.country })[0];
  const texts = [
    ad.title,
    ad.body,
    ad.place,
    ad.employerName ?? "",
    ...ad.details.skills,
    ...(ad.details.certificates ?? []),
    ...Object.values(occupation?.names ?? {}),
    ...Object.values(town?.names ?? {}).flat(),
  ];
  return [...new Set(texts.flatMap((text) => foldings(text)).flatMap((text) => tokens(text)))];
}

/**
 * A search text as a tsquery over folded words: every word has to be there or begin one that is, in any of the
 * readings of its script. Undefined when there is no word in it.
 */
export function wordQuery(search: string): string | undefined {
  const readings = foldings(search)
    .map((reading) => tokens(reading).map((word) => `'${word.replaceAll(/['\\]/g, "")}':*`))
    .filter((words) => words.length > 0)
    .map((words) => `(${words.join(" & ")})`);
  return readings.length === 0 ? undefined : [...new Set(readings)].join(" | ");
}
