import type { Kysely } from "kysely";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { woodworking } from "#subgraphs/woodworking/index.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { testHouse } from "#test/kit/house.ts";
import { ask } from "#test/metalworking/ask.ts";
import { woodRecord } from "./record.ts";
import { harvested, publish } from "./store.ts";

let test: TestDatabase;
let subgraph: Subgraph;
let db: Kysely<unknown>;

beforeAll(async () => {
  test = await openTestDatabase();
  db = await test.database.namespace<unknown>("woodworking", woodworkingMigrations);
  await publish(
    db,
    harvested([
      woodRecord("n-1", {
        kilnDryingM3: 120,
        chainOfCustody: [{ standard: "FSC® C123456", validUntil: "2027-01-31" }],
      }),
      woodRecord("n-2", { products: ["baldai"], species: ["Quercus robur", "Mysterium lignum"] }),
      woodRecord("n-3", { products: ["medžio granulės 100%"], species: [] }),
    ]),
  );
  subgraph = await woodworking.create(testHouse(test));
  await subgraph.start();
});
afterAll(async () => {
  await subgraph.stop();
  await test.remove();
});

describe("a member of the wood cluster", () => {
  it("is shown as the site last told of it, with its species in the reader's language", async () => {
    const { data, errors } = await ask(
      subgraph,
      `{ woodworkingMember(id: "n-1") { id name company { ref } products species { latin name(language: "pl") { text language } }
        chainOfCustody { standard scope validUntil } kilnDryingM3 sourcePage lastSeenAt } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.["woodworkingMember"]).toEqual({
      id: "n-1",
      name: "Firma n-1",
      company: { ref: "woodworking:n-1" },
      products: ["lauko durys", "pjautinė mediena"],
      species: [{ latin: "Pinus sylvestris", name: { text: "sosna", language: "pl" } }],
      chainOfCustody: [{ standard: "FSC-CoC", scope: "FSC-C123456", validUntil: "2027-01-31" }],
      kilnDryingM3: 120,
      sourcePage: "http://site.example/lt/narys/n-1.php",
      lastSeenAt: "2026-11-21T07:00:00.000Z",
    });
  });

  it("has the Latin name for a species that nobody translated", async () => {
    const { data } = await ask(
      subgraph,
      `{ woodworkingMember(id: "n-2") { species { name(language: "en") { text language isFallback } } } }`,
    );
    expect(data).toMatchObject({
      woodworkingMember: {
        species: [{}, { name: { text: "Mysterium lignum", language: "la", isFallback: true } }],
      },
    });
  });

  it("is null when the number is nobody's", async () => {
    const { data, errors } = await ask(subgraph, `{ woodworkingMember(id: "n-999") { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ woodworkingMember: null });
  });

  it("is found by reference and as a firm's profile, all with one question to the store", async () => {
    const { data, errors, extensions } = await ask(
      subgraph,
      `query($r: [_Any!]!) { _entities(representations: $r) {
        ... on WoodworkingMember { name } ... on Company { woodworking { id } } } }`,
      {
        r: [
          { __typename: "WoodworkingMember", id: "n-2" },
          { __typename: "WoodworkingMember", id: "n-404" },
          { __typename: "Company", ref: "c-1", aliases: ["metalworking:m-1", "woodworking:n-3"] },
          { __typename: "Company", ref: "c-2", aliases: ["metalworking:n-1"] },
        ],
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [{ name: "Firma n-2" }, null, { woodworking: { id: "n-3" } }, { woodworking: null }],
    });
    expect(extensions?.["sourceCalls"]).toBe(1);
  });
});

describe("the list of wood members", () => {
  const list = `query($where: WoodworkingMemberFilter, $first: Int, $after: String) {
    woodworkingMembers(where: $where, first: $first, after: $after) {
      nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
  type List = {
    nodes: { id: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  const listOf = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(subgraph, list, variables);
    expect(errors).toBeUndefined();
    return data?.["woodworkingMembers"] as List;
  };

  it("is paged through without repeating or skipping anybody", async () => {
    const first = await listOf({ first: 2 });
    expect(first).toMatchObject({
      nodes: [{ id: "n-1" }, { id: "n-2" }],
      totalCount: 3,
      pageInfo: { hasNextPage: true },
    });
    const second = await listOf({ first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ nodes: [{ id: "n-3" }], pageInfo: { hasNextPage: false } });
  });

  it.each([
    [{ products: ["DURYS"] }, ["n-1"]],
    [{ products: ["pjautine"] }, ["n-1"]],
    [{ products: ["granules 100%", "baldai"] }, ["n-2", "n-3"]],
    [{ products: ["1_0"] }, []],
    [{ species: ["sosna"] }, ["n-1"]],
    [{ species: ["pušis"] }, ["n-1"]],
    [{ species: ["сосна"] }, ["n-1"]],
    [{ species: ["Pinus sylvestris", "oak"] }, ["n-1", "n-2"]],
    [{ chainOfCustody: true }, ["n-1"]],
    [{ chainOfCustody: false, products: ["baldai"] }, ["n-2"]],
  ])("is narrowed by %j", async (where, ids) => {
    const { nodes, totalCount } = await listOf({ where });
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(totalCount).toBe(ids.length);
  });

  it.each([
    [{ where: { species: ["plastikas"] } }, "BAD_INPUT", "where.species"],
    [{ where: { products: [] } }, "BAD_INPUT", "where.products"],
    [{ where: { products: [" "] } }, "BAD_INPUT", "where.products"],
    [{ first: 0 }, "BAD_INPUT", "first"],
    [{ after: "n-1" }, "BAD_CURSOR", "after"],
    [{ after: Buffer.from("c1:metal member m-1").toString("base64url") }, "BAD_CURSOR", "after"],
  ])("refuses %j and names what is wrong with it", async (variables, code, argument) => {
    const { errors } = await ask(subgraph, list, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });
});
