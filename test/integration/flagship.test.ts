import { readFileSync } from "node:fs";
import { demoFirms } from "#demo/firms/index.ts";
import { distanceKm } from "#schema/places/distances.ts";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { openTestHousehold, type TestHousehold } from "./household.ts";

const flagship = readFileSync(new URL("flagship.graphql", import.meta.url), "utf8");

interface Localized {
  text: string;
  language: string;
  isFallback: boolean;
}
interface Edge {
  cursor: string;
  distanceKm: number;
  node: {
    id: string;
    name: string;
    country: { code: string };
    place: { name: Localized };
    memberships: { memberId: string; cluster: { slug: string; name: Localized } }[];
    metalworking: { name: string } | null;
    woodworking: { name: string; products: string[] } | null;
    cooperationOffers: { totalCount: number; nodes: { title: Localized }[] };
    jobOffers: { title: Localized; employerName: string }[];
  };
}
interface Companies {
  totalCount: number;
  facets: { dimension: string; buckets: { value: string; count: number }[] }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: Edge[];
}

describe("companies near Alytus on both sides of the border, from four subgraphs", () => {
  let household: TestHousehold;
  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: "1000" });
  });
  afterAll(() => household.remove());

  const companies = async (variables: Record<string, unknown>): Promise<Companies> => {
    const { data, errors } = await household.query(flagship, { language: "pl", ...variables });
    expect(errors).toBeUndefined();
    return (data as { companies: Companies }).companies;
  };

  it.each([
    ["pl", "frezowanie"],
    ["lt", "frezavimas"],
    ["en", "milling"],
    ["uk", "фрезерування"],
    ["be", "фрэзераванне"],
    ["ru", "фрезерование"],
  ])("finds the same firms whether it is asked in %s (%s)", async (_language, search) => {
    const [found, inPolish] = [
      await companies({ search, first: 200 }),
      await companies({ search: "frezowanie", first: 200 }),
    ];
    expect(found.totalCount).toBeGreaterThan(5);
    expect(found.edges.map(({ node }) => node.id)).toEqual(inPolish.edges.map(({ node }) => node.id));
  });

  it("sorts by distance, none beyond the circle, firms of both countries", async () => {
    const { edges } = await companies({ search: "frezowanie", first: 200 });
    const distances = edges.map((edge) => edge.distanceKm);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(80);
    expect(new Set(edges.map(({ node }) => node.country.code))).toEqual(new Set(["LT", "PL"]));
  });

  it("misses no firm that the sources place within the circle", async () => {
    const [alytus] = findPlaces("Alytus");
    if (alytus === undefined) throw new Error("Alytus is not in the gazetteer");
    const inside = [...demoFirms(1000)].filter((firm) => {
      if (firm.flaw !== undefined) return false;
      const [place] = findPlaces(firm.place, { country: firm.country });
      // The wood site shows no coordinates: its members lie where their town does.
      const at =
        firm.clusters.includes("metalworking") && firm.latitude !== undefined && firm.longitude !== undefined
          ? { latitude: firm.latitude, longitude: firm.longitude }
          : place;
      return at !== undefined && distanceKm(alytus, at) <= 80;
    });
    const { totalCount } = await companies({ first: 1 });
    expect(totalCount).toBe(inside.length);
  });

  it("gives every field that has a source, and says so where a language is a fallback", async () => {
    const { edges, facets } = await companies({ first: 200 });
    for (const { node } of edges) {
      const clusters = node.memberships.map(({ cluster }) => cluster.slug);
      expect([node.name, node.metalworking !== null]).toEqual([node.name, clusters.includes("metalworking")]);
      expect([node.name, node.woodworking !== null]).toEqual([node.name, clusters.includes("woodworking")]);
      for (const { title } of node.cooperationOffers.nodes)
        expect(title.isFallback).toBe(title.language !== "pl");
    }
    expect(edges.some(({ node }) => node.memberships.length === 2)).toBe(true);
    expect(edges.some(({ node }) => node.cooperationOffers.totalCount > 0)).toBe(true);
    expect(edges.some(({ node }) => node.jobOffers.length > 0)).toBe(true);
    expect(
      facets
        .find(({ dimension }) => dimension === "COUNTRY")
        ?.buckets.map(({ value }) => value)
        .sort(),
    ).toEqual(["LT", "PL"]);
  });

  it("makes at most one request to each subgraph for each step of the plan, for fifty companies", async () => {
    await companies({ first: 50 });
    household.forget();
    const { edges } = await companies({ first: 50 });
    expect(edges).toHaveLength(50);
    expect(household.fetches.map(({ subgraph }) => subgraph).sort()).toEqual([
      "directory",
      "jobs",
      "metalworking",
      "woodworking",
    ]);
  });

  it("pages forwards and backwards through the same firms", async () => {
    const all = (await companies({ first: 200 })).edges.map(({ node }) => node.id);
    const forwards: string[] = [];
    let page = await companies({ first: 30 });
    const pages = [page];
    while (page.pageInfo.hasNextPage) {
      page = await companies({ first: 30, after: page.pageInfo.endCursor });
      pages.push(page);
    }
    forwards.push(...pages.flatMap(({ edges }) => edges.map(({ node }) => node.id)));
    expect(forwards.slice(0, all.length)).toEqual(all);
    const last = pages.at(-1);
    const before = await companies({ last: 30, before: last?.pageInfo.startCursor });
    expect(before.edges.map(({ node }) => node.id)).toEqual(pages.at(-2)?.edges.map(({ node }) => node.id));
    expect(before.pageInfo.hasNextPage).toBe(true);
  });
});
