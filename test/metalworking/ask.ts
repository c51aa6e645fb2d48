import type { GraphResponse } from "#schema/graph-request.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";

/** Asks a subgraph; `sourceCalls` stands in the answer's extensions. */
export function ask(
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphResponse> {
  return subgraph.execute({ query, variables, headers: { "x-count-source-calls": "1" } });
}
