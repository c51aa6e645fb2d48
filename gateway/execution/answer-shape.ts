import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isOutputType,
  isSpecifiedScalarType,
  Kind,
  OperationTypeNode,
  parse,
} from "graphql";
import { ExpectedObject } from "./expected-object.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import type { ResponsePath } from "./selection.ts";

/**
 * What a subgraph has to answer to one operation. The stock executor trusts answers: a text where a list
 * belongs discards everybody's data, and a field nobody asked for overwrites another subgraph's.
 */
export class AnswerShape {
  readonly #root: ExpectedObject;

  constructor(schema: GraphQLSchema, query: string) {
    const document = parse(query, { noLocation: true });
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("A subgraph was sent no operation.");
    const rootType =
      operation.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType();
    this.#root = new ExpectedObject(
      { schema, fragments: fragmentsOf(document) },
      [operation.selectionSet],
      rootType?.name,
    );
  }

  /**
   * Makes the answer what was asked for, in place: wrong values become null, fields nobody asked for go.
   * Gives the paths, within the answer, of values that were wrong or missing.
   */
  repair(data: JsonObject, representations?: readonly unknown[]): ResponsePath[] {
    const faults: ResponsePath[] = [];
    repairFields(data, this.#root, { path: [], faults, type: undefined, representations });
    return faults;
  }
}

interface Position {
  path: ResponsePath;
  faults: ResponsePath[];
  /** What an object without `__typename` is. */
  type: string | undefined;
  /** Of the entities below, when there are any. */
  representations?: readonly unknown[] | undefined;
}

function repairFields(
  object: JsonObject,
  expected: ExpectedObject,
  { path, faults, type, representations }: Position,
) {
  const typename = typeof object.__typename === "string" ? object.__typename : type;
  const fields = expected.fields(typename);
  for (const key of Object.keys(object)) if (!fields.has(key) && key !== "__typename") delete object[key];
  for (const [key, field] of fields) {
    const value = object[key];
    const at = [...path, key];
    if (value === undefined) {
      if (field.certain && key !== "__typename") faults.push(at);
      continue;
    }
    object[key] =
      key === "_entities" && representations && Array.isArray(value)
        ? value.map((entity, index) =>
            repairObject(entity, field.below, {
              path: [...at, index],
              faults,
              type: typenameOf(representations[index]),
            }),
          )
        : repairValue(value, field.type, field.below, at, faults);
  }
}

function repairValue(
  value: unknown,
  type: GraphQLOutputType | undefined,
  below: ExpectedObject,
  path: ResponsePath,
  faults: ResponsePath[],
): unknown {
  if (value === null) return null;
  if (isNonNullType(type)) return repairValue(value, outputType(type.ofType), below, path, faults);
  if (isListType(type) && Array.isArray(value))
    return value.map((item, index) =>
      repairValue(item ?? null, outputType(type.ofType), below, [...path, index], faults),
    );
  if (isCompositeType(type))
    return repairObject(value, below, { path, faults, type: isObjectType(type) ? type.name : undefined });
  const plain = isEnumType(type) || (type !== undefined && isSpecifiedScalarType(type));
  if (!isListType(type) && !(plain && typeof value === "object")) return value;
  faults.push(path);
  return null;
}

function repairObject(value: unknown, below: ExpectedObject, position: Position): unknown {
  if (value === null) return null;
  const typename = isJsonObject(value) ? value.__typename : undefined;
  const named = typename === undefined || typeof typename === "string";
  if (!isJsonObject(value) || !named || below.isOtherThan(position.type, typename)) {
    position.faults.push(position.path);
    return null;
  }
  repairFields(value, below, position);
  return value;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function outputType(type: GraphQLType): GraphQLOutputType | undefined {
  return isOutputType(type) ? type : undefined;
}

function typenameOf(representation: unknown): string | undefined {
  return isJsonObject(representation) && typeof representation.__typename === "string"
    ? representation.__typename
    : undefined;
}
