import type { ErrorCode } from "#schema/errors.ts";

/** One subgraph request, told when it ended. */
export interface SubgraphFetch {
  subgraph: string;
  requestId: string;
  /** The operation that was sent to the subgraph. */
  query: string;
  /** Number of entities asked for; 0 for a fetch of root fields. */
  representations: number;
  milliseconds: number;
  /** Set when no usable answer came. */
  failure?: ErrorCode;
  /** Errors in a usable answer. */
  reportedErrors: number;
}

export type FetchObserver = (fetch: SubgraphFetch) => void;
