import type { GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";

/** Asks a subgraph and gives its data. Fails with the errors when there are any. */
export async function ask(
  endpoint: SubgraphEndpoint,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const { data, errors } = await endpoint.execute({ query, variables, headers });
  if (errors) throw new Error(JSON.stringify(errors));
  return data ?? {};
}

/** Asks for what has to fail, and gives the first error. */
export async function refusal(
  endpoint: SubgraphEndpoint,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ message: string; code: unknown; argument: unknown }> {
  const { errors }: GraphResponse = await endpoint.execute({ query, variables, headers: {} });
  const [error] = errors ?? [];
  if (error === undefined) throw new Error("nothing was refused");
  return {
    message: error.message,
    code: error.extensions?.["code"],
    argument: error.extensions?.["argument"],
  };
}
