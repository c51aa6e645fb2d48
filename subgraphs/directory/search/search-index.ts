import { CompanyIndex } from "./company-index.ts";
import type { Lexicon } from "./lexicon.ts";
import { Meanings } from "./meanings.ts";
import { OfferIndex } from "./offer-index.ts";
import type { Suggestion } from "./query.ts";
import { ClusterNames, inOrder, suggestFrom } from "./suggest.ts";

/** The search index of one directory process: a projection of its tables, empty at first. */
export class SearchIndex {
  readonly companies: CompanyIndex;
  readonly offers: OfferIndex;
  readonly clusters = new ClusterNames();

  private readonly meanings: Meanings;

  constructor(lexicon: Lexicon) {
    this.meanings = new Meanings(lexicon);
    this.companies = new CompanyIndex(lexicon, this.meanings);
    this.offers = new OfferIndex(lexicon, this.meanings);
  }

  /** Does what the first search would have to wait for: a few tenths of a second of work. */
  prepare(): void {
    this.meanings.prepare();
  }

  /** The `first` best completions among companies, offers and clusters, for a search box. */
  suggest(text: string, first = 10): Suggestion[] {
    const found = [
      ...suggestFrom(this.clusters.table, "Cluster", text, first),
      ...suggestFrom(this.companies.table, "Company", text, first),
      ...suggestFrom(this.offers.table, "CooperationOffer", text, first),
    ];
    return found.sort(inOrder).slice(0, Math.max(0, first));
  }
}
