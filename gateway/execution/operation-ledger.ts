import { type DocumentNode, type GraphQLError, parse } from "graphql";
import type { ResponseError } from "#schema/graph-request.ts";
import { ResponseTree } from "./response-tree.ts";
import { type ResponsePath, Selection } from "./selection.ts";
import { clientError, failureReported, type SubgraphFailure } from "./subgraph-errors.ts";

/** A fetch of the query plan, as far as errors need to know it. */
export interface PlannedFetch {
  subgraph: string;
  /** Where its entities stand in the response, "@" standing for every item of a list; empty for a root fetch. */
  path: ResponsePath;
  query: string;
  /** Present for an entity fetch. */
  representations?: readonly unknown[];
}

// At most this many errors are told, taken from the failed fetches in turn so that each is heard of.
const mostErrors = 100;

/**
 * What happened during one operation: collects the errors of its subgraph fetches and gives each the path
 * that the client's own query has for it.
 */
export class OperationLedger {
  readonly tree = new ResponseTree();
  fetches = 0;
  readonly #client: Selection;
  readonly #errors: GraphQLError[][] = [];
  readonly #finished: PlannedFetch[] = [];

  constructor(document: DocumentNode, operationName?: string | null) {
    this.#client = new Selection(document, operationName);
  }

  /** Remembers who was asked for what, so that a value which is missing in the end can be traced. */
  began(fetch: PlannedFetch): void {
    this.fetches++;
    this.#finished.push(fetch);
  }

  /** The whole fetch failed: one error for each field of the client's that depended on it. */
  failed(fetch: PlannedFetch, failure: SubgraphFailure): void {
    const wanted = new Selection(parse(fetch.query, { noLocation: true }));
    const paths = fetch.representations ? this.#entityPaths(fetch, wanted) : this.#rootPaths(wanted);
    this.#errors.push(paths.slice(0, mostErrors).map((path) => clientError(fetch.subgraph, failure, path)));
  }

  /** The subgraph reported errors beside its data, or instead of it. */
  reported(fetch: PlannedFetch, errors: readonly ResponseError[], hasData: boolean): void {
    const placed = errors.filter((error) => error.path && error.path.length > 0);
    const places = fetch.representations ? this.tree.placesOf(fetch.path, fetch.representations) : [];
    this.#errors.push(
      placed.map((error) => {
        const path = this.#client.visible(pathInResponse(error.path ?? [], places, fetch));
        return clientError(fetch.subgraph, failureReported(fetch.subgraph, error), path);
      }),
    );
    const unplaced = errors.find((error) => !placed.includes(error));
    if (!unplaced) return;
    const failure = failureReported(fetch.subgraph, unplaced);
    if (hasData || placed.length > 0) this.#errors.push([clientError(fetch.subgraph, failure)]);
    else this.failed(fetch, failure);
  }

  /** Values of an answer, given by their paths in it, were wrong or missing; those that its errors explain are known. */
  malformed(fetch: PlannedFetch, faults: readonly ResponsePath[], explained: readonly ResponseError[]): void {
    const known = explained.flatMap(({ path }) => (path ? [path] : []));
    const unexplained = faults.filter((fault) => !known.some((path) => related(path, fault)));
    if (unexplained.length === 0) return;
    const places = fetch.representations ? this.tree.placesOf(fetch.path, fetch.representations) : [];
    const paths = unexplained
      .slice(0, mostErrors)
      .map((fault) => this.#client.visible(pathInResponse(fault, places, fetch)));
    const distinct = new Map(paths.map((path) => [JSON.stringify(path), path]));
    this.#errors.push(
      [...distinct.values()].map((path) => clientError(fetch.subgraph, wrongValue(fetch.subgraph), path)),
    );
  }

  /**
   * All errors, with those of `violations`: paths of the response whose value had to be nulled because a
   * subgraph gave something that its own schema forbids. A violation that follows from an error is not told twice.
   */
  errors(violations: readonly ResponsePath[] = []): GraphQLError[] {
    const told = takeInTurn(this.#errors, mostErrors);
    const known = told.map(({ path }) => path ?? []);
    for (const path of violations) {
      if (told.length >= mostErrors) break;
      if (known.some((other) => related(other, path))) continue;
      const subgraph = this.#sourceOf(path);
      told.push(clientError(subgraph, wrongValue(subgraph), path));
    }
    return told;
  }

  #rootPaths(wanted: Selection): ResponsePath[] {
    const paths = wanted.namesAt([]).map((name) => this.#client.visible([name]));
    const visible = paths.filter((path) => path.length > 0);
    return visible.length > 0 ? visible : [[]];
  }

  #entityPaths(fetch: PlannedFetch, wanted: Selection): ResponsePath[] {
    const places = this.tree.placesOf(fetch.path, fetch.representations ?? []);
    const found = places.filter((place) => place !== undefined);
    if (found.length === 0) return [this.#client.visible(fetch.path.filter((step) => step !== "@"))];
    return found.flatMap(({ path, value }) => {
      const typename = typeof value.__typename === "string" ? value.__typename : undefined;
      const fields = wanted.namesAt(["_entities"], typename).map((name) => [...path, name]);
      const visible = fields.map((field) => this.#client.visible(field));
      const told = visible.filter((field) => field.length > path.length);
      // What was fetched only served a later fetch: the client knows the entity, not that field.
      return told.length > 0 ? told : [this.#client.visible(path)];
    });
  }

  #sourceOf(path: ResponsePath): string | undefined {
    const names = path.filter((step) => typeof step === "string");
    return this.#finished.find((fetch) => {
      const above = fetch.path.filter((step) => step !== "@");
      if (!above.every((step, index) => step === names[index])) return false;
      const root = fetch.representations ? ["_entities"] : [];
      return new Selection(parse(fetch.query, { noLocation: true })).selects([
        ...root,
        ...names.slice(above.length),
      ]);
    })?.subgraph;
  }
}

function wrongValue(subgraph: string | undefined): SubgraphFailure {
  const who = subgraph ? `The subgraph "${subgraph}"` : "A subgraph";
  return { code: "SUBGRAPH_BAD_ANSWER", message: `${who} gave no usable value here.` };
}

function pathInResponse(
  path: ResponsePath,
  places: readonly ({ path: ResponsePath } | undefined)[],
  fetch: PlannedFetch,
): ResponsePath {
  if (!fetch.representations) return path;
  const [, index, ...rest] = path;
  const place = typeof index === "number" ? places[index] : undefined;
  return place ? [...place.path, ...rest] : fetch.path.filter((step) => step !== "@");
}

function takeInTurn<T>(groups: readonly (readonly T[])[], most: number): T[] {
  const taken: T[] = [];
  for (let turn = 0; taken.length < most; turn++) {
    const row = groups.flatMap((group) => (turn < group.length ? [group[turn] as T] : []));
    if (row.length === 0) break;
    taken.push(...row.slice(0, most - taken.length));
  }
  return taken;
}

/** One path leads to, or through, the other. */
function related(one: ResponsePath, other: ResponsePath): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((step, index) => step === other[index]);
}
