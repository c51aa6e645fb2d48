import { type Examined, type Finding, findingOf, type Rule } from "./rule.ts";

/** Traces of what a client must not see: files with line numbers, and SQL. */
const internals =
  /\.(?:ts|js|mjs|py|java|php|rb|go):\d+|\bat \S+ \(|\bSELECT\b.+\bFROM\b|ECONNREFUSED|Traceback/;

async function keepsInternalsIn({ ask }: Examined): Promise<Finding> {
  const lacks: string[] = [];
  for (const query of [
    "{ thisFieldIsNotThere }",
    "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }",
  ]) {
    const { errors = [] } = await ask(query, { representations: [{ __typename: "NoSuchType" }] });
    if (errors.length === 0) lacks.push(`A wrong request gets no error: ${query.slice(0, 40)}`);
    if (internals.test(JSON.stringify(errors)))
      lacks.push("An error tells of files, SQL or addresses inside: clients may read it.");
  }
  return findingOf(lacks);
}

export const manners: readonly Rule[] = [
  { title: "a wrong request gets an error that tells nothing internal", examine: keepsInternalsIn },
];
