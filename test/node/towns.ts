import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, graphql, parse } from "graphql";
import { createGateway, type GatewayOptions } from "#gateway/create-gateway.ts";
import type { SubgraphFetch } from "#gateway/execution/fetch-observer.ts";
import { badInput, GraphError } from "#schema/errors.ts";
import {
  type GraphRequest,
  type GraphResponse,
  type SubgraphEndpoint,
  UpstreamFault,
} from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import { ask } from "../gateway/small-fleet.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@inaccessible", "@external"])`;

/** "old-1" was merged into "c-1"; "12" is used by both clusters; "Cluster:odd" looks like another type's id. */
const firms = ["c-1", "c-2", "Cluster:odd"];
const firm = (id: string) => (id === "old-1" ? { id: "c-1" } : firms.includes(id) ? { id } : null);
const smiths = ["12", "13"];
const joiners = ["12", "14"];
const among = (ids: readonly string[], id: string) => (ids.includes(id) ? { id } : null);
const refuseUnless = (isAllowed: boolean) => {
  if (!isAllowed) throw new GraphError("NOT_ALLOWED", "Only analysts may read it.");
};

export interface Definition {
  sdl: string;
  resolvers: Record<string, unknown>;
}

export const definitions = {
  register: {
    sdl: `${link}
      type Query { firms: [Firm!] towns: [Town!] plots: [Plot!] secrets: [Secret!] }
      type Firm @key(fields: "id") @key(fields: "ref") { id: ID! ref: ID! @inaccessible name: String! }
      type Town @key(fields: "code") { code: ID! name: String! size: Int! }
      type Plot @key(fields: "row at { x y }") { row: Int! at: Spot! kind: Kind! area: Float! }
      type Spot { x: Float! y: Float }
      enum Kind { FIELD WOOD }
      type Lot @key(fields: "number kind") { number: Int! kind: Kind! price: Int! }
      type Ticket @key(fields: "number") { number: Int! id: ID! text: String! }
      type Hidden @key(fields: "code") { code: ID! @inaccessible word: String }
      type Counted @key(fields: "id") { id: Int! word: String }
      type Secret @key(fields: "id") { id: ID! word: String! }`,
    resolvers: {
      Query: {
        firms: () => firms.map((id) => ({ id })),
        towns: () => [{ code: "vilnius" }],
        plots: () => plots,
      },
      Firm: {
        __resolveReference: ({ id, ref }: Record<string, string>) => firm(id ?? ref ?? ""),
        ref: ({ id }: { id: string }) => id,
        name: ({ id }: { id: string }) => `Firm ${id}`,
      },
      Town: {
        __resolveReference: ({ code }: { code: string }) => (code === "vilnius" ? { code } : null),
        name: () => "Vilnius",
        size: () => 7,
      },
      Plot: {
        __resolveReference: ({ row, at }: (typeof plots)[number]) =>
          plots.find((plot) => plot.row === row && plot.at.x === at.x && plot.at.y === at.y) ?? null,
        kind: () => "WOOD",
        area: () => 2.5,
      },
      Secret: {
        __resolveReference: async (
          { id }: { id: string },
          { headers }: { headers: Record<string, string> },
        ) => {
          refuseUnless(headers["x-role"] === "analyst");
          return among(["s-1"], id);
        },
        word: () => "iron",
      },
    },
  },
  metal: {
    sdl: `${link}
      type Query { smiths: [Smith!] }
      type Smith @key(fields: "id") { id: ID! anvils: Int! }
      type Firm @key(fields: "ref") { ref: ID! @inaccessible @shareable smith: Smith }
      type Town @key(fields: "code") { code: ID! smithy: String }`,
    resolvers: {
      Query: { smiths: () => smiths.map((id) => ({ id })) },
      Smith: { __resolveReference: ({ id }: { id: string }) => among(smiths, id), anvils: () => 3 },
      Firm: { __resolveReference: (given: unknown) => given, smith: () => ({ id: "13" }) },
      // It takes any town for a good one, as subgraphs that only add fields do.
      Town: { __resolveReference: (given: unknown) => given, smithy: () => "by the river" },
    },
  },
  wood: {
    sdl: `${link}
      type Query { joiners: [Joiner!] }
      type Joiner @key(fields: "id") { id: ID! benches: Int! }`,
    resolvers: {
      Query: { joiners: () => joiners.map((id) => ({ id })) },
      Joiner: {
        __resolveReference: async ({ id }: { id: string }) => {
          if (!/^\d+$/.test(id))
            throw badInput({ argument: "id", problem: "is no number", expected: "pass one" });
          return among(joiners, id);
        },
        benches: () => 2,
      },
    },
  },
} satisfies Record<string, Definition>;

const plots = [
  { row: 1, at: { x: 0.5, y: 1 } },
  { row: 2, at: { x: -1, y: null } },
];

export type Failing = "UNREACHABLE" | "TIMEOUT" | undefined;

/** A subgraph of such a definition in this process; it can be made to fail, and remembers what it was asked. */
export function subgraphOf(name: string, { sdl, resolvers }: Definition) {
  type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends { resolvers?: infer R } ? R : never;
  const schema: GraphQLSchema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as Resolvers,
  });
  const requests: GraphRequest[] = [];
  let failing: Failing;
  const endpoint: SubgraphEndpoint = {
    name,
    async execute(request) {
      requests.push(request);
      if (failing) throw new UpstreamFault(failing, name, "as the test wants it");
      const { query, variables, headers } = request;
      const contextValue = { headers };
      const answer = await graphql({
        schema,
        source: query,
        variableValues: variables ?? null,
        contextValue,
      });
      return JSON.parse(JSON.stringify(answer)) as GraphResponse;
    },
  };
  return {
    endpoint,
    requests,
    fail(how: Failing) {
      failing = how;
    },
  };
}

/** A gateway over the three subgraphs, and whatever else. */
export async function openTowns(options: Partial<GatewayOptions> = {}) {
  const register = subgraphOf("register", definitions.register);
  const metal = subgraphOf("metal", definitions.metal);
  const wood = subgraphOf("wood", definitions.wood);
  const fetches: SubgraphFetch[] = [];
  const gateway = createGateway({
    members: [register, metal, wood].map(({ endpoint }) => ({ endpoint })),
    logger: silentLogger,
    onFetch: (fetch) => fetches.push(fetch),
    callerHeaders:
      async ({ headers }) =>
      (subgraph) => ({ "x-role": String(headers["x-as"] ?? "nobody"), "x-signed-for": subgraph }),
    ...options,
    configuration: { port: 0, startDeadlineMs: 60, retryMs: 20, ...options.configuration },
  });
  const { url } = await gateway.start();
  return {
    gateway,
    url,
    register,
    metal,
    wood,
    fetches,
    ask: (query: string, variables?: Record<string, unknown>) => ask(url, query, variables),
  };
}
