import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { isErrorCode } from "#schema/errors.ts";
import { withoutValues } from "#subgraphs/kit/graph/without-values.ts";

/** Codes of ApolloServer about the request itself: known to every GraphQL client, so they stay as they are. */
const requestCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "NOT_READY",
]);
const toldFacts = ["subgraph", "argument", "expected", "problem"];

/** An error as it leaves the gateway: a stable code and nothing that was not written for the client. */
export function formatError({
  message,
  locations,
  path,
  extensions,
}: GraphQLFormattedError): GraphQLFormattedError {
  const code = extensions?.code;
  if (!isErrorCode(code) && !(typeof code === "string" && requestCodes.has(code)))
    return {
      message: "Something went wrong inside.",
      ...(path ? { path } : {}),
      extensions: { code: "INTERNAL" },
    };
  const facts = Object.fromEntries(
    toldFacts.flatMap((key) => (extensions?.[key] === undefined ? [] : [[key, extensions[key]]])),
  );
  return {
    message: withoutValues(message),
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, ...facts },
  };
}

/** A response body that only holds one error, in GraphQL's shape. */
export function errorBody(
  code: string,
  message: string,
): { errors: Pick<GraphQLError, "message" | "extensions">[] } {
  return { errors: [{ message, extensions: { code } }] };
}
