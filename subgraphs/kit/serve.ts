import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import Fastify, { type FastifyRequest } from "fastify";
import type { Subgraph } from "./subgraph.ts";

export interface Served {
  /** Where GraphQL is answered. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a started subgraph over HTTP: GraphQL at /graphql, /health/live, /health/ready, and POST /nudge/<cluster>.
 * Port 0 takes a free one. Closing lets requests in flight finish.
 */
export async function serveSubgraph(
  subgraph: Subgraph,
  { host, port }: { host: string; port: number },
): Promise<Served> {
  const app = Fastify({ bodyLimit: 8 * 1024 * 1024, forceCloseConnections: "idle" });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    async handler(request, reply) {
      const { status, headers, body } = await subgraph.executeHttp(httpRequest(request));
      for (const [name, value] of headers) reply.header(name, value);
      if (body.kind !== "complete") throw new Error("incremental delivery was not asked for");
      return reply.status(status ?? 200).send(body.string);
    },
  });
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const readiness = await subgraph.readiness();
    return reply.status(readiness.ready ? 200 : 503).send(readiness);
  });
  app.post<{ Params: { cluster: string } }>("/nudge/:cluster", async (request, reply) => {
    subgraph.nudged(request.params.cluster);
    return reply.status(202).send();
  });
  const address = await app.listen({ host, port });
  return { url: `${address}/graphql`, close: () => app.close() };
}

function httpRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const { search } = new URL(request.url, "http://subgraph");
  return { method: request.method, headers, search, body: request.body };
}
