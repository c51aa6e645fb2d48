import { entityTypesOf } from "#gateway/node/entity-types.ts";
import { graphWithNode } from "#gateway/node/graph-with-node.ts";
import { compose, type SubgraphSchema } from "#gateway/supergraph/compose.ts";
import { definitions } from "./towns.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@inaccessible", "@interfaceObject"])`;
const subgraph = (name: string, sdl: string): SubgraphSchema => ({ name, url: `inprocess://${name}`, sdl });
const towns = Object.entries(definitions).map(([name, { sdl }]) => subgraph(name, sdl));

function composed(subgraphs: SubgraphSchema[]): string {
  const outcome = compose(subgraphs);
  if (outcome.problems) throw new Error(JSON.stringify(outcome.problems));
  return outcome.supergraphSdl;
}
const withNode = (subgraphs: SubgraphSchema[]) => graphWithNode(composed(subgraphs), subgraphs, compose);
const typesOf = (sdl: string) => {
  const alone = [subgraph("alone", `${link} type Query { any: Int } ${sdl}`)];
  return entityTypesOf(composed(alone), alone);
};

describe("the types that node(id) reaches", () => {
  it("are all entities, each asked of the subgraph that knows which exist", () => {
    const { node, leftOut } = withNode(towns);
    expect(node?.types.map(({ name, owner, key, hasOwnId }) => [name, owner, key, hasOwnId])).toEqual([
      ["Firm", "register", "id", true],
      ["Joiner", "wood", "id", true],
      ["Lot", "register", "number kind", false],
      ["Plot", "register", "row at { x y }", false],
      ["Secret", "register", "id", true],
      ["Smith", "metal", "id", true],
      ["Town", "register", "code", false],
    ]);
    expect(leftOut).toEqual([
      { type: "Counted", reason: "Its id is of the type Int!, not ID!." },
      { type: "Hidden", reason: "None of its keys can be shown to clients." },
      { type: "Ticket", reason: "Its field id is not its key." },
    ]);
  });

  it("do not depend on who comes first", () => {
    const owners = (subgraphs: SubgraphSchema[]) =>
      new Map(entityTypesOf(composed(subgraphs), subgraphs).types.map(({ name, owner }) => [name, owner]));
    expect(owners(towns.toReversed())).toEqual(owners(towns));
  });

  it("are asked by their plainest key", () => {
    const { types } = typesOf(
      'type Room @key(fields: "house floor") @key(fields: "number") @key(fields: "code") { house: ID! floor: Int! number: Int! code: ID! }',
    );
    expect(types).toMatchObject([{ name: "Room", key: "code" }]);
  });

  it("hold neither what a subgraph only names nor what clients must not see", () => {
    const { types, leftOut } = typesOf(
      `type Named @key(fields: "id", resolvable: false) { id: ID! }
        type Unseen @key(fields: "id") @inaccessible { id: ID! }
        type Deep @key(fields: "in { code }") { in: Inner! word: String } type Inner { code: ID! @inaccessible word: String }`,
    );
    expect(types).toEqual([]);
    expect(leftOut.map(({ type }) => type)).toEqual(["Deep"]);
  });

  it("hold those behind an interface that other subgraphs add to", () => {
    const { node, leftOut } = withNode([
      subgraph(
        "library",
        `${link} type Query { media: [Media] }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String }
        type Film implements Media @key(fields: "id") { id: ID! title: String }`,
      ),
      subgraph(
        "reviews",
        `${link} type Query { stars: Int } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
      ),
    ]);
    expect(node?.types.map(({ name }) => name)).toEqual(["Book", "Film"]);
    expect(leftOut).toEqual([]);
  });

  it("hold those of a subgraph written for Federation 1", () => {
    const { node } = withNode([
      subgraph("old", 'type Query { lamps: [Lamp] } type Lamp @key(fields: "id") { id: ID! watts: Int! }'),
      subgraph(
        "older",
        'extend type Lamp @key(fields: "id") { id: ID! @external price: Int! shop: String! maker: String! }',
      ),
    ]);
    expect(node?.types).toMatchObject([{ name: "Lamp", owner: "old" }]);
  });
});

describe("a graph whose subgraphs are at odds with node(id)", () => {
  const relay = subgraph(
    "relay",
    `${link} interface Node { id: ID! } type Thing implements Node @key(fields: "id") { id: ID! word: String }
      type Query { node(id: ID!): Node! nodes(ids: [ID!]!): [Node]! }`,
  );

  it("takes over the field of a subgraph that was made for Relay on its own", () => {
    const { node, leftOut, supergraphSdl } = withNode([...towns, relay]);
    expect(node?.types.map(({ name }) => name)).toContain("Thing");
    expect(node?.types).toHaveLength(8);
    expect(leftOut).toHaveLength(3);
    expect(supergraphSdl).toContain('override: "relay"');
  });

  it("leaves out the types with which it would not compose, and says why", () => {
    const strict = `${link} interface Node { id: ID! word: String } type Thing implements Node @key(fields: "id") { id: ID! word: String }
      type Query { things: [Thing] }`;
    const { node, leftOut } = withNode([...towns, subgraph("strict", strict)]);
    expect(node?.types.map(({ name }) => name)).toEqual(["Secret", "Thing"]);
    expect(leftOut).toContainEqual({
      type: "Town",
      reason: expect.stringContaining('does not have field "word"'),
    });
  });

  it("stays as it was where nothing of node(id) composes with it", () => {
    for (const other of [
      subgraph("odd", `${link} type Query { things: [Node] } type Node { word: String }`),
      subgraph("node", `${link} type Query { things: Int }`),
      subgraph("twice", `${link} type Query { node(id: ID!, of: ID!): String }`),
    ]) {
      const subgraphs = [...towns, other];
      const { node, leftOut, supergraphSdl } = withNode(subgraphs);
      expect([other.name, node]).toEqual([other.name, undefined]);
      expect(supergraphSdl).toBe(composed(subgraphs));
      expect(leftOut).toMatchObject([{ type: "Node" }]);
    }
  });

  it("has no node(id) without an entity", () => {
    expect(withNode([subgraph("plain", "type Query { any: Int }")])).toEqual({
      supergraphSdl: expect.any(String),
      leftOut: [],
    });
  });
});
