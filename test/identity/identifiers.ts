import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from "graphql";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import type { EverySubgraph } from "./every-subgraph.ts";

const keyNames = ["id", "slug", "memberId"];
const mostOfAKind = 1;

/** Identifiers that such a caller finds in a subgraph: of each of its lists, the first. */
export async function identifiersIn(
  subgraph: Subgraph,
  every: EverySubgraph,
  claims: Claims,
): Promise<string[]> {
  const found = new Set<string>();
  for (const { kind, field } of every.rootFields.filter((root) => root.subgraph === subgraph)) {
    const type = getNamedType(field.type);
    if (kind === "mutation" || field.args.some(isRequiredArgument) || !isObjectType(type)) continue;
    const selection = keysOf(type) ?? nodesOf(type);
    if (selection === undefined) continue;
    const { data } = await every.ask(
      subgraph,
      { query: `{ listed: ${field.name} ${selection} }`, variables: {} },
      claims,
    );
    const { listed } = (data ?? { listed: null }) as { listed: object[] | { nodes: object[] } | null };
    const nodes = Array.isArray(listed) ? listed : (listed?.nodes ?? []);
    for (const node of nodes.slice(0, mostOfAKind))
      for (const value of Object.values(node)) if (typeof value === "string") found.add(value);
  }
  return [...found];
}

function keysOf(type: GraphQLObjectType): string | undefined {
  const keys = keyNames.filter((name) => String(type.getFields()[name]?.type) === "ID!");
  return keys.length > 0 ? `{ ${keys.join(" ")} }` : undefined;
}

function nodesOf(type: GraphQLObjectType): string | undefined {
  const nodes = type.getFields()["nodes"];
  const node = nodes && getNamedType(nodes.type);
  const keys = isObjectType(node) ? keysOf(node) : undefined;
  return keys && `{ nodes ${keys} }`;
}
