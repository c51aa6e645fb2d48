import { setMaxListeners } from "node:events";
import type { FastifyInstance } from "fastify";
import { parse } from "graphql";
import { z } from "zod";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { errorBody } from "../http/error-format.ts";
import { mostTokens } from "../http/graph-host.ts";
import type { CallerHeaders } from "../protection/caller.ts";
import { nodeSubgraph, nodeUrl } from "./node-sdl.ts";

const path = `/subgraphs/${nodeSubgraph}`;

const bodyShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface NodeRouteOptions {
  /** The endpoint of the graph that is served now, if it has one. */
  endpoint(): SubgraphEndpoint | undefined;
  /** What each subgraph is told about the caller. */
  callerHeaders: CallerHeaders;
}

/** The gateway's own subgraph for other federation routers, with the limits of /graphql. */
export function addNodeRoute(app: FastifyInstance, { endpoint, callerHeaders }: NodeRouteOptions): void {
  app.post(path, async (request, reply) => {
    const served = endpoint();
    if (!served) return reply.code(503).send(errorBody("NOT_READY", "There is no graph with nodes yet."));
    const body = bodyShape.safeParse(request.body);
    if (!body.success)
      return reply.code(400).send(errorBody("BAD_REQUEST", "The body has to hold a GraphQL query."));
    const { query, variables, operationName } = body.data;
    const problem = problemWith(query);
    if (problem !== undefined) return reply.code(400).send(errorBody("GRAPHQL_PARSE_FAILED", problem));

    const claimsFor = await callerHeaders(request);
    const left = new AbortController();
    setMaxListeners(0, left.signal);
    reply.raw.once("close", () => left.abort());
    return served.execute({
      query,
      ...(variables && { variables }),
      ...(operationName && { operationName }),
      headers: { "x-request-id": request.id },
      headersFor: (subgraph) => ({ "x-request-id": request.id, ...claimsFor(subgraph) }),
      signal: left.signal,
    });
  });
}

/** The supergraph for other routers: with an address where they can ask the gateway's own subgraph. */
export function publishedSupergraph(supergraphSdl: string, gatewayUrl: string): string {
  return supergraphSdl.replace(
    `url: ${JSON.stringify(nodeUrl)}`,
    `url: ${JSON.stringify(gatewayUrl.replace(/\/$/, "") + path)}`,
  );
}

function problemWith(query: string): string | undefined {
  try {
    parse(query, { maxTokens: mostTokens, noLocation: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : "The query cannot be read.";
  }
}
