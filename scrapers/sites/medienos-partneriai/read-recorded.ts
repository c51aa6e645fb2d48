import { decode } from "../../encoding/decode.ts";
import { type Page, PageDiffers, type PageKind, pageOf } from "../../page.ts";
import type { RecordRejection, Visit } from "../../site.ts";
import type { WoodMemberRecord } from "./member-record.ts";
import { next, parse } from "./parse.ts";
import { medienosPartneriai as site } from "./site.ts";

/** Where and how a page came; its bytes lie beside, in `page.html`. */
export interface RecordedFrom {
  readonly url: string;
  readonly kind: PageKind;
  /** The header of the reply, which may be wrong. */
  readonly contentType?: string;
}

/** What a recorded page gives: its yield, or the selector over which the parser gave up. */
export interface PageYield {
  readonly records?: readonly WoodMemberRecord[];
  readonly rejections?: readonly RecordRejection[];
  readonly visits?: readonly Visit[];
  readonly differs?: string;
}

/** Reads a recorded page just as the harvest reads a fetched one. */
export function yieldOf(bytes: Uint8Array, from: RecordedFrom): PageYield {
  const says = { languages: site.languages, ...(from.contentType ? { contentType: from.contentType } : {}) };
  const { text } = decode(bytes, says);
  return tryPage(pageOf({ site: site.name, url: from.url, kind: from.kind, text }));
}

function tryPage(page: Page): PageYield {
  try {
    const { records, rejections = [] } = parse(page);
    return { records, rejections, visits: next(page) };
  } catch (error) {
    if (error instanceof PageDiffers) return { differs: error.selector };
    throw error;
  }
}
