import { decode } from "#scrapers/encoding/decode.ts";
import { looksLikeMojibake } from "#scrapers/encoding/mojibake.ts";
import { pageOf } from "#scrapers/page.ts";
import type { RecordRejection, Site, SiteRecord, Visit } from "#scrapers/site.ts";

/** What a site gives when every page is visited once, without a gate and without manners. */
export interface Reading<R extends SiteRecord> {
  readonly records: ReadonlyMap<string, R>;
  readonly rejections: readonly RecordRejection[];
  readonly pages: number;
  readonly mojibake: number;
}

/** Reads a whole site over HTTP by its own description; a 500 is asked for once more. */
export async function readSite<R extends SiteRecord>(site: Site<R>): Promise<Reading<R>> {
  const queue: Visit[] = site.pages.start.map((visit) => absolute(visit, site.address));
  const seen = new Set(queue.map((visit) => visit.url));
  const records = new Map<string, R>();
  const rejections = new Map<string, RecordRejection>();
  for (const visit of queue) {
    const page = await pageAt(site.name, site.languages, visit);
    const parsed = site.parse(page);
    for (const rejection of parsed.rejections ?? []) rejections.set(rejection.id ?? page.url, rejection);
    for (const record of parsed.records) {
      const known = records.get(record.id);
      records.set(record.id, known && site.merge ? site.merge(known, record) : record);
    }
    for (const further of site.pages.next(page).map((one) => absolute(one, page.url))) {
      if (!seen.has(further.url)) queue.push(further);
      seen.add(further.url);
    }
  }
  for (const record of records.values()) {
    const refused = site.refuse?.(record);
    if (refused) rejections.set(record.id, { id: record.id, ...refused });
  }
  for (const id of rejections.keys()) records.delete(id);
  const mojibake = [...records.values()].filter((record) => looksLikeMojibake(JSON.stringify(record))).length;
  return { records, rejections: [...rejections.values()], pages: queue.length, mojibake };
}

const absolute = (visit: Visit, base: string): Visit => ({ ...visit, url: new URL(visit.url, base).href });

async function pageAt(site: string, languages: readonly string[], visit: Visit) {
  let reply = await fetch(visit.url);
  if (reply.status === 500) reply = await fetch(visit.url);
  if (!reply.ok) throw new Error(`${visit.url} answered ${reply.status}`);
  const contentType = reply.headers.get("content-type");
  const says = { languages, ...(contentType ? { contentType } : {}) };
  const { text } = decode(new Uint8Array(await reply.arrayBuffer()), says);
  return pageOf({ site, url: visit.url, kind: visit.kind, text });
}
