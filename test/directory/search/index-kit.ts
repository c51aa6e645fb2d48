import {
  type CompanyDocument,
  emptyLexicon,
  type Lexicon,
  SearchIndex,
} from "#subgraphs/directory/search/index.ts";
import { widerOf } from "./generated.ts";

/** Knows that milling is machining, and no word. */
export const fewCapabilities: Lexicon = { ...emptyLexicon, widerCapabilities: (code) => widerOf[code] ?? [] };

export function indexOf(companies: readonly CompanyDocument[], lexicon = fewCapabilities): SearchIndex {
  const index = new SearchIndex(lexicon);
  for (const company of companies) index.companies.put(company);
  return index;
}

/** A company of which only what a test is about is said. */
export function company(
  said: Partial<CompanyDocument> & Pick<CompanyDocument, "id" | "name">,
): CompanyDocument {
  return {
    slug: said.id,
    formerNames: [],
    texts: [],
    country: "PL",
    regions: [],
    placeNames: [],
    clusters: [],
    sectors: [],
    capabilities: [],
    activities: [],
    certificates: [],
    languages: [],
    exportsTo: [],
    openOffers: 0,
    updatedAt: 0,
    ...said,
  };
}
