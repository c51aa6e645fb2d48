import type { WrittenText } from "./document.ts";
import { hiddenMark } from "./vocabulary.ts";

export type MeaningKind = "capability" | "place" | "sector" | "region" | "country";

/** What a word can stand for besides itself: a capability, a place, a sector, a region or a country, by its code. */
export interface Meaning {
  readonly kind: MeaningKind;
  readonly code: string;
}

/** The words of the trade that the index knows; `platformLexicon` takes them from schema/reference and schema/places. */
export interface Lexicon {
  /** Every name and term that stands for something, in every language; a word may end in `*` for any ending. */
  readonly terms: Iterable<{ readonly meaning: Meaning; readonly text: string }>;
  /** The capabilities that hold this one, the nearest first. */
  widerCapabilities(code: string): readonly string[];
  /** How a meaning is called, to show why a record was found. */
  namesOf(meaning: Meaning): readonly WrittenText[];
}

/** Knows no word. */
export const emptyLexicon: Lexicon = {
  terms: [],
  widerCapabilities: () => [],
  namesOf: () => [],
};

/** What records are posted under: a meaning, or a capability that they state themselves, without what holds it. */
export type PostedKind = MeaningKind | "ownCapability";

/** The hidden token under which the records that have this meaning are posted. */
export function meaningToken({ kind, code }: { readonly kind: PostedKind; readonly code: string }): string {
  return `${hiddenMark}${kind}:${code}`;
}
