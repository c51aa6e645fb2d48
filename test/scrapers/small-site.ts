import type { Fetcher } from "#scrapers/fetch/fetcher.ts";
import { FetchFailed } from "#scrapers/fetch/fetcher.ts";
import { exactlyOne, textOf } from "#scrapers/reading/select.ts";
import type { Site } from "#scrapers/site.ts";

export interface Firm {
  readonly id: string;
  readonly name?: string;
  readonly town?: string;
  readonly pages?: readonly string[];
}

/** A site with one list and a page for each firm: `#id`, `h1` and `.town`. */
export const smallSite: Site<Firm> = {
  name: "small",
  title: "A small site",
  address: "http://small.example/",
  contact: "owner@small.example",
  languages: ["lt"],
  everyMinutes: 60,
  minimumDelayMs: 0,
  expect: { atLeast: 1, atMost: 1000 },
  required: ["name", "town"],
  example: { url: "firm/1", kind: "detail" },
  pages: {
    start: [{ url: "list", kind: "list" }],
    next: (page) => {
      if (page.kind === "detail") return [];
      exactlyOne(page, "ul");
      return page
        .$("a")
        .toArray()
        .map((link) => ({
          url: page.$(link).attr("href") ?? "",
          kind: page.$(link).hasClass("more") ? ("list" as const) : ("detail" as const),
          about: textOf(page.$(link)),
        }));
    },
    atMost: 500,
  },
  parse: (page) => {
    if (page.kind === "list") return { records: [] };
    const id = textOf(exactlyOne(page, "#id"));
    const name = textOf(page.$("h1"));
    const town = textOf(page.$(".town"));
    if (name === "bad") return { records: [], rejections: [{ id, reason: "bad name", detail: name }] };
    return { records: [{ id, ...(name ? { name } : {}), ...(town ? { town } : {}), pages: [page.url] }] };
  },
  merge: (first, second) => ({
    ...second,
    ...first,
    pages: [...(first.pages ?? []), ...(second.pages ?? [])],
  }),
};

export const firmPage = (id: string, name = `Firm ${id}`, town = "Alytus") =>
  `<p id=id>${id}</p><h1>${name}</h1><p class=town>${town}</p>`;
export const listPage = (ids: readonly string[], more: readonly string[] = []) =>
  `<ul>${ids.map((id) => `<li><a href="/firm/${id}">${id}</a>`).join("")}${more
    .map((url) => `<li><a class=more href="${url}">more</a>`)
    .join("")}</ul>`;

export type Scripted = string | Uint8Array | FetchFailed | { body: string; contentType: string };

/** A fetcher of plain objects: each path answers its next scripted page, the last one for ever; the rest is 404. */
export function scriptedFetcher(pages: Record<string, Scripted | readonly Scripted[]>) {
  const asked: string[] = [];
  const fetcher: Fetcher = {
    get: async (url) => {
      const { pathname, search } = new URL(url);
      const path = pathname + search;
      const turn = asked.filter((one) => one === path).length;
      asked.push(path);
      const script = pages[path];
      const list = Array.isArray(script) ? (script as readonly Scripted[]) : [script as Scripted | undefined];
      const answer = list[Math.min(turn, list.length - 1)];
      if (answer === undefined) throw new FetchFailed(url, "status", "404", 404);
      if (answer instanceof FetchFailed) throw answer;
      if (typeof answer === "string" || answer instanceof Uint8Array) {
        return {
          url,
          bytes: Buffer.from(answer),
          contentType: "text/html; charset=utf-8",
          notModified: false,
        };
      }
      return { url, bytes: Buffer.from(answer.body), contentType: answer.contentType, notModified: true };
    },
  };
  return { fetcher, asked };
}

export const failure = (status: number) =>
  new FetchFailed("http://small.example/x", status ? "status" : "network", `${status}`, status || undefined);
