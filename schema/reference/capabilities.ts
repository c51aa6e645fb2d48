import { metalCastingHeat } from "./capabilities/metal-casting-heat.ts";
import { metalCuttingForming } from "./capabilities/metal-cutting-forming.ts";
import { metalEngineering } from "./capabilities/metal-engineering.ts";
import { metalJoining } from "./capabilities/metal-joining.ts";
import { metalMachines } from "./capabilities/metal-machines.ts";
import { metalMachining } from "./capabilities/metal-machining.ts";
import { metalProducts } from "./capabilities/metal-products.ts";
import { metalSurface } from "./capabilities/metal-surface.ts";
import { sharedServices } from "./capabilities/shared-services.ts";
import { woodBuilding } from "./capabilities/wood-building.ts";
import { woodFurniture } from "./capabilities/wood-furniture.ts";
import { woodGoods } from "./capabilities/wood-goods.ts";
import { woodPanels } from "./capabilities/wood-panels.ts";
import { woodProcessing } from "./capabilities/wood-processing.ts";
import type { LanguageCode } from "./languages.ts";
import { buildSearch, type TermMatch } from "./terms/searching.ts";
import { buildTagger } from "./terms/tagging.ts";
import { type Concept, readVocabulary } from "./terms/vocabulary.ts";

/** Something a firm can do or make, known by its trade terms. The code is stable and UPPER_SNAKE. */
export type Capability = Concept & { readonly sector: string };
/** A capability that a search text may mean; what the scores mean is said at `TermMatch`. */
export type CapabilityMatch = TermMatch;

const tables: readonly (readonly [sector: string, table: string])[] = [
  ["METALWORKING", metalMachining],
  ["METALWORKING", metalCuttingForming],
  ["METALWORKING", metalJoining],
  ["METALWORKING", metalCastingHeat],
  ["METALWORKING", metalSurface],
  ["METALWORKING", metalProducts],
  ["METALWORKING", metalMachines],
  ["METALWORKING", metalEngineering],
  ["WOODWORKING", woodProcessing],
  ["WOODWORKING", woodPanels],
  ["WOODWORKING", woodBuilding],
  ["WOODWORKING", woodFurniture],
  ["WOODWORKING", woodGoods],
  ["SERVICES", sharedServices],
];
const vocabularies = tables.map(([sector, table]) => ({ sector, ...readVocabulary(table) }));

export const allCapabilities: readonly Capability[] = vocabularies.flatMap(({ sector, concepts }) =>
  concepts.map((concept) => ({ ...concept, sector })),
);

const terms = vocabularies.flatMap((vocabulary) => vocabulary.terms);
const byCode = new Map(allCapabilities.map((capability) => [capability.code, capability]));

export function capabilityByCode(code: string): Capability | undefined {
  return byCode.get(code);
}

/** The wider capabilities of one, nearest first: WIRE_EDM is a kind of EDM, which is a kind of MACHINING. */
export function widerCapabilities(code: string): string[] {
  const wider: string[] = [];
  for (let at = byCode.get(code)?.broader; at !== undefined; at = byCode.get(at)?.broader) {
    if (wider.includes(at)) break;
    wider.push(at);
  }
  return wider;
}

/** The code itself and every narrower one: what a filter for it should let through. */
export function capabilityWithNarrower(code: string): string[] {
  return allCapabilities
    .filter((capability) => capability.code === code || widerCapabilities(capability.code).includes(code))
    .map((capability) => capability.code);
}

let tagger: ((text: string) => string[]) | undefined;
let search: ((text: string, wanted?: LanguageCode) => CapabilityMatch[]) | undefined;

/**
 * The capabilities whose terms occur in a running text in any of the platform's languages, in the order of their
 * first occurrence. Endings may differ, spelling may not; nothing is matched inside another word.
 * Wider capabilities are not added: see `widerCapabilities`.
 */
export function tagCapabilities(text: string): string[] {
  tagger ??= buildTagger(terms, (wide, narrow) => widerCapabilities(narrow).includes(wide));
  return tagger(text);
}

/**
 * The capabilities that a search text may mean, best first, whatever its language, script, ending or (in longer
 * words) misspelling. Scores of 0.5 and more mean that it names them; lower ones are for suggestions.
 */
export function findCapabilities(text: string, options: { language?: LanguageCode } = {}): CapabilityMatch[] {
  search ??= buildSearch(terms);
  return search(text, options.language);
}
