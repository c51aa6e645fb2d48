import { setMaxListeners } from "node:events";
import { HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallerHeaders } from "../protection/caller.ts";
import { errorBody } from "./error-format.ts";
import type { GraphHost } from "./graph-host.ts";
import { prefersHtml } from "./media-types.ts";

export interface GraphqlRouteOptions {
  host: GraphHost;
  /** Answers a browser that was pointed at the address. */
  showExplorer(reply: FastifyReply): Promise<FastifyReply>;
  /** What each subgraph is told about the caller; rejects with RefusedCredentials. */
  callerHeaders: CallerHeaders;
}

/** POST and GET /graphql by GraphQL over HTTP; in a browser, the explorer. */
export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const answer = (request: FastifyRequest, reply: FastifyReply) => answerGraphql(request, reply, options);
  app.route({ method: ["GET", "POST"], url: "/graphql", handler: answer });
  app.route({
    method: ["PUT", "PATCH", "DELETE"],
    url: "/graphql",
    handler: (_request, reply) =>
      reply
        .code(405)
        .header("allow", "GET, HEAD, POST, OPTIONS")
        .send(errorBody("BAD_REQUEST", "GraphQL is asked by GET or POST.")),
  });
}

async function answerGraphql(request: FastifyRequest, reply: FastifyReply, options: GraphqlRouteOptions) {
  const method = request.method === "HEAD" ? "GET" : request.method;
  reply.header("vary", [reply.getHeader("vary"), "Accept"].filter(Boolean).join(", "));
  if (method === "GET" && prefersHtml(request.headers.accept)) return options.showExplorer(reply);

  const left = new AbortController();
  // Every subgraph fetch of the operation listens to it.
  setMaxListeners(0, left.signal);
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  const claimsFor = await options.callerHeaders(request);
  const language = request.headers["accept-language"];
  const answer = await options.host.answer({
    method,
    headers: headerMap(request),
    search: searchOf(request.url),
    body: request.body,
    context: {
      requestId: request.id,
      signal: left.signal,
      headersFor: (subgraph) => ({
        "x-request-id": request.id,
        ...(language ? { "accept-language": language } : {}),
        ...claimsFor(subgraph),
      }),
    },
  });
  if (!answer)
    return reply
      .code(503)
      .header("retry-after", "2")
      .send(errorBody("NOT_READY", "The graph is not ready yet: none of its subgraphs has answered."));
  for (const [name, value] of answer.headers) reply.header(name, value);
  if (answer.body.kind !== "complete") throw new Error("Incremental delivery is not offered.");
  return reply.code(answer.status ?? 200).send(answer.body.string);
}

function headerMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}

function searchOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}
