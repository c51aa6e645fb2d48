import type { FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "#schema/clock.ts";
import type { GraphAccess } from "./ask-graph.ts";
import { ExportError } from "./export-error.ts";

/** What every export is made with. */
export interface ExportContext extends GraphAccess {
  clock: Clock;
  /** Whether the graph holds demonstration data: a printed page has to say so. */
  demonstration: boolean;
  /** The graph's address as people reach it, without a slash at the end. */
  publicUrl(request: FastifyRequest): string;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** A handler whose ExportErrors are answered as what they are. */
export function explained(handler: Handler): Handler {
  return async (request, reply) => {
    try {
      return await handler(request, reply);
    } catch (error) {
      // Nobody is there any more to be told.
      if (reply.raw.destroyed) return reply.hijack();
      if (!(error instanceof ExportError)) throw error;
      if (error.retryAfterSeconds !== undefined) reply.header("retry-after", String(error.retryAfterSeconds));
      return reply
        .code(error.status)
        .headers({ "cache-control": "no-store" })
        .type("application/json; charset=utf-8")
        .send(error.body);
    }
  };
}

const hostForm = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** The configured address, or else the one that this request came to. A Host header that is no host is not repeated. */
export function publicUrlOf(configured: string | undefined): (request: FastifyRequest) => string {
  return ({ protocol, host }) => {
    if (configured !== undefined) return configured.replace(/\/+$/, "");
    return hostForm.test(host) ? `${protocol}://${host}` : "http://localhost";
  };
}
