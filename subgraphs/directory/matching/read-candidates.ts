import type { CodeColumn, CodeView } from "../search/code-column.ts";
import type { SearchIndex } from "../search/index.ts";
import { dayNumber } from "../search/terms.ts";
import { type Candidate, type CounterOffer, type Demand, needsCounterOffer } from "./score.ts";

/** Reads what matching needs out of the search index: no question to the database. */
export class CandidateReader {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** The offer as matching sees it; undefined when it is not listed, not open, or its firm is not listed. */
  demand(offerId: string, today: string): Demand | undefined {
    const { companies, offers } = this.#index;
    const { columns } = offers.table;
    const slot = offers.table.slotOf(offerId);
    if (slot === undefined || !this.#isOpen(slot, dayNumber(today))) return undefined;
    const companyId = first(columns.company, slot);
    const firm = companies.table.slotOf(companyId);
    if (firm === undefined) return undefined;
    return {
      offerId,
      companyId,
      direction: first(columns.direction, slot) === "OFFER" ? "OFFER" : "REQUEST",
      kind: first(columns.kind, slot),
      capabilities: all(columns.ownCapability, slot),
      languages: all(columns.language, slot),
      firmLanguages: all(companies.table.columns.language, firm),
      country: first(columns.country, slot),
      point: offers.table.points.pointOfSlot(slot),
      wantedCountries: all(columns.wantedCountry, slot),
      namedCertificates: all(columns.namedCertificate, slot),
      today,
    };
  }

  /** A firm with its open offers of the other direction. */
  candidate(slot: number, demand: Demand): Candidate {
    const { table } = this.#index.companies;
    const { columns } = table;
    const companyId = table.ids[slot] as string;
    return {
      companyId,
      country: first(columns.country, slot),
      capabilities: needsCounterOffer(demand) ? [] : all(columns.ownCapability, slot),
      languages: all(columns.language, slot),
      certificates: all(columns.datedCertificate, slot).map(datedCertificate),
      size: all(columns.size, slot)[0],
      point: table.points.pointOfSlot(slot),
      counterOffers: this.#counterOffers(companyId, demand),
    };
  }

  #counterOffers(companyId: string, { direction, today }: Demand): CounterOffer[] {
    const { offers } = this.#index;
    const { columns, measures } = offers.table;
    const day = dayNumber(today);
    const found: CounterOffer[] = [];
    for (const id of offers.idsOfCompany(companyId)) {
      const slot = offers.table.slotOf(id);
      if (slot === undefined || first(columns.direction, slot) === direction || !this.#isOpen(slot, day))
        continue;
      found.push({
        id,
        kind: first(columns.kind, slot),
        capabilities: all(columns.ownCapability, slot),
        wantedCountries: all(columns.wantedCountry, slot),
        publishedAt: String(measures.publishedOn.at(slot)),
      });
    }
    return found;
  }

  #isOpen(slot: number, day: number): boolean {
    const { measures } = this.#index.offers.table;
    return measures.closed.at(slot) === 0 && measures.endsOn.at(slot) >= day;
  }
}

function all({ view }: CodeColumn, slot: number): string[] {
  const { starts, codes, values }: CodeView = view;
  const found: string[] = [];
  for (let at = starts[slot] as number; at < (starts[slot + 1] as number); at++) {
    found.push(values[codes[at] as number] as string);
  }
  return found;
}

function first({ view: { starts, codes, values } }: CodeColumn, slot: number): string {
  const at = starts[slot] as number;
  return at === starts[slot + 1] ? "" : (values[codes[at] as number] as string);
}

/** As company-filter.ts writes it: the last day or nothing, a bar, the standard. */
function datedCertificate(text: string): { standard: string; validUntil?: string } {
  const bar = text.indexOf("|");
  const standard = text.slice(bar + 1);
  return bar === 0 ? { standard } : { standard, validUntil: text.slice(0, bar) };
}
