/** One GraphQL request to a subgraph, whichever way it travels. Header names are lower-case. */
export interface GraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  headers: Readonly<Record<string, string>>;
  /** For an endpoint in the gateway's process that asks other subgraphs itself: the headers for one of those. */
  headersFor?(subgraph: string): Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/** A GraphQL response as it comes off the wire: not yet checked against the schema. */
export interface GraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly ResponseError[];
  extensions?: Record<string, unknown>;
}

export interface ResponseError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** A subgraph that can be asked: in the same process or over HTTP, the caller cannot tell. */
export interface SubgraphEndpoint {
  readonly name: string;
  /** Resolves with the answer, errors included; rejects with an UpstreamFault when there is no usable answer. */
  execute(request: GraphRequest): Promise<GraphResponse>;
  /** Lets go of sockets and the like. */
  close?(): Promise<void>;
}

export type UpstreamFaultKind =
  | "UNREACHABLE"
  | "TIMEOUT"
  | "CANCELLED"
  | "STATUS"
  | "REDIRECT"
  | "TOO_LARGE"
  | "NOT_JSON"
  | "NOT_GRAPHQL";

/** No usable answer came from a subgraph. The detail is for the log only: it may hold addresses. */
export class UpstreamFault extends Error {
  readonly kind: UpstreamFaultKind;
  readonly subgraph: string;

  constructor(kind: UpstreamFaultKind, subgraph: string, detail: string, options?: { cause?: unknown }) {
    super(`${subgraph}: ${kind}: ${detail}`, options);
    this.name = "UpstreamFault";
    this.kind = kind;
    this.subgraph = subgraph;
  }
}
