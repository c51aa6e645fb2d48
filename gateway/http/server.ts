import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import compress from "@fastify/compress";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import { type Clock, systemClock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import type { GatewayConfiguration } from "../configuration.ts";
import type { CallerHeaders } from "../protection/caller.ts";
import { RefusedCredentials } from "../protection/refused.ts";
import { allowOrigins } from "./cross-origin.ts";
import { errorBody } from "./error-format.ts";
import { addExplorer } from "./explorer-routes.ts";
import { publicUrlOf } from "./exports/export-context.ts";
import { addExportRoutes, exportAddresses } from "./exports/export-routes.ts";
import type { GraphHost } from "./graph-host.ts";
import { addGraphqlRoute } from "./graphql-route.ts";
import { addHealthRoutes, type HealthOptions } from "./health-routes.ts";
import { prefersHtml } from "./media-types.ts";
import type { GatewayMetrics } from "./metrics.ts";
import { addSchemaRoutes } from "./schema-routes.ts";
import { addSecurityHeaders } from "./security-headers.ts";

export interface ServerOptions {
  configuration: GatewayConfiguration;
  host: GraphHost;
  metrics: GatewayMetrics;
  health: HealthOptions;
  callerHeaders: CallerHeaders;
  logger: Logger;
  clock?: Clock;
  /** The graph's address as people reach it; unset, the one that a request came to. */
  publicUrl?: string;
}

/** Everything the gateway answers over HTTP, not yet listening. */
export async function httpServer(options: ServerOptions): Promise<FastifyInstance> {
  const { configuration, host, metrics, health, callerHeaders, logger } = options;
  const app = Fastify({
    bodyLimit: configuration.bodyLimit,
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
    genReqId: requestId,
    trustProxy: configuration.trustedProxies.length > 0 && [...configuration.trustedProxies],
  });
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  await app.register(compress, {
    threshold: 4096,
    encodings: ["gzip"],
    customTypes: /^text\/|json|javascript|graphql|\+xml/,
  });
  addSecurityHeaders(app);
  allowOrigins(app, configuration.corsOrigins);
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    metrics.requestEnded(route, request.method, reply.statusCode, reply.elapsedTime);
  });

  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  // A kept-alive connection would hold up the stop after its last answer.
  app.addHook("onSend", async (_request, reply) => {
    if (closing) reply.header("connection", "close");
  });

  // Before any route: those that are there when a plugin is waited for keep the handlers of that moment.
  app.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send(errorBody("NOT_FOUND", "There is nothing here.")),
  );
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (error instanceof RefusedCredentials)
      return reply.code(error.statusCode).headers(error.headers).send(errorBody(error.code, error.message));
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(errorBody("BAD_REQUEST", plainly(error)));
    logger.error({ err: error, requestId: request.id }, "A request failed");
    return reply.code(500).send(errorBody("INTERNAL", "Something went wrong inside."));
  });

  const showExplorer = await addExplorer(app, configuration);
  addGraphqlRoute(app, { host, showExplorer, callerHeaders });
  addHealthRoutes(app, health);
  addSchemaRoutes(app, host);
  await addExportRoutes(app, {
    host,
    callerHeaders,
    clock: options.clock ?? systemClock,
    demonstration: configuration.demonstration,
    publicUrl: publicUrlOf(options.publicUrl),
  });
  app.get("/metrics", async (_request, reply) =>
    reply.type(metrics.register.contentType).send(await metrics.register.metrics()),
  );
  app.get("/", async (request, reply) => {
    if (prefersHtml(request.headers.accept)) return showExplorer(reply);
    return {
      graphql: "/graphql",
      schema: "/schema.graphql",
      supergraph: "/supergraph.graphql",
      health: "/health/ready",
      ...exportAddresses,
    };
  });
  app.options("*", async (_request, reply) =>
    reply.code(204).header("allow", "GET, HEAD, POST, OPTIONS").send(),
  );
  return app;
}

/** A caller's own id is kept where it is harmless in logs and headers. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

function plainly({ code, message }: FastifyError): string {
  switch (code) {
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return "The body has to be application/json.";
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return "The body is too large.";
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_JSON_BODY":
      return "The body is not JSON.";
    default:
      return message;
  }
}
