import { setMaxListeners } from "node:events";
import { HeaderMap } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { HeadersFor } from "../../execution/request-context.ts";
import type { CallerHeaders } from "../../protection/caller.ts";
import type { GraphHost } from "../graph-host.ts";
import { badParameter, ExportError } from "./export-error.ts";

export interface GraphAccess {
  host: GraphHost;
  /** What subgraphs are told about the caller: an export shows what its caller may see, and nothing else. */
  callerHeaders: CallerHeaders;
}

/** A fixed document, and the shape of what it answers. */
export interface Question<Answer> {
  document: string;
  answer: z.ZodType<Answer>;
  /** Which query parameter an argument of the graph comes from, for messages: where.countries is `country`. */
  parameters?: Readonly<Record<string, string>>;
}

/** Asks the gateway's own graph on behalf of one request. Throws ExportError for whatever is not a whole answer. */
export interface Asker {
  ask<Answer>(question: Question<Answer>, variables: Record<string, unknown>): Promise<Answer>;
  /** Aborted when the client has left. */
  signal: AbortSignal;
}

export async function askerFor(
  request: FastifyRequest,
  reply: FastifyReply,
  { host, callerHeaders }: GraphAccess,
): Promise<Asker> {
  const left = new AbortController();
  // Every subgraph fetch of every page listens to it.
  setMaxListeners(0, left.signal);
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  const claimsFor = await callerHeaders(request);
  const headersFor: HeadersFor = (subgraph) => ({ "x-request-id": request.id, ...claimsFor(subgraph) });
  return {
    signal: left.signal,
    async ask({ document, answer, parameters = {} }, variables) {
      const given = await host.answer({
        method: "POST",
        headers: new HeaderMap([["content-type", "application/json"]]),
        search: "",
        body: { query: document, variables },
        context: { requestId: request.id, signal: left.signal, headersFor },
      });
      if (!given)
        throw new ExportError(503, "NOT_READY", "The graph is not ready yet.", { retryAfterSeconds: 2 });
      if (given.body.kind !== "complete") throw new Error("Incremental delivery is not offered.");
      const { data, errors = [] } = graphAnswer.parse(JSON.parse(given.body.string));
      const [error] = errors;
      if (error) throw refusal(error, parameters);
      return answer.parse(data);
    },
  };
}

const graphError = z.object({
  message: z.string(),
  extensions: z
    .object({
      code: z.string(),
      argument: z.string().optional(),
      problem: z.string().optional(),
      expected: z.string().optional(),
    })
    .partial({ code: true })
    .default({}),
});
const graphAnswer = z.object({ data: z.unknown().optional(), errors: z.array(graphError).optional() });

/** An export is whole or it is not given: half a directory would be taken for all of it. */
function refusal(
  { message, extensions }: z.infer<typeof graphError>,
  parameters: Readonly<Record<string, string>>,
): ExportError {
  const { code = "INTERNAL", argument, problem, expected } = extensions;
  switch (code) {
    // The documents are ours: when one does not fit, this graph has not what it asks for.
    case "GRAPHQL_VALIDATION_FAILED":
      return new ExportError(404, "NOT_FOUND", `The graph that is served here cannot give this: ${message}`);
    case "BAD_INPUT":
      if (argument && problem && expected)
        return badParameter(parameters[argument] ?? argument, problem, expected);
      return new ExportError(400, code, message);
    case "NOT_ALLOWED":
      return new ExportError(403, code, message);
    default:
      return new ExportError(503, code, message, { retryAfterSeconds: 5 });
  }
}
