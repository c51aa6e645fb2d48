import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { TestHousehold } from "../integration/household.ts";

export interface Sample {
  __typename: string;
  id: string;
}

/** How far from the root an entity is looked for, how many ways to it are tried, and how many are taken. */
const deepest = 5;
const mostWays = 12;
const mostSamples = 20;

const schemas = new WeakMap<TestHousehold, Promise<GraphQLSchema>>();
function schemaOf(household: TestHousehold): Promise<GraphQLSchema> {
  const known = schemas.get(household) ?? introspect(household);
  schemas.set(household, known);
  return known;
}

async function introspect(household: TestHousehold): Promise<GraphQLSchema> {
  const { data } = await household.query(getIntrospectionQuery());
  return buildClientSchema(data as IntrospectionQuery);
}

/** The names of all types that node(id) can give. */
export async function entityNames(household: TestHousehold): Promise<string[]> {
  const schema = await schemaOf(household);
  const node = schema.getType("Node");
  return isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
}

/** Some entities of a type: by the query given, else by fields that lead to it from the root without knowing more. */
export async function samplesOf(household: TestHousehold, type: string, query?: string): Promise<Sample[]> {
  if (query !== undefined) return collect((await household.query(query)).data, type);
  for (const way of waysTo(await schemaOf(household), type)) {
    const inner = way.reduceRight(
      (below, field) => `${field} { ${below} }`,
      `... on ${type} { __typename id }`,
    );
    const found = collect((await household.query(`{ ${inner} }`)).data, type);
    if (found.length > 0) return found;
  }
  return [];
}

/** The shortest ways first. */
function waysTo(schema: GraphQLSchema, type: string): string[][] {
  const ways: string[][] = [];
  const seen = new Set<string>();
  let level: { name: string; way: string[] }[] = [{ name: "Query", way: [] }];
  for (let depth = 0; depth < deepest && ways.length < mostWays; depth++) {
    level = level.flatMap(({ name, way }) => {
      const from = schema.getType(name);
      if (!isObjectType(from) && !isInterfaceType(from)) return [];
      return Object.values(from.getFields())
        .filter((field) => !field.args.some(isRequiredArgument))
        .map((field) => ({ name: getNamedType(field.type).name, way: [...way, called(field)] }));
    });
    ways.push(...level.filter(({ name }) => name === type).map(({ way }) => way));
    level = level.filter(({ name }) => !seen.has(name) && seen.add(name));
  }
  return ways.slice(0, mostWays);
}

function called({ name, args }: GraphQLField<unknown, unknown>): string {
  return args.some((argument) => argument.name === "first") ? `${name}(first: ${mostSamples})` : name;
}

function collect(value: unknown, type: string): Sample[] {
  const found = new Map<string, Sample>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("__typename" in part && part.__typename === type && "id" in part && typeof part.id === "string")
      found.set(part.id, { __typename: type, id: part.id });
    Object.values(part).forEach(visit);
  };
  visit(value);
  return [...found.values()].slice(0, mostSamples);
}
