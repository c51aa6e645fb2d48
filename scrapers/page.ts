import { type CheerioAPI, load } from "cheerio";

/** What a page is to the harvest: every list page must be read, a few detail pages may fail. */
export type PageKind = "list" | "detail";

/** A page as a parser sees it: decoded text, and its tree once somebody asks for it. */
export interface Page {
  /** The site's name, for errors. */
  readonly site: string;
  /** Absolute address that answered, after redirects. */
  readonly url: string;
  readonly kind: PageKind;
  readonly text: string;
  readonly $: CheerioAPI;
}

/** Builds a page from its text; parser tests use it on recorded pages, the harvest on fetched ones. */
export function pageOf(from: { site: string; url: string; kind?: PageKind; text: string }): Page {
  let tree: CheerioAPI | undefined;
  return {
    site: from.site,
    url: from.url,
    kind: from.kind ?? "detail",
    text: from.text,
    get $() {
      tree ??= load(from.text);
      return tree;
    },
  };
}

/** A page is not built as its parser expects: the site changed, or answered something else, like a login form. */
export class PageDiffers extends Error {
  override readonly name = "PageDiffers";
  readonly site: string;
  readonly url: string;
  readonly selector: string;
  readonly found: string;

  constructor(at: { site: string; url: string }, selector: string, found: string) {
    super(`${at.site}: ${at.url} differs from what the parser knows: ${selector}: ${found}`);
    this.site = at.site;
    this.url = at.url;
    this.selector = selector;
    this.found = found;
  }
}
