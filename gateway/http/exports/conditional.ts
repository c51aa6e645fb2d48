import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "#schema/clock.ts";

const mostRemembered = 500;

/**
 * Answers conditional requests (RFC 9110, 13). The ETag is the body's. When the content last changed nobody tells:
 * an ad that expires leaves no date behind. So Last-Modified is when this process first saw the content as it is, which
 * is never too early.
 */
export class ConditionalAnswers {
  readonly #clock: Clock;
  readonly #seen = new Map<string, { tag: string; since: Date }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  send(
    request: FastifyRequest,
    reply: FastifyReply,
    { address, body, type }: { address: string; body: string; type: string },
  ) {
    // Weak: the body may be sent compressed or not.
    const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    const modified = this.#since(address, tag);
    reply.headers({ etag: tag, "last-modified": modified.toUTCString(), "cache-control": "no-cache" });
    reply.header("vary", [reply.getHeader("vary"), "Accept-Language"].filter(Boolean).join(", "));
    if (isFresh(request, tag, modified)) return reply.code(304).send();
    return reply.type(type).send(body);
  }

  #since(address: string, tag: string): Date {
    const known = this.#seen.get(address);
    if (known?.tag === tag) return known.since;
    const since = new Date(Math.floor(this.#clock().getTime() / 1000) * 1000);
    this.#seen.delete(address);
    this.#seen.set(address, { tag, since });
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > mostRemembered && oldest !== undefined) this.#seen.delete(oldest);
    return since;
  }
}

function isFresh({ headers }: FastifyRequest, tag: string, modified: Date): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined)
    return tags.split(",").some((given) => given.trim() === "*" || weak(given.trim()) === tag);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Number.isFinite(since) && modified.getTime() <= since;
}

const weak = (tag: string) => (tag.startsWith("W/") ? tag : `W/${tag}`);
