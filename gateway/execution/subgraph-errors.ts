import { GraphQLError } from "graphql";
import { type ErrorCode, isErrorCode } from "#schema/errors.ts";
import { type ResponseError, UpstreamFault } from "#schema/graph-request.ts";
import { nodeSubgraph } from "../node/node-sdl.ts";
import type { ResponsePath } from "./selection.ts";

/** What clients may know about a failed fetch: never more than which subgraph, and which of four things. */
export interface SubgraphFailure {
  code: ErrorCode;
  message: string;
  /** Facts about the caller's input, from our own coded errors. */
  facts?: Record<string, string>;
  /** The one that failed, where it is another than the one that was asked. */
  subgraph?: string;
}

/** Codes whose messages were written for the caller by one of our own subgraphs. */
const passedOn = new Set<ErrorCode>([
  "BAD_INPUT",
  "BAD_CURSOR",
  "NOT_ALLOWED",
  "NOT_FOUND",
  "STORAGE_FULL",
  "STORAGE_UNAVAILABLE",
]);
/** What the gateway's own subgraph says of those that it asked. */
const passedOnFromNode = new Set<ErrorCode>([
  "SUBGRAPH_UNAVAILABLE",
  "SUBGRAPH_TIMEOUT",
  "SUBGRAPH_BAD_ANSWER",
  "SUBGRAPH_ERROR",
]);
const passedFacts = ["argument", "expected", "problem"];
const longestText = 1000;

/** The failure of a fetch that gave no usable answer. */
export function failureOf(subgraph: string, error: unknown): SubgraphFailure {
  const kind = error instanceof UpstreamFault ? error.kind : "NOT_GRAPHQL";
  switch (kind) {
    case "TIMEOUT":
    case "CANCELLED":
      return { code: "SUBGRAPH_TIMEOUT", message: `The subgraph "${subgraph}" did not answer in time.` };
    case "UNREACHABLE":
    case "STATUS":
      return { code: "SUBGRAPH_UNAVAILABLE", message: `The subgraph "${subgraph}" cannot be reached.` };
    default:
      return { code: "SUBGRAPH_BAD_ANSWER", message: `The subgraph "${subgraph}" gave an unusable answer.` };
  }
}

/** What of an error in a subgraph's answer may be told: all of our own coded errors, else only that there was one. */
export function failureReported(subgraph: string, error: ResponseError): SubgraphFailure {
  const code = error.extensions?.code;
  const isFromNode = subgraph === nodeSubgraph;
  if (!isErrorCode(code) || !(passedOn.has(code) || (isFromNode && passedOnFromNode.has(code))))
    return { code: "SUBGRAPH_ERROR", message: `The subgraph "${subgraph}" reported an error.` };
  const facts = passedFacts.flatMap((key) => {
    const value = error.extensions?.[key];
    return typeof value === "string" ? [[key, value.slice(0, longestText)] as const] : [];
  });
  const failed = isFromNode ? error.extensions?.subgraph : undefined;
  return {
    code,
    message: error.message.slice(0, longestText),
    facts: Object.fromEntries(facts),
    ...(typeof failed === "string" && { subgraph: failed.slice(0, longestText) }),
  };
}

/** The error as the client gets it. */
export function clientError(
  subgraph: string | undefined,
  failure: SubgraphFailure,
  path?: ResponsePath,
): GraphQLError {
  const failed = failure.subgraph ?? subgraph;
  return new GraphQLError(failure.message, {
    ...(path && path.length > 0 ? { path } : {}),
    extensions: { code: failure.code, ...(failed ? { subgraph: failed } : {}), ...failure.facts },
  });
}
