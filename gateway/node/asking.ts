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

/** More requests than this are not made to one subgraph for one lookup. */
const mostRequests = 32;

/** Asks one subgraph all questions, as a rule in one request. Replies in the order of the questions; never rejects. */
export async function askOwner(questions: readonly Question[], asking: Asking): Promise<Reply[]> {
  const { name: subgraph } = asking.endpoint;
  const replies = new Map<Question, Reply>();
  let requests = 0;
  const askAll = async (batch: readonly Question[]): Promise<void> => {
    requests++;
    const answer = await askOnce(batch, asking);
    // A resolver that throws at once takes the answers of all others in the request with it.
    if ("refused" in answer && batch.length > 1 && requests + 2 <= mostRequests) {
      const half = Math.ceil(batch.length / 2);
      await Promise.all([askAll(batch.slice(0, half)), askAll(batch.slice(half))]);
      return;
    }
    batch.forEach((question, index) => {
      replies.set(question, replyTo(question, index, answer, { subgraph, batch }));
    });
  };
  await askAll(questions.toSorted((left, right) => left.type.name.localeCompare(right.type.name)));
  return questions.map((question) => replies.get(question) ?? { absent: true });
}

type Answer =
  | { entities: unknown[]; errors: readonly ResponseError[] }
  | { refused: ResponseError }
  | { failure: SubgraphFailure };

async function askOnce(
  questions: readonly Question[],
  { endpoint, timeoutMs, headers, requestId, signal, observe }: Asking,
): Promise<Answer> {
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
    if (Array.isArray(data?._entities)) return { entities: data._entities, errors };
    return { refused: errors[0] ?? { message: "" } };
  } catch (error) {
    const failure = failureOf(subgraph, error);
    observe({
      ...facts,
      milliseconds: performance.now() - started,
      failure: failure.code,
      reportedErrors: 0,
    });
    return { failure };
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
  index: number,
  answer: Answer,
  { subgraph, batch }: { subgraph: string; batch: readonly Question[] },
): Reply {
  if ("failure" in answer) return { failure: answer.failure, subgraph };
  if ("refused" in answer) {
    // Of several questions it is not known which one was refused.
    if (batch.length > 1) return { failure: unknownFailure(subgraph), subgraph };
    return replyOfError(answer.refused, subgraph);
  }
  const entity = answer.entities[index];
  if (!isJsonObject(entity)) {
    const own = answer.errors.find(({ path }) => path?.[0] === "_entities" && path[1] === index);
    if (own) return replyOfError(own, subgraph);
    const unplaced = answer.errors.some(({ path }) => !path || path.length < 2);
    return unplaced ? { failure: unknownFailure(subgraph), subgraph } : { absent: true };
  }
  const fields = Object.fromEntries(
    type.keyFields.map((field) => [field.name, entity[alias(type.name, field)]]),
  );
  const key = entity["__typename"] === type.name ? readKey(type.keyFields, fields) : undefined;
  return key ? { key } : { failure: failureOf(subgraph, undefined), subgraph };
}

const unknownFailure = (subgraph: string) => failureReported(subgraph, { message: "" });

/** A subgraph may refuse another one's ids as malformed: then they are none of its own. */
function replyOfError(error: ResponseError, subgraph: string): Reply {
  const code = error.extensions?.["code"];
  if (code === "NOT_FOUND" || code === "BAD_INPUT") return { absent: true };
  return { failure: failureReported(subgraph, error), subgraph };
}
