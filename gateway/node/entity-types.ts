import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print } from "graphql";
import type { SubgraphSchema } from "../supergraph/compose.ts";
import { type KeyField, keyFieldsOf } from "./key-shape.ts";
import { type Declaration, fieldOf, SupergraphTypes } from "./supergraph-types.ts";

/** A type of the graph whose objects can be fetched again by a key. */
export interface EntityType {
  name: string;
  /** The subgraph that knows which of them exist. */
  owner: string;
  /** The key by which the owner is asked, as a field set: "id", or "x y { z }". */
  key: string;
  keyFields: KeyField[];
  /** Its key is a field `id` that it has itself; else the gateway makes its ids. */
  hasOwnId: boolean;
}

/** A type that `node` does not reach, and why, in words for an operator. */
export interface LeftOut {
  type: string;
  reason: string;
}

export interface EntityTypes {
  types: EntityType[];
  leftOut: LeftOut[];
}

/** The entities that clients may see of a graph composed of these subgraphs. */
export function entityTypesOf(supergraphSdl: string, subgraphs: readonly SubgraphSchema[]): EntityTypes {
  const supergraph = new SupergraphTypes(supergraphSdl);
  const extending = new Map(subgraphs.map(({ name, sdl }) => [name, extendedTypes(sdl)]));
  const types: EntityType[] = [];
  const leftOut: LeftOut[] = [];
  for (const object of supergraph.objects()) {
    const resolving = supergraph.declarations(object).filter(({ key, resolvable }) => key && resolvable);
    if (resolving.length === 0 || supergraph.isHidden(object)) continue;
    const name = object.name.value;
    const defining = resolving.filter(({ subgraph }) => !extending.get(subgraph)?.has(name));
    const found = entityTypeOf(supergraph, object, defining.length > 0 ? defining : resolving);
    if (typeof found === "string") leftOut.push({ type: name, reason: found });
    else types.push(found);
  }
  return { types, leftOut };
}

function entityTypeOf(
  supergraph: SupergraphTypes,
  object: ObjectTypeDefinitionNode,
  resolving: readonly Declaration[],
): EntityType | string {
  const name = object.name.value;
  const ownId = fieldOf(object, "id");
  const keyed = resolving.flatMap((declaration) => {
    const keyFields = keyFieldsOf(supergraph, name, declaration.key ?? "");
    const hasOwnId = keyFields?.length === 1 && keyFields[0]?.name === "id";
    if (!keyFields || (ownId !== undefined && !hasOwnId)) return [];
    return [{ ...declaration, key: declaration.key ?? "", keyFields, hasOwnId }];
  });
  if (ownId && keyed.length === 0) return "Its field id is not its key.";
  if (ownId && print(ownId.type) !== "ID!") return `Its id is of the type ${print(ownId.type)}, not ID!.`;
  const weight = ownershipIn(supergraph, object);
  const [first] = keyed.toSorted(
    (left, right) => weight(right) - weight(left) || simplicity(right.keyFields) - simplicity(left.keyFields),
  );
  if (!first) return "None of its keys can be shown to clients.";
  const { subgraph: owner, key, keyFields, hasOwnId } = first;
  return { name, owner, key, keyFields, hasOwnId };
}

/**
 * How much a subgraph's declaration looks like the owner's. Several subgraphs may resolve a type, and most of
 * them take any key for a good one: only the owner knows what exists. What others add is nullable, by the rules of
 * the graph, so fields that cannot be null count most.
 */
function ownershipIn(supergraph: SupergraphTypes, object: ObjectTypeDefinitionNode) {
  return ({ subgraph }: Declaration): number => {
    const own = (object.fields ?? []).filter((field) =>
      supergraph.subgraphsOf(field, object).includes(subgraph),
    );
    return own.filter(isCertain).length * 1e3 + own.length;
  };
}

/** A subgraph that writes `extend type` says that the type is somebody else's. The supergraph does not tell. */
function extendedTypes(sdl: string): Set<string> {
  const { definitions } = parse(sdl, { noLocation: true });
  const names = (kind: Kind.OBJECT_TYPE_DEFINITION | Kind.OBJECT_TYPE_EXTENSION) =>
    definitions.flatMap((node) =>
      node.kind === kind ? [{ name: node.name.value, directives: node.directives ?? [] }] : [],
    );
  const defined = names(Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ directives }) => !directives.some((directive) => /(^|__)extends$/.test(directive.name.value)))
    .map(({ name }) => name);
  const all = [...names(Kind.OBJECT_TYPE_EXTENSION), ...names(Kind.OBJECT_TYPE_DEFINITION)];
  return new Set(all.map(({ name }) => name).filter((name) => !defined.includes(name)));
}

function isCertain({ type }: FieldDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE;
}

/** Of an owner's keys, one plain text makes the most readable ids; else the fewer fields the better. */
function simplicity(fields: readonly KeyField[]): number {
  return isPlain(fields) ? 1 : -fields.length;
}

export function isPlain(fields: readonly KeyField[]): boolean {
  const [only] = fields;
  return fields.length === 1 && only?.leaf === "TEXT" && only.type.endsWith("!");
}
