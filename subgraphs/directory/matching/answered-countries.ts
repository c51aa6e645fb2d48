import { widerCapabilities } from "#schema/reference/capabilities.ts";
import type { CodeColumn } from "../search/code-column.ts";
import type { SearchIndex } from "../search/index.ts";
import type { MatchFinder } from "./match-finder.ts";

interface Known {
  today: string;
  capabilities: readonly string[];
  /** The sum of the stamps that it depended on: they only grow, so an equal sum means equal stamps. */
  stamp: number;
  /** Undefined when the offer was not open. */
  countries: ReadonlySet<string> | undefined;
}

/** How long other work waits at most while many offers are worked out. */
const sliceMs = 8;

/**
 * For each open offer, in which countries somebody could answer it. Kept until something changes that it depends on:
 * a firm or an offer that has what is wanted, something narrower, or something wider.
 */
export class AnsweredCountries {
  readonly #index: SearchIndex;
  readonly #finder: MatchFinder;
  readonly #known = new Map<string, Known>();
  readonly #stamps = new Map<string, number>();
  /** Raised by every change. */
  version = 0;
  /** The day and the version for which everything was worked out last. */
  #prepared = { today: "", version: -1 };

  constructor(index: SearchIndex, finder: MatchFinder) {
    this.#index = index;
    this.#finder = finder;
  }

  /** To be told before a firm changes or goes, and after it came or changed. */
  firmChanges(id: string): void {
    const { table } = this.#index.companies;
    this.#touch(codesOf(table.columns.ownCapability, table.slotOf(id)));
  }

  /** The same of an offer. */
  offerChanges(id: string): void {
    const { table } = this.#index.offers;
    this.#known.delete(id);
    this.#touch(codesOf(table.columns.ownCapability, table.slotOf(id)));
  }

  /** Works out what is not known of the offers, in slices that let other work go on. */
  async prepare(today: string, stop?: AbortSignal): Promise<void> {
    const { version } = this;
    if (this.#isPrepared(today)) return;
    let began = performance.now();
    for (const id of [...this.#index.offers.table.ids]) {
      if (stop?.aborted) return;
      if (this.#index.offers.has(id)) this.of(id, today);
      if (performance.now() - began < sliceMs) continue;
      await new Promise((resolve) => setImmediate(resolve));
      began = performance.now();
    }
    this.#prepared = { today, version };
  }

  /** Where the offer could be answered; undefined when it is not open. */
  of(offerId: string, today: string): ReadonlySet<string> | undefined {
    const known = this.#known.get(offerId);
    if (
      known?.today === today &&
      (this.#isPrepared(today) || known.stamp === this.#stampOf(known.capabilities))
    )
      return known.countries;
    const demand = this.#finder.demand(offerId, today);
    const capabilities = demand?.capabilities ?? [];
    const countries = demand && this.#finder.countries(demand);
    this.#known.set(offerId, { today, capabilities, stamp: this.#stampOf(capabilities), countries });
    return countries;
  }

  #isPrepared(today: string): boolean {
    return this.#prepared.version === this.version && this.#prepared.today === today;
  }

  #touch(capabilities: readonly string[]): void {
    this.version += 1;
    for (const code of capabilities) {
      this.#raise(`own ${code}`);
      for (const held of [code, ...widerCapabilities(code)]) this.#raise(held);
    }
  }

  #raise(key: string): void {
    this.#stamps.set(key, (this.#stamps.get(key) ?? 0) + 1);
  }

  #stampOf(capabilities: readonly string[]): number {
    let sum = 0;
    for (const wanted of capabilities) {
      sum += this.#stamps.get(wanted) ?? 0;
      for (const code of widerCapabilities(wanted)) sum += this.#stamps.get(`own ${code}`) ?? 0;
    }
    return sum;
  }
}

function codesOf({ view: { starts, codes, values } }: CodeColumn, slot: number | undefined): string[] {
  if (slot === undefined) return [];
  return [...codes.subarray(starts[slot], starts[slot + 1])].map((code) => values[code] as string);
}
