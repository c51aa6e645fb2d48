import { Kind } from "graphql";
import { sourceCallsHeader } from "#subgraphs/kit/subgraph.ts";
import { type EntitySamples, entitySamples } from "./entity-samples.ts";
import { type Examined, type Finding, findingOf, notSeen, type Rule } from "./rule.ts";
import { carries, fieldsOf, namedType } from "./sdl-shapes.ts";

const entitiesQuery = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`;

function entitiesIn(data: Record<string, unknown> | null | undefined): (Record<string, unknown> | null)[] {
  const list = data?._entities;
  return Array.isArray(list) ? list : [];
}

async function forEachSampled(
  subgraph: Examined,
  examineOne: (samples: EntitySamples) => Promise<string[]>,
): Promise<Finding> {
  const sampled = (await entitySamples(subgraph)).filter(({ representations }) => representations.length > 0);
  if (sampled.length === 0)
    return notSeen("No entity could be found in its lists or its feed: it may be empty.");
  const lacks: string[] = [];
  for (const samples of sampled) lacks.push(...(await examineOne(samples)));
  return findingOf(lacks);
}

async function resolvesByReference(subgraph: Examined): Promise<Finding> {
  return forEachSampled(subgraph, async ({ type, key, representations }) => {
    const { data, errors } = await subgraph.ask(entitiesQuery(`... on ${type} { ${key} }`), {
      representations,
    });
    const entities = entitiesIn(data);
    if (errors) return [`${type} by reference gave an error: ${errors[0]?.message}`];
    if (entities.length !== representations.length) {
      return [
        `_entities gave ${entities.length} of ${representations.length} ${type}: it has to give one for each reference, in order.`,
      ];
    }
    const wrong = representations.findIndex((sent, at) => entities[at]?.[key] !== sent[key]);
    return wrong === -1
      ? []
      : [
          `The reference ${JSON.stringify(representations[wrong]?.[key])} of ${type} did not come back as itself: the answers have to be in the order of the references.`,
        ];
  });
}

async function givesNullForUnknown(subgraph: Examined): Promise<Finding> {
  return forEachSampled(subgraph, async ({ type, key, representations: [known] }) => {
    const unknown = {
      ...known,
      [key]: "conformance-unknown",
      ...(known?.["aliases"] ? { aliases: ["conformance:unknown"] } : {}),
    };
    const own = ownFields(subgraph, type);
    const selection = `... on ${type} { ${own.join(" ") || key} }`;
    const { data, errors } = await subgraph.ask(entitiesQuery(selection), {
      representations: [known, unknown],
    });
    if (errors) return [`An unknown ${type} gave an error ("${errors[0]?.message}"): it has to be null.`];
    const entity = entitiesIn(data)[1];
    const invented =
      entity === null || entity === undefined ? [] : own.filter((field) => !isEmpty(entity[field]));
    return invented.map((field) => `${type}.${field} of an unknown ${type} is not null.`);
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Fields whose value can be asked without knowing more of their type. */
function ownFields({ document }: Examined, type: string): string[] {
  return fieldsOf(document, type)
    .filter((field) => !carries(field, "external") && field.name.value !== "ref")
    .filter((field) =>
      (field.arguments ?? []).every(
        ({ type: node, defaultValue }) => node.kind !== Kind.NON_NULL_TYPE || defaultValue,
      ),
    )
    .map((field) => {
      const isObject = fieldsOf(document, namedType(field.type)).length > 0;
      return isObject ? `${field.name.value} { __typename }` : field.name.value;
    })
    .filter((selection) => !selection.includes("{"))
    .slice(0, 5);
}

async function asksSourceOnce(subgraph: Examined): Promise<Finding> {
  const countCalls = async ({ type, key }: EntitySamples, representations: Record<string, unknown>[]) => {
    const inner = contributed(subgraph, type) ?? key;
    const query = entitiesQuery(`... on ${type} { ${inner} }`);
    const { extensions } = await subgraph.ask(query, { representations }, { [sourceCallsHeader]: "1" });
    return typeof extensions?.["sourceCalls"] === "number" ? extensions["sourceCalls"] : undefined;
  };
  let seen = false;
  const finding = await forEachSampled(subgraph, async (samples) => {
    const one = await countCalls(samples, samples.representations.slice(0, 1));
    const many = await countCalls(samples, samples.representations);
    if (one === undefined || many === undefined) return [];
    seen = true;
    if (samples.representations.length < 2 || many <= one) return [];
    return [
      `${samples.representations.length} references of ${samples.type} cost ${many} calls to the source, one reference ${one}: load them together.`,
    ];
  });
  if (finding.state === "PASSED" && !seen)
    return notSeen(`It does not report its source calls (header ${sourceCallsHeader}).`);
  return finding;
}

/** The field by which a subgraph adds its own record to a shared type, asked for its name only. */
function contributed({ document }: Examined, type: string): string | undefined {
  const field = fieldsOf(document, type).find((candidate) => carries(candidate, "requires"));
  return field === undefined ? undefined : `${field.name.value} { __typename }`;
}

export const entityRules: readonly Rule[] = [
  {
    title: "every entity resolves by reference, in the order of the references",
    examine: resolvesByReference,
  },
  { title: "an unknown reference gives null and no error", examine: givesNullForUnknown },
  { title: "twenty references cost no more calls to its source than one", examine: asksSourceOnce },
];
