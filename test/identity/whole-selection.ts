import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** Everything below a field that can be asked for without arguments, so that nothing that leaks goes unseen. */
export function wholeSelection(schema: GraphQLSchema, type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isAbstractType(named)) {
    const fragments = schema.getPossibleTypes(named).map((possible) => {
      // Fields of one name may differ in type between the types, which GraphQL forbids in one place.
      const fields = fieldsBelow(schema, Object.values(possible.getFields()), depth, `${possible.name}_`);
      return fields && `... on ${possible.name} { ${fields} }`;
    });
    return ` { __typename ${fragments.join(" ")} }`;
  }
  if (!isObjectType(named)) return "";
  return ` { __typename ${fieldsBelow(schema, Object.values(named.getFields()), depth)} }`;
}

function fieldsBelow(
  schema: GraphQLSchema,
  fields: readonly GraphQLField<unknown, unknown>[],
  depth: number,
  alias = "",
): string {
  return fields
    .filter(
      ({ args, type }) => !args.some(isRequiredArgument) && (depth > 0 || isLeafType(getNamedType(type))),
    )
    .map(
      ({ name, type }) => `${alias && `${alias}${name}: `}${name}${wholeSelection(schema, type, depth - 1)}`,
    )
    .join(" ");
}
