import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

export type ResponsePath = readonly (string | number)[];

/** Which response paths an operation selects. Type conditions and list indices do not matter here. */
export class Selection {
  readonly #root: readonly SelectionSetNode[];
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(document: DocumentNode, operationName?: string | null) {
    const operations: OperationDefinitionNode[] = [];
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
    }
    const operation = operationName
      ? operations.find((candidate) => candidate.name?.value === operationName)
      : operations[0];
    this.#root = operation ? [operation.selectionSet] : [];
  }

  /** The longest part of the path, from its start, that the operation selects. Planner-made aliases are undone. */
  visible(path: ResponsePath): (string | number)[] {
    const kept: (string | number)[] = [];
    let level = this.#root;
    for (const step of path) {
      if (typeof step === "number") {
        if (kept.length === 0) break;
        kept.push(step);
        continue;
      }
      const name = [step, step.replace(/__alias_\d+$/, "")].find((key) => this.#below(level, key).length > 0);
      if (name === undefined) break;
      kept.push(name);
      level = this.#below(level, name).flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    }
    return kept;
  }

  /** True when the operation selects the whole path. */
  selects(path: ResponsePath): boolean {
    return this.visible(path).length === path.length;
  }

  /** Response names directly below a path; with a type name, only those of fragments that may apply to it. */
  namesAt(path: readonly string[], typename?: string): string[] {
    let level = this.#root;
    for (const step of path)
      level = this.#below(level, step).flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    const exact = this.#fields(level, typename);
    const names = exact.length > 0 || typename === undefined ? exact : this.#fields(level, undefined);
    return [...new Set(names.map(responseName))].filter((name) => name !== "__typename");
  }

  #below(level: readonly SelectionSetNode[], name: string) {
    return this.#fields(level, undefined).filter((field) => responseName(field) === name);
  }

  #fields(level: readonly SelectionSetNode[], typename: string | undefined): FieldLike[] {
    return level.flatMap(({ selections }) =>
      selections.flatMap((selection): FieldLike[] => {
        if (selection.kind === Kind.FIELD) return [selection];
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value;
        if (!fragment || (typename && condition && condition !== typename)) return [];
        return this.#fields([fragment.selectionSet], undefined);
      }),
    );
  }
}

interface FieldLike {
  readonly alias?: { readonly value: string } | undefined;
  readonly name: { readonly value: string };
  readonly selectionSet?: SelectionSetNode | undefined;
}

function responseName(field: FieldLike): string {
  return field.alias?.value ?? field.name.value;
}
