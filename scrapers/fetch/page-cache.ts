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
