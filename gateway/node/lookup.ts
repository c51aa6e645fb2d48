import DataLoader from "dataloader";
import { badInput, GraphError } from "#schema/errors.ts";
import type { Question, Reply } from "./asking.ts";
import type { EntityType } from "./entity-types.ts";
import { globalId, readGlobalId } from "./global-id.ts";
import type { KeyValue } from "./key-shape.ts";
import { longestId } from "./node-sdl.ts";

/** An object that exists: enough for the gateway to fetch the rest of it from its subgraphs. */
export interface FoundNode {
  __typename: string;
  [field: string]: KeyValue[string];
}

export interface Answered {
  type: EntityType;
  reply: Reply;
}

/** Answers questions, many at once, in their order. */
export type Ask = (questions: readonly Question[]) => Promise<Answered[]>;

type Outcome = FoundNode | null | Error;

/** More ids than these are not looked up for one request, however they are asked for. */
const mostIds = 500;

/** Finds what ids stand for. One for each request: whatever it asks for is looked up together. */
export class NodeLookup {
  readonly #types: ReadonlyMap<string, EntityType>;
  readonly #ask: Ask;
  readonly #nodes = new DataLoader<string, FoundNode | null>((ids) => this.#findAll(ids));
  readonly #asked = new Set<string>();

  constructor(types: ReadonlyMap<string, EntityType>, ask: Ask) {
    this.#types = types;
    this.#ask = ask;
  }

  /** Null when nothing has the id. Rejects with a GraphError where that cannot be told. */
  async find(id: string): Promise<FoundNode | null> {
    if (id === "")
      throw badInput({ argument: "id", problem: "is empty", expected: "pass an id as the graph gave it" });
    if (id.length > longestId)
      throw badInput({
        argument: "id",
        problem: "is too long",
        expected: `no id has more than ${longestId} characters`,
      });
    this.#asked.add(id);
    if (this.#asked.size > mostIds)
      throw badInput({
        argument: "id",
        problem: "is one of too many",
        expected: `ask for at most ${mostIds} ids in one request`,
      });
    return this.#nodes.load(id);
  }

  /** First by the type that an id names; what is not found that way may be the id of a type whose ids look like that. */
  async #findAll(ids: readonly string[]): Promise<Outcome[]> {
    const named = new Map<string, Question>();
    for (const id of ids) {
      const read = readGlobalId(this.#types, id);
      if (read) named.set(id, read);
    }
    const answered = await this.#ask([...named.values()]);
    const outcomes = new Map(
      [...named.keys()].map((id, at) => [id, outcomeOf(answered.slice(at, at + 1), id)]),
    );

    const rest = ids.filter((id) => (outcomes.get(id) ?? null) === null);
    const types = [...this.#types.values()].filter(({ hasOwnId }) => hasOwnId);
    const found = await this.#ask(rest.flatMap((id) => types.map((type) => ({ type, key: { id } }))));
    rest.forEach((id, at) => {
      const candidates = found.slice(at * types.length, (at + 1) * types.length);
      outcomes.set(id, outcomeOf(candidates.map(openly), id));
    });
    return ids.map((id) => outcomes.get(id) ?? null);
  }
}

/** Whoever asks by an id alone is not told of objects that are not for them. */
function openly({ type, reply }: Answered): Answered {
  const isSecret = "failure" in reply && reply.failure.code === "NOT_ALLOWED";
  return { type, reply: isSecret ? { absent: true } : reply };
}

function outcomeOf(answered: readonly Answered[], id: string): Outcome {
  const existing = answered.flatMap(({ type, reply }) => ("key" in reply ? [{ type, key: reply.key }] : []));
  // One that has this very id goes before one that knows it as a former id.
  const exact = existing.filter(({ key }) => key["id"] === id);
  const [first, ...others] = exact.length > 0 ? exact : existing;
  if (first && others.length > 0) {
    const forms = [first, ...others].map(({ type, key }) => globalId(type, key));
    return badInput({
      argument: "id",
      problem: "stands for several objects",
      expected: `pass one of ${forms.join(", ")}`,
    });
  }
  if (first) return { __typename: first.type.name, ...first.key };
  const [failed] = answered.flatMap(({ reply }) => ("failure" in reply ? [reply] : []));
  return failed ? errorOf(failed) : null;
}

function errorOf({ failure, subgraph }: Extract<Reply, { failure: unknown }>): GraphError {
  return new GraphError(failure.code, failure.message, { ...failure.facts, subgraph });
}
