import { Kind, parse, print, type SelectionSetNode, type TypeNode } from "graphql";
import { isJsonObject } from "../execution/json-object.ts";
import { fieldOf, namedType, type SupergraphTypes } from "./supergraph-types.ts";

/** What a leaf of a key may hold. ANY: a scalar of the graph's own, of which only its JSON is known. */
export type LeafKind = "TEXT" | "INTEGER" | "NUMBER" | "BOOLEAN" | "ANY";

/** A field of a key: a leaf, or an object with fields of its own. */
export interface KeyField {
  name: string;
  /** As SDL writes it: "ID!". */
  type: string;
  leaf?: LeafKind;
  below?: KeyField[];
}

/** A value of a key: `{ x: 1, y: { z: "a" } }`. */
export type KeyValue = { [field: string]: string | number | boolean | null | KeyValue };

const leafKinds: Readonly<Record<string, LeafKind>> = {
  ID: "TEXT",
  String: "TEXT",
  Int: "INTEGER",
  Float: "NUMBER",
  Boolean: "BOOLEAN",
};

/** The fields of a key, or undefined where clients must not see one of them, or an id cannot carry it. */
export function keyFieldsOf(types: SupergraphTypes, type: string, key: string): KeyField[] | undefined {
  const definition = parse(`{ ${key} }`, { noLocation: true }).definitions[0];
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return undefined;
  return fieldsOf(types, type, definition.selectionSet);
}

function fieldsOf(types: SupergraphTypes, type: string, { selections }: SelectionSetNode) {
  const object = types.definition(type);
  if (object?.kind !== Kind.OBJECT_TYPE_DEFINITION || types.isHidden(object)) return undefined;
  const fields: KeyField[] = [];
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) return undefined;
    if (selection.name.value === "__typename") continue;
    const field = fieldOf(object, selection.name.value);
    if (!field || types.isHidden(field) || isList(field.type)) return undefined;
    const found = keyFieldOf(types, field.type, selection.selectionSet);
    if (!found) return undefined;
    fields.push({ name: field.name.value, type: print(field.type), ...found });
  }
  return fields.length > 0 ? fields : undefined;
}

function keyFieldOf(
  types: SupergraphTypes,
  type: TypeNode,
  inner: SelectionSetNode | undefined,
): Pick<KeyField, "leaf" | "below"> | undefined {
  const named = namedType(type);
  if (inner) {
    const below = fieldsOf(types, named, inner);
    return below && { below };
  }
  const known = leafKinds[named];
  if (known) return { leaf: known };
  const definition = types.definition(named);
  if (!definition || ("directives" in definition && types.isHidden(definition))) return undefined;
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) return { leaf: "TEXT" };
  return definition.kind === Kind.SCALAR_TYPE_DEFINITION ? { leaf: "ANY" } : undefined;
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

/** The value of a key in an answer or an id: just its own fields in their own order; undefined where it is none. */
export function readKey(fields: readonly KeyField[], value: unknown): KeyValue | undefined {
  if (!isJsonObject(value)) return undefined;
  const read: KeyValue = {};
  for (const { name, type, leaf, below } of fields) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given === null && !type.endsWith("!")) {
      read[name] = null;
      continue;
    }
    const inner = below ? readKey(below, given) : leaf && isLeaf(leaf, given) ? given : undefined;
    if (inner === undefined) return undefined;
    read[name] = inner;
  }
  return read;
}

function isLeaf(kind: LeafKind, value: unknown): value is string | number | boolean {
  switch (kind) {
    case "TEXT":
      return typeof value === "string";
    case "INTEGER":
      return Number.isInteger(value);
    case "NUMBER":
      return typeof value === "number" && Number.isFinite(value);
    case "BOOLEAN":
      return typeof value === "boolean";
    case "ANY":
      return ["string", "number", "boolean"].includes(typeof value);
  }
}
