import {
  defaultFieldResolver,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type ValueNode,
} from "graphql";
import { type Claims, type Role, requireRole, roles } from "../claims.ts";

/** What a field asks for beside the role: that the caller holds its token, or acts for its cluster, firm or whole graph. */
export const ownerships = ["token", "cluster", "firm", "graph"] as const;
export type Ownership = (typeof ownerships)[number];

/** The roles that `@allowed` names; undefined where everybody may. Throws for a role that there is none of. */
export function allowedRoles(field: FieldDefinitionNode): readonly Role[] | undefined {
  return wordsOf(field, { directive: "allowed", argument: "roles", known: roles });
}

/** What `@owned` names; nothing where the role is all that counts. Throws for an unknown word. */
export function ownershipsOf(field: FieldDefinitionNode): readonly Ownership[] {
  return wordsOf(field, { directive: "owned", argument: "by", known: ownerships }) ?? [];
}

/**
 * Puts the check of `@allowed` before each field that carries it, whichever way the field is reached. Throws for roles
 * and ownerships that there are none of, and where it stands on an interface, whose fields nobody resolves.
 */
export function enforceAllowed(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = field.astNode && { roles: allowedRoles(field.astNode), by: ownershipsOf(field.astNode) };
      if (!rule?.roles) continue;
      if (!isObjectType(type))
        throw new Error(`@allowed on ${type.name}.${field.name}: put it on the types that implement it.`);
      guard(field, rule.roles, deedOf(schema, type, field.name));
    }
  }
}

function guard(
  field: GraphQLField<unknown, { claims: Claims }>,
  allowed: readonly Role[],
  deed: string,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    requireRole(context.claims, allowed, deed);
    return resolve(parent, args, context, info);
  };
}

function deedOf(schema: GraphQLSchema, type: GraphQLObjectType, field: string): string {
  if (type === schema.getMutationType()) return `call ${field}`;
  if (type === schema.getQueryType()) return `ask for ${field}`;
  return `see ${type.name}.${field}`;
}

interface WordList<Word extends string> {
  directive: string;
  argument: string;
  known: readonly Word[];
}

function wordsOf<Word extends string>(
  { name, directives = [] }: FieldDefinitionNode,
  { directive, argument, known }: WordList<Word>,
): readonly Word[] | undefined {
  const found = directives.find((node) => node.name.value === directive);
  if (found === undefined) return undefined;
  const value = found.arguments?.find((node) => node.name.value === argument)?.value;
  const given = value ? textsOf(value) : [];
  const words = known.filter((word) => given.includes(word));
  if (words.length === 0 || words.length < given.length)
    throw new Error(
      `@${directive} on ${name.value} names ${given.join(", ") || "nothing"}; it takes any of ${known.join(", ")}.`,
    );
  return words;
}

function textsOf(value: ValueNode): string[] {
  if (value.kind === Kind.STRING) return [value.value];
  return value.kind === Kind.LIST ? value.values.flatMap(textsOf) : [];
}
