import type { CheerioAPI } from "cheerio";
import { type Page, PageDiffers } from "../page.ts";

/** Elements of a page, as cheerio holds them. */
export type Selection = ReturnType<CheerioAPI>;

/** A part of a page to look within. */
interface Part {
  find(selector: string): Selection;
}

/** The one element that a selector must find, on the page or within a part of it. Throws `PageDiffers`. */
export function exactlyOne(page: Page, selector: string, within?: Part): Selection {
  const found = select(page, selector, within);
  if (found.length !== 1) throw new PageDiffers(page, selector, `expected one, found ${found.length}`);
  return found;
}

/** The element a selector may find; two of them are as wrong as ever. Throws `PageDiffers`. */
export function atMostOne(page: Page, selector: string, within?: Part): Selection | undefined {
  const found = select(page, selector, within);
  if (found.length > 1) throw new PageDiffers(page, selector, `expected at most one, found ${found.length}`);
  return found.length === 1 ? found : undefined;
}

/** The elements a selector must find, each by itself, in page order. Throws `PageDiffers` when there is none. */
export function atLeastOne(page: Page, selector: string, within?: Part): Selection[] {
  const found = select(page, selector, within);
  if (found.length === 0) throw new PageDiffers(page, selector, "expected some, found none");
  return found.toArray().map((element) => page.$(element));
}

/** An element's text as a reader sees it: one space for any run of white space, none at the ends. */
export function textOf(element: { text(): string }): string {
  return element.text().replace(/\s+/gu, " ").trim();
}

function select(page: Page, selector: string, within?: Part): Selection {
  return within ? within.find(selector) : page.$(selector);
}
