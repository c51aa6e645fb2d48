import { isErrorCode } from "#schema/errors.ts";
import type { ResponseError, SubgraphEndpoint } from "#schema/graph-request.ts";
import { checkAnswer } from "../execution/answer-check.ts";
import type { FetchObserver } from "../execution/fetch-observer.ts";
import { isJsonObject } from "../execution/json-object.ts";
import { failureOf, failureReported, type SubgraphFailure } from "../execution/subgraph-errors.ts";
import { withinTime } from "../execution/within-time.ts";
import type { EntityType } from "./entity-types.ts";
import { type KeyField, type KeyValue, readKey } from "./key-shape.ts";

/** A question to a type's owner: is there one with this key? */
export interface Question {
  type: EntityType;
  key: KeyValue;
}

/** What the owner says: it exists, under this key; there is none; or it could not be found out. */
export type Reply = { key: KeyValue } | { absent: true } | { failure: SubgraphFailure; subgraph: string };

export interface Asking {
  endpoint: SubgraphEndpoint;
  timeoutMs: number;
  headers: Readonly<Record<string, string>>;
  requestId: string;
  signal?: AbortSignal | undefined;
  observe: FetchObserver;
}

/** Asks one subgraph all questions in one request. Replies in the order of the questions; never rejects. */
export async function askOwner(questions: readonly Question[], asking: Asking): Promise<Reply[]> {
  const { endpoint, timeoutMs, headers, requestId, signal, observe } = asking;
  const subgraph = endpoint.name;
  const query = queryFor(questions);
  const variables = {
    representations: questions.map(({ type, key }) => ({ __typename: type.name, ...key })),
  };
  const facts = { subgraph, requestId, query, representations: questions.length };
  const started = performance.now();
  try {
    const answer = await withinTime(subgraph, timeoutMs, signal ? [signal] : [], (inner) =>
      endpoint.execute({ query, variables, headers, signal: inner }),
    );
    const { data, errors } = checkAnswer(subgraph, answer, questions.length);
    observe({ ...facts, milliseconds: performance.now() - started, reportedErrors: errors.length });
    const entities = Array.isArray(data?._entities) ? data._entities : [];
    return questions.map((question, index) => replyTo(question, entities[index], errors, index, subgraph));
  } catch (error) {
    const failure = failureOf(subgraph, error);
    observe({
      ...facts,
      milliseconds: performance.now() - started,
      failure: failure.code,
      reportedErrors: 0,
    });
    return questions.map(() => ({ failure, subgraph }));
  }
}

function queryFor(questions: readonly Question[]): string {
  const types = new Map(questions.map(({ type }) => [type.name, type]));
  const fragments = [...types.values()].map(({ name, keyFields }) => {
    // Fields of one name may differ in type between the types, which GraphQL forbids in one place.
    const fields = keyFields.map((field) => `${alias(name, field)}: ${selectionOf(field)}`);
    return `... on ${name} { ${fields.join(" ")} }`;
  });
  return `query NodeLookup($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fragments.join(" ")} } }`;
}

const alias = (type: string, { name }: KeyField) => `${type}__${name}`;

function selectionOf({ name, below }: KeyField): string {
  return below ? `${name} { ${below.map(selectionOf).join(" ")} }` : name;
}

function replyTo(
  { type }: Question,
  entity: unknown,
  errors: readonly ResponseError[],
  index: number,
  subgraph: string,
): Reply {
  const explained = errors.find(({ path }) => path?.[0] === "_entities" && path[1] === index);
  if (!isJsonObject(entity)) {
    const error = explained ?? errors.find(({ path }) => !path || path.length < 2);
    return error ? replyOfError(error, subgraph) : { absent: true };
  }
  const fields = Object.fromEntries(
    type.keyFields.map((field) => [field.name, entity[alias(type.name, field)]]),
  );
  const key = entity["__typename"] === type.name ? readKey(type.keyFields, fields) : undefined;
  return key ? { key } : { failure: failureOf(subgraph, undefined), subgraph };
}

/** A subgraph may refuse another one's ids as malformed: then they are none of its own. */
function replyOfError(error: ResponseError, subgraph: string): Reply {
  const code = error.extensions?.["code"];
  if (isErrorCode(code) && (code === "NOT_FOUND" || code === "BAD_INPUT")) return { absent: true };
  return { failure: failureReported(subgraph, error), subgraph };
}
