import { widerCapabilities } from "#schema/reference/capabilities.ts";
import type { SearchIndex } from "../search/index.ts";
import type { PostedKind } from "../search/lexicon.ts";
import { FirmLists } from "./firm-lists.ts";
import { CandidateReader } from "./read-candidates.ts";
import {
  type Demand,
  inOrderOfMatch,
  mostPoints,
  needsCounterOffer,
  type ScoredMatch,
  scoreMatch,
} from "./score.ts";

/** From this score on a match counts as an answer for `matchedIn` and `notMatchedIn`: 0.6. */
export const answerPoints = 6000;

/** What a firm can have at most whose trade is merely related to what is wanted: never an answer. */
const mostWhenRelated = 5000 + mostPoints.CAPABILITY * 0.15;

/** Finds who could answer an offer, through the index's lists of who has a capability. */
export class MatchFinder {
  readonly #index: SearchIndex;
  readonly #reader: CandidateReader;
  readonly #lists: FirmLists;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#reader = new CandidateReader(index);
    this.#lists = new FirmLists(index);
  }

  /** The offer as matching sees it; undefined when it is not open or not listed. */
  demand(offerId: string, today: string): Demand | undefined {
    return this.#reader.demand(offerId, today);
  }

  /** The `first` best, best first; the same index gives the same, in whatever order it was filled. */
  best(demand: Demand, first: number): ScoredMatch[] {
    const { starts, codes } = this.#index.companies.table.columns.country.view;
    const unwanted = this.#unwantedCountries(demand);
    const seen = new Set<number>();
    let found: ScoredMatch[] = [];
    const take = (lists: Iterable<Uint32Array>) => {
      for (const slots of lists) {
        for (const slot of slots) {
          if (unwanted[codes[starts[slot] as number] as number] === 1 || seen.has(slot)) continue;
          seen.add(slot);
          const match = scoreMatch(demand, this.#reader.candidate(slot, demand));
          if (match) found.push(match);
        }
      }
      found = found.sort(inOrderOfMatch).slice(0, first);
    };
    take(this.#close(demand));
    // The many whose trade is merely related are only looked at when they could still be among the first.
    const last = found[first - 1];
    if (last === undefined || last.points <= mostWhenRelated) take(this.#related(demand));
    return found;
  }

  /** The countries in which somebody could answer, by `answerPoints`. */
  countries(demand: Demand): Set<string> {
    const { starts, codes, values } = this.#index.companies.table.columns.country.view;
    const settled = this.#unwantedCountries(demand);
    const answered = new Set<string>();
    for (const slots of this.#close(demand)) {
      for (const slot of slots) {
        const country = codes[starts[slot] as number] as number;
        if (settled[country] === 1) continue;
        const match = scoreMatch(demand, this.#reader.candidate(slot, demand));
        if (match === undefined || match.points < answerPoints) continue;
        settled[country] = 1;
        answered.add(values[country] as string);
      }
    }
    return answered;
  }

  /** A table by the country's code: 1 where partners are not looked for. */
  #unwantedCountries({ wantedCountries }: Demand): Uint8Array {
    const { country } = this.#index.companies.table.columns;
    if (wantedCountries.length === 0) return new Uint8Array(country.dictionary.size);
    return country.wanted(wantedCountries).map((isWanted) => 1 - isWanted);
  }

  /** Firms that have what is wanted, something narrower or something wider, themselves or in an offer; some twice. */
  *#close(demand: Demand): Generator<Uint32Array> {
    for (const wanted of demand.capabilities) {
      yield* this.#having("capability", wanted, demand);
      for (const code of widerCapabilities(wanted)) yield* this.#having("ownCapability", code, demand);
    }
  }

  /** Firms whose trade is a sister of what is wanted, or a niece: those under the nearest wider capability. */
  *#related(demand: Demand): Generator<Uint32Array> {
    for (const wanted of demand.capabilities) {
      const wider = widerCapabilities(wanted);
      // What is wanted is what the request says: whose sister an offer may be is told from any of its wider ones.
      const above = demand.direction === "OFFER" ? wider.at(-1) : wider[0];
      if (above !== undefined) yield* this.#having("capability", above, demand);
    }
  }

  *#having(kind: PostedKind, code: string, demand: Demand): Generator<Uint32Array> {
    if (!needsCounterOffer(demand)) yield this.#lists.having(kind, code);
    const direction = demand.direction === "OFFER" ? "REQUEST" : "OFFER";
    yield this.#lists.offering(kind, code, { direction, today: demand.today });
  }
}
