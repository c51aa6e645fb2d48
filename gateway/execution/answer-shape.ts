import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isOutputType,
  isSpecifiedScalarType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from "graphql";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import type { ResponsePath } from "./selection.ts";

interface ExpectedField {
  type: GraphQLOutputType | undefined;
  below: ExpectedObject;
  /** Selected for every object of this kind: an answer without it is wrong. */
  certain: boolean;
}

/**
 * What a subgraph has to answer to one operation. The stock executor trusts answers: a text where a list
 * belongs discards everybody's data, and a field nobody asked for overwrites another subgraph's.
 */
export class AnswerShape {
  readonly #root: ExpectedObject;

  /** `schema` is the whole supergraph's, so that types of every subgraph are known. */
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
    this.#root.repair(data, [], faults, representations);
    return faults;
  }
}

interface Surroundings {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

class ExpectedObject {
  readonly #around: Surroundings;
  readonly #selectionSets: SelectionSetNode[];
  readonly #scope: string | undefined;
  readonly #byType = new Map<string | undefined, Map<string, ExpectedField>>();

  constructor(around: Surroundings, selectionSets: SelectionSetNode[], scope: string | undefined) {
    this.#around = around;
    this.#selectionSets = selectionSets;
    this.#scope = scope;
  }

  repair(
    object: JsonObject,
    path: ResponsePath,
    faults: ResponsePath[],
    representations?: readonly unknown[],
    type?: string,
  ) {
    const typename = typeof object.__typename === "string" ? object.__typename : type;
    const fields = this.#fields(typename);
    for (const key of Object.keys(object)) if (!fields.has(key) && key !== "__typename") delete object[key];
    for (const [key, field] of fields) {
      const value = object[key];
      const at = [...path, key];
      if (value === undefined) {
        if (field.certain && key !== "__typename") faults.push(at);
        continue;
      }
      const known = key === "_entities" ? representations : undefined;
      object[key] = repairValue(value, field.type, field.below, at, faults, known);
    }
  }

  /** An object of one type where another one belongs, such as the entity of somebody else's key. */
  isOtherThan(expected: string | undefined, actual: string | undefined): boolean {
    if (expected === undefined || actual === undefined || expected === actual) return false;
    return isObjectType(this.#around.schema.getType(expected));
  }

  #fields(typename: string | undefined): Map<string, ExpectedField> {
    const known = this.#byType.get(typename);
    if (known) return known;
    const fields = new Map<string, ExpectedField>();
    const nested = new Map<string, SelectionSetNode[]>();
    for (const set of this.#selectionSets) this.#collect(set, typename, this.#scope, true, fields, nested);
    for (const [key, field] of fields)
      field.below = new ExpectedObject(this.#around, nested.get(key) ?? [], namedTypeOf(field.type));
    // Types come from outside: an answer that invents them must not fill the memory.
    if (this.#byType.size < 100) this.#byType.set(typename, fields);
    return fields;
  }

  #collect(
    set: SelectionSetNode,
    typename: string | undefined,
    scope: string | undefined,
    certain: boolean,
    fields: Map<string, ExpectedField>,
    nested: Map<string, SelectionSetNode[]>,
  ): void {
    for (const selection of set.selections) {
      const surely = certain && (selection.directives?.length ?? 0) === 0;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const before = fields.get(key);
        const type = before?.type ?? this.#typeOf(selection.name.value, typename, scope);
        fields.set(key, { type, below: this, certain: surely || before?.certain === true });
        if (selection.selectionSet) nested.set(key, [...(nested.get(key) ?? []), selection.selectionSet]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#around.fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const applies = this.#applies(condition, typename ?? scope);
      if (applies === "never") continue;
      const inner = condition ?? scope;
      this.#collect(fragment.selectionSet, typename, inner, surely && applies === "always", fields, nested);
    }
  }

  #typeOf(
    field: string,
    typename: string | undefined,
    scope: string | undefined,
  ): GraphQLOutputType | undefined {
    for (const name of [typename, scope]) {
      const type = name === undefined ? undefined : this.#around.schema.getType(name);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const found = type.getFields()[field]?.type;
      if (found) return found;
    }
    return undefined;
  }

  #applies(condition: string | undefined, typename: string | undefined): "always" | "never" | "perhaps" {
    if (condition === undefined || condition === typename) return "always";
    const { schema } = this.#around;
    const actual = typename === undefined ? undefined : schema.getType(typename);
    const wanted = schema.getType(condition);
    if (!isObjectType(actual) || !wanted) return "perhaps";
    if (isAbstractType(wanted)) return schema.isSubType(wanted, actual) ? "always" : "never";
    return "never";
  }
}

function repairValue(
  value: unknown,
  type: GraphQLOutputType | undefined,
  below: ExpectedObject,
  path: ResponsePath,
  faults: ResponsePath[],
  representations?: readonly unknown[],
): unknown {
  if (value === null) return null;
  if (isNonNullType(type))
    return repairValue(value, outputType(type.ofType), below, path, faults, representations);
  const wrong = () => {
    faults.push(path);
    return null;
  };
  if (representations && Array.isArray(value)) {
    return value.map((item, index) =>
      repairObject(item, below, [...path, index], faults, typenameOf(representations[index])),
    );
  }
  if (isListType(type)) {
    if (!Array.isArray(value)) return wrong();
    return value.map((item, index) =>
      repairValue(item ?? null, outputType(type.ofType), below, [...path, index], faults),
    );
  }
  if (isCompositeType(type))
    return repairObject(value, below, path, faults, isObjectType(type) ? type.name : undefined);
  if (isLeafType(type) && (isEnumType(type) || isSpecifiedScalarType(type)) && typeof value === "object")
    return wrong();
  return value;
}

function repairObject(
  value: unknown,
  below: ExpectedObject,
  path: ResponsePath,
  faults: ResponsePath[],
  type: string | undefined,
): unknown {
  if (value === null) return null;
  const typename = isJsonObject(value) ? value.__typename : undefined;
  const named = typename === undefined || typeof typename === "string";
  if (!isJsonObject(value) || !named || below.isOtherThan(type, typename)) {
    faults.push(path);
    return null;
  }
  below.repair(value, path, faults, undefined, type);
  return value;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function namedTypeOf(type: GraphQLType | undefined): string | undefined {
  if (isNonNullType(type) || isListType(type)) return namedTypeOf(type.ofType);
  return type?.name;
}

function outputType(type: GraphQLType): GraphQLOutputType | undefined {
  return isOutputType(type) ? type : undefined;
}

function typenameOf(representation: unknown): string | undefined {
  return isJsonObject(representation) && typeof representation.__typename === "string"
    ? representation.__typename
    : undefined;
}
