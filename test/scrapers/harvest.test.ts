import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { scrape } from "#cli/scrape-command.ts";
import { memoryPageCache } from "#scrapers/fetch/page-cache.ts";
import { harvestAndJudge, harvestSite } from "#scrapers/harvest/harvest-site.ts";
import { publicationOf } from "#scrapers/harvest/publication.ts";
import { PageDiffers, pageOf } from "#scrapers/page.ts";
import { atLeastOne, atMostOne, exactlyOne, textOf } from "#scrapers/reading/select.ts";
import { type Site, siteAt } from "#scrapers/site.ts";
import { answer, openServer, standingClock, testFetcher } from "./legacy-server.ts";
import {
  type Firm,
  failure,
  firmPage,
  listPage,
  type Scripted,
  scriptedFetcher,
  smallSite,
} from "./small-site.ts";

const { clock } = standingClock();

async function harvest(pages: Record<string, Scripted | Scripted[]>, changes: Partial<Site<Firm>> = {}) {
  const { fetcher, asked } = scriptedFetcher(pages);
  const judged = await harvestAndJudge({ ...smallSite, ...changes }, { fetcher, clock, previousRuns: [] });
  return { ...judged, asked };
}

const firms = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [`/firm/${id}`, firmPage(id)]));

describe("a harvest", () => {
  it("visits the lists, what they name, and every page once", async () => {
    const { result, asked, verdict } = await harvest({
      "/list": listPage(["1", "2"], ["/list?2", "/list", "/list#top"]),
      "/list?2": listPage(["2", "3"], ["/list"]),
      ...firms(["1", "2", "3"]),
    });
    expect(asked.sort()).toEqual(["/firm/1", "/firm/2", "/firm/3", "/list", "/list?2"]);
    expect(result.records.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(result.pages).toMatchObject({ lists: 2, details: 3, failed: [], differing: [] });
    expect(verdict).toEqual({ verdict: "ACCEPTED" });
  });

  it("makes one record of a member that has two pages", async () => {
    const { result } = await harvest({
      "/list": '<ul><a href="/firm/1">1</a><a href="/imone/1">1</a></ul>',
      "/firm/1": firmPage("1", "Šilas", ""),
      "/imone/1": firmPage("1", "Shilas", "Alytus"),
    });
    expect(result.records).toEqual([
      {
        id: "1",
        name: "Šilas",
        town: "Alytus",
        pages: ["http://small.example/firm/1", "http://small.example/imone/1"],
      },
    ]);
  });

  it("knows one member by whatever key the site gives", async () => {
    const { result } = await harvest(
      {
        "/list": listPage(["1", "2"]),
        "/firm/1": firmPage("1", "Šilas"),
        "/firm/2": firmPage("2", "Šilas"),
      },
      { key: (firm) => firm.name ?? firm.id },
    );
    expect(result.records.map(({ id }) => id)).toEqual(["1"]);
  });

  it("keeps every rejection with its page, and the member as it was", async () => {
    const { result, summary } = await harvest({
      "/list": listPage(["1", "2", "3"]),
      ...firms(["1"]),
      "/firm/2": firmPage("2", "bad"),
      "/firm/3": firmPage("", "No id"),
    });
    expect(result.rejections).toEqual([
      { id: "2", reason: "bad name", detail: "bad", url: "http://small.example/firm/2" },
      expect.objectContaining({ reason: "no id", url: "http://small.example/firm/3" }),
    ]);
    expect(result.kept).toEqual(["2"]);
    expect(summary.rejectionsByReason).toEqual({ "bad name": 1, "no id": 1 });
  });

  it("lets the site refuse a merged record", async () => {
    const { result } = await harvest(
      { "/list": listPage(["1", "2"]), ...firms(["1"]), "/firm/2": firmPage("2", "Firm 2", "") },
      { refuse: (firm) => (firm.town ? undefined : { reason: "no town", detail: firm.name ?? "" }) },
    );
    expect(result.records).toHaveLength(1);
    expect(result.rejections).toEqual([
      { id: "2", reason: "no town", detail: "Firm 2", url: "http://small.example/firm/2" },
    ]);
  });

  it("measures how many records have each required field", async () => {
    const { result } = await harvest({
      "/list": listPage(["1", "2", "3", "4"]),
      ...firms(["1", "2", "3"]),
      "/firm/4": firmPage("4", "Firm 4", ""),
    });
    expect(result.fieldCoverage).toEqual({ name: 1, town: 0.75 });
  });

  it("visits a page that stumbled once more at the end", async () => {
    const { result, asked, verdict } = await harvest({
      "/list": [failure(500), listPage(["1", "2"])],
      "/firm/1": [failure(500), firmPage("1")],
      "/firm/2": [failure(0), firmPage("2")],
    });
    expect(asked).toEqual(["/list", "/list", "/firm/1", "/firm/2", "/firm/1", "/firm/2"]);
    expect(result.records).toHaveLength(2);
    expect(verdict.verdict).toBe("ACCEPTED");
  });

  it("counts a page that stays lost, and its member keeps its last data", async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `${at + 1}`);
    const { result, verdict, asked } = await harvest({
      "/list": listPage(ids),
      ...firms(ids),
      "/firm/7": failure(500),
    });
    expect(asked.filter((path) => path === "/firm/7")).toHaveLength(2);
    expect(result.pages.failed).toMatchObject([{ url: "http://small.example/firm/7", reason: "status" }]);
    expect(result.kept).toEqual(["7"]);
    expect(verdict.verdict).toBe("ACCEPTED");
    const { put, remove, missingCounts } = publicationOf(result, verdict, { ids, missingCounts: new Map() });
    expect(put).toHaveLength(19);
    expect([remove, missingCounts.size]).toEqual([[], 0]);
  });

  it("drops half a record when the other page of its member is lost", async () => {
    const { result } = await harvest({
      "/list": '<ul><a href="/firm/1">1</a><a href="/imone/1">1</a></ul>',
      "/firm/1": firmPage("1"),
    });
    expect(result.records).toEqual([]);
    expect(result.kept).toEqual(["1"]);
  });

  it("does not ask again for what the site refuses", async () => {
    const { asked } = await harvest({ "/list": listPage(["1"]) });
    expect(asked).toEqual(["/list", "/firm/1"]);
  });

  it("gives a site up that is down", async () => {
    const ids = Array.from({ length: 100 }, (_, at) => `${at}`);
    const { result, verdict, asked } = await harvest({
      "/list": listPage(ids),
      ...Object.fromEntries(ids.map((id) => [`/firm/${id}`, failure(0)])),
    });
    expect(asked).toHaveLength(11);
    expect(result.pages.failed).toHaveLength(100);
    expect(result.kept).toHaveLength(100);
    expect(verdict.verdict).toBe("QUARANTINED");
  });

  it("does not give a site up that stumbles now and then", async () => {
    const ids = Array.from({ length: 60 }, (_, at) => `${at}`);
    const { result } = await harvest({
      "/list": listPage(ids),
      ...Object.fromEntries(
        ids.map((id) => [`/firm/${id}`, Number(id) % 2 ? [failure(500), firmPage(id)] : firmPage(id)]),
      ),
    });
    expect(result.pages.stopped).toBeUndefined();
    expect(result.records).toHaveLength(60);
  });

  it("does not visit more pages than the site may have", async () => {
    const { result, verdict } = await harvest(
      { "/list": listPage(["1", "2", "3", "4", "5"]), ...firms(["1", "2", "3", "4", "5"]) },
      { pages: { ...smallSite.pages, atMost: 3 } },
    );
    expect(result.pages.stopped).toBe("more than 3 pages");
    expect(verdict.verdict).toBe("QUARANTINED");
  });

  it("stays on the site's host", async () => {
    const { result, asked } = await harvest({
      "/list":
        '<ul><a href="http://elsewhere.example/firm/1">1</a><a href="javascript:x">2</a><a href="http://[">3</a></ul>',
    });
    expect(asked).toEqual(["/list"]);
    expect(result.pages.failed.map(({ reason }) => reason)).toEqual([
      "bad address",
      "bad address",
      "bad address",
    ]);
  });

  it("takes a parser that breaks for a page that differs", async () => {
    const { result, verdict } = await harvest(
      { "/list": listPage(["1"]), ...firms(["1"]) },
      {
        parse: () => {
          throw new TypeError("undefined is not a function");
        },
      },
    );
    expect(result.pages.differing[0]?.detail).toContain("the parser failed: undefined is not a function");
    expect(verdict.verdict).toBe("QUARANTINED");
  });

  it("ends with the signal's reason when an operator stops it", async () => {
    const stop = new AbortController();
    stop.abort(new Error("stopping"));
    const fetcher = { get: async () => stop.signal.throwIfAborted() as never };
    await expect(harvestSite(smallSite, { fetcher, clock, signal: stop.signal })).rejects.toThrow("stopping");
  });
});

describe("a site that goes wrong", () => {
  const ids = Array.from({ length: 10 }, (_, at) => `${at + 1}`);
  const good = { "/list": listPage(ids), ...firms(ids) };
  const usual = async (pages: Record<string, Scripted | Scripted[]>) => {
    const before = (await harvest(good)).summary;
    const { fetcher } = scriptedFetcher(pages);
    return harvestAndJudge(smallSite, { fetcher, clock, previousRuns: [before] });
  };
  const login = '<form action="login.php"><input name=user><input type=password></form>';

  it.each<[string, Record<string, Scripted | Scripted[]>]>([
    ["is down", {}],
    [
      "answers every page with a login form",
      Object.fromEntries(Object.keys(good).map((path) => [path, login])),
    ],
    ["answers one page with a login form", { ...good, "/firm/3": login }],
    ["answers with nothing", Object.fromEntries(Object.keys(good).map((path) => [path, ""]))],
    ["returns half its list", { ...good, "/list": listPage(ids.slice(0, 5)) }],
    ["returns an empty list", { ...good, "/list": listPage([]) }],
    [
      "drops a column",
      { ...good, ...Object.fromEntries(ids.map((id) => [`/firm/${id}`, firmPage(id, `Firm ${id}`, "")])) },
    ],
    ["drops a column on one page of ten", { ...good, "/firm/1": firmPage("1", "Firm 1", "") }],
    ["writes mojibake itself", { ...good, "/firm/1": firmPage("1", "MedÅ¾io durys", "Alytus") }],
  ])("is not published: %s", async (_, pages) => {
    const { result, verdict } = await usual(pages);
    expect(verdict.verdict).toBe("QUARANTINED");
    expect(publicationOf(result, verdict, { ids, missingCounts: new Map() })).toMatchObject({
      put: [],
      remove: [],
    });
  });

  it("is read rightly when it serves windows-1257 as if it were UTF-8", async () => {
    const page = iconv.encode(
      firmPage("1", "UAB „Šilo lentpjūvė“", "Pramonės gatvė, Varėna"),
      "windows-1257",
    );
    const { result, verdict } = await usual({ ...good, "/firm/1": page });
    expect(result.records[0]).toMatchObject({ name: "UAB „Šilo lentpjūvė“", town: "Pramonės gatvė, Varėna" });
    expect(verdict).toEqual({ verdict: "ACCEPTED" });
  });
});

it("the same harvest over real HTTP asks a second time only for what changed", async () => {
  const pages: Record<string, ReturnType<typeof answer>> = { "/list": answer(listPage(["1", "2"])) };
  for (const id of ["1", "2"]) {
    pages[`/firm/${id}`] = (response, request) => {
      if (request.headers["if-none-match"] === `"${id}"`) return response.writeHead(304).end();
      response
        .writeHead(200, { etag: `"${id}"`, "content-type": "text/html; charset=utf-8" })
        .end(firmPage(id));
    };
  }
  const server = await openServer(pages);
  const { fetcher } = testFetcher({ cache: memoryPageCache() });
  const site = siteAt(smallSite, server.address, { allowPrivateAddresses: true });
  const first = await harvestSite(site, { fetcher, clock });
  const second = await harvestSite(site, { fetcher, clock });
  expect([first.pages.notModified, second.pages.notModified]).toEqual([0, 2]);
  expect(second.records).toEqual(first.records);
  await fetcher.close();
  await server.close();
});

describe("selectors", () => {
  const page = pageOf({
    site: "small",
    url: "http://small.example/1",
    text: "<p> a  b </p><p>c</p><b>d</b>",
  });

  it("select exactly what is expected, or say where and what was found", () => {
    expect(textOf(exactlyOne(page, "b"))).toBe("d");
    expect(atLeastOne(page, "p").map(textOf)).toEqual(["a b", "c"]);
    expect(atMostOne(page, "i")).toBeUndefined();
    for (const select of [
      () => exactlyOne(page, "p"),
      () => atMostOne(page, "p"),
      () => atLeastOne(page, "i"),
    ]) {
      expect(select).toThrow(PageDiffers);
    }
    expect(() => exactlyOne(page, "p")).toThrow(
      "small: http://small.example/1 differs from what the parser knows: p: expected one, found 2",
    );
  });
});

it("a page of nothing but open tags differs, and does not hold up the harvest", async () => {
  for (const tags of ["<div>", "<table><tr><td>", "<b><i>"]) {
    const { result } = await harvest({ "/list": listPage(["1"]), "/firm/1": tags.repeat(50_000) });
    expect(result.pages.differing[0]?.detail).toContain("nested more than 300 deep");
  }
  const old = pageOf({ site: "small", url: "http://x/", text: `<ul>${"<li>a<p>b<br>".repeat(5000)}` });
  expect(old.$("li")).toHaveLength(5000);
});

describe("npm run scrape", () => {
  const run = async (commandLine: string[]) => {
    const printed: string[] = [];
    const reported: string[] = [];
    const code = await scrape(commandLine, {
      sites: [smallSite, siteAt(smallSite, "http://small.example/")],
      contact: "kontakt@example.org",
      print: (text) => printed.push(text),
      report: (text) => reported.push(text),
      clock,
    });
    return { code, printed: printed.join(""), reported: reported.join("") };
  };

  it.each([
    [[]],
    [["unknown"]],
    [["small", "small"]],
    [["small", "--addres", "x"]],
    [["small", "--address", "ftp://x"]],
  ])("explains itself and lists the sites when asked %j", async (commandLine) => {
    const { code, printed, reported } = await run(commandLine);
    expect(code).toBe(2);
    expect(printed).toBe("");
    expect(reported).toContain("small  A small site, http://small.example/");
  });

  it("prints a record a line, and on standard error what it thinks of them", async () => {
    const server = await openServer({
      "/list": answer(listPage(["1", "2"])),
      "/firm/1": answer(firmPage("1")),
      "/firm/2": answer(firmPage("2", "bad")),
    });
    const time = standingClock();
    const local = { ...smallSite, name: "local", allowPrivateAddresses: true };
    const printed: string[] = [];
    const reported: string[] = [];
    const folder = await mkdtemp(join(tmpdir(), "scrape-"));
    const surroundings = {
      sites: [local],
      contact: "kontakt@example.org",
      print: (text: string) => printed.push(text),
      report: (text: string) => reported.push(text),
      clock: time.clock,
      wait: time.wait,
    };
    expect(await scrape(["local", "--address", server.address], surroundings)).toBe(0);
    expect(printed.map((line) => JSON.parse(line))).toMatchObject([{ id: "1", name: "Firm 1" }]);
    expect(reported.join("")).toContain("2: bad name: bad");
    expect(reported.join("")).toContain("ACCEPTED");

    const file = join(folder, "records.jsonl");
    expect(await scrape(["local", "--address", server.address, "--to", file], surroundings)).toBe(0);
    expect(await readFile(file, "utf8")).toBe(printed.join(""));
    expect(await readdir(folder)).toEqual(["records.jsonl"]);
    await server.close();
    expect(await scrape(["local", "--address", server.address], surroundings)).toBe(1);
    expect(reported.at(-1)).toContain("QUARANTINED");
    await rm(folder, { recursive: true });
  });
});
