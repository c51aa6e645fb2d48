import "../execution/telemetry-off.ts";
import { setMaxListeners } from "node:events";
import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, printSchema } from "graphql";
import { type GraphOptions, graphOf } from "../execution/graph.ts";
import type { RequestContext } from "../execution/request-context.ts";
import { formatError } from "./error-format.ts";

export interface HostedRequest {
  method: string;
  headers: HeaderMap;
  search: string;
  body: unknown;
  context: RequestContext;
}

export interface GraphHostOptions extends Omit<GraphOptions, "supergraphSdl" | "ended"> {
  introspection: boolean;
  /** Makes of the supergraph that is served the one that is given to other routers. */
  publish?(supergraphSdl: string): string;
}

interface Version {
  server: ApolloServer<RequestContext>;
  supergraphSdl: string;
  apiSdl: string;
  inFlight: number;
  retired: boolean;
  closed: Promise<void>;
  close(): void;
}

/**
 * Serves one version of the graph at a time. A new one is built beside the old one and takes its place when
 * it is ready; requests in flight end on the version they began with, which is stopped after the last of them.
 */
export class GraphHost {
  readonly #options: GraphHostOptions;
  #current: Version | undefined;
  readonly #versions = new Set<Version>();
  readonly #ended = new AbortController();

  constructor(options: GraphHostOptions) {
    this.#options = options;
    // Every subgraph fetch in flight listens to it.
    setMaxListeners(0, this.#ended.signal);
  }

  get supergraphSdl(): string | undefined {
    return this.#current?.supergraphSdl;
  }

  /** What another federation router needs. */
  get publishedSupergraph(): string | undefined {
    const sdl = this.supergraphSdl;
    return sdl === undefined ? undefined : (this.#options.publish?.(sdl) ?? sdl);
  }

  /** What clients may query: without what is @inaccessible. */
  get apiSdl(): string | undefined {
    return this.#current?.apiSdl;
  }

  /** Takes up a supergraph. Rejects, and keeps the one before, when it cannot be served. */
  async take(supergraphSdl: string): Promise<void> {
    const version = await openVersion(supergraphSdl, { ...this.#options, ended: this.#ended.signal });
    this.#versions.add(version);
    void version.closed.then(() => this.#versions.delete(version));
    const before = this.#current;
    this.#current = version;
    if (before) this.#retire(before);
  }

  /** Answers a GraphQL request, or undefined while there is no graph yet. */
  async answer({ context, ...request }: HostedRequest): Promise<HTTPGraphQLResponse | undefined> {
    const version = this.#current;
    if (!version) return undefined;
    version.inFlight++;
    try {
      return await version.server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: async () => context,
      });
    } finally {
      version.inFlight--;
      if (version.retired && version.inFlight === 0) version.close();
    }
  }

  /** Waits for what is in flight, a mutation whose client left included; after the time it is cut off. */
  async stop(drainMs: number): Promise<void> {
    if (this.#current) this.#retire(this.#current);
    this.#current = undefined;
    const impatience = setTimeout(() => this.#ended.abort(), drainMs);
    await Promise.all([...this.#versions].map(({ closed }) => closed));
    clearTimeout(impatience);
  }

  #retire(version: Version): void {
    version.retired = true;
    if (version.inFlight === 0) version.close();
  }
}

async function openVersion(
  supergraphSdl: string,
  options: Omit<GraphOptions, "supergraphSdl"> & GraphHostOptions,
): Promise<Version> {
  const gateway = graphOf({ ...options, supergraphSdl });
  let apiSdl = "";
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    apiSdl = printSchema(apiSchema);
  });
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    logger: {
      debug: (message) => options.logger.debug({}, String(message)),
      info: (message) => options.logger.debug({}, String(message)),
      warn: (message) => options.logger.warn({}, String(message)),
      error: (message) => options.logger.error({}, String(message)),
    },
    formatError,
    parseOptions: { maxTokens: mostTokens },
    plugins: [
      unknownOperationIsRefused,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  let close = () => {};
  const closing = new Promise<void>((resolve) => {
    close = resolve;
  });
  const closed = closing
    .then(() => server.stop())
    .catch((error: unknown) => {
      options.logger.warn({ err: error }, "A version of the graph did not stop cleanly");
    });
  return { server, supergraphSdl, apiSdl, inFlight: 0, retired: false, closed, close };
}

/** More than any honest document has; a longer one is refused while it is read, before validation compares its fields. */
export const mostTokens = 5000;

/** @apollo/gateway answers an unknown operationName with status 500; it is the caller's mistake. */
const unknownOperationIsRefused: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (operation) return;
        const message = request.operationName
          ? `The document has no operation named "${request.operationName.slice(0, 100)}".`
          : "The document has several operations, or none; say which one by operationName.";
        throw new GraphQLError(message, {
          extensions: {
            code: "OPERATION_RESOLUTION_FAILURE",
            http: { status: 400, headers: new HeaderMap() },
          },
        });
      },
    };
  },
};
