import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, offer } from "./kit/feed-source.ts";

const metal = feedSource("metal", { languages: ["pl"] });
const wood = feedSource("wood", { sourceKind: "SCRAPED_SITE", sectors: ["WOODWORKING"], country: "LT" });
const minsk = feedSource("minsk", { country: "BY", languages: ["be"] });
const towns = ["Suwałki", "Sejny", "Augustów", "Białystok"];
let directory: TestDirectory;

beforeAll(async () => {
  directory = await openTestDirectory(metal, wood, minsk);
  metal.publish(
    ...Array.from({ length: 60 }, (_, n) =>
      firm(`m-${n}`, {
        name: `Firma ${String(n).padStart(2, "0")}`,
        place: towns[n % towns.length] ?? null,
        size: n % 3 === 0 ? "SMALL" : null,
        capabilities: n % 2 === 0 ? ["MILLING"] : [],
        activities: ["NACE2:25.62"],
        memberSince: `20${10 + (n % 10)}-05-01`,
        descriptions: [{ language: "pl", text: "Frezowanie na maszynach CNC" }],
      }),
    ),
    ...Array.from({ length: 60 }, (_, n) =>
      offer(`o-${n}`, `m-${n}`, { validUntil: n % 2 ? "2026-11-20" : "2026-11-21" }),
    ),
  );
  wood.publish(
    firm("w-1", {
      name: "Medis",
      country: "LT",
      place: "Alytus",
      descriptions: [{ language: "lt", text: "Medienos džiovinimas" }],
    }),
    firm("w-2", { name: "Miestelis", country: "LT", place: "Nežinomas kaimas" }),
  );
  minsk.publish(firm("b-1", { name: "Металіст", country: "BY", place: "Ваўкавыск" }));
  await directory.harvest();
});
afterAll(() => directory.close());

interface Page {
  companies: {
    totalCount: number;
    nodes: { name: string }[];
    edges: { cursor: string; distanceKm: number | null }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    facets: { dimension: string; buckets: { value: string; count: number; label: { text: string } }[] }[];
  };
}

describe("the directory's lists", () => {
  const page = (
    args: string,
    fields = "nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }",
  ) =>
    directory.ask<Page>(`{ companies(${args}) { totalCount ${fields} } }`).then(({ companies }) => companies);

  it("can be paged forwards to the end and backwards to the beginning", async () => {
    const forwards: string[] = [];
    let after = "";
    for (;;) {
      const { nodes, pageInfo } = await page(`orderBy: NAME, first: 25${after}`);
      forwards.push(...nodes.map(({ name }) => name));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    const backwards: string[] = [];
    let before = "";
    for (;;) {
      const { nodes, pageInfo } = await page(`orderBy: NAME, last: 25${before}`);
      backwards.unshift(...nodes.map(({ name }) => name));
      if (!pageInfo.hasPreviousPage) break;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    expect(forwards).toHaveLength(63);
    expect(new Set(forwards).size).toBe(63);
    expect(backwards).toEqual(forwards);
  });

  it("costs the same number of questions for one company as for fifty", async () => {
    const query = (first: number) => `{ companies(first: ${first}, orderBy: NAME) { nodes {
      id aliases name place { name { text } } staleSince
      memberships { cluster { slug memberCount harvest { state } } }
      provenance { field cluster { slug } value }
      cooperationOffers(first: 3) { totalCount nodes { id title { text } cluster { slug } company { id } } } } } }`;
    const calls = async (first: number) => {
      const { errors, extensions } = await directory.respond(query(first));
      expect(errors).toBeUndefined();
      return extensions?.["sourceCalls"];
    };
    const one = await calls(1);
    expect(await calls(50)).toBe(one);
    expect(one).toBeLessThanOrEqual(4);
  });

  it("counts facets with labels in the language asked for", async () => {
    const fields = 'facets { dimension buckets { value count label(language: "lt") { text } } }';
    const { facets } = await page('where: { clusters: ["metal"] }', fields);
    const buckets = (dimension: string) => facets.find((facet) => facet.dimension === dimension)?.buckets;
    expect(buckets("COUNTRY")).toContainEqual({ value: "PL", count: 60, label: { text: "Lenkija" } });
    expect(buckets("SIZE")).toContainEqual({ value: "SMALL", count: 20, label: { text: "maža įmonė" } });
  });

  it("measures from a place by any of its names, over the border", async () => {
    const found = await page(
      'near: { place: "Alytus", radiusKm: 80 }, orderBy: DISTANCE',
      "nodes { name } edges { distanceKm }",
    );
    expect(found.nodes[0]?.name).toBe("Medis");
    expect(found.totalCount).toBeGreaterThan(15);
    expect(found.edges.every(({ distanceKm }) => (distanceKm ?? 99) <= 80)).toBe(true);
    for (const place of ["Olita", "Алитус"]) {
      expect((await page(`near: { place: "${place}", radiusKm: 80 }`)).totalCount).toBe(found.totalCount);
    }
  });

  it("finds the same firms by a capability in any language", async () => {
    const totals = await Promise.all(
      ["frezowanie", "frezavimas", "milling", "фрезерування"].map((search) => page(`search: "${search}"`)),
    );
    expect(new Set(totals.map(({ totalCount }) => totalCount)).size).toBe(1);
    expect(totals[0]?.totalCount).toBe(60);
  });

  it("tells offers open until the end of their last day", async () => {
    const open =
      "{ cooperationOffers(where: { status: OPEN }) { totalCount nodes { status } } companies(where: { hasCooperationOffers: true }) { totalCount } }";
    expect(await directory.ask(open)).toMatchObject({
      cooperationOffers: { totalCount: 30 },
      companies: { totalCount: 30 },
    });
    const { now } = directory;
    directory.now = new Date("2026-11-22T00:00:01Z");
    await directory.running.projection.follow();
    expect(await directory.ask(open)).toMatchObject({
      cooperationOffers: { totalCount: 0 },
      companies: { totalCount: 0 },
    });
    directory.now = now;
    await directory.running.projection.load();
  });

  it("lists the project's countries before any cluster of theirs exists", async () => {
    const { countries } = await directory.ask<{ countries: { code: string }[] }>("{ countries { code } }");
    expect(countries.map(({ code }) => code)).toEqual(["PL", "LT", "BY", "UA", "RU"]);
  });

  it("shows a town that the gazetteer does not know as its source writes it", async () => {
    const { companies } = await directory.ask<{ companies: { nodes: object[] } }>(
      '{ companies(where: { places: ["Nežinomas kaimas"] }) { nodes { name place { name { text } } location { latitude } region { code } } } }',
    );
    expect(companies.nodes).toEqual([
      { name: "Miestelis", place: { name: { text: "Nežinomas kaimas" } }, location: null, region: null },
    ]);
  });

  it("shows clusters of suspended countries as read-only, with a notice", async () => {
    const { clusters } = await directory.ask<{ clusters: { slug: string; policy: object }[] }>(
      '{ clusters { slug policy { readOnly notice(language: "lt") { language } } } }',
    );
    expect(clusters.map(({ slug, policy }) => ({ slug, policy }))).toEqual([
      { slug: "metal", policy: { readOnly: false, notice: null } },
      { slug: "minsk", policy: { readOnly: true, notice: { language: "lt" } } },
      { slug: "wood", policy: { readOnly: false, notice: null } },
    ]);
  });

  it("counts by dimensions, those without a value under UNKNOWN", async () => {
    const { companyStats } = await directory.ask<{
      companyStats: { distinctCompanies: number; rows: { keys: { value: string }[]; count: number }[] };
    }>("{ companyStats(groupBy: [SIZE]) { distinctCompanies rows { keys { value } count share } } }");
    expect(companyStats.distinctCompanies).toBe(63);
    expect(companyStats.rows).toContainEqual(
      expect.objectContaining({ keys: [{ value: "UNKNOWN" }], count: 43 }),
    );
  });

  it("tells how memberships grew", async () => {
    const { history } = await directory.ask<{ history: { at: string; count: number }[] }>(
      '{ history(of: MEMBERSHIPS, cluster: "metal", from: "2009-01-01", to: "2012-06-30", step: YEAR) { at count } }',
    );
    expect(history).toEqual([
      { at: "2009-12-31", count: 0 },
      { at: "2010-12-31", count: 6 },
      { at: "2011-12-31", count: 12 },
      { at: "2012-06-30", count: 18 },
    ]);
  });

  it("says which subgraphs feed the graph, and with what", async () => {
    const { sources } = await directory.ask<{ sources: { subgraph: string; fields: string[] }[] }>(
      "{ sources { subgraph kind fields cluster { slug } harvest { state recordCount } } }",
    );
    const fromMetal = sources.find(({ subgraph }) => subgraph === "metal");
    expect(fromMetal).toMatchObject({
      kind: "DATABASE",
      cluster: { slug: "metal" },
      harvest: { state: "FRESH", recordCount: 120 },
    });
    expect(fromMetal?.fields).toEqual(expect.arrayContaining(["name", "size", "cooperationOffers"]));
    expect(fromMetal?.fields).not.toContain("contact.phone");
  });

  it("suggests firms and clusters", async () => {
    const { suggest } = await directory.ask<{ suggest: { text: string; target: object }[] }>(
      '{ suggest(text: "Med") { text target { __typename ... on Company { name } ... on Cluster { slug } } } }',
    );
    expect(suggest[0]).toEqual({ text: "Medis", target: { __typename: "Company", name: "Medis" } });
  });
});

describe("bad input", () => {
  const cases: [question: string, argument: string][] = [
    ['companies(where: { countries: ["XQ"] }) { totalCount }', "where.countries"],
    ['companies(where: { regions: ["PL999"] }) { totalCount }', "where.regions"],
    ['companies(where: { places: ["Qwertyuiopolis"] }) { totalCount }', "where.places"],
    ['companies(where: { clusters: ["nobody"] }) { totalCount }', "where.clusters"],
    ['companies(where: { allClusters: ["nobody"] }) { totalCount }', "where.allClusters"],
    ['companies(where: { sectors: ["MAGIC"] }) { totalCount }', "where.sectors"],
    ['companies(where: { capabilities: ["NO_SUCH_CRAFT"] }) { totalCount }', "where.capabilities"],
    ['companies(where: { activities: ["99.98"] }) { totalCount }', "where.activities"],
    ['companies(where: { exportsTo: ["ZZ"] }) { totalCount }', "where.exportsTo"],
    [`companies(search: "${"x".repeat(201)}") { totalCount }`, "search"],
    ["companies(first: 0) { totalCount }", "first"],
    ["companies(first: 201) { totalCount }", "first"],
    ["companies(first: 2, last: 2) { totalCount }", "last"],
    ['companies(after: "nonsense") { totalCount }', "after"],
    ['companies(first: 2, before: "x") { totalCount }', "before"],
    ["companies(orderBy: DISTANCE) { totalCount }", "orderBy"],
    ['companies(near: { place: "Alytus", radiusKm: 0 }) { totalCount }', "near.radiusKm"],
    ['companies(near: { place: "Alytus", radiusKm: 2001 }) { totalCount }', "near.radiusKm"],
    ['companies(near: { place: "Alytus", latitude: 54, longitude: 24 }) { totalCount }', "near"],
    ["companies(near: { radiusKm: 5 }) { totalCount }", "near"],
    ["companies(near: { latitude: 54 }) { totalCount }", "near.longitude"],
    ["companies(near: { latitude: 154, longitude: 24 }) { totalCount }", "near.latitude"],
    ['companies(near: { place: "Qwertyuiopolis" }) { totalCount }', "near.place"],
    ['companies(near: { place: "Alytus", country: "XQ" }) { totalCount }', "near.country"],
    ['companies(nearBorder: { between: ["PL"], withinKm: 5 }) { totalCount }', "nearBorder.between"],
    ['companies(nearBorder: { between: ["PL", "PT"], withinKm: 5 }) { totalCount }', "nearBorder.between"],
    ['companies(nearBorder: { between: ["PL", "LT"], withinKm: 0 }) { totalCount }', "nearBorder.withinKm"],
    ["company { id }", "id"],
    ['company(id: "c-x", slug: "y") { id }', "id"],
    ['company(taxId: { scheme: "XX", value: "1" }) { id }', "taxId.scheme"],
    ['company(taxId: { scheme: "PL_NIP", value: "8190937866" }) { id }', "taxId.value"],
    ["companyStats(groupBy: []) { distinctCompanies }", "groupBy"],
    ["companyStats(groupBy: [SIZE, SIZE]) { distinctCompanies }", "groupBy"],
    ["companyStats(groupBy: [SIZE, REGION, COUNTRY, CLUSTER]) { distinctCompanies }", "groupBy"],
    ['offerStats(groupBy: [KIND], where: { wantedCountries: ["XQ"] }) { count }', "where.wantedCountries"],
    ["cooperationOffers(orderBy: DISTANCE) { totalCount }", "orderBy"],
    ['clusters(where: { sectors: ["MAGIC"] }) { slug }', "where.sectors"],
    ['regions(country: "XQ") { code }', "country"],
    ['places(region: "PL999") { country { code } }', "region"],
    ['capabilities(sector: "MAGIC") { code }', "sector"],
    ['history(of: OFFERS, from: "2020-02-01", to: "2020-01-01") { count }', "from"],
    ['history(of: OFFERS, from: "1920-02-01", to: "2020-01-01", step: DAY) { count }', "step"],
    ['history(of: OFFERS, cluster: "nobody", from: "2020-01-01", to: "2020-01-02") { count }', "cluster"],
    ['suggest(text: "a", first: 51) { text }', "first"],
  ];

  it.each(cases)("%s is refused, naming %s", async (question, argument) => {
    const { errors } = await directory.respond(`{ ${question} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ argument });
    expect(errors?.[0]?.extensions?.["code"]).toMatch(/^BAD_(INPUT|CURSOR)$/);
    expect(String(errors?.[0]?.extensions?.["expected"]).length).toBeGreaterThan(5);
  });

  it("a cursor of another question is refused", async () => {
    const { companies } = await directory.ask<Page>("{ companies(first: 2) { pageInfo { endCursor } } }");
    const { errors } = await directory.respond(
      `{ companies(orderBy: UPDATED, after: "${companies.pageInfo.endCursor}") { totalCount } }`,
    );
    expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_CURSOR");
  });

  it("only operators see and decide proposed identities", async () => {
    for (const question of [
      "{ proposedIdentities { id } }",
      'mutation { decideIdentity(proposal: "p", same: true) { __typename } }',
      'mutation { undoMerge(company: "c", retired: "d") { __typename } }',
    ]) {
      for (const role of ["anonymous", "member", "analyst"] as const) {
        const { errors } = await directory.respond(question, {}, { role });
        expect(errors?.[0]?.extensions?.["code"]).toBe("NOT_ALLOWED");
      }
    }
  });
});
