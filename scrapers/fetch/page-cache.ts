import type { Answer } from "./exchange.ts";

/** A page kept with what the site needs to tell whether it changed. */
export interface CachedPage {
  readonly bytes: Uint8Array;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly contentType?: string;
}

/** Where pages are kept between runs, by address: in memory here, in its database by a subgraph. */
export interface PageCache {
  read(url: string): Promise<CachedPage | undefined>;
  write(url: string, page: CachedPage): Promise<void>;
}

/** Keeps the most recently written pages, at most `entries` of them. */
export function memoryPageCache(entries = 2000): PageCache {
  const pages = new Map<string, CachedPage>();
  return {
    read: async (url) => pages.get(url),
    write: async (url, page) => {
      pages.delete(url);
      pages.set(url, page);
      const oldest = pages.keys().next().value;
      if (pages.size > entries && oldest !== undefined) pages.delete(oldest);
    },
  };
}

/** The headers that ask a site for a page only if it differs from the one we hold. */
export function conditions(cached: CachedPage | undefined): Record<string, string> {
  return {
    ...(cached?.etag ? { "if-none-match": cached.etag } : {}),
    ...(cached?.lastModified ? { "if-modified-since": cached.lastModified } : {}),
  };
}

/** An answer as it is kept. */
export function pageOfAnswer({ bytes, headers }: Answer): CachedPage {
  const { etag, "last-modified": lastModified, "content-type": contentType } = headers;
  return {
    bytes,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(contentType ? { contentType } : {}),
  };
}

/** Whether keeping a page is allowed and of use: the site gave something by which to ask again. */
export function mayKeep({ headers }: Answer, page: CachedPage): boolean {
  const forbids = /(?:^|[\s,])no-store(?:$|[\s,])/i.test(headers["cache-control"] ?? "");
  return !forbids && (page.etag !== undefined || page.lastModified !== undefined);
}
