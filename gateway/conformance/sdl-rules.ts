import { Kind } from "graphql";
import { type Examined, type Finding, findingOf, type Rule } from "./rule.ts";
import { carries, fieldsOf, isNullable, objectsOf } from "./sdl-shapes.ts";

/** Types that the directory owns: what others add to them goes into everybody's answers. */
const sharedEntities = ["Company", "Cluster", "CooperationOffer"];

function addsOnlyNullableFields({ endpoint, document }: Examined): Finding {
  if (endpoint.name === "directory") return findingOf([]);
  const strict = sharedEntities.flatMap((type) =>
    fieldsOf(document, type)
      .filter(
        (field) =>
          !isNullable(field.type) &&
          !carries(field, "external") &&
          !carries(field, "shareable") &&
          !isKeyField(document, type, field.name.value),
      )
      .map(
        ({ name }) =>
          `${type}.${name.value} must be nullable: while this subgraph is down, a non-null field would take the whole ${type} away.`,
      ),
  );
  return findingOf(strict);
}

function isKeyField(document: Examined["document"], type: string, field: string): boolean {
  return objectsOf(document).some(
    ({ name, directives = [] }) =>
      name.value === type &&
      directives.some((directive) =>
        (directive.arguments ?? []).some(
          ({ value }) => value.kind === Kind.STRING && value.value.split(/\s+/).includes(field),
        ),
      ),
  );
}

function hasOnlyNullableRoots({ document }: Examined): Finding {
  const strict = fieldsOf(document, "Query").filter(
    ({ name, type }) => !isNullable(type) && name.value !== "clusterFeed" && !name.value.startsWith("_"),
  );
  return findingOf(
    strict.map(
      ({ name }) =>
        `Query.${name.value} must be nullable: while this subgraph is down, a non-null field would take the whole answer away.`,
    ),
  );
}

/** A gateway cannot concatenate lists: it would ask one subgraph of several, or merge them by position. */
function sharesNoRootList({ document }: Examined): Finding {
  const shared = fieldsOf(document, "Query").filter(
    (field) => carries(field, "shareable") && field.name.value !== "clusterFeed",
  );
  return findingOf(
    shared.map(
      ({ name }) =>
        `Query.${name.value} must not be @shareable: the gateway would ask only one of the subgraphs that have it.`,
    ),
  );
}

function describesItsTypes({ document }: Examined): Finding {
  const bare = objectsOf(document).filter(
    ({ kind, name, directives = [], ...node }) =>
      kind === Kind.OBJECT_TYPE_DEFINITION &&
      !["Query", "Mutation", ...sharedEntities].includes(name.value) &&
      !/(Connection|Edge)$/.test(name.value) &&
      !directives.some((directive) => /shareable|inaccessible/.test(directive.name.value)) &&
      !("description" in node && node.description),
  );
  return findingOf(
    bare.map(
      ({ name }) => `Type ${name.value} has no description: descriptions are the manual of the graph.`,
    ),
  );
}

export const sdlRules: readonly Rule[] = [
  {
    title: "what it adds to shared types is nullable, so that its outage takes nobody's answer away",
    examine: addsOnlyNullableFields,
  },
  {
    title: "its fields of the root are nullable, so that its outage takes nobody's answer away",
    examine: hasOnlyNullableRoots,
  },
  { title: "it shares no list of the root with other subgraphs", examine: sharesNoRootList },
  { title: "its types say what they are", examine: describesItsTypes },
];
