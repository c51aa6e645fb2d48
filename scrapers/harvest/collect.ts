import { mojibakeIn } from "../encoding/mojibake.ts";
import type { Page } from "../page.ts";
import type { RecordRejection, Site, SiteRecord } from "../site.ts";
import type { HarvestRejection } from "./result.ts";

interface Collected<R> {
  readonly record: R;
  readonly url: string;
}

/** Gathers the records of a site's pages into one for each member, and the rejections with where they came from. */
export class Collection<R extends SiteRecord> {
  readonly rejections: HarvestRejection[] = [];
  mojibake = 0;
  readonly #site: Site<R>;
  readonly #members = new Map<string, Collected<R>>();

  constructor(site: Site<R>) {
    this.#site = site;
  }

  /** Takes in a page's records; throws `PageDiffers` as the parser does, with nothing of the page taken. */
  add(page: Page): void {
    const { records, rejections = [] } = this.#site.parse(page);
    for (const rejection of rejections) this.rejections.push({ ...rejection, url: page.url });
    for (const record of records) {
      if (typeof record.id !== "string" || record.id === "") {
        this.rejections.push({
          url: page.url,
          reason: "no id",
          detail: JSON.stringify(record).slice(0, 200),
        });
      } else this.#merge(record, page.url);
    }
  }

  /** The members' records that pass, without those whose pages were lost in part; rejects the others. */
  finish(unread: ReadonlySet<string>): { records: R[]; kept: string[] } {
    const records = new Map<string, R>();
    for (const { record, url } of this.#members.values()) {
      const reason = this.#refusal(record, records);
      if (reason) this.rejections.push({ ...reason, id: record.id, url });
      else if (!unread.has(record.id)) records.set(record.id, record);
    }
    const rejected = this.rejections.flatMap(({ id }) => (id === undefined || records.has(id) ? [] : [id]));
    return { records: [...records.values()], kept: [...new Set([...unread, ...rejected])] };
  }

  #merge(record: R, url: string): void {
    const key = this.#site.key?.(record) ?? record.id;
    const known = this.#members.get(key);
    if (!known) {
      this.#members.set(key, { record, url });
      return;
    }
    const merged = this.#site.merge?.(known.record, record) ?? { ...record, ...known.record };
    this.#members.set(key, { record: merged, url: known.url });
  }

  #refusal(record: R, taken: ReadonlyMap<string, R>): Omit<RecordRejection, "id"> | undefined {
    const piece = mojibakeIn(textsOf(record).join("\n"), this.#site.languages);
    if (piece !== undefined) {
      this.mojibake++;
      return { reason: "mojibake", detail: piece };
    }
    if (taken.has(record.id)) return { reason: "id used twice", detail: record.id };
    return this.#site.refuse?.(record);
  }
}

/** Share of records, 0 to 1, in which a field says something. */
export function coverage<R extends SiteRecord>(
  records: readonly R[],
  fields: readonly (keyof R & string)[],
): Record<string, number> {
  return Object.fromEntries(
    fields.map((field) => {
      const having = records.filter((record) => saysSomething(record[field])).length;
      return [field, records.length === 0 ? 0 : having / records.length];
    }),
  );
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Date) return true;
  return typeof value === "object" ? Object.keys(value).length > 0 : true;
}

function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 5) return [];
  return Object.values(value).flatMap((part) => textsOf(part, depth + 1));
}
