import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  parse,
  type TypeNode,
} from "graphql";
import { type Role, roles } from "#subgraphs/kit/claims.ts";
import { allowedRoles, type Ownership, ownershipsOf } from "#subgraphs/kit/graph/allowed.ts";

/** Whether a role may use a field: yes, no, or for what is the caller's own. */
export type Access = "yes" | "no" | "own";

export interface AccessRule {
  /** Type and field: Query.company. */
  field: string;
  access: Record<Role, Access>;
  /** What the caller has to hold for "own". */
  holds: readonly Ownership[];
  /** Only subgraphs can ask it. */
  hidden: boolean;
}

/** The rule of every field of Query and Mutation in a subgraph's SDL, and of every other field that has one. */
export function accessRulesOf(sdl: string): AccessRule[] {
  const { definitions } = parse(sdl);
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      return [];
    const type = definition.name.value;
    const isRoot = type === "Query" || type === "Mutation";
    return (definition.fields ?? [])
      .filter((field) => isRoot || allowedRoles(field) !== undefined)
      .map((field) => ruleOf(type, field, definitions));
  });
}

function ruleOf(
  type: string,
  field: FieldDefinitionNode,
  definitions: readonly DefinitionNode[],
): AccessRule {
  const allowed = allowedRoles(field) ?? roles;
  const said = ownershipsOf(field);
  const holds =
    takesToken(field, definitions) && !said.includes("token") ? (["token", ...said] as const) : said;
  const accessOf = (role: Role): Access => {
    if (!allowed.includes(role)) return "no";
    const isBound = role === "admin" ? holds.includes("token") : holds.length > 0;
    return isBound ? "own" : "yes";
  };
  const access = Object.fromEntries(roles.map((role) => [role, accessOf(role)])) as Record<Role, Access>;
  const hidden = field.directives?.some(({ name }) => name.value === "inaccessible") ?? false;
  return { field: `${type}.${field.name.value}`, access, holds, hidden };
}

/** A token as an argument, or as a field of an input, is what its holder is known by. */
function takesToken(
  { arguments: given = [] }: FieldDefinitionNode,
  definitions: readonly DefinitionNode[],
): boolean {
  return given.some(({ name, type }) => {
    const input = definitions.find(
      (definition): definition is InputObjectTypeDefinitionNode =>
        definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.name.value === namedType(type),
    );
    return [name, ...(input?.fields?.map((field) => field.name) ?? [])].some(({ value }) =>
      isTokenName(value),
    );
  });
}

export function isTokenName(name: string): boolean {
  return /^token$|[a-z]Token$/.test(name);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
