import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { silentLogger } from "#schema/logger.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { ask } from "../gateway/small-fleet.ts";
import { definitions, openTowns, subgraphOf } from "./towns.ts";

/** It answers with ids of its own only, and refuses all others at once and for the whole request. */
const mill = {
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { mills: [Mill!] }
    type Mill @key(fields: "id") { id: ID! wheels: Int! }
    type Sluice @key(fields: "river number") { river: ID! number: Int! width: Float! }`,
  resolvers: {
    Query: { mills: () => [{ id: "mill-1" }] },
    Mill: {
      __resolveReference({ id }: { id: string }) {
        if (!id.startsWith("mill-")) throw new Error("no mill has such an id");
        return id === "mill-1" ? { id } : null;
      },
      wheels: () => 2,
    },
    Sluice: {
      __resolveReference: ({ river, number }: { river: string; number: number }) =>
        river === "Neris" && number === 4 ? { river, number } : null,
      width: () => 3.5,
    },
  },
};
const sluice = `Sluice:${Buffer.from('{"river":"Neris","number":4}').toString("base64url")}`;
const post = (url: string, body: unknown) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** The gateway's own subgraph as another router, or anybody, may ask it. */
async function answersWithinLimits(nodeUrl: string): Promise<void> {
  const sdl = (await (await post(nodeUrl, { query: "{ _service { sdl } }" })).json()) as object;
  expect(sdl).toMatchObject({ data: { _service: { sdl: expect.stringContaining("interface Node") } } });
  const representations = [
    { __typename: "Town", code: "vilnius" },
    { __typename: "Plot", row: "wrong" },
    { __typename: "Odd" },
  ];
  const query =
    "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Town { id } } }";
  for (const sent of [representations.slice(0, 2), representations])
    expect(await (await post(nodeUrl, { query, variables: { representations: sent } })).json()).toMatchObject(
      sent.length === 2
        ? { data: { _entities: [{ id: "Town:vilnius" }, null] } }
        : { errors: [expect.anything()] },
    );
  for (const [body, status] of [
    [{}, 400],
    [{ query: "{" }, 400],
    [{ query: `{ ${'node(id: "a") { id } '.repeat(2000)} }` }, 400],
    [{ query: "{ secrets }" }, 200],
    [{ query: "x".repeat(2_000_000) }, 413],
  ] as const) {
    const response = await post(nodeUrl, body);
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toEqual([status, { errors: expect.any(Array) }]);
    expect(text).not.toMatch(/node_modules|\.ts:/);
  }
  expect((await fetch(nodeUrl)).status).toBe(404);
}

describe("node(id) of a gateway whose subgraphs come and go", () => {
  const running: Gateway[] = [];
  const open = async (options: Parameters<typeof openTowns>[0] = {}) => {
    const towns = await openTowns(options);
    running.push(towns.gateway);
    return towns;
  };
  afterEach(async () => {
    for (const gateway of running.splice(0)) await gateway.stop();
  });

  it("reaches the entities of a subgraph that comes later, and shows no subgraph of its own to operators", async () => {
    const late = subgraphOf("mill", mill);
    late.fail("UNREACHABLE");
    const members = [...Object.entries(definitions).map(([name, of]) => subgraphOf(name, of)), late];
    const { gateway, url } = await open({ members: members.map(({ endpoint }) => ({ endpoint })) });
    expect((await ask(url, '{ node(id: "mill-1") { id } }')).body).toEqual({ data: { node: null } });
    late.fail(undefined);
    await gateway.refresh();
    const query = `{ nodes(ids: ["mill-1", "c-1", "${sluice}"]) { __typename id ... on Mill { wheels } ... on Sluice { width } } }`;
    expect((await ask(url, query)).body).toEqual({
      data: {
        nodes: [
          { __typename: "Mill", id: "mill-1", wheels: 2 },
          { __typename: "Firm", id: "c-1" },
          { __typename: "Sluice", id: sluice, width: 3.5 },
        ],
      },
    });
    expect(gateway.subgraphs().map(({ name }) => name)).toEqual(["register", "metal", "wood", "mill"]);
  });

  it("follows a subgraph that changes its schema or that no longer composes", async () => {
    let sdl = mill.sdl;
    const changing = subgraphOf("mill", mill);
    const execute: typeof changing.endpoint.execute = (request) =>
      request.query.includes("_service")
        ? Promise.resolve({ data: { _service: { sdl } } })
        : changing.endpoint.execute(request);
    const { gateway, url } = await open({ members: [{ endpoint: { name: "mill", execute } }] });
    expect((await ask(url, '{ node(id: "mill-1") { id ... on Mill { wheels } } }')).status).toBe(200);
    sdl = sdl.replace('type Mill @key(fields: "id")', "type Mill");
    await gateway.refresh();
    expect((await ask(url, `{ node(id: "${sluice}") { id } }`)).body.data).toEqual({ node: { id: sluice } });
    expect((await ask(url, '{ node(id: "mill-1") { id } }')).body).toEqual({ data: { node: null } });
    sdl = mill.sdl.replace("wheels: Int!", "wheels: Nothing");
    await gateway.refresh();
    expect((await ask(url, `{ node(id: "${sluice}") { id } }`)).body.data).toEqual({ node: { id: sluice } });
    sdl = "type Query { mills: [Mill!] } type Mill { id: ID! }";
    await gateway.refresh();
    expect((await ask(url, '{ node(id: "mill-1") { id } }')).status).toBe(400);
  });

  it("finds others' ids although one subgraph refuses the whole question for them", async () => {
    const { url } = await open({
      members: [subgraphOf("register", definitions.register), subgraphOf("mill", mill)].map(
        ({ endpoint }) => ({ endpoint }),
      ),
    });
    const { body } = await ask(url, '{ nodes(ids: ["c-1", "c-2", "mill-1", "unknown"]) { id } }');
    expect(body.data).toEqual({ nodes: [{ id: "c-1" }, { id: "c-2" }, { id: "mill-1" }, null] });
    // What it refuses for a reason that it does not tell may exist all the same.
    expect(body.errors).toMatchObject([
      { path: ["nodes", 3], extensions: { code: "SUBGRAPH_ERROR", subgraph: "mill" } },
    ]);
    expect(JSON.stringify(body)).not.toContain("no mill has");
  });

  it("is there after a start from what was kept, without composing again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "node-"));
    try {
      const publicUrl = "https://graph.example/";
      const configuration = { supergraphFolder: join(folder, "supergraph"), publicUrl };
      const first = await open({ configuration });
      const kept = first.gateway.supergraphSdl();
      await first.gateway.stop();
      const logged: string[] = [];
      const logger = { ...silentLogger, info: (_: object, message: string) => void logged.push(message) };
      const second = await open({ configuration, logger });
      expect(logged).not.toContain("Composed the supergraph");
      expect(second.gateway.supergraphSdl()).toBe(kept);
      // Other routers ask it at the address that people reach.
      const published = await (await fetch(`${second.url}/supergraph.graphql`)).text();
      expect(published).toContain('name: "node", url: "https://graph.example/subgraphs/node"');
      expect((await second.ask('{ node(id: "Town:vilnius") { id ... on Town { name } } }')).body).toEqual({
        data: { node: { id: "Town:vilnius", name: "Vilnius" } },
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("is asked over HTTP by another router that serves the supergraph, within the limits of the graph", async () => {
    const towns = await open();
    const supergraphSdl = await (await fetch(`${towns.url}/supergraph.graphql`)).text();
    const nodeUrl = `${towns.url}/subgraphs/node`;
    expect(supergraphSdl).toContain(`@join__graph(name: "node", url: "${nodeUrl}")`);
    const inProcess = new Map(
      [towns.register, towns.metal, towns.wood].map(({ endpoint }) => [endpoint.name, endpoint]),
    );
    const router = createGateway({
      supergraphSdl,
      connect: (name, url) => inProcess.get(name) ?? new HttpEndpoint({ name, url, timeoutMs: 60_000 }),
      configuration: { port: 0, subgraphTimeoutMs: 60_000 },
      logger: silentLogger,
    });
    running.push(router);
    const { url } = await router.start();
    const query =
      '{ nodes(ids: ["c-1", "13", "Town:vilnius", "nobody"]) { id __typename ... on Town { name } } towns { id } }';
    const there = await ask(url, query);
    expect(there.body.errors).toBeUndefined();
    expect(there.body).toEqual((await towns.ask(query)).body);
    await answersWithinLimits(nodeUrl);
    towns.wood.fail("UNREACHABLE");
    expect((await ask(url, '{ node(id: "nobody") { id } }')).body.errors?.[0]?.extensions).toEqual({
      code: "SUBGRAPH_UNAVAILABLE",
      subgraph: "wood",
    });
  });
});
