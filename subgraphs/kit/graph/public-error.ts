import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";
import { GraphError, isErrorCode } from "#schema/errors.ts";
import type { Logger } from "#schema/logger.ts";
import { storageError } from "../database/storage-errors.ts";
import { withoutValues } from "./without-values.ts";

/** Apollo Server's own codes for requests that are wrong in themselves; their messages speak of the request only. */
const requestCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
]);

/**
 * The form in which an error leaves a subgraph: what was written for the caller as it is, the storage's faults
 * under their codes, and everything else as INTERNAL, with its details in the log alone.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const cause = causeOf(thrown);
  const known = cause instanceof GraphError ? cause : storageError(cause);
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (known) return { message: known.message, ...place, extensions: { ...known.extensions } };
  const code = formatted.extensions?.["code"];
  if (code === "BAD_USER_INPUT")
    return { message: withoutValues(formatted.message), ...place, extensions: { code: "BAD_INPUT" } };
  if (typeof code === "string" && requestCodes.has(code))
    return { message: withoutValues(formatted.message), ...place, extensions: { code } };
  if (isErrorCode(code) && code !== "INTERNAL")
    return { message: formatted.message, ...place, extensions: formatted.extensions ?? {} };
  logger.error({ err: cause, path: formatted.path }, "a request failed for a reason of our own");
  return { message: "Something went wrong on our side.", ...place, extensions: { code: "INTERNAL" } };
}

/** What was really thrown: GraphQL wraps an error once for each layer that it passes. */
function causeOf(thrown: unknown): unknown {
  let cause = thrown;
  while (cause instanceof GraphQLError && !(cause instanceof GraphError) && cause.originalError)
    cause = cause.originalError;
  return cause;
}
