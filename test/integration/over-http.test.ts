import { readFileSync } from "node:fs";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { silentLogger } from "#schema/logger.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { type Served, serveSubgraph } from "#subgraphs/kit/serve.ts";
import { type Answer, ask, openTestHousehold, type TestHousehold } from "./household.ts";

const flagship = readFileSync(new URL("flagship.graphql", import.meta.url), "utf8");
const everything = `{
  companies(first: 3) { nodes { name metalworking { name } woodworking { name } jobOffers(first: 1) { employerName } } }
  metalworkingMembers(first: 3) { nodes { name company { name } } }
  woodworkingMembers(first: 3) { nodes { name company { name } } }
  jobOffers(first: 3) { nodes { employerName } }
}`;

type Everything = Record<
  "companies" | "metalworkingMembers" | "woodworkingMembers" | "jobOffers",
  { nodes: Record<string, unknown>[] } | null
>;

describe("the same graph with every subgraph in a server of its own", () => {
  let household: TestHousehold;
  let gateway: Gateway;
  let url: string;
  const served = new Map<string, Served>();

  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: "120" });
    for (const subgraph of household.subgraphs) {
      served.set(subgraph.name, await serveSubgraph(subgraph, { host: "127.0.0.1", port: 0 }));
    }
    const members = [...served].map(([name, { url: address }]) => ({
      endpoint: new HttpEndpoint({ name, url: address, timeoutMs: 60_000 }),
      url: address,
    }));
    gateway = createGateway({
      members,
      configuration: { port: 0, subgraphTimeoutMs: 30_000 },
      logger: silentLogger,
    });
    ({ url } = await gateway.start());
  });
  afterAll(async () => {
    await gateway.stop();
    for (const { close } of served.values()) await close();
    await household.remove();
  });

  const overHttp = (query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
    ask(url, { query, variables });

  it("answers the query over four subgraphs with the same data as in one process", async () => {
    const variables = { search: "frezowanie", language: "lt", first: 20 };
    expect(await overHttp(flagship, variables)).toEqual(await household.query(flagship, variables));
  });

  it("gives the same error for bad input", async () => {
    for (const query of [
      '{ companies(where: { countries: ["XX"] }) { totalCount } }',
      '{ jobOffers(after: "x") { totalCount } }',
      '{ company(id: "a", slug: "b") { id } }',
    ]) {
      const { data, errors } = await overHttp(query);
      expect({ data, errors }).toEqual(await household.query(query));
      expect(errors?.[0]?.extensions).toMatchObject({
        code: expect.stringMatching(/^BAD_/),
        argument: expect.any(String),
      });
    }
  });

  it.each([
    ["jobs", ["jobOffers"], "jobOffers"],
    ["woodworking", ["woodworkingMembers"], "woodworking"],
    ["metalworking", ["metalworkingMembers"], "metalworking"],
    ["directory", ["companies"], "company"],
  ])("while %s is down, everything that does not depend on it is there", async (name, roots, field) => {
    const whole = (await overHttp(everything)).data as Everything;
    await served.get(name)?.close();
    const { data, errors } = await overHttp(everything);
    const left = data as Everything;
    for (const [root, value] of Object.entries(whole)) {
      if (roots.includes(root)) {
        expect([root, left[root as keyof Everything]]).toEqual([root, null]);
        continue;
      }
      const without = value?.nodes.map((node) => (field in node ? { ...node, [field]: null } : node));
      expect([root, left[root as keyof Everything]?.nodes]).toEqual([root, without]);
    }
    expect(errors?.length).toBeGreaterThan(0);
    for (const { extensions, path } of errors ?? []) {
      expect(extensions).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", subgraph: name });
      expect(path).toBeDefined();
    }
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|http:/);
    const subgraph = household.subgraphs.find((candidate) => candidate.name === name);
    if (subgraph)
      served.set(
        name,
        await serveSubgraph(subgraph, {
          host: "127.0.0.1",
          port: Number(new URL(served.get(name)?.url ?? "").port),
        }),
      );
  });
});
