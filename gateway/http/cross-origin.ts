import type { FastifyInstance } from "fastify";

const requestHeaders = [
  "accept",
  "accept-language",
  "apollo-require-preflight",
  "authorization",
  "content-type",
  "x-api-key",
  "x-apollo-operation-name",
  "x-request-id",
].join(", ");

/** Lets pages of the allowed origins query the graph. Credentials are never allowed: there are no cookies. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[] | "*"): void {
  app.addHook("onRequest", async (request, reply) => {
    const { origin } = request.headers;
    if (origins !== "*") reply.header("vary", "Origin");
    if (origin === undefined || (origins !== "*" && !origins.includes(origin))) return;
    reply.header("access-control-allow-origin", origins === "*" ? "*" : origin);
    reply.header("access-control-expose-headers", "x-request-id");
    if (request.method !== "OPTIONS") return;
    reply.header("access-control-allow-methods", "GET, HEAD, POST, OPTIONS");
    reply.header("access-control-allow-headers", requestHeaders);
    reply.header("access-control-max-age", "86400");
  });
}
