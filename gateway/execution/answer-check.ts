import { type GraphResponse, type ResponseError, UpstreamFault } from "#schema/graph-request.ts";
import { isJsonObject } from "./json-object.ts";

// A subgraph that reports thousands of errors is not read to the end: an answer carries a hundred at most.
const mostErrors = 200;
const longestPath = 200;

export interface CheckedAnswer {
  data: Record<string, unknown> | null;
  errors: ResponseError[];
}

/**
 * Checks that an answer has the shape of a GraphQL response and, for an entity fetch, one entity or null
 * for each representation. Throws UpstreamFault NOT_GRAPHQL otherwise: better no data than another firm's.
 */
export function checkAnswer(
  subgraph: string,
  answer: GraphResponse,
  representations: number | undefined,
): CheckedAnswer {
  const wrong = (detail: string) => new UpstreamFault("NOT_GRAPHQL", subgraph, detail);
  const { data, errors }: { data?: unknown; errors?: unknown } = isJsonObject(answer) ? answer : {};
  if (errors !== undefined && errors !== null && !Array.isArray(errors)) throw wrong("errors is not a list");
  const reported = (errors ?? []).slice(0, mostErrors).map((error: unknown) => readError(error));
  if (data === undefined || data === null) {
    if (reported.length === 0) throw wrong("neither data nor errors");
    return { data: null, errors: reported };
  }
  if (!isJsonObject(data)) throw wrong("data is not an object");
  if (representations === undefined) return { data, errors: reported };
  const entities = data._entities;
  if ((entities === null || entities === undefined) && reported.length > 0)
    return { data: null, errors: reported };
  if (!Array.isArray(entities)) throw wrong("_entities is not a list");
  if (entities.length !== representations)
    throw wrong(`${entities.length} entities for ${representations} representations`);
  if (!entities.every((entity) => entity === null || isJsonObject(entity)))
    throw wrong("an entity is not an object");
  return { data, errors: reported };
}

function readError(error: unknown): ResponseError {
  if (!isJsonObject(error)) return { message: "" };
  const { message, path, extensions } = error;
  return {
    message: typeof message === "string" ? message : "",
    ...(isPath(path) ? { path } : {}),
    ...(isJsonObject(extensions) ? { extensions } : {}),
  };
}

function isPath(value: unknown): value is (string | number)[] {
  return (
    Array.isArray(value) &&
    value.length <= longestPath &&
    value.every((step) => typeof step === "string" || (Number.isInteger(step) && step >= 0))
  );
}
