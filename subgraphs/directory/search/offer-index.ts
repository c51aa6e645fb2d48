import type { CodeView } from "./code-column.ts";
import { countRows } from "./counting.ts";
import type { OfferDocument } from "./document.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Meanings } from "./meanings.ts";
import { statusView } from "./offer-status.ts";
import type {
  OfferDimension,
  OfferFilter,
  OfferQuery,
  OfferSelection,
  SearchAnswer,
  Statistics,
} from "./query.ts";
import { RecordTable } from "./record-table.ts";
import { type Condition, hasAny, passes } from "./selection.ts";
import { type TableQuestion, TableSearch } from "./table-search.ts";
import { addPlaceMeanings, anyOf, dayNumber, noEnd, placeTerms } from "./terms.ts";

const columns = [
  "country",
  "region",
  "finestRegion",
  "placeTerm",
  "place",
  "cluster",
  "kind",
  "direction",
  "capability",
  "ownCapability",
  "namedCertificate",
  "wantedCountry",
  "language",
  "month",
  "company",
] as const;
type Column = (typeof columns)[number];
type Measure = "publishedOn" | "endsOn" | "closed";

const columnOf: Record<Exclude<OfferDimension, "STATUS">, Column> = {
  COUNTRY: "country",
  REGION: "finestRegion",
  CLUSTER: "cluster",
  KIND: "kind",
  DIRECTION: "direction",
  CAPABILITY: "capability",
  WANTED_COUNTRY: "wantedCountry",
  LANGUAGE: "language",
  MONTH: "month",
};

const parts = {
  title: { weight: 10, usualLength: 6, isName: true },
  capability: { weight: 7, usualLength: 4 },
  company: { weight: 3, usualLength: 3 },
  place: { weight: 3, usualLength: 8 },
  description: { weight: 1, usualLength: 40 },
};

/** The cooperation offers and requests of all clusters. No I/O. */
export class OfferIndex {
  readonly table = new RecordTable<Column, Measure>(columns, ["publishedOn", "endsOn", "closed"]);
  private readonly search: TableSearch<OfferDimension, Column, Measure>;
  private readonly ofCompany = new Map<string, Set<string>>();
  private readonly companyOf = new Map<string, string>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon, meanings: Meanings) {
    this.lexicon = lexicon;
    const { measures } = this.table;
    const numbers: Readonly<Record<string, (slot: number) => number>> = {
      NEWEST: (slot) => -measures.publishedOn.at(slot),
      ENDING_SOON: (slot) => measures.endsOn.at(slot),
    };
    const shape = {
      view: (dimension: OfferDimension) => this.view(dimension, undefined),
      sortNumber: (order: string) => numbers[order],
    };
    this.search = new TableSearch(this.table, shape, { lexicon, meanings });
  }

  get size(): number {
    return this.table.size;
  }

  has(id: string): boolean {
    return this.table.slotOf(id) !== undefined;
  }

  /** Adds an offer or replaces the one of that id. */
  put(offer: OfferDocument): void {
    const capabilities = offer.capabilities.flatMap((code) => [
      code,
      ...this.lexicon.widerCapabilities(code),
    ]);
    this.addWords(offer, capabilities);
    const titles = offer.titles.map(({ text }) => text);
    this.table.put({
      id: offer.id,
      name: titles[0] ?? "",
      whereabouts: offer,
      texts: [
        ...titles,
        ...offer.descriptions.map(({ text }) => text),
        offer.companyName ?? "",
        ...offer.placeNames,
      ],
      measures: {
        publishedOn: dayNumber(offer.publishedAt),
        endsOn: offer.validUntil === undefined ? noEnd : dayNumber(offer.validUntil),
        closed: offer.closed ? 1 : 0,
      },
      columns: {
        country: [offer.country],
        region: offer.regions,
        finestRegion: offer.regions.slice(0, 1),
        placeTerm: placeTerms(offer),
        place: offer.placeKey === undefined ? [] : [offer.placeKey],
        cluster: [offer.cluster],
        kind: [offer.kind],
        direction: [offer.direction],
        capability: capabilities,
        ownCapability: offer.capabilities,
        namedCertificate: offer.namedCertificates ?? [],
        wantedCountry: offer.wantedCountries,
        language: offer.languages,
        month: [offer.publishedAt.slice(0, 7)],
        company: [offer.companyId],
      },
    });
    this.assign(offer.id, offer.companyId);
  }

  /** False when there was none of that id. */
  remove(id: string): boolean {
    this.assign(id, undefined);
    return this.table.remove(id);
  }

  /** A page of offers with their total and facets. BAD_CURSOR for a cursor of another question. */
  find(query: OfferQuery): SearchAnswer<OfferDimension> {
    return this.search.list(this.question(query), {
      order: query.orderBy,
      collation: query.collation,
      page: query.page,
      facets: query.facets || [],
      facetSize: query.facetSize,
    });
  }

  /** Counts by one to three dimensions; MONTH is that of publication ("2026-03"). */
  statistics(selection: OfferSelection, groupBy: readonly OfferDimension[]): Statistics<OfferDimension> {
    const { slots, count } = this.search.select(this.question(selection));
    const views = groupBy.map((dimension) => ({ dimension, view: this.view(dimension, selection.today) }));
    return countRows(slots, count, views);
  }

  /** How many open offers a firm has on a day. */
  openOffersOf(companyId: string, today: string): number {
    const where = { companies: [companyId], status: "OPEN" as const };
    return this.search.select(this.question({ where, today })).count;
  }

  /** The ids of a firm's offers, in no order. */
  idsOfCompany(companyId: string): Iterable<string> {
    return this.ofCompany.get(companyId) ?? [];
  }

  private assign(id: string, companyId: string | undefined): void {
    const before = this.companyOf.get(id);
    if (before === companyId) return;
    if (before !== undefined) {
      const siblings = this.ofCompany.get(before);
      siblings?.delete(id);
      if (siblings?.size === 0) this.ofCompany.delete(before);
      this.companyOf.delete(id);
    }
    if (companyId === undefined) return;
    this.companyOf.set(id, companyId);
    const siblings = this.ofCompany.get(companyId);
    if (siblings === undefined) this.ofCompany.set(companyId, new Set([id]));
    else siblings.add(id);
  }

  private view(dimension: OfferDimension, today: string | undefined): CodeView {
    return dimension === "STATUS"
      ? statusView(this.table, today ?? "")
      : this.table.columns[columnOf[dimension]].view;
  }

  private addWords(offer: OfferDocument, capabilities: readonly string[]): void {
    const { words } = this.table;
    for (const { text } of offer.titles) words.addText([text], parts.title);
    for (const { text } of offer.descriptions) words.addText([text], parts.description);
    words.addText([offer.companyName ?? ""], parts.company);
    words.addText(offer.placeNames, parts.place);
    words.addMeanings("capability", capabilities, parts.capability);
    words.addMeanings("ownCapability", offer.capabilities, parts.capability);
    addPlaceMeanings(words, offer, parts.place);
  }

  private question({ search, where = {}, near, today }: OfferSelection): TableQuestion<OfferDimension> {
    const { companies } = where;
    const offers = companies?.flatMap((company) => [...(this.ofCompany.get(company) ?? [])]);
    return {
      search,
      only: offers && this.table.slotsOf(offers),
      distance: near && this.table.points.near(near),
      conditions: this.conditions(where, today),
      views: { STATUS: () => statusView(this.table, today) },
    };
  }

  private conditions(where: OfferFilter, today: string): Condition<OfferDimension>[] {
    const by = this.table.columns;
    const conditions: Condition<OfferDimension>[] = [
      ...anyOf(by.kind, where.kinds, "KIND"),
      ...anyOf(by.direction, where.direction === undefined ? undefined : [where.direction], "DIRECTION"),
      ...anyOf(by.cluster, where.clusters, "CLUSTER"),
      ...anyOf(by.country, where.countries, "COUNTRY"),
      ...anyOf(by.region, where.regions, "REGION"),
      ...anyOf(by.capability, where.capabilities, "CAPABILITY"),
      ...anyOf(by.wantedCountry, where.wantedCountries, "WANTED_COUNTRY"),
    ];
    const { answered } = where;
    if (answered !== undefined) conditions.push(passes((slot) => answered(this.table.ids[slot] as string)));
    if (where.status !== undefined) {
      const view = statusView(this.table, today);
      const wanted = Uint8Array.from(view.values, (status) => (status === where.status ? 1 : 0));
      conditions.push(hasAny(view, wanted, "STATUS"));
    }
    return conditions;
  }
}
