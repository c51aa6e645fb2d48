import { existsSync, readFileSync } from "node:fs";
import { rules } from "#gateway/conformance/suite.ts";
import { errorCodes } from "#schema/errors.ts";
import { openTestHousehold, operatorToken, type TestHousehold } from "../integration/household.ts";
import { compactJson, flagship } from "./flagship.ts";
import {
  anchorsOf,
  codesInTables,
  examples,
  manuals,
  queriesOf,
  readManual,
  type ShownQuery,
} from "./manuals.ts";

const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

type Found = unknown[] | { nodes?: unknown[]; edges?: unknown[]; rows?: unknown[] };

function listIn(found: Found): unknown[] | undefined {
  return Array.isArray(found) ? found : (found.nodes ?? found.edges ?? found.rows);
}

describe("what the manuals show", () => {
  let household: TestHousehold;
  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: "1000" });
  });
  afterAll(() => household.remove());

  const ask = ({ query, variables, operator }: ShownQuery) =>
    household.query(query, variables, operator ? { authorization: `Bearer ${operatorToken}` } : {});

  it.each(manuals.flatMap(queriesOf).map((shown) => [shown.at, shown] as const))(
    "%s is answered as the manual says",
    async (_at, shown) => {
      const { data, errors = [] } = await ask(shown);
      expect(errors.map(({ extensions }) => extensions["code"])).toEqual(shown.errors);
      if (shown.errors.length === 0) expect(data).not.toBeNull();
    },
  );

  it.each(examples().map((example) => [example.at, example] as const))(
    "the explorer's example %s has a title, says what it shows, and finds something",
    async (_at, example) => {
      expect(example.query).toMatch(/^# \S.+\n# \S.+\n/);
      const { data, errors } = await ask(example);
      expect(errors).toBeUndefined();
      for (const [field, found] of Object.entries(data as Record<string, Found>))
        expect([field, listIn(found)?.length ?? 0]).not.toEqual([field, 0]);
    },
  );

  it("the README's query gets the answer that the README shows", async () => {
    const { query, answer } = flagship();
    const { data, errors } = await household.query(query);
    expect(errors).toBeUndefined();
    expect(answer).toBe(`${compactJson({ data })}\n`);
  });

  it("the README's answer comes from every subgraph", async () => {
    const { query } = flagship();
    household.forget();
    await household.query(query);
    const asked = new Set(household.fetches.map(({ subgraph }) => subgraph));
    expect([...asked].sort()).toEqual(["directory", "jobs", "metalworking", "woodworking"]);
  });

  it("the metrics of the manual are those that there are", async () => {
    const metrics = await (await fetch(`${household.url}/metrics`)).text();
    const own = [...metrics.matchAll(/^# HELP (gateway_\S+)/gm)].map(([, name]) => name);
    expect(codesInTables("docs/operations.md", "Metrics").sort()).toEqual(own.sort());
  });
});

describe("what the manuals name", () => {
  it("the table of error codes lists every code there is, and no other", () => {
    const listed = codesInTables("docs/frontend.md", "Errors, and answers with a part missing");
    expect(listed).toEqual([...errorCodes]);
  });

  it("the operators' manual shows every rule of the conformance check", () => {
    const shown = [...readManual("docs/operators.md").matchAll(/^(?:ok {5}|note {3}|not seen) {2}(.+)$/gm)];
    expect(shown.map(([, title]) => title)).toEqual(rules.map(({ title }) => title));
  });

  it.each(manuals)("%s names only commands that there are", (path) => {
    const text = readManual(path);
    const builtIn = ["test", "start", "install"];
    const named = [...text.matchAll(/\bnpm (?:run )?(?:-s )?([a-z]+)/g)].map(([, script = ""]) => script);
    for (const script of named.filter((name) => !builtIn.includes(name)))
      expect(Object.keys(packageJson.scripts)).toContain(script);
    for (const [, file = ""] of text.matchAll(/\bnode (?:--import tsx )?([\w./-]+\.(?:ts|mjs))/g))
      expect([file, existsSync(new URL(`../../${file}`, import.meta.url))]).toEqual([file, true]);
  });

  it.each(manuals)("%s links only to what there is", (path) => {
    const here = new URL(`../../${path}`, import.meta.url);
    const root = new URL("../../", import.meta.url);
    for (const [, link = ""] of readManual(path).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? here : new URL(file, here);
      expect([link, existsSync(target)]).toEqual([link, true]);
      const manual = target.pathname.slice(root.pathname.length);
      if (anchor !== undefined) expect(anchorsOf(manual)).toContain(anchor);
    }
  });
});
