import {
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

export interface ExpectedField {
  type: GraphQLOutputType | undefined;
  below: ExpectedObject;
  /** Selected for every object of this kind: an answer without it is wrong. */
  certain: boolean;
}

export interface Surroundings {
  /** The whole supergraph's, so that types of every subgraph are known. */
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** What selection sets ask of one object. */
export class ExpectedObject {
  readonly #around: Surroundings;
  readonly #selectionSets: SelectionSetNode[];
  readonly #scope: string | undefined;
  readonly #byType = new Map<string | undefined, Map<string, ExpectedField>>();

  constructor(around: Surroundings, selectionSets: SelectionSetNode[], scope: string | undefined) {
    this.#around = around;
    this.#selectionSets = selectionSets;
    this.#scope = scope;
  }

  /** An object of one type where another one belongs, such as the entity of somebody else's key. */
  isOtherThan(expected: string | undefined, actual: string | undefined): boolean {
    if (expected === undefined || actual === undefined || expected === actual) return false;
    return isObjectType(this.#around.schema.getType(expected));
  }

  /** The fields that an object of a type has to have, or may have; of an unknown type, those of any. */
  fields(typename: string | undefined): Map<string, ExpectedField> {
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

function namedTypeOf(type: GraphQLType | undefined): string | undefined {
  if (isNonNullType(type) || isListType(type)) return namedTypeOf(type.ofType);
  return type?.name;
}
