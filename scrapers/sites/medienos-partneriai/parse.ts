import type { Page } from "../../page.ts";
import type { Parsed, Visit } from "../../site.ts";
import { pagesNamedBy } from "./list.ts";
import { memberOn, ownWordsElsewhere } from "./member.ts";
import type { WoodMemberRecord } from "./member-record.ts";

/** The record on a member's page; lists have none, and are looked at all the same. Throws `PageDiffers`. */
export function parse(page: Page): Parsed<WoodMemberRecord> {
  return page.kind === "list" ? { records: [] } : memberOn(page);
}

/** Where to go from a page. Throws `PageDiffers`. */
export function next(page: Page): readonly Visit[] {
  return page.kind === "list" ? pagesNamedBy(page) : ownWordsElsewhere(page);
}

/**
 * One member of two pages: everything from a Lithuanian one, the one with the shorter address where the site
 * has two, and the descriptions of all.
 */
export function merge(first: WoodMemberRecord, second: WoodMemberRecord): WoodMemberRecord {
  const secondTellsMore =
    second.readFrom === "lt" &&
    (first.readFrom !== "lt" || second.sourcePage.length < first.sourcePage.length);
  const [chief, other] = secondTellsMore ? [second, first] : [first, second];
  return { ...chief, descriptions: { ...other.descriptions, ...chief.descriptions } };
}

/** A member of whom only a translated page came, or whose address cannot be read, is left for the next run. */
export function refuse(record: WoodMemberRecord): { reason: string; detail: string } | undefined {
  if (record.readFrom !== "lt") return { reason: "no Lithuanian page", detail: record.sourcePage };
  if (record.place === undefined) return { reason: "no place", detail: record.sourcePage };
  return undefined;
}
