import { payloads, ranMark } from "../security/payloads.ts";
import { type FakeGraph, newsItem, openFakeGraph, vacancy } from "./fake-graph.ts";
import { assertWellFormed } from "./strict-xml.ts";

describe("feeds of vacancies and news", () => {
  let graph: FakeGraph;
  beforeAll(async () => {
    graph = await openFakeGraph();
  });
  afterAll(() => graph.gateway.stop());
  beforeEach(() => {
    graph.content.jobOffers = [
      vacancy("job-1", "Spawacz & Ślusarz <TIG>"),
      vacancy("job-2", "Suvirintojas", "2026-10-19T08:00:00.000Z"),
    ];
    graph.content.news = [newsItem("news-1", "https://news.example/1")];
    graph.requests.splice(0);
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${graph.url}${path}`, { headers });

  it.each([
    ["/jobs.atom", "application/atom+xml"],
    ["/jobs.rss", "application/rss+xml"],
    ["/news.atom", "application/atom+xml"],
    ["/news.rss", "application/rss+xml"],
  ])("%s is well-formed, of its type, and may run nothing", async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none';.*sandbox$/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    assertWellFormed(await response.text());
  });

  it("keeps an entry's id whatever language or format it is read in, and at whichever address", async () => {
    const idsOf = (xml: string) => xml.match(/urn:uuid:[0-9a-f-]{36}(?=<\/(id|guid)>)/g)?.slice(-2);
    const atom = idsOf(await (await get("/jobs.atom?language=lt")).text());
    expect(atom).toHaveLength(2);
    expect(idsOf(await (await get("/jobs.rss?language=uk")).text())).toEqual(atom);
  });

  it("speaks the language of the parameter, else of the reader's program, and tells caches so", async () => {
    const polish = await get("/jobs.atom", { "accept-language": "pl" });
    expect(polish.headers.get("vary")).toContain("Accept-Language");
    expect(await polish.text()).toMatch(/xml:lang="pl"[\s\S]*Oferty pracy/);
    expect(await (await get("/jobs.atom?language=lt", { "accept-language": "pl" })).text()).toContain(
      "Darbo skelbimai",
    );
  });

  it("shows what was written as it was written", async () => {
    const atom = await (await get("/jobs.atom?language=pl")).text();
    expect(atom).toContain("<![CDATA[Spawacz &amp; Ślusarz &lt;TIG&gt;]]>");
    expect(atom).toContain("Wynagrodzenie: 5000–7000");
  });

  it("asks with the filters and as the caller", async () => {
    await get("/jobs.atom?country=PL,LT&occupation=7212&search=spawacz", { authorization: "Bearer me" });
    const [request] = graph.requests;
    expect(Object.values(request?.variables ?? {})).toEqual(
      expect.arrayContaining(["spawacz", { countries: ["PL", "LT"], occupations: ["7212"] }]),
    );
    expect(request?.headers).toMatchObject({ "x-caller": "Bearer me" });
  });

  it("answers a reader that has the feed already with 304, until an ad is gone", async () => {
    const first = await get("/jobs.rss");
    const tag = first.headers.get("etag") ?? "";
    const modified = first.headers.get("last-modified") ?? "";
    expect((await get("/jobs.rss", { "if-none-match": `"x", ${tag}` })).status).toBe(304);
    expect((await get("/jobs.rss", { "if-modified-since": modified })).status).toBe(304);
    expect((await get("/jobs.rss", { "if-modified-since": "Mon, 01 Jan 2024 00:00:00 GMT" })).status).toBe(
      200,
    );
    graph.content.jobOffers.pop();
    const later = await get("/jobs.rss", { "if-none-match": tag });
    expect(later.status).toBe(200);
    expect(await later.text()).not.toContain("Suvirintojas");
  });

  it.each([
    ["/jobs.atom?language=xx", "language"],
    ["/jobs.rss?contry=PL", "contry"],
    ["/jobs.atom?country=XX", "country"],
    ["/jobs.atom?search=a&search=b", "search"],
    [`/news.atom?cluster=${"x".repeat(300)}`, "cluster"],
  ])("%s is refused with the name of the parameter", async (path, argument) => {
    const response = await get(path);
    const body = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
    expect(response.status).toBe(400);
    expect(body.errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", argument });
  });

  it("stays well-formed with any payload in every field, and links to web addresses only", async () => {
    graph.content.jobOffers = payloads.map((payload, at) => vacancy(`${at} ${payload}`, payload));
    graph.content.news = payloads.map((payload, at) => newsItem(`${at} ${payload}`, payload));
    for (const path of ["/jobs.atom", "/jobs.rss", "/news.atom", "/news.rss"]) {
      const xml = await (await get(path)).text();
      assertWellFormed(xml);
      const links = [...xml.matchAll(/<link>([^<]*)<|<link [^>]*href="([^"]*)"/g)].map(
        ([, element, attribute]) => element ?? attribute ?? "",
      );
      expect(links.length).toBeGreaterThan(payloads.length);
      expect(links.filter((link) => !/^https?:\/\/[^\s<>"]+$/.test(link))).toEqual([]);
      expect(xml).toContain(ranMark);
    }
  });
});
