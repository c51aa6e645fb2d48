import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "#gateway/supergraph/compose.ts";
import { composeInWorker, largestGraphInWorker } from "#gateway/supergraph/composition.ts";
import { subgraphsOfSupergraph } from "#gateway/supergraph/routing.ts";
import { supergraphCache } from "#gateway/supergraph/supergraph-cache.ts";
import { parseSubgraphList, readSubgraphList } from "#subgraphs/kit/remote/subgraph-list.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])`;
const subgraph = (name: string, body: string) => ({
  name,
  url: `http://${name}.invalid/graphql`,
  sdl: `${link}\n${body}`,
});

const metal = subgraph("metal", 'type Query { metal(kind: ID, grade: String = "A"): Int @shareable }');
const wood = subgraph(
  "wood",
  "type Query { wood(filter: Filter): Int } input Filter { species: ID region: ID }",
);

describe("composition", () => {
  it("composes in a worker and says where each subgraph is", async () => {
    const { supergraphSdl = "" } = await composeInWorker([metal, wood]);
    expect(subgraphsOfSupergraph(supergraphSdl)).toEqual([
      { name: "metal", url: "http://metal.invalid/graphql" },
      { name: "wood", url: "http://wood.invalid/graphql" },
    ]);
  });

  it.each([
    [
      "an argument",
      "INCONSISTENT_ARGUMENT_PRESENCE",
      'type Query { metal(grade: String = "A"): Int @shareable }',
      "Query.metal",
    ],
    [
      "an input field",
      "INCONSISTENT_INPUT_OBJECT_FIELD",
      "type Query { more(filter: Filter): Int } input Filter { region: ID }",
      "Filter.species",
    ],
    [
      "a default value",
      "INCONSISTENT_DEFAULT_VALUE_PRESENCE",
      "type Query { metal(kind: ID, grade: String): Int @shareable }",
      "grade",
    ],
  ])("a newcomer that would take away %s from its neighbours does not compose", (_, code, body, names) => {
    const { problems = [] } = compose([metal, wood, subgraph("newcomer", body)]);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems[0]?.message).toContain(names);
    expect(problems[0]?.subgraphs.length).toBeGreaterThan(0);
  });

  it("a newcomer with a shorter list of a filter's values does not compose", () => {
    const sizes = (values: string) => `type Query { by(size: Size): Int @shareable } enum Size { ${values} }`;
    const { problems = [] } = compose([
      subgraph("old", sizes("SMALL LARGE")),
      subgraph("new", sizes("SMALL")),
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["INCONSISTENT_ENUM_VALUE_FOR_INPUT_ENUM"]);
    expect(problems[0]?.message).toMatch(/LARGE/);
  });

  it("problems name the subgraph and the coordinate", () => {
    const wrong = subgraph("wrong", "type Query { metal: String @shareable }");
    const { problems = [] } = compose([metal, wrong]);
    expect(problems[0]).toMatchObject({
      code: "FIELD_TYPE_MISMATCH",
      message: expect.stringContaining("Query.metal"),
    });
    expect(problems[0]?.subgraphs).toContain("wrong");
    expect(compose([metal, { ...wood, sdl: "type {" }]).problems?.[0]).toMatchObject({
      subgraphs: ["wood"],
      message: expect.stringContaining('"wood"'),
    });
  });

  it("leaves out the newcomer that breaks the graph and keeps the others", async () => {
    const thief = subgraph("thief", "type Query { metal: String @shareable }");
    const graph = await largestGraphInWorker([metal, thief, wood]);
    expect(graph.included).toEqual(["metal", "wood"]);
    expect(graph.rejected).toEqual([
      { name: "thief", problems: [expect.objectContaining({ code: "FIELD_TYPE_MISMATCH" })] },
    ]);
  });

  it("leaves out several at once, also where one only composes with another", async () => {
    const owner = subgraph(
      "owner",
      'type Query { item: Item } type Item @key(fields: "id") { id: ID! tags: [ID!]! }',
    );
    const guest = subgraph(
      "guest",
      'type Item @key(fields: "id") { id: ID! tags: [ID!]! @external shop: Int @requires(fields: "tags") }',
    );
    const graph = await largestGraphInWorker([
      guest,
      { ...subgraph("broken", ""), sdl: "type Query {" },
      owner,
      subgraph("lost", "type Query { x: Missing }"),
    ]);
    expect(graph.included.toSorted()).toEqual(["guest", "owner"]);
    expect(graph.rejected.map(({ name }) => name).toSorted()).toEqual(["broken", "lost"]);
  });
});

describe("what is kept between starts", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "supergraph-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("gives a composed graph back for the same subgraphs and not for others", async () => {
    const cache = supergraphCache(join(folder, "supergraph"));
    expect(await cache.composed([metal])).toBeUndefined();
    const graph = { supergraphSdl: "…", included: ["metal"], rejected: [] };
    await cache.keepComposed([metal], graph);
    expect(await cache.composed([metal])).toEqual(graph);
    expect(await cache.composed([{ ...metal, sdl: `${metal.sdl} ` }])).toBeUndefined();
    await cache.keepSdl("we/ird name", "type Query { a: Int }");
    expect(await cache.lastKnownSdl("we/ird name")).toBe("type Query { a: Int }");
    expect((await readdir(join(folder, "supergraph"))).toSorted()).toEqual(["composed.json", "sdl"]);
  });

  it("reads a list of subgraphs and says plainly what is wrong with one", async () => {
    expect(parseSubgraphList('[{"name":"kyiv","url":"https://kyiv.example/graphql"}]', "s.json")).toEqual([
      { name: "kyiv", url: "https://kyiv.example/graphql" },
    ]);
    expect(() => parseSubgraphList("[", "s.json")).toThrow(/s\.json is not JSON/);
    expect(() => parseSubgraphList("{}", "s.json")).toThrow(/has to hold a list/);
    expect(() =>
      parseSubgraphList('[{"name":"a","url":"ftp://x"},{"name":"a","url":"http://x","uri":1},7]', "s.json"),
    ).toThrow(
      /entry 1 \("a"\): "url" has to be.*entry 2 has unknown keys: uri.*the name "a" is taken.*entry 3 has to be an object/,
    );
    await expect(readSubgraphList(join(folder, "absent.json"))).rejects.toThrow(/cannot be read: ENOENT/);
  });
});
