import { readFileSync } from "node:fs";
import { type DefinitionNode, Kind, parse, print, visit } from "graphql";

const sharedFiles = ["shared-values.graphql", "contract.graphql", "access.graphql"];

/** The definitions that subgraphs share, by name; those of directives with their @. */
const sharedDefinitions = new Map(
  sharedFiles
    .flatMap((file) => parse(readFileSync(new URL(file, import.meta.url), "utf8")).definitions)
    .map((definition) => [nameOf(definition), definition] as const),
);

/**
 * A subgraph's whole SDL: its own, followed by the shared types and directives that it names, directly or
 * through each other. What a subgraph does not use stays out, so that it declares nothing it could not answer.
 * The subgraph's own `@link` has to import what the shared types carry: `@shareable`, and `@inaccessible` for the feed.
 */
export function composeSdl(ownSdl: string): string {
  const own = parse(ownSdl);
  const defined = new Set(own.definitions.map(nameOf));
  const needed: DefinitionNode[] = [];
  const pending = own.definitions.flatMap(namesIn);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const shared = sharedDefinitions.get(name);
    if (shared === undefined || defined.has(name)) continue;
    defined.add(name);
    needed.push(shared);
    pending.push(...namesIn(shared));
  }
  return [ownSdl.trimEnd(), ...needed.map(print)].join("\n\n");
}

function nameOf(definition: DefinitionNode): string {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return `@${definition.name.value}`;
  return "name" in definition && definition.name ? definition.name.value : definition.kind;
}

function namesIn(definition: DefinitionNode): string[] {
  const names: string[] = [];
  visit(definition, {
    [Kind.NAMED_TYPE]: (node) => void names.push(node.name.value),
    [Kind.DIRECTIVE]: (node) => void names.push(`@${node.name.value}`),
  });
  return names;
}
