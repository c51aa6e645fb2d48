/** What travels with one client request through ApolloServer to every subgraph fetch. */
export interface RequestContext {
  requestId: string;
  /** Sent to every subgraph: language, request id, signed claims. Never the client's credentials. */
  subgraphHeaders: Readonly<Record<string, string>>;
  /** Aborted when the client leaves. */
  signal?: AbortSignal;
}
