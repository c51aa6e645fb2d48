import {
  type CompanyColumn,
  type CompanyMeasure,
  companyColumns,
  companyConditions,
  validCertificates,
} from "./company-filter.ts";
import { countRows } from "./counting.ts";
import type { CompanyDocument } from "./document.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Meanings } from "./meanings.ts";
import type { CompanyDimension, CompanyQuery, CompanySelection, SearchAnswer, Statistics } from "./query.ts";
import { RecordTable } from "./record-table.ts";
import { bothDistances, type TableQuestion, TableSearch } from "./table-search.ts";
import { addPlaceMeanings, placeTerms } from "./terms.ts";

const columnOf: Record<CompanyDimension, CompanyColumn> = {
  COUNTRY: "country",
  // The wider regions hold the same records again: a list of all of them would count each record several times.
  REGION: "finestRegion",
  CLUSTER: "cluster",
  SECTOR: "sector",
  CAPABILITY: "capability",
  ACTIVITY: "activity",
  SIZE: "size",
  CERTIFICATE: "certificate",
  LANGUAGE: "language",
};

const parts = {
  name: { weight: 10, usualLength: 3, isName: true },
  formerName: { weight: 6, usualLength: 3 },
  capability: { weight: 7, usualLength: 4 },
  KEYWORDS: { weight: 4, usualLength: 10 },
  PRODUCTS: { weight: 4, usualLength: 10 },
  place: { weight: 3, usualLength: 8 },
  DESCRIPTION: { weight: 1, usualLength: 40 },
};

/** The companies: put and remove them one by one, ask for lists, facets and statistics. No I/O. */
export class CompanyIndex {
  readonly table = new RecordTable<CompanyColumn, CompanyMeasure>(companyColumns, [
    "openOffers",
    "updatedAt",
  ]);
  private readonly search: TableSearch<CompanyDimension, CompanyColumn, CompanyMeasure>;
  private readonly lexicon: Lexicon;
  private readonly meanings: Meanings;

  constructor(lexicon: Lexicon, meanings: Meanings) {
    this.lexicon = lexicon;
    this.meanings = meanings;
    const shape = {
      view: (dimension: CompanyDimension) => this.table.columns[columnOf[dimension]].view,
      sortNumber: (order: string) =>
        order === "UPDATED" ? (slot: number) => -this.table.measures.updatedAt.at(slot) : undefined,
    };
    this.search = new TableSearch(this.table, shape, { lexicon, meanings });
  }

  get size(): number {
    return this.table.size;
  }

  has(id: string): boolean {
    return this.table.slotOf(id) !== undefined;
  }

  /** Adds a company or replaces the one of that id. */
  put(company: CompanyDocument): void {
    const capabilities = company.capabilities.flatMap((code) => [
      code,
      ...this.lexicon.widerCapabilities(code),
    ]);
    this.addWords(company, capabilities);
    const dated = company.certificates.map(({ standard, validUntil }) => `${validUntil ?? ""}|${standard}`);
    this.table.put({
      id: company.id,
      name: company.name,
      whereabouts: company,
      texts: [
        company.name,
        ...company.formerNames,
        ...company.texts.map(({ text }) => text),
        ...company.placeNames,
      ],
      measures: { openOffers: company.openOffers, updatedAt: company.updatedAt },
      columns: {
        country: [company.country],
        region: company.regions,
        finestRegion: company.regions.slice(0, 1),
        placeTerm: placeTerms(company),
        place: company.placeKey === undefined ? [] : [company.placeKey],
        cluster: company.clusters,
        sector: company.sectors,
        capability: capabilities,
        ownCapability: company.capabilities,
        activity: company.activities,
        certificate: company.certificates.map(({ standard }) => standard),
        datedCertificate: dated,
        size: company.size === undefined ? [] : [company.size],
        language: company.languages,
        exportsTo: company.exportsTo,
      },
    });
  }

  /** False when there was none of that id. */
  remove(id: string): boolean {
    return this.table.remove(id);
  }

  /** A page of companies with their total and facets. BAD_CURSOR for a cursor of another question. */
  find(query: CompanyQuery): SearchAnswer<CompanyDimension> {
    return this.search.list(this.question(query), {
      order: query.orderBy,
      collation: query.collation,
      page: query.page,
      facets: query.facets || [],
      facetSize: query.facetSize,
    });
  }

  /**
   * Counts by one to three dimensions. A region is counted at its finest, so that a company stands in one row; a
   * capability also in the rows of its broader ones.
   */
  statistics(
    selection: CompanySelection,
    groupBy: readonly CompanyDimension[],
  ): Statistics<CompanyDimension> {
    const { slots, count } = this.search.select(this.question(selection));
    const views = groupBy.map((dimension) => ({
      dimension,
      view: this.table.columns[columnOf[dimension]].view,
    }));
    return countRows(slots, count, views);
  }

  private addWords(company: CompanyDocument, capabilities: readonly string[]): void {
    const { words } = this.table;
    words.addText([company.name], parts.name);
    words.addText(company.formerNames, parts.formerName);
    for (const { text, field } of company.texts) words.addText([text], parts[field ?? "DESCRIPTION"]);
    words.addText(company.placeNames, parts.place);
    words.addMeanings("capability", capabilities, parts.capability);
    words.addMeanings("ownCapability", company.capabilities, parts.capability);
    addPlaceMeanings(words, company, parts.place);
    words.addMeanings("sector", company.sectors, parts.place);
  }

  private question({
    search,
    where = {},
    near,
    nearBorder,
  }: CompanySelection): TableQuestion<CompanyDimension> {
    const { points } = this.table;
    const day = where.certificatesValidOn;
    return {
      ...(day === undefined ? {} : { views: { CERTIFICATE: () => validCertificates(this.table, day) } }),
      search,
      only: where.ids && this.table.slotsOf(where.ids),
      distance: bothDistances(near && points.near(near), nearBorder && points.nearBorder(nearBorder)),
      conditions: companyConditions(this.table, where, this.meanings),
    };
  }
}
