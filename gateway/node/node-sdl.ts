import { Kind } from "graphql";
import type { EntityType } from "./entity-types.ts";
import type { KeyField } from "./key-shape.ts";
import { fieldOf, SupergraphTypes } from "./supergraph-types.ts";

/** The gateway's own subgraph goes by this name. */
export const nodeSubgraph = "node";

/** In the supergraph as it is kept. What is given to other routers has the gateway's address instead. */
export const nodeUrl = `inprocess://${nodeSubgraph}`;

/** More ids than this may not be asked for in one list. */
export const mostIds = 100;
/** No id of the graph is longer. */
export const longestId = 500;

const builtIn = new Set(["ID", "String", "Int", "Float", "Boolean"]);

/** The SDL of the subgraph that answers `node` for these types of a composed graph. */
export function nodeSdl(supergraphSdl: string, types: readonly EntityType[]): string {
  const supergraph = new SupergraphTypes(supergraphSdl);
  const described = new Map<string, Map<string, string>>();
  const leaves = new Set<string>();
  const describe = (object: string, fields: readonly KeyField[]) => {
    const known = described.get(object) ?? new Map<string, string>();
    described.set(object, known);
    for (const { name, type, below } of fields) {
      known.set(name, type);
      const named = type.replace("!", "");
      if (below) describe(named, below);
      else if (!builtIn.has(named)) leaves.add(named);
    }
  };
  for (const { name, keyFields } of types) describe(name, keyFields);

  const entities = new Map(types.map((type) => [type.name, type]));
  const objects = [...described].map(([name, fields]) => {
    const lines = [...fields].map(([field, type]) => `  ${field}: ${type}`);
    const entity = entities.get(name);
    if (!entity) return `type ${name} @shareable {\n${lines.join("\n")}\n}`;
    // A type that has its own id is only named here: nobody has to come here for its fields.
    const key = entity.hasOwnId
      ? `@key(fields: "id", resolvable: false)`
      : `@key(fields: ${JSON.stringify(entity.key)})`;
    const own = entity.hasOwnId ? [] : [`  "For node(id). Made of: ${entity.key}."`, "  id: ID!"];
    return `type ${name} implements Node ${key} {\n${[...lines, ...own].join("\n")}\n}`;
  });
  const shared = [...leaves].map((name) => leafSdl(supergraph, name));
  return [skeleton(supergraph), ...objects, ...shared].join("\n\n");
}

function skeleton(supergraph: SupergraphTypes): string {
  return `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@override"])

"Something of its own, with an id by which it can be fetched again: see node(id)."
interface Node {
  "What node(id) takes."
  id: ID!
}

type Query {
  """
  Whatever has this id, in any subgraph: a company, an offer, a job, a cluster. Null when nothing has it.
  Where several types use the same id, write the type before it, as in Company:12.
  An id that a merge retired gives what it was merged into.
  """
  node(id: ID!): Node${takenOver(supergraph, "node")}
  "The same for several ids, in their order; null for those that nothing has. At most ${mostIds}."
  nodes(ids: [ID!]!): [Node]${takenOver(supergraph, "nodes")}
}`;
}

/** A subgraph that was made for Relay on its own may have such a field: here it reaches the whole graph. */
function takenOver(supergraph: SupergraphTypes, name: string): string {
  const query = supergraph.definition("Query");
  const field = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? fieldOf(query, name) : undefined;
  if (query?.kind !== Kind.OBJECT_TYPE_DEFINITION || !field) return "";
  return supergraph
    .subgraphsOf(field, query)
    .map((subgraph) => ` @override(from: ${JSON.stringify(subgraph)})`)
    .join("");
}

/** An enum or a scalar as the graph has it. */
function leafSdl(supergraph: SupergraphTypes, name: string): string {
  const definition = supergraph.definition(name);
  if (definition?.kind !== Kind.ENUM_TYPE_DEFINITION) return `scalar ${name}`;
  return `enum ${name} { ${(definition.values ?? []).map((value) => value.name.value).join(" ")} }`;
}
