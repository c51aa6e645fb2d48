/** The headers that one subgraph is sent: language, request id, signed claims. Never the client's credentials. */
export type HeadersFor = (subgraph: string) => Readonly<Record<string, string>>;

/** What travels with one client request through ApolloServer to every subgraph fetch. */
export interface RequestContext {
  requestId: string;
  /** Made for each fetch: what is signed for one subgraph is worth nothing at another, nor for long. */
  headersFor: HeadersFor;
  /** Aborted when the client leaves. */
  signal?: AbortSignal;
}
