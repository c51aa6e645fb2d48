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
      if (!tree && deepestNesting(from.text) > nestingAtMost) {
        throw new PageDiffers(from, "html", `elements nested more than ${nestingAtMost} deep`);
      }
      tree ??= load(from.text);
      return tree;
    },
  };
}

/** The parser's time grows with the square of the depth: a page of a megabyte of open tags would take minutes. */
const nestingAtMost = 300;

/** Elements that need no end tag, or have none: they do not nest in themselves. */
const flat = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option".split(
    " ",
  ),
);

/** How deep a page's elements are nested at most, estimated from its tags; ends that have no start do not count. */
function deepestNesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (flat.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
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
