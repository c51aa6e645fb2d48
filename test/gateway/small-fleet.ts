import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, graphql, parse } from "graphql";
import { badInput } from "#schema/errors.ts";
import type { GraphRequest, GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";

/** A word that a broken subgraph says and no client may ever read. */
export const secret = "planted-secret-7f3a";

const link = (names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names}])`;

export const companies = [
  { id: "c-1", name: "Alytus Metal", town: "Alytus" },
  { id: "c-2", name: "Suwałki Drewno", town: null },
  { id: "c-3", name: "Lazdijai Wood", town: "Lazdijai" },
];
const withAliases = (company: (typeof companies)[number]) => ({ ...company, aliases: [`m-${company.id}`] });

interface Definition {
  sdl: string;
  resolvers: Record<string, unknown>;
}

const definitions: Record<string, Definition> = {
  directory: {
    sdl: `${link('"@key", "@inaccessible"')}
      type Query {
        companies: [Company!]!
        company(id: ID!): Company
        hits: [Hit!]!
        echo(text: String!, limit: Int): String!
        twice: String
      }
      type Mutation { rename(id: ID!, name: String!): Company }
      union Hit = Company | Town
      type Town { label: String! }
      type Company @key(fields: "id") { id: ID! name: String! town: String moody: String aliases: [ID!]! @inaccessible }`,
    resolvers: {
      Query: {
        companies: () => companies.map(withAliases),
        company: (_: unknown, { id }: { id: string }) => {
          if (id === "") throw badInput({ argument: "id", problem: "is empty", expected: "pass an id" });
          return companies.map(withAliases).find((company) => company.id === id) ?? null;
        },
        hits: () => [
          { __typename: "Town", label: "Suwałki" },
          ...companies.map((company) => ({ __typename: "Company", ...withAliases(company) })),
        ],
        echo: (_: unknown, { text }: { text: string }) => text,
        twice: () => {
          throw new Error(`database at ${secret} refused`);
        },
      },
      Mutation: {
        rename: (_: unknown, { id, name }: Record<string, string>) => ({ id, name, aliases: [id] }),
      },
      Hit: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Company: {
        __resolveReference: ({ id }: { id: string }) =>
          companies.map(withAliases).find((company) => company.id === id) ?? null,
        moody: ({ id }: { id: string }) => {
          if (id === "c-2") throw new Error(secret);
          return "calm";
        },
      },
    },
  },
  metal: {
    sdl: `${link('"@key", "@external", "@requires"')}
      type Query { machines: [String!]! }
      type Company @key(fields: "id") {
        id: ID!
        aliases: [ID!]! @external
        machine: Machine @requires(fields: "aliases")
        weight: Int!
      }
      type Machine { kind: String! mood: String }`,
    resolvers: {
      Query: { machines: () => ["lathe", "mill"] },
      Company: {
        __resolveReference: (reference: unknown) => reference,
        machine: ({ aliases }: { aliases: string[] }) => ({ kind: `lathe of ${aliases.join()}` }),
        weight: ({ id }: { id: string }) => Number(id.slice(2)),
      },
      Machine: {
        mood: ({ kind }: { kind: string }) => {
          if (kind.includes("c-3")) throw new Error(secret);
          return "humming";
        },
      },
    },
  },
  jobs: {
    sdl: `${link('"@key"')}
      type Query { jobs: [Job!]! jobCount: Int }
      type Job { title: String! company: Company! }
      type Company @key(fields: "id") { id: ID! openJobs: Int }`,
    resolvers: {
      Query: {
        jobs: () => [
          { title: "welder", company: { id: "c-1" } },
          { title: "joiner", company: { id: "c-3" } },
        ],
        jobCount: () => 2,
      },
      Company: { __resolveReference: (reference: unknown) => reference, openJobs: () => 1 },
    },
  },
};

export type SubgraphName = "directory" | "metal" | "jobs";
export const subgraphNames: SubgraphName[] = ["directory", "metal", "jobs"];

const schemas = new Map<string, GraphQLSchema>();
function schemaOf(name: string): GraphQLSchema {
  const definition = definitions[name];
  if (!definition) throw new Error(`No subgraph ${name}`);
  const { sdl, resolvers } = definition;
  const schema =
    schemas.get(name) ??
    buildSubgraphSchema({
      typeDefs: parse(sdl),
      resolvers: resolvers as Parameters<typeof buildSubgraphSchema>[0] extends { resolvers?: infer R }
        ? R
        : never,
    });
  schemas.set(name, schema);
  return schema;
}

export interface Recorder {
  requests: GraphRequest[];
}

/** A subgraph in this process; remembers what it was asked. */
export function inProcess(name: string): SubgraphEndpoint & Recorder {
  const requests: GraphRequest[] = [];
  return {
    name,
    requests,
    async execute(request) {
      requests.push(request);
      const { query, variables, operationName } = request;
      const result = await graphql({
        schema: schemaOf(name),
        source: query,
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      });
      return { ...result, errors: result.errors?.map((error) => error.toJSON()) } as GraphResponse;
    },
  };
}

export type Misbehaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface HttpSubgraph {
  url: string;
  headers: IncomingMessage["headers"][];
  /** From now on answers this way; undefined: rightly. */
  misbehave(how: Misbehaviour | undefined): void;
  close(): Promise<void>;
}

/** The same subgraph over HTTP, on a port of its own. */
export async function overHttp(name: string, port = 0): Promise<HttpSubgraph> {
  const endpoint = inProcess(name);
  let misbehaviour: Misbehaviour | undefined;
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer(async (request, response) => {
    headers.push(request.headers);
    let body = "";
    for await (const chunk of request) body += chunk;
    if (misbehaviour && !body.includes("_service")) return misbehaviour(request, response, body);
    const answer = await endpoint.execute({ ...JSON.parse(body), headers: {} });
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    headers,
    misbehave: (how) => {
      misbehaviour = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const httpMember = (name: string, url: string) => ({
  endpoint: new HttpEndpoint({ name, url, timeoutMs: 60_000 }),
  url,
});

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  };
}

export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith("{") ? JSON.parse(text) : {},
  };
}

export const ask = (url: string, query: string, variables?: Record<string, unknown>) =>
  post(url, { query, variables });
