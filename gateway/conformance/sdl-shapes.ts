import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from "graphql";

export type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** The object types that a schema declares or extends, but for Federation's own. */
export function objectsOf(document: DocumentNode): ObjectNode[] {
  return document.definitions.filter(
    (node): node is ObjectNode =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      !node.name.value.startsWith("_"),
  );
}

export function fieldsOf(document: DocumentNode, type: string): FieldDefinitionNode[] {
  return objectsOf(document)
    .filter(({ name }) => name.value === type)
    .flatMap(({ fields = [] }) => fields);
}

/** The field sets of a type's @key directives: ["id", "ref"]. Keys of several fields count as one entry. */
export function keysOf({ directives = [] }: ObjectNode): string[] {
  return directives
    .filter(({ name }) => name.value.endsWith("key"))
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === "fields"))
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value.trim()] : []));
}

/** The type behind lists and non-nulls. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

export function isNullable(type: TypeNode): boolean {
  return type.kind !== Kind.NON_NULL_TYPE;
}

export function carries(
  node: { directives?: readonly { name: { value: string } }[] } | InterfaceTypeDefinitionNode,
  directive: string,
): boolean {
  return (node.directives ?? []).some(
    ({ name }) => name.value === directive || name.value.endsWith(`__${directive}`),
  );
}
