import {
  ApolloServer,
  type ApolloServerPlugin,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import { type Clock, systemClock } from "#schema/clock.ts";
import type { GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import { type Logger, silentLogger } from "#schema/logger.ts";
import { composeSdl } from "#schema/sdl/compose-sdl.ts";
import { type Claims, claimsHeader, claimsKey, verifyClaims } from "./claims.ts";
import { countingSourceCalls, sourceCallsSoFar } from "./database/source-calls.ts";
import { preferredLanguage } from "./graph/accept-language.ts";
import { enforceAllowed } from "./graph/allowed.ts";
import { publicError } from "./graph/public-error.ts";
import { type ResolverMap, withReferenceResolvers } from "./graph/reference-resolvers.ts";

/** Whether a subgraph may get requests, and if not, why, in words for an operator. */
export interface Readiness {
  ready: boolean;
  reason?: string;
}

/** What every resolver gets as its third argument. */
export interface SubgraphContext<Loaders> {
  loaders: Loaders;
  claims: Claims;
  /** What the caller's Accept-Language likes best of our languages; arguments named `language` go before it. */
  language: string | undefined;
  clock: Clock;
  requestId: string | undefined;
}

/** The five answers that make a subgraph: see docs/architecture.md. */
export interface SubgraphParts<Loaders> {
  name: string;
  /** Its own SDL; the shared types that it names are added. */
  sdl: string;
  resolvers: ResolverMap;
  /** Fresh loaders for each request. */
  loaders(): Loaders;
  /** Begins schedules and loads indexes. */
  start?(): Promise<void>;
  /** Ends them. The database is not the subgraph's to close. */
  stop?(): Promise<void>;
  readiness?(): Promise<Readiness>;
  /** Called when a cluster has news; only the directory listens. */
  nudged?(cluster: string): void;
  clock?: Clock;
  logger?: Logger;
  claimsSecret?: string | undefined;
}

/** A running subgraph: it can be asked in-process, or served over HTTP by serve.ts. */
export interface Subgraph extends SubgraphEndpoint {
  readonly sdl: string;
  /** What resolves it, guards included. */
  readonly schema: GraphQLSchema;
  /** Answers a request as HTTP asks it: with status and headers. */
  executeHttp(request: HTTPGraphQLRequest): Promise<HTTPGraphQLResponse>;
  start(): Promise<void>;
  stop(): Promise<void>;
  readiness(): Promise<Readiness>;
  nudged(cluster: string): void;
}

/** Asks a subgraph of ours to report in `extensions.sourceCalls` how often it asked its source. */
export const sourceCallsHeader = "x-count-source-calls";

const reportSourceCalls: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        const sourceCalls = sourceCallsSoFar();
        if (sourceCalls === undefined || body.kind !== "single") return;
        body.singleResult.extensions = { ...body.singleResult.extensions, sourceCalls };
      },
    };
  },
};

/** Makes a subgraph of its parts. Nothing runs before `start`. */
export function buildSubgraph<Loaders>(parts: SubgraphParts<Loaders>): Subgraph {
  const { name, resolvers, clock = systemClock, logger = silentLogger } = parts;
  const sdl = composeSdl(parts.sdl);
  const typeDefs = parse(sdl);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: withReferenceResolvers(typeDefs, resolvers) });
  enforceAllowed(schema);
  const key = parts.claimsSecret === undefined ? undefined : claimsKey(parts.claimsSecret, name);
  const server = new ApolloServer<SubgraphContext<Loaders>>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Subgraphs answer the gateway, not browsers.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    // Inline traces are for Apollo's own services.
    plugins: [reportSourceCalls, ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) => publicError(formatted, error, logger),
  });
  const contextOf = (header: (name: string) => string | undefined): SubgraphContext<Loaders> => ({
    loaders: parts.loaders(),
    claims: verifyClaims(header(claimsHeader), key, clock),
    language: preferredLanguage(header("accept-language")),
    clock,
    requestId: header("x-request-id"),
  });

  return {
    name,
    sdl,
    schema,
    async execute({ query, variables = {}, operationName, headers }) {
      const request = {
        query,
        variables,
        http: postRequest,
        ...(operationName !== undefined && { operationName }),
      };
      const contextValue = contextOf((name) => headers[name]);
      const { body } = await counted(headers[sourceCallsHeader], () =>
        server.executeOperation(request, { contextValue }),
      );
      if (body.kind !== "single") throw new Error("incremental delivery was not asked for");
      return body.singleResult as GraphResponse;
    },
    executeHttp: (request) =>
      counted(request.headers.get(sourceCallsHeader), () =>
        server.executeHTTPGraphQLRequest({
          httpGraphQLRequest: request,
          context: async () => contextOf((name) => request.headers.get(name)),
        }),
      ),
    async start() {
      await server.start();
      await parts.start?.();
    },
    async stop() {
      await parts.stop?.();
      await server.stop();
    },
    readiness: async () => (await parts.readiness?.()) ?? { ready: true },
    nudged: (cluster) => parts.nudged?.(cluster),
  };
}

function counted<T>(header: string | undefined, work: () => Promise<T>): Promise<T> {
  return header === undefined ? work() : countingSourceCalls(work);
}

/** In-process requests have no HTTP of their own; Apollo Server wants a method to tell queries from mutations. */
const postRequest: HTTPGraphQLRequest = { method: "POST", headers: new HeaderMap(), search: "", body: {} };
