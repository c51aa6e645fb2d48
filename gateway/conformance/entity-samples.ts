import { type FieldDefinitionNode, Kind } from "graphql";
import type { Examined } from "./rule.ts";
import { fieldsOf, keysOf, namedType, objectsOf } from "./sdl-shapes.ts";

/** An entity type of the subgraph, and representations of some that exist. */
export interface EntitySamples {
  type: string;
  /** The one field of its key. */
  key: string;
  representations: Record<string, unknown>[];
}

const wanted = 20;

/** Samples of every entity type that the subgraph answers for, taken from its own lists and its feed. */
export async function entitySamples(subgraph: Examined): Promise<EntitySamples[]> {
  const samples: EntitySamples[] = [];
  for (const object of objectsOf(subgraph.document)) {
    const type = object.name.value;
    const key = keysOf(object).find((fields) => /^\w+$/.test(fields));
    if (key === undefined) continue;
    const representations = (await fromLists(subgraph, type, key)) ?? fromFeed(subgraph, type, key);
    samples.push({ type, key, representations });
  }
  return samples;
}

async function fromLists({ document, ask }: Examined, type: string, key: string) {
  for (const field of fieldsOf(document, "Query")) {
    const path = pathTo(document, field, type);
    if (path === undefined || !canBeAskedBare(field)) continue;
    const size = (field.arguments ?? []).some(({ name }) => name.value === "first")
      ? `(first: ${wanted})`
      : "";
    const inner = `{ __typename ${key} }`;
    const { data } = await ask(
      `{ ${field.name.value}${size} ${path === "" ? inner : `{ ${path} ${inner} }`} }`,
    );
    const found = nodesIn(data?.[field.name.value], path);
    if (found.length > 0) return found.slice(0, wanted);
  }
  return undefined;
}

/** "" when the field gives the type or a list of it, "nodes" when it gives a connection; else undefined. */
function pathTo(
  document: Examined["document"],
  field: FieldDefinitionNode,
  type: string,
): string | undefined {
  const given = namedType(field.type);
  if (given === type) return "";
  return fieldsOf(document, given).some(
    ({ name, type: node }) => name.value === "nodes" && namedType(node) === type,
  )
    ? "nodes"
    : undefined;
}

function canBeAskedBare(field: FieldDefinitionNode): boolean {
  return (field.arguments ?? []).every(
    ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined,
  );
}

function nodesIn(answer: unknown, path: string): Record<string, unknown>[] {
  const list: unknown = path === "" ? answer : (answer as Record<string, unknown> | null)?.[path];
  const nodes = Array.isArray(list) ? list : [list];
  return nodes.filter((node): node is Record<string, unknown> => typeof node === "object" && node !== null);
}

/** A company is known to a subgraph by the records that its feed tells of. */
function fromFeed({ feed }: Examined, type: string, key: string): Record<string, unknown>[] {
  if (type !== "Company" || key !== "ref" || feed === undefined) return [];
  const companies = feed.changes.filter(({ company }) => company != null).slice(0, wanted);
  return companies.map(({ id }) => {
    const ref = `${feed.cluster.slug}:${id}`;
    return { __typename: type, ref, aliases: [ref] };
  });
}
