import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from "graphql";
import { wholeSelection } from "./whole-selection.ts";

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** Text that no subgraph knows anything by. */
export const nobodys = "none-of-these";

/** A value of each scalar that passes it; an operation that takes another one needs a line here. */
const scalarValues: Readonly<Record<string, unknown>> = {
  ID: nobodys,
  String: nobodys,
  Int: 1,
  Float: 1,
  Boolean: true,
  Language: "pl",
  Date: "2026-11-02",
  DateTime: "2026-11-02T08:30:00Z",
  URL: "https://example.com/",
  EmailAddress: "office@example.com",
  PhoneNumber: "+37031550000",
};

export interface Asked {
  /** Arguments of one's own. */
  given?: Readonly<Record<string, unknown>>;
  /** Asks for everything below the field, not just whether there is something. */
  schema?: GraphQLSchema;
}

/** Asks for a root field with no more arguments than it needs. */
export function minimalOperation(
  kind: "query" | "mutation",
  field: GraphQLField<unknown, unknown>,
  { given = {}, schema }: Asked = {},
): Operation {
  const needed = field.args.filter((argument) => isRequiredArgument(argument) || argument.name in given);
  const declared = needed.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(", ");
  const name = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
  const selection = schema ? wholeSelection(schema, field.type) : name;
  const query = `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`;
  const variables = needed.map(({ name, type }) => [name, given[name] ?? minimalValue(type)]);
  return { query, variables: Object.fromEntries(variables) };
}

function minimalValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return minimalValue(type.ofType);
  if (isListType(type)) return [minimalValue(type.ofType)];
  return minimalOf(type as GraphQLNamedInputType);
}

function minimalOf(type: GraphQLNamedInputType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field, index) =>
      type.isOneOf ? index === 0 : isRequiredInputField(field),
    );
    return Object.fromEntries(needed.map((field) => [field.name, minimalValue(field.type)]));
  }
  if (isScalarType(type) && type.name in scalarValues) return scalarValues[type.name];
  throw new Error(`Say in test/identity/minimal-arguments.ts what a ${type.name} looks like.`);
}
