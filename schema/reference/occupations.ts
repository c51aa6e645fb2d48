import type { LanguageCode } from "./languages.ts";
import { occupationGroups } from "./occupations/groups.ts";
import { buildSearch, type TermMatch } from "./terms/searching.ts";
import { type Concept, readVocabulary } from "./terms/vocabulary.ts";

/** A unit group of ISCO-08 (ILO), the level at which people in the trade look for work. */
export type Occupation = Concept & {
  /** Absent where both trades employ the group. */
  readonly sector?: string;
  /** The group's address in ESCO. */
  readonly escoUri: string;
};

// biome-ignore format: as the groups follow each other
const metal = new Set([
  "2144", "2146", "3115", "3117", "3135", "7211", "7212", "7213", "7214", "7215", "7221", "7222", "7223", "7224", "7233",
  "7311", "8121", "8122", "8211",
]);
// biome-ignore format: as the groups follow each other
const wood = new Set([
  "3143", "6210", "7111", "7115", "7122", "7317", "7521", "7522", "7523", "7534", "8171", "8172", "8219", "8341", "9215",
]);
const vocabulary = readVocabulary(occupationGroups);

function sectorOf(code: string): { sector?: string } {
  if (metal.has(code)) return { sector: "METALWORKING" };
  return wood.has(code) ? { sector: "WOODWORKING" } : {};
}

export const allOccupations: readonly Occupation[] = vocabulary.concepts.map((concept) => ({
  ...concept,
  ...sectorOf(concept.code),
  escoUri: `http://data.europa.eu/esco/isco/C${concept.code}`,
}));

const byCode = new Map(allOccupations.map((occupation) => [occupation.code, occupation]));

/** By the four digits of ISCO-08, also written `C7212` as in ESCO, or by the whole ESCO address. */
export function occupationByCode(code: string): Occupation | undefined {
  return byCode.get(code.trim().replace(/^(?:https?:\/\/data\.europa\.eu\/esco\/isco\/)?C/i, ""));
}

let search: ((text: string, wanted?: LanguageCode) => TermMatch[]) | undefined;

/** The occupations that a text may name, best first, in any language or script, endings and misspellings forgiven. */
export function findOccupations(text: string, options: { language?: LanguageCode } = {}): TermMatch[] {
  search ??= buildSearch(vocabulary.terms);
  return search(text, options.language);
}
