import { ApolloGateway, LocalGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, graphql, parse } from "graphql";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { compose } from "#gateway/supergraph/compose.ts";
import type { GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import { ask } from "./small-fleet.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@inaccessible", "@override"])`;

const books = [
  { __typename: "Book", id: "b1", title: "Lathes", pages: 10, price: 4 },
  { __typename: "Film", id: "f1", title: "Saws", minutes: 90 },
  { __typename: "Book", id: "b2", title: "Mills", pages: 20, price: null },
];
const byId = ({ id }: { id: string }) => books.find((item) => item.id === id) ?? null;

const definitions: Record<string, { sdl: string; resolvers: object }> = {
  library: {
    sdl: `${link}
      type Query { media: [Media!]! all: [Item] shared: Shared @shareable grid: [[Cell]!]! }
      union Item = Book | Film | Note
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! price: Float @shareable same: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! same: String }
      type Note { text: Colour! }
      type Shared @shareable { a: Int b: Int }
      type Cell @key(fields: "x y { z }") { x: Int! y: Inner! }
      type Inner @shareable { z: ID! }
      enum Colour { RED GREEN }`,
    resolvers: {
      Query: {
        media: () => books,
        all: () => [books[0], { __typename: "Note", text: "RED" }, null, books[1]],
        shared: () => ({ a: 1, b: 2 }),
        grid: () => [[{ x: 1, y: { z: "a" } }, null], [], [{ x: 2, y: { z: "b" } }]],
      },
      Media: { __resolveType: (item: { __typename: string }) => item.__typename, __resolveReference: byId },
      Item: { __resolveType: (item: { __typename: string }) => item.__typename },
      Book: { __resolveReference: byId, same: () => 1 },
      Film: { __resolveReference: byId, same: () => "one" },
    },
  },
  reviews: {
    sdl: `${link}
      type Query { reviewed: [Media!]! }
      type Media @key(fields: "id") @interfaceObject { id: ID! stars(scale: Int = 5): Int! }
      type Cell @key(fields: "x y { z }") { x: Int! y: Inner! sum: String! }
      type Inner @shareable { z: ID! }`,
    resolvers: {
      Query: { reviewed: () => [{ id: "f1" }, { id: "b2" }] },
      Media: {
        __resolveReference: (media: object) => media,
        stars: ({ id }: { id: string }, { scale }: { scale: number }) => scale * id.length,
      },
      Cell: {
        __resolveReference: (cell: object) => cell,
        sum: ({ x, y }: { x: number; y: { z: string } }) => `${x}${y.z}`,
      },
    },
  },
  shop: {
    sdl: `${link}
      type Query { featured: Book @provides(fields: "price") }
      type Book @key(fields: "id") {
        id: ID! pages: Int! @external price: Float @external
        postage(country: String!): String @requires(fields: "pages")
      }`,
    resolvers: {
      Query: { featured: () => ({ id: "b1", price: 99 }) },
      Book: {
        __resolveReference: (book: object) => book,
        postage: ({ pages }: { pages: number }, { country }: { country: string }) => `${country}${pages}`,
        price: ({ price }: { price?: number }) => price ?? null,
      },
    },
  },
};

const queries = [
  '{ media { __typename id title stars ... on Book { pages postage(country: "LT") price } ... on Film { minutes } } }',
  "{ reviewed { __typename id title s: stars(scale: 3) ... on Book { pages } } }",
  "{ all { __typename ... on Book { same stars } ... on Film { stars } ... on Note { text } } }",
  "{ all { ... on Media { title stars } } }",
  "{ all { ... on Book { other: same } ... on Film { other2: same } } }",
  "{ grid { x sum y { z } } }",
  '{ featured { title price p: postage(country: "PL") } shared { a b } }',
  'query Q($c: String!, $yes: Boolean!) { media { ... on Book @include(if: $yes) { one: postage(country: $c) two: postage(country: "BY") } ...M @skip(if: $yes) } } fragment M on Media { title stars }',
  "{ media { t1: __typename t2: __typename stars } }",
];
const variables = { c: "UA", yes: true };

describe("whatever federation offers", () => {
  const schemas = new Map<string, GraphQLSchema>();
  let gateway: Gateway;
  let url: string;
  let stock: ApolloServer;

  beforeAll(async () => {
    for (const [name, { sdl, resolvers }] of Object.entries(definitions))
      schemas.set(name, buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]));
    const subgraphs = Object.entries(definitions).map(([name, { sdl }]) => ({
      name,
      sdl,
      url: `http://${name}.invalid`,
    }));
    const { supergraphSdl, problems } = compose(subgraphs);
    if (supergraphSdl === undefined) throw new Error(JSON.stringify(problems));
    gateway = createGateway({
      supergraphSdl,
      connect: endpointOf,
      configuration: { port: 0, subgraphTimeoutMs: 60_000 },
      logger: silentLogger,
    });
    url = (await gateway.start()).url;
    stock = new ApolloServer({
      gateway: new ApolloGateway({
        supergraphSdl,
        buildService: ({ name }) => new LocalGraphQLDataSource(schemas.get(name) as GraphQLSchema),
        logger: { debug() {}, info() {}, warn() {}, error() {} },
      }),
    });
    await stock.start();
  });
  afterAll(async () => {
    await gateway?.stop();
    await stock?.stop();
  });

  function endpointOf(name: string): SubgraphEndpoint {
    return {
      name,
      async execute({ query, variables: given, operationName }) {
        const schema = schemas.get(name) as GraphQLSchema;
        const answer = await graphql({
          schema,
          source: query,
          variableValues: given ?? null,
          operationName: operationName ?? null,
        });
        return JSON.parse(JSON.stringify(answer)) as GraphResponse;
      },
    };
  }

  it.each(queries)("is answered as @apollo/gateway answers it: %s", async (query) => {
    const needed = query.includes("$c") ? variables : undefined;
    const { body } = await ask(url, query, needed);
    const expected = await stock.executeOperation({ query, ...(needed ? { variables: needed } : {}) });
    if (expected.body.kind !== "single") throw new Error("not a single answer");
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual(JSON.parse(JSON.stringify(expected.body.singleResult.data)));
    expect(JSON.stringify(body.data).length).toBeGreaterThan(30);
  });
});
