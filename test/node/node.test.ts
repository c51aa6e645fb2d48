import { ask, post } from "../gateway/small-fleet.ts";
import { openTowns } from "./towns.ts";

const fields = `{ __typename id ... on Firm { name } ... on Town { name smithy } ... on Plot { row at { x y } area } ... on Smith { anvils } ... on Joiner { benches } }`;
const nodeQuery = `query ($id: ID!) { node(id: $id) ${fields} }`;

describe("node(id)", () => {
  let towns: Awaited<ReturnType<typeof openTowns>>;
  beforeAll(async () => {
    towns = await openTowns();
  });
  afterEach(() => {
    for (const { fail } of [towns.register, towns.metal, towns.wood]) fail(undefined);
  });
  afterAll(() => towns.gateway.stop());

  const node = async (id: string) => (await towns.ask(nodeQuery, { id })).body;

  it("gives what has the id, with fields of every subgraph", async () => {
    expect(await node("c-2")).toEqual({
      data: { node: { __typename: "Firm", id: "c-2", name: "Firm c-2" } },
    });
    expect(await node("13")).toEqual({ data: { node: { __typename: "Smith", id: "13", anvils: 3 } } });
    expect(await node("Town:vilnius")).toEqual({
      data: { node: { __typename: "Town", id: "Town:vilnius", name: "Vilnius", smithy: "by the river" } },
    });
  });

  it("makes ids of keys that are not called id, of several fields and of objects too", async () => {
    const { body } = await towns.ask("{ towns { id } plots { id row at { x y } } firms { id } }");
    expect(body.errors).toBeUndefined();
    const { towns: made, plots } = body.data as Record<"towns" | "plots", { id: string }[]>;
    expect(made).toEqual([{ id: "Town:vilnius" }]);
    for (const { id, ...plot } of plots) {
      expect(id).toMatch(/^Plot:[\w-]+$/);
      expect(await node(id)).toEqual({ data: { node: { __typename: "Plot", id, ...plot, area: 2.5 } } });
    }
  });

  it("takes the type before any id", async () => {
    expect((await node("Firm:c-1")).data).toMatchObject({ node: { __typename: "Firm", id: "c-1" } });
    expect((await node("Joiner:12")).data).toMatchObject({ node: { __typename: "Joiner", id: "12" } });
  });

  it("says which objects an id stands for when several types use it", async () => {
    expect(await node("12")).toMatchObject({
      data: { node: null },
      errors: [
        {
          message: 'Argument "id" stands for several objects; pass one of Joiner:12, Smith:12.',
          path: ["node"],
          extensions: { code: "BAD_INPUT", argument: "id" },
        },
      ],
    });
  });

  it("gives what a retired id was merged into, by the id that it has now", async () => {
    for (const id of ["old-1", "Firm:old-1"]) {
      expect((await node(id)).data).toEqual({ node: { __typename: "Firm", id: "c-1", name: "Firm c-1" } });
    }
  });

  it("finds an id that only looks as if it named another type", async () => {
    expect((await node("Cluster:odd")).data).toMatchObject({ node: { id: "Cluster:odd" } });
  });

  it.each([
    "nobody",
    "Firm:nobody",
    "Town:nowhere",
    "vilnius",
    "Plot:e30",
    "Plot:%%%",
    "Firm:",
    ":",
    "x".repeat(500),
  ])("gives null for what nothing has: %s", async (id) => {
    expect(await node(id)).toEqual({ data: { node: null } });
  });

  it.each(["", "x".repeat(501), "Firm:".repeat(20_000)])("refuses an id that is none", async (id) => {
    expect(await node(id)).toMatchObject({
      data: { node: null },
      errors: [{ extensions: { code: "BAD_INPUT", argument: "id" } }],
    });
  });

  it("asks each owner once for a page of ids, and nobody twice for one id", async () => {
    towns.fetches.splice(0);
    const ids = ["c-1", "13", "14", "nobody", "12", "Town:vilnius", "c-1"];
    const { body } = await towns.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "c-1") { id } }`,
      { ids },
    );
    expect(body.data).toEqual({
      nodes: [
        { __typename: "Firm", id: "c-1" },
        { __typename: "Smith", id: "13" },
        { __typename: "Joiner", id: "14" },
        null,
        null,
        { __typename: "Town", id: "Town:vilnius" },
        { __typename: "Firm", id: "c-1" },
      ],
      node: { id: "c-1" },
    });
    expect(body.errors).toMatchObject([{ path: ["nodes", 4], extensions: { code: "BAD_INPUT" } }]);
    const lookups = towns.fetches.map(({ subgraph }) => subgraph).toSorted();
    // The town by the type in its id; then all others, each owner once.
    expect(lookups).toEqual(["metal", "node", "register", "register", "wood"]);
  });

  it("refuses more ids than it looks up at once", async () => {
    const many = (count: number, from = 0) =>
      Array.from({ length: count }, (_, index) => `n-${from + index}`);
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect((await towns.ask(query, { ids: many(100) })).body.errors).toBeUndefined();
    const { body } = await towns.ask(query, { ids: many(101) });
    expect(body).toMatchObject({
      data: { nodes: null },
      errors: [{ extensions: { code: "BAD_INPUT", argument: "ids" } }],
    });
    const lists = [0, 1, 2, 3, 4, 5].map(
      (list) => `l${list}: nodes(ids: ${JSON.stringify(many(100, list * 100))}) { id }`,
    );
    const { errors } = (await towns.ask(`{ ${lists.join(" ")} }`)).body;
    expect(errors).toHaveLength(100);
    expect(errors?.[0]).toMatchObject({ path: ["l5", 0], extensions: { code: "BAD_INPUT", argument: "id" } });
  });

  it("costs queries without it nothing", async () => {
    towns.fetches.splice(0);
    await towns.ask("{ firms { id name smith { id } } towns { name } smiths { id } }");
    expect(towns.fetches.map(({ subgraph }) => subgraph)).not.toContain("node");
  });

  it("tells which subgraph failed rather than that there is nothing", async () => {
    towns.wood.fail("UNREACHABLE");
    for (const id of ["nobody", "14", "Joiner:14"])
      expect(await node(id)).toEqual({
        data: { node: null },
        errors: [
          expect.objectContaining({
            message: 'The subgraph "wood" cannot be reached.',
            path: ["node"],
            extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "wood" },
          }),
        ],
      });
    towns.wood.fail("TIMEOUT");
    expect((await node("14")).errors?.[0]?.extensions).toEqual({
      code: "SUBGRAPH_TIMEOUT",
      subgraph: "wood",
    });
  });

  it("gives what another subgraph has while one is down", async () => {
    towns.wood.fail("UNREACHABLE");
    for (const id of ["c-1", "13", "Town:vilnius"]) {
      const { data, errors } = await node(id);
      expect([id, data?.["node"], errors]).toEqual([id, expect.objectContaining({ id }), undefined]);
    }
  });

  it("tells each owner who is asking, and shows nobody what is not for them", async () => {
    const secret = '{ node(id: "s-1") { id ... on Secret { word } } }';
    for (const { requests } of [towns.register, towns.metal, towns.wood]) requests.splice(0);
    const asAnalyst = await post(towns.url, { query: secret }, { "x-as": "analyst" });
    expect(asAnalyst.body).toEqual({ data: { node: { id: "s-1", word: "iron" } } });
    for (const { endpoint, requests } of [towns.register, towns.metal, towns.wood]) {
      expect(requests.length).toBeGreaterThan(0);
      for (const { headers } of requests)
        expect(headers).toMatchObject({ "x-role": "analyst", "x-signed-for": endpoint.name });
    }
    expect((await ask(towns.url, secret)).body).toEqual({ data: { node: null } });
    const { errors } = (await ask(towns.url, secret.replace("s-1", "Secret:s-1"))).body;
    expect(errors).toMatchObject([{ extensions: { code: "NOT_ALLOWED", subgraph: "register" } }]);
  });

  it("reaches things where they stand in other answers, too", async () => {
    const { body } = await towns.ask(
      "{ firms { ... on Node { id } smith { ... on Node { id __typename } } } }",
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      firms: expect.arrayContaining([{ id: "c-1", smith: { id: "13", __typename: "Smith" } }]),
    });
  });
});
