import readWorkbook from "read-excel-file/node";
import { openTestHousehold, type TestHousehold } from "../integration/household.ts";
import { assertWellFormed } from "./strict-xml.ts";

describe("exports of the whole platform", () => {
  let household: TestHousehold;
  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: "60" });
  });
  afterAll(() => household.remove());
  const get = (path: string) => fetch(`${household.url}${path}`);

  it("row 30: a workbook holds every firm and every open offer of the graph", async () => {
    const query = `{
      companies(first: 200) { totalCount nodes { name } }
      cooperationOffers(where: { status: OPEN }) { totalCount }
    }`;
    const { data } = await household.query(query);
    const graph = data as {
      companies: { totalCount: number; nodes: { name: string }[] };
      cooperationOffers: { totalCount: number };
    };
    const response = await get("/directory.xlsx?language=lt");
    expect(response.status).toBe(200);
    const sheets = await readWorkbook(Buffer.from(await response.arrayBuffer()));
    const [companies, offers, capabilities, sources] = sheets.map(({ data: rows }) => rows.slice(1));
    expect(graph.companies.totalCount).toBeGreaterThan(40);
    expect(companies?.map(([name]) => name).sort()).toEqual(
      graph.companies.nodes.map(({ name }) => name).sort(),
    );
    expect(offers).toHaveLength(graph.cooperationOffers.totalCount);
    expect(new Set(offers?.map((row) => row[3]))).toEqual(new Set(["pasiūlymas", "užklausa"]));
    expect(capabilities?.length).toBeGreaterThan(60);
    expect(sources?.map((row) => row[4]).sort()).toEqual(["DATABASE", "SCRAPED_SITE"]);
  });

  it("narrows a directory as the graph narrows its list", async () => {
    const response = await get("/directory.xlsx?language=pl&country=LT&near=Alytus&radiusKm=60");
    const [companies] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
    expect(companies?.data.length).toBeGreaterThan(1);
    expect(new Set(companies?.data.slice(1).map((row) => row[2]))).toEqual(new Set(["Litwa"]));
    const refused = await get("/directory.pdf?near=Nowhere-at-all");
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_INPUT", argument: "near" } }],
    });
  });

  it("row 30: the directory prints in Polish and in English", async () => {
    for (const language of ["pl", "en"]) {
      const response = await get(`/directory.pdf?language=${language}`);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).toString("latin1", 0, 5)).toBe("%PDF-");
    }
  });

  it("gives published vacancies as feeds, and no ad of anybody who looks for work", async () => {
    const query = `{
      jobOffers(first: 100) { totalCount nodes { title(language: "pl") { text } } }
      jobSeekers(first: 100) { nodes { title(language: "pl") { text } } }
    }`;
    const { data } = await household.query(query);
    const graph = data as {
      jobOffers: { totalCount: number };
      jobSeekers: { nodes: { title: { text: string } }[] };
    };
    const atom = await (await get("/jobs.atom?language=pl")).text();
    assertWellFormed(atom);
    assertWellFormed(await (await get("/jobs.rss?language=pl")).text());
    expect(atom.match(/<entry>/g)).toHaveLength(graph.jobOffers.totalCount);
    expect(graph.jobSeekers.nodes.length).toBeGreaterThan(0);
    for (const { title } of graph.jobSeekers.nodes) expect(atom.includes(title.text)).toBe(false);
  });

  it("gives the partners' events as a calendar and their news as feeds", async () => {
    const query = "{ events(first: 100) { totalCount nodes { startsAt } } news(first: 100) { totalCount } }";
    const { data } = await household.query(query);
    const graph = data as {
      events: { totalCount: number; nodes: { startsAt: string | null }[] };
      news: { totalCount: number };
    };
    const calendar = await (await get("/events.ics?language=lt")).text();
    expect(graph.events.totalCount).toBeGreaterThan(0);
    expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(
      graph.events.nodes.filter(({ startsAt }) => startsAt !== null).length,
    );
    const atom = await (await get("/news.atom?language=pl")).text();
    assertWellFormed(atom);
    expect(atom.match(/<entry>/g) ?? []).toHaveLength(graph.news.totalCount);
  });
});
