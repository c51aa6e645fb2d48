import fc from "fast-check";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { type SubgraphEndpoint, UpstreamFault, type UpstreamFaultKind } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import { type Answer, ask, inProcess, secret, subgraphNames } from "./small-fleet.ts";

type Fault = "none" | UpstreamFaultKind | "ERRORS" | "NULLS";
const faults: Fault[] = ["none", "none", "UNREACHABLE", "TIMEOUT", "TOO_LARGE", "ERRORS", "NULLS"];

const queries = [
  "{ companies { id name town openJobs weight machine { kind } } jobCount machines }",
  "{ hits { __typename ... on Company { id openJobs weight machine { kind } } ... on Town { label } } }",
  "{ jobs { title company { name openJobs machine { kind } } } companies { id } }",
  '{ a: company(id: "c-1") { ...C } b: company(id: "c-3") { ...C } n: company(id: "no") { ...C } } fragment C on Company { n: name w: weight o: openJobs }',
  "{ jobs { company { town weight } } jobs { t: title } hits { ... on Company { m: machine { k: kind } } } }",
];

/** Every value of an answer that is not an object or list, by its path. */
function leaves(value: unknown, path: (string | number)[] = []): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[JSON.stringify(path), value]]);
  return new Map(
    Object.entries(value).flatMap(([key, below]) => [
      ...leaves(below, [...path, Array.isArray(value) ? Number(key) : key]),
    ]),
  );
}

const isPrefix = (one: unknown[], other: unknown[]) => one.every((step, index) => step === other[index]);
const related = (one: unknown[], other: unknown[]) => isPrefix(one, other) || isPrefix(other, one);

describe("whatever fails", () => {
  let gateway: Gateway;
  let url: string;
  let plan: Fault[] = [];
  const failed = new Set<string>();
  const healthy = new Map<string, Answer>();

  /** Fails as the plan says, one entry for each request in turn. */
  const failing = (name: string): SubgraphEndpoint => {
    const real = inProcess(name);
    return {
      name,
      async execute(request) {
        const fault = request.query.includes("_service") ? "none" : (plan.shift() ?? "none");
        if (fault === "none") return real.execute(request);
        failed.add(name);
        if (fault === "ERRORS") return { errors: [{ message: secret, extensions: { code: secret } }] };
        if (fault !== "NULLS") throw new UpstreamFault(fault, name, secret);
        const data = (await real.execute(request)).data ?? {};
        const nulled = Object.keys(data).map((key) => [
          key,
          key === "_entities" ? (data._entities as unknown[]).map(() => null) : null,
        ]);
        return {
          data: Object.fromEntries(nulled),
          errors: nulled.map(([key]) => ({ message: secret, path: [key] })) as never,
        };
      },
    };
  };

  beforeAll(async () => {
    gateway = createGateway({
      members: subgraphNames.map((name) => ({ endpoint: failing(name) })),
      configuration: { port: 0, subgraphTimeoutMs: 60_000 },
      logger: silentLogger,
    });
    url = (await gateway.start()).url;
    for (const query of queries) healthy.set(query, await ask(url, query));
  });
  afterAll(() => gateway.stop());

  it("what is missing is explained by an error with path, code and subgraph, and nothing else is missing", async () => {
    const cases = fc.tuple(
      fc.constantFrom(...queries),
      fc.array(fc.constantFrom(...faults), { maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([query, chosen]) => {
        plan = [...chosen];
        failed.clear();
        const answer = await ask(url, query);
        const expected = leaves(healthy.get(query)?.body.data);
        const actual = leaves(answer.body.data);
        const errors = answer.body.errors ?? [];
        expect(answer.status).toBe(200);
        expect(answer.text).not.toContain(secret);
        for (const { path, extensions } of errors) {
          expect(path?.length).toBeGreaterThan(0);
          expect(failed).toContain(extensions.subgraph);
          expect(extensions.code).toMatch(/^SUBGRAPH_/);
          expect(path).not.toContain("aliases");
        }
        for (const [where, value] of expected) {
          if (actual.has(where) && actual.get(where) === value) continue;
          const path: unknown[] = JSON.parse(where);
          // A null that must not be there spreads upwards: the error is then below where the null is.
          const nulls = [...actual]
            .filter(([, found]) => found === null)
            .map(([at]) => JSON.parse(at) as unknown[]);
          const gap = nulls.find((at) => isPrefix(at, path));
          expect({ where, gap }).toEqual({ where, gap: expect.any(Array) });
          const explained = errors.some((error) => related(error.path ?? [], gap ?? []));
          expect({ where, explained }).toEqual({ where, explained: true });
        }
        if (failed.size === 0) expect(errors).toEqual([]);
      }),
      { numRuns: Number(process.env.FAULT_RUNS ?? 200), seed: Number(process.env.FAULT_SEED ?? 7) },
    );
  }, 60_000);
});
