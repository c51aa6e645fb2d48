import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from "graphql";

/** That a subgraph declares a type, once for each key that it gives the type. */
export interface Declaration {
  subgraph: string;
  /** A field set: "slug", or "x y { z }". */
  key: string | undefined;
  resolvable: boolean;
}

/** The definitions of a supergraph, with what its `join__` directives say of each subgraph's part in them. */
export class SupergraphTypes {
  readonly #definitions = new Map<string, DefinitionNode>();
  readonly #subgraphs: ReadonlyMap<string, string>;
  readonly #inaccessible: string;

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl, { noLocation: true });
    for (const definition of document.definitions)
      if ("name" in definition && definition.name && definition.kind !== Kind.DIRECTIVE_DEFINITION)
        this.#definitions.set(definition.name.value, definition);
    this.#subgraphs = this.#subgraphsByGraph();
    this.#inaccessible = nameOfInaccessible(document);
  }

  definition(name: string): DefinitionNode | undefined {
    return this.#definitions.get(name);
  }

  objects(): ObjectTypeDefinitionNode[] {
    return [...this.#definitions.values()].filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  }

  declarations(type: ObjectTypeDefinitionNode): Declaration[] {
    return directivesOf(type, "join__type").map((given) => ({
      subgraph: this.#subgraphs.get(String(given["graph"])) ?? "",
      key: typeof given["key"] === "string" ? given["key"] : undefined,
      resolvable: given["resolvable"] !== false,
    }));
  }

  /** Clients must not see it. */
  isHidden(node: { readonly directives?: readonly DirectiveNode[] }): boolean {
    return (node.directives ?? []).some(({ name }) => name.value === this.#inaccessible);
  }

  /** The subgraphs that answer for a field of a type. */
  subgraphsOf(field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): string[] {
    const joined = directivesOf(field, "join__field");
    if (joined.length === 0) return [...new Set(this.declarations(type).map(({ subgraph }) => subgraph))];
    return joined
      .filter((given) => given["external"] !== true && given["usedOverridden"] !== true)
      .flatMap((given) => this.#subgraphs.get(String(given["graph"])) ?? []);
  }

  #subgraphsByGraph(): Map<string, string> {
    const graphs = this.#definitions.get("join__Graph");
    const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
    return new Map(
      values.map((value) => [
        value.name.value,
        String(directivesOf(value, "join__graph")[0]?.["name"] ?? value.name.value),
      ]),
    );
  }
}

export function fieldOf(type: ObjectTypeDefinitionNode, name: string): FieldDefinitionNode | undefined {
  return (type.fields ?? []).find((field) => field.name.value === name);
}

/** The type behind lists and non-nulls. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function directivesOf(
  { directives = [] }: { readonly directives?: readonly DirectiveNode[] },
  name: string,
): Record<string, unknown>[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])),
    );
}

/** Subgraphs may import the directive under another name, and then the supergraph has it under that. */
function nameOfInaccessible({ definitions }: DocumentNode): string {
  const links = definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION ? directivesOf(node, "link") : [],
  );
  const link = links.find(({ url }) => typeof url === "string" && url.includes("/inaccessible/"));
  return typeof link?.["as"] === "string" ? link["as"] : "inaccessible";
}
