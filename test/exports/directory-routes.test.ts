import { request } from "node:http";
import { createGateway } from "#gateway/create-gateway.ts";
import { silentLogger } from "#schema/logger.ts";
import { inProcess } from "../gateway/small-fleet.ts";
import { type FakeGraph, firm, openFakeGraph, source } from "./fake-graph.ts";

interface Refusal {
  errors: { message: string; extensions: Record<string, unknown> }[];
}

describe("asking for a directory", () => {
  let graph: FakeGraph;
  beforeAll(async () => {
    graph = await openFakeGraph();
    graph.content.sources = [source("metal")];
  });
  afterAll(() => graph.gateway.stop());
  beforeEach(() => {
    graph.content.companies = [firm("one", "Stal"), firm("two", "Drewno")];
    graph.requests.splice(0);
  });
  const get = (path: string, init: RequestInit = {}) => fetch(`${graph.url}${path}`, init);

  it.each([
    ["pdf", "application/pdf", "%PDF-1.7"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
  ])("gives a file to keep as %s", async (kind, type, begins) => {
    const response = await get(`/directory.${kind}?language=pl`);
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-length")).toBe(String(body.length));
    expect(response.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="directory-\\d{4}-\\d\\d-\\d\\d.${kind}"$`),
    );
    expect(response.headers.get("content-security-policy")).toMatch(/sandbox$/);
    expect(body.toString("latin1", 0, begins.length)).toBe(begins);
  });

  it("hands the filters, the language and the caller on to the graph, page by page", async () => {
    graph.content.companies = Array.from({ length: 230 }, (_, at) => firm(`${at}`, `Firm ${at}`));
    const query =
      "language=lt&cluster=metal&country=PL,LT&capability=MILLING&search=x&near=Alytus&radiusKm=80";
    await (await get(`/directory.xlsx?${query}`, { headers: { authorization: "Bearer me" } })).arrayBuffer();
    const asked = graph.requests.filter(({ query: document }) =>
      document.includes("cooperationOffers(where"),
    );
    expect(asked).toHaveLength(5);
    for (const { variables, headers } of asked) {
      expect(Object.values(variables ?? {})).toEqual(
        expect.arrayContaining([
          "lt",
          "x",
          { clusters: ["metal"], countries: ["PL", "LT"], capabilities: ["MILLING"] },
          { place: "Alytus", radiusKm: 80 },
        ]),
      );
      expect(headers).toMatchObject({ "x-caller": "Bearer me" });
    }
  });

  it.each([
    ["language=uk", "language"],
    ["groupBy=size", "groupBy"],
    ["radiusKm=50", "radiusKm"],
    ["near=Alytus&radiusKm=far", "radiusKm"],
    ["contry=PL", "contry"],
    [`capability=${"x,".repeat(60)}`, "capability"],
  ])("refuses %s by name", async (query, argument) => {
    const response = await get(`/directory.pdf?${query}`);
    const { errors } = (await response.json()) as Refusal;
    expect(response.status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_INPUT", argument });
    expect(graph.requests).toEqual([]);
  });

  it("refuses more firms than a directory holds, and says by what to narrow it", async () => {
    graph.content.companies = Array.from({ length: 5001 }, () => firm("one", "Stal"));
    const response = await get("/directory.pdf");
    expect(response.status).toBe(400);
    expect(((await response.json()) as Refusal).errors[0]?.message).toMatch(/5000 .* 5001\. Narrow it/);
  });

  it("makes one at a time, lets four wait, and sends the next away with a time to come back", async () => {
    let release = () => {};
    graph.held = new Promise((resolve) => {
      release = resolve;
    });
    const all = Array.from({ length: 6 }, () => get("/directory.xlsx"));
    // While the graph is held, only the one that is sent away gets an answer.
    const refused = await Promise.race(all);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    release();
    graph.held = undefined;
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 200, 503]);
  }, 120_000);

  it("goes on with the next when a client leaves", async () => {
    let release = () => {};
    graph.held = new Promise((resolve) => {
      release = resolve;
    });
    const leaving = new Promise<void>((resolve) => {
      const left = request(`${graph.url}/directory.pdf`, { agent: false }).on("error", () => resolve());
      left.end();
      const look = setInterval(() => {
        if (!graph.requests.some(({ query }) => query.includes("sources"))) return;
        clearInterval(look);
        left.destroy(new Error("gone"));
      }, 5);
    });
    await leaving;
    release();
    graph.held = undefined;
    expect((await get("/directory.pdf")).status).toBe(200);
  });

  it("tells a client that only looks what it would get, and makes nothing", async () => {
    const response = await get("/directory.pdf", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(graph.requests).toEqual([]);
  });

  it("names the addresses of all files at the root", async () => {
    expect(await (await get("/", { headers: { accept: "application/json" } })).json()).toMatchObject({
      directory: { pdf: "/directory.pdf", xlsx: "/directory.xlsx" },
      jobs: { atom: "/jobs.atom", rss: "/jobs.rss" },
      news: { atom: "/news.atom", rss: "/news.rss" },
      events: { ics: "/events.ics" },
    });
  });

  it("says of another graph that it cannot give these", async () => {
    const other = createGateway({
      members: [{ endpoint: inProcess("jobs") }],
      configuration: { port: 0, subgraphTimeoutMs: 60_000 },
      logger: silentLogger,
    });
    const { url } = await other.start();
    try {
      for (const path of ["/directory.pdf", "/jobs.atom", "/news.rss", "/events.ics", "/events/1.ics"]) {
        const response = await fetch(`${url}${path}`);
        expect(response.status).toBe(404);
        expect(((await response.json()) as Refusal).errors[0]).toMatchObject({
          message: expect.stringMatching(/^The graph that is served here cannot give this/),
          extensions: { code: "NOT_FOUND" },
        });
      }
    } finally {
      await other.stop();
    }
  });
});
