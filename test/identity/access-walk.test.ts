import { readFileSync } from "node:fs";
import type { GraphQLResolveInfo } from "graphql";
import { accessDocument, readAccessDocument } from "#cli/access-document.ts";
import { accessRulesOf } from "#cli/access-rules.ts";
import { type Role, roles } from "#subgraphs/kit/claims.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { type EverySubgraph, openEverySubgraph, type RootField } from "./every-subgraph.ts";
import { minimalOperation } from "./minimal-arguments.ts";

const committed = readFileSync(new URL("../../docs/access.md", import.meta.url), "utf8");
const table = readAccessDocument(committed);
const howToMend = "Run `node --import tsx cli/access-table.ts --write`, and read what it changes.";

describe("the table of access", () => {
  it("is what the schemas say", () => {
    // Shown as lines, so that a failure shows the operation.
    expect([committed === accessDocument() ? "" : howToMend, ...committed.split("\n")]).toEqual([
      "",
      ...accessDocument().split("\n"),
    ]);
  });
});

describe("every operation in every role", () => {
  let every: EverySubgraph;
  beforeAll(async () => {
    every = await openEverySubgraph();
  });
  afterAll(() => every.close());

  const said = (subgraph: string, field: string, role: Role) => table.get(subgraph)?.get(field)?.[role];

  async function refusalOf({ subgraph, kind, field }: RootField, role: Role): Promise<string | undefined> {
    const operation = minimalOperation(kind, field);
    const { errors = [] } = await every.ask(subgraph, operation, { role, subject: "walker" });
    return errors.map(({ extensions }) => String(extensions?.["code"])).at(0);
  }

  it("stands in the table", () => {
    const standing = [...table].flatMap(([subgraph, fields]) =>
      [...fields.keys()].map((field) => `${subgraph} ${field}`),
    );
    const built = every.subgraphs.flatMap(({ name, sdl }) =>
      accessRulesOf(sdl).map(({ field }) => `${name} ${field}`),
    );
    expect(standing.toSorted()).toEqual(built.toSorted());
    const asked = every.rootFields.map(({ subgraph, name }) => `${subgraph.name} ${name}`);
    expect(asked.filter((name) => !standing.includes(name))).toEqual([]);
  });

  it("is refused where the table says no, and nowhere else", async () => {
    const differing: string[] = [];
    for (const root of every.rootFields) {
      for (const role of roles) {
        const expected = said(root.subgraph.name, root.name, role);
        const code = await refusalOf(root, role);
        const isRefused = code === "NOT_ALLOWED";
        // Of what is not one's own, the subgraph says itself that it is not allowed, or that there is none.
        const isAsExpected = expected === "own" || isRefused === (expected === "no");
        if (!isAsExpected)
          differing.push(
            `${root.subgraph.name} ${root.name} as ${role}: ${expected}, but ${code ?? "answered"}`,
          );
      }
    }
    expect(differing).toEqual([]);
  });

  it("is refused within types, too", async () => {
    const differing: string[] = [];
    for (const subgraph of every.subgraphs) {
      for (const { field } of accessRulesOf(subgraph.sdl)) {
        if (/^(Query|Mutation)\./.test(field)) continue;
        for (const role of roles) {
          const isRefused = await resolvingIsRefused(subgraph, field, role);
          if (isRefused !== (said(subgraph.name, field, role) === "no"))
            differing.push(`${subgraph.name} ${field} as ${role}`);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  it("that an operator of the whole graph may do is refused to an operator of no cluster", async () => {
    const differing: string[] = [];
    for (const { subgraph, kind, field, name, rule } of every.rootFields) {
      if (!rule.holds.includes("graph")) continue;
      const claims = { role: "operator", subject: "walker", clusters: [] } as const;
      const { errors = [] } = await every.ask(subgraph, minimalOperation(kind, field), claims);
      if (errors[0]?.extensions?.["code"] !== "NOT_ALLOWED") differing.push(`${subgraph.name} ${name}`);
    }
    expect(differing).toEqual([]);
  });

  it("answers without failing inside", async () => {
    const failing: string[] = [];
    for (const root of every.rootFields)
      for (const role of ["anonymous", "admin"] as const)
        if ((await refusalOf(root, role)) === "INTERNAL")
          failing.push(`${root.subgraph.name} ${root.name} as ${role}`);
    expect(failing).toEqual([]);
  });
});

/** Resolves a field of a type by itself: its guard comes before whatever it needs of its parent. */
async function resolvingIsRefused({ schema }: Subgraph, field: string, role: Role): Promise<boolean> {
  const [typeName = "", fieldName = ""] = field.split(".");
  const type = schema.getType(typeName);
  const resolve = type && "getFields" in type ? type.getFields()[fieldName] : undefined;
  if (resolve === undefined || !("resolve" in resolve)) throw new Error(`Nothing resolves ${field}.`);
  try {
    await resolve.resolve?.({}, {}, { claims: { role } }, { fieldName } as GraphQLResolveInfo);
    return false;
  } catch (error) {
    const { extensions } = error as { extensions?: Record<string, unknown> };
    return extensions?.["code"] === "NOT_ALLOWED";
  }
}
