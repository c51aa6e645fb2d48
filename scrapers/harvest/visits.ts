import type { Clock } from "#schema/clock.ts";
import { decode } from "../encoding/decode.ts";
import { type FetchedPage, type Fetcher, FetchFailed } from "../fetch/fetcher.ts";
import { type Page, PageDiffers, pageOf } from "../page.ts";
import type { AnySite, Visit } from "../site.ts";
import type { LostPage, PageTally } from "./result.ts";

export interface Surroundings {
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/** How many pages in a row may fail before a site counts as down. */
export const failuresInARow = 10;

interface Planned extends Visit {
  readonly isSecondTry: boolean;
}

/**
 * Visits a site's pages, from its start pages to whatever they name, each once; a page that fails in passing (a
 * broken connection, a server error) is visited once more at the end. `read` gets each page and may throw
 * `PageDiffers`. Gives what became of the pages and the members whose pages were lost.
 */
export async function visitPages(
  site: AnySite,
  { fetcher, signal }: Surroundings,
  read: (page: Page) => void,
): Promise<{ tally: PageTally; unread: Set<string> }> {
  const base = new URL(site.address);
  const seen = new Set<string>();
  const again: Planned[] = [];
  const waiting: Planned[] = [];
  const unread = new Set<string>();
  const failed: LostPage[] = [];
  const differing: LostPage[] = [];
  const counted = { lists: 0, details: 0, notModified: 0 };
  let failing = 0;
  let stopped: string | undefined;

  const plan = (visits: readonly Visit[], from: URL) => {
    for (const visit of visits) {
      const url = absolute(visit.url, from);
      if (seen.has(url)) continue;
      seen.add(url);
      waiting.push({ ...visit, url, isSecondTry: false });
    }
  };
  const lose = (visit: Visit, into: LostPage[], reason: string, detail: string) => {
    into.push({ url: visit.url, kind: visit.kind, reason, detail });
    if (visit.about !== undefined) unread.add(visit.about);
  };
  const take = async (visit: Planned) => {
    try {
      const fetched = await fetchWithin(site, base, visit.url, fetcher, signal);
      failing = 0;
      counted[visit.kind === "list" ? "lists" : "details"]++;
      if (fetched.notModified) counted.notModified++;
      const page = readable(site, fetched, visit);
      const further = site.pages.next(page);
      read(page);
      plan(further, new URL(page.url));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof FetchFailed) {
        failing++;
        if (mayPass(error) && !visit.isSecondTry) again.push({ ...visit, isSecondTry: true });
        else lose(visit, failed, error.fault, error.message);
      } else lose(visit, differing, "page differs", describe(error));
    }
  };

  plan(site.pages.start, base);
  let next = 0;
  const upcoming = () => (next < waiting.length ? waiting[next++] : again.shift());
  for (let visit = upcoming(); visit; visit = upcoming()) {
    await take(visit);
    if (failing >= failuresInARow) stopped = `${failing} pages in a row failed`;
    if (seen.size > site.pages.atMost) stopped = `more than ${site.pages.atMost} pages`;
    if (stopped) break;
  }
  for (const visit of [...waiting.slice(next), ...again]) lose(visit, failed, "not visited", stopped ?? "");
  return { tally: { ...counted, failed, differing, ...(stopped ? { stopped } : {}) }, unread };
}

function absolute(url: string, from: URL): string {
  if (!URL.canParse(url, from.href)) return url;
  const target = new URL(url, from);
  target.hash = "";
  return target.href;
}

async function fetchWithin(
  site: AnySite,
  base: URL,
  url: string,
  fetcher: Fetcher,
  signal: AbortSignal | undefined,
): Promise<FetchedPage> {
  if (!URL.canParse(url) || new URL(url).host !== base.host) {
    throw new FetchFailed(url, "bad address", `not on the site's host, ${base.host}`);
  }
  return fetcher.get(url, {
    ...(site.minimumDelayMs === undefined ? {} : { minimumDelayMs: site.minimumDelayMs }),
    allowPrivateAddresses: site.allowPrivateAddresses ?? false,
    ...(signal ? { signal } : {}),
  });
}

function readable(site: AnySite, fetched: FetchedPage, visit: Visit): Page {
  const { text } = decode(fetched.bytes, {
    ...(fetched.contentType ? { contentType: fetched.contentType } : {}),
    languages: site.languages,
  });
  return pageOf({ site: site.name, url: fetched.url, kind: visit.kind, text });
}

/** A second visit may find what the first did not: the site stumbled. What it refuses, it will refuse again. */
function mayPass({ fault, status = 0 }: FetchFailed): boolean {
  return (
    fault === "network" || fault === "timeout" || fault === "bad body" || status >= 500 || status === 429
  );
}

/** A parser that fails in any other way did not know the page either. */
function describe(error: unknown): string {
  if (error instanceof PageDiffers) return error.message;
  return `the parser failed: ${error instanceof Error ? error.message : String(error)}`;
}
