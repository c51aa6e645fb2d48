import { foldings } from "#schema/text/fold.ts";
import type { CodeColumn } from "./code-column.ts";
import type { Whereabouts } from "./document.ts";
import type { Meanings } from "./meanings.ts";
import { type Condition, hasAny } from "./selection.ts";
import type { TextPart, WordPostings } from "./word-postings.ts";

/** Later than any day. */
export const noEnd = 99_999_999;

/** An ISO date as a number that sorts like it: 2027-03-31 is 20270331. */
export function dayNumber(day: string): number {
  return Number(day.slice(0, 10).replaceAll("-", ""));
}

const rememberedNames = 20_000;
const keysByName = new Map<string, readonly string[]>();

/** A place has the same names for each of its firms, so their keys are remembered. */
function placeKeys(name: string): readonly string[] {
  const known = keysByName.get(name);
  if (known !== undefined) return known;
  const keys = foldings(name);
  if (keysByName.size >= rememberedNames) keysByName.clear();
  keysByName.set(name, keys);
  return keys;
}

/** Under what a filter by place finds a record: each of its names in every reading, and its key. */
export function placeTerms({ placeKey, placeNames }: Pick<Whereabouts, "placeKey" | "placeNames">): string[] {
  const names = placeNames.flatMap(placeKeys);
  return placeKey === undefined ? names : [...names, foldings(placeKey)[0] ?? placeKey];
}

/** The terms by which a filter finds a place from any of its names, those of the gazetteer included, or its key. */
export function wantedPlaceTerms(name: string, meanings: Meanings): string[] {
  const keys = meanings.exact(name).flatMap(({ kind, code }) => (kind === "place" ? foldings(code) : []));
  return [...foldings(name), ...keys];
}

/** The condition that a record has one of these values; none when the list is empty or absent. */
export function anyOf<Dimension extends string>(
  column: CodeColumn,
  values: readonly string[] | undefined,
  dimension?: Dimension,
): Condition<Dimension>[] {
  if (values === undefined || values.length === 0) return [];
  return [hasAny(column.view, column.wanted(values), dimension)];
}

/** Lets a record be found by what its whereabouts are called in any language. */
export function addPlaceMeanings(words: WordPostings, place: Whereabouts, part: TextPart): void {
  if (place.placeKey !== undefined) words.addMeanings("place", [place.placeKey], part);
  words.addMeanings("region", place.regions, part);
  words.addMeanings("country", [place.country], part);
}
