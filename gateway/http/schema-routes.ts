import type { FastifyInstance, FastifyReply } from "fastify";
import { errorBody } from "./error-format.ts";
import type { GraphHost } from "./graph-host.ts";

/** /schema.graphql is what clients may query, /supergraph.graphql what another federation router needs. */
export function addSchemaRoutes(app: FastifyInstance, host: GraphHost): void {
  app.get("/schema.graphql", async (_request, reply) => sendSdl(reply, host.apiSdl));
  app.get("/supergraph.graphql", async (_request, reply) => sendSdl(reply, host.publishedSupergraph));
}

function sendSdl(reply: FastifyReply, sdl: string | undefined) {
  if (sdl === undefined) return reply.code(503).send(errorBody("NOT_READY", "There is no graph yet."));
  return reply.type("application/graphql; charset=utf-8").header("cache-control", "no-cache").send(sdl);
}
