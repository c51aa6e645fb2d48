import type { DocumentNode } from "graphql";
import type { GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import type { FeedPage } from "#subgraphs/kit/feed/feed-types.ts";

/** What the suite knows of the subgraph under examination. */
export interface Examined {
  endpoint: SubgraphEndpoint;
  sdl: string;
  document: DocumentNode;
  /** Its feed from the beginning to the end, where it has one and it could be read. */
  feed?: FeedPage | undefined;
  /** Why it could not be read. */
  feedFault?: string | undefined;
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphResponse>;
}

/**
 * PASSED; LACKING with what has to change; NOTED with what is worth knowing and stops nothing; or NOT_SEEN where nothing
 * could be examined, with the reason.
 */
export type Finding =
  | { state: "PASSED" }
  | { state: "NOTED"; notes: string[] }
  | { state: "LACKING"; lacks: string[] }
  | { state: "NOT_SEEN"; reason: string };

/** One thing that the graph expects of every subgraph. */
export interface Rule {
  /** A sentence an operator would say. */
  title: string;
  examine(subgraph: Examined): Promise<Finding> | Finding;
}

export const passed: Finding = { state: "PASSED" };

/** PASSED when nothing is lacking. */
export function findingOf(lacks: readonly string[]): Finding {
  return lacks.length === 0 ? passed : { state: "LACKING", lacks: [...lacks] };
}

export function notSeen(reason: string): Finding {
  return { state: "NOT_SEEN", reason };
}
