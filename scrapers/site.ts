import type { Page, PageKind } from "./page.ts";

/**
 * One member as a site tells of it. `id` is stable from run to run and unique within the site.
 * Fields the source does not state are absent: no empty strings, no nulls, no guesses.
 */
export interface SiteRecord {
  readonly id: string;
}

/** A record that cannot be used, with the reason; rejections are kept and counted, never dropped. */
export interface RecordRejection {
  /** The member's id where it is known: the member then keeps its last good data instead of disappearing. */
  readonly id?: string;
  /** Short and stable, fit for counting, as in `no name` or `impossible date`. */
  readonly reason: string;
  /** What the page said. */
  readonly detail: string;
}

/** What one page yields. */
export interface Parsed<R extends SiteRecord> {
  readonly records: readonly R[];
  readonly rejections?: readonly RecordRejection[];
}

/** A page to visit. */
export interface Visit {
  /** Absolute, or relative to the page that named it (start pages: to the site's address). */
  readonly url: string;
  readonly kind: PageKind;
  /** The record a detail page is about, where the list tells: if the page fails, that member keeps its last data. */
  readonly about?: string;
}

/**
 * How much may go wrong in a run that is still published; shares are of 1.
 * A record that looks like mojibake and a page that differs are never published, whatever is tolerated.
 */
export interface Tolerance {
  /** Share of detail pages that may fail after retries (default 0.05). */
  readonly failedDetails?: number;
  /** Share of detail pages that may differ from what the parser knows (default 0: any stops the run). */
  readonly differingDetails?: number;
  /** Share of records that may look like mojibake (default 0: any stops the run). */
  readonly mojibake?: number;
}

/**
 * A site announces itself in one object and reads its pages by pure functions: no clock, network or
 * logger in `next`, `parse`, `key`, `merge` or `refuse`.
 */
export interface Site<R extends SiteRecord = SiteRecord> {
  /** Kebab-case; the name of its folder and of `npm run scrape -- <name>`. */
  readonly name: string;
  /** What the source calls itself, for people. */
  readonly title: string;
  /** Base URL; only this host is visited. `siteAt` gives the same site at another address. */
  readonly address: string;
  /** Who answers for the source: an e-mail address or the page that names one. */
  readonly contact: string;
  /** Languages of its pages, as in `lt`; they guide the reading of bytes, dates and names. */
  readonly languages: readonly string[];
  /** Minutes between two harvests. */
  readonly everyMinutes: number;
  /** Least time between two requests (default 2000 ms); only a site that agreed to more states less. */
  readonly minimumDelayMs?: number;
  /** Private and loopback addresses are refused unless the site is known to live on one, as the demonstration is. */
  readonly allowPrivateAddresses?: boolean;
  /** Records of a usual harvest: the gate of the first run. */
  readonly expect: { readonly atLeast: number; readonly atMost: number };
  /** Fields whose coverage is watched: ten percentage points less than before and the run is not published. */
  readonly required: readonly (keyof R & string)[];
  /** A page that a reader or a test may run the parser on, relative to the address. */
  readonly example: Visit;
  readonly pages: {
    readonly start: readonly Visit[];
    /** Further pages that this one names. Visits seen before are skipped, so loops are harmless. */
    next(page: Page): readonly Visit[];
    /** The harvest fails rather than visit more than this. */
    readonly atMost: number;
  };
  /** The records of a page. Throws `PageDiffers` when the page is not built as expected. */
  parse(page: Page): Parsed<R>;
  /** Records with one key are one member (default: the id). */
  key?(record: R): string;
  /** Makes one record of two of the same member, in the order they were visited (default: the first one's fields win). */
  merge?(first: R, second: R): R;
  /** Looks at a merged record once more; a reason rejects it. */
  refuse?(record: R): Omit<RecordRejection, "id"> | undefined;
  readonly tolerate?: Tolerance;
}

/** A site whose record type does not matter, as in a list of all of them. */
export type AnySite = Omit<Site, "required"> & { readonly required: readonly string[] };

/** The same site at another address, as the demonstration site on whatever port it got. */
export function siteAt<R extends SiteRecord>(
  site: Site<R>,
  address: string,
  changes: Partial<Pick<Site<R>, "minimumDelayMs" | "allowPrivateAddresses">> = {},
): Site<R> {
  return { ...site, ...changes, address: new URL(address).href };
}
