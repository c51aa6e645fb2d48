import type { Kysely } from "kysely";
import type { NewAd } from "#subgraphs/jobs/ad.ts";
import { jobs } from "#subgraphs/jobs/index.ts";
import { keepAds } from "#subgraphs/jobs/source/ad-store.ts";
import type { JobsTables } from "#subgraphs/jobs/source/tables.ts";
import { type Subgraph, sourceCallsHeader } from "#subgraphs/kit/subgraph.ts";
import { ask } from "../kit/ask.ts";
import { openTestDatabase, type TestDatabase } from "../kit/database.ts";
import { testHouse } from "../kit/house.ts";

const places = ["Alytus", "Suwałki", "Lazdijai", "Augustów", "Białystok"];

function vacancy(number: number): NewAd {
  const place = places[number % places.length] ?? "Alytus";
  return {
    kind: "OFFER",
    language: "en",
    title: `Vacancy ${number}`,
    body: "Work with wood and metal.",
    occupation: number % 2 === 0 ? "7212" : "7522",
    country: place === "Alytus" || place === "Lazdijai" ? "LT" : "PL",
    place,
    contract: number % 3 === 0 ? "SEASONAL" : "PERMANENT",
    companyRef: number % 4 === 0 ? "tax:LT_CODE:123456789" : `metalworking:m-${number}`,
    employerName: "An employer",
    details: { skills: [] },
  };
}

describe("reading the job exchange", () => {
  let test: TestDatabase;
  let exchange: Subgraph;
  beforeAll(async () => {
    test = await openTestDatabase();
    const house = testHouse(test);
    exchange = await jobs.create(house);
    await exchange.start();
    const db = test.database.whole.withSchema("jobs") as Kysely<JobsTables>;
    const now = house.clock();
    await keepAds(
      db,
      Array.from({ length: 60 }, (_, number) => ({
        id: `jo-${String(number).padStart(3, "0")}`,
        ad: vacancy(number),
        postedAt: now,
        publishedAt: new Date(now.getTime() - number * 3_600_000),
        expiresAt: new Date(now.getTime() + 86_400_000),
      })),
    );
  });
  afterAll(async () => {
    await exchange.stop();
    await test.remove();
  });

  it("pages through the newest ads without missing or repeating one", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query =
        "query ($after: String) { jobOffers(first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }";
      const { jobOffers } = (await ask(exchange, query, { after })) as {
        jobOffers: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      expect(jobOffers.totalCount).toBe(60);
      seen.push(...jobOffers.nodes.map(({ id }) => id));
      after = jobOffers.pageInfo.hasNextPage ? jobOffers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 60 }, (_, number) => `jo-${String(number).padStart(3, "0")}`));
  });

  it("finds the nearest first, across the border, the boundary included", async () => {
    const query =
      'query ($km: Float!) { jobOffers(first: 100, near: { place: "Olita", radiusKm: $km }) { totalCount edges { distanceKm node { place { name(language: "lt") { text } } country { code } } } } }';
    type Found = {
      jobOffers: {
        totalCount: number;
        edges: {
          distanceKm: number;
          node: { place: { name: { text: string } }; country: { code: string } };
        }[];
      };
    };
    const { jobOffers } = (await ask(exchange, query, { km: 80 })) as Found;
    const towns = [
      ...new Set(jobOffers.edges.map(({ node }) => `${node.place.name.text} ${node.country.code}`)),
    ];
    expect(towns).toEqual(["Alytus LT", "Lazdijai LT", "Suvalkai PL"]);
    const distances = jobOffers.edges.map(({ distanceKm }) => distanceKm);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    const furthest = distances.at(-1) ?? 0;
    expect(((await ask(exchange, query, { km: furthest })) as Found).jobOffers.totalCount).toBe(
      jobOffers.totalCount,
    );
    expect(((await ask(exchange, query, { km: furthest - 0.01 })) as Found).jobOffers.totalCount).toBe(24);
  });

  it("counts every ad in each dimension", async () => {
    const query =
      '{ jobStats(groupBy: [COUNTRY, CONTRACT]) { count share keys { dimension value label(language: "pl") { text } } } }';
    const { jobStats } = (await ask(exchange, query)) as {
      jobStats: { count: number; share: number; keys: { label: { text: string } }[] }[];
    };
    expect(jobStats.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(jobStats.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(jobStats[0]?.keys[0]?.label.text).toBe("Polska");
  });

  it("asks its source once for the vacancies of fifty companies", async () => {
    const representations = Array.from({ length: 50 }, (_, number) => ({
      __typename: "Company",
      ref: `c-${number}`,
      aliases: [
        `c-${number}`,
        `metalworking:m-${number}`,
        ...(number === 7 ? ["tax:LT_CODE:123456789"] : []),
      ],
    }));
    const query =
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Company { jobOffers(first: 20) { id company { ref } } } } }";
    const { data, extensions } = await exchange.execute({
      query,
      variables: { representations },
      headers: { [sourceCallsHeader]: "1" },
    });
    const companies = data?.["_entities"] as { jobOffers: { id: string }[] }[];
    expect(extensions).toMatchObject({ sourceCalls: 1 });
    expect(companies).toHaveLength(50);
    expect(companies[1]?.jobOffers.map(({ id }) => id)).toEqual(["jo-001"]);
    expect(companies[4]?.jobOffers).toEqual([]);
    expect(companies[7]?.jobOffers).toHaveLength(16);
  });

  it("knows the trades in every language and script", async () => {
    const query =
      'query ($search: String!) { occupations(search: $search) { code name(language: "en") { text } escoUri sector { code } } }';
    for (const search of ["spawacz", "suvirintojas", "welders", "сварщик", "зварювальник"]) {
      const { occupations } = (await ask(exchange, query, { search })) as { occupations: { code: string }[] };
      expect([search, occupations[0]?.code]).toEqual([search, "7212"]);
    }
  });
});
