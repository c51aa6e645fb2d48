import { type DirectiveNode, Kind, parse } from "graphql";
import type { ListedSubgraph } from "#subgraphs/kit/remote/subgraph-list.ts";

/**
 * The subgraphs of a supergraph SDL with their addresses, from `enum join__Graph`. Throws when the text
 * is no supergraph (a plain schema, or a syntax error).
 */
export function subgraphsOfSupergraph(supergraphSdl: string): ListedSubgraph[] {
  const graphs = parse(supergraphSdl, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "join__Graph",
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION)
    throw new Error("This is not a supergraph: it has no `enum join__Graph`.");
  return (graphs.values ?? []).flatMap((value) => {
    const directive = value.directives?.find(({ name }) => name.value === "join__graph");
    return directive
      ? [
          {
            name: textArgument(directive, "name") ?? value.name.value,
            url: textArgument(directive, "url") ?? "",
          },
        ]
      : [];
  });
}

function textArgument(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
