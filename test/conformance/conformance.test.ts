import { demoFirms, demoSeed } from "#demo/firms/index.ts";
import { seedJobs } from "#demo/seed-jobs.ts";
import { seedMetalworking } from "#demo/seed-metalworking.ts";
import { examine, type RuleResult } from "#gateway/conformance/suite.ts";
import { subgraphPlugins } from "#subgraphs/index.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { serveSubgraph } from "#subgraphs/kit/serve.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { openTestDatabase, type TestDatabase } from "../kit/database.ts";
import { testHouse } from "../kit/house.ts";
import { startOutsider } from "../plug-in/outsider.mjs";

const lacking = (results: readonly RuleResult[]) =>
  results.filter(({ finding }) => finding.state === "LACKING");

describe.each(subgraphPlugins)("the conformance suite finds nothing lacking in $name", (plugin) => {
  let test: TestDatabase;
  let subgraph: Subgraph;
  beforeAll(async () => {
    test = await openTestDatabase();
    const house = testHouse(test);
    await seedMetalworking(test.database, demoFirms(40), { clock: house.clock, edition: `${demoSeed}/40` });
    await seedJobs(test.database, 120, house.clock);
    subgraph = await plugin.create(house);
    await subgraph.start();
  });
  afterAll(async () => {
    await subgraph.stop();
    await test.remove();
  });

  it("asked in-process", async () => {
    expect(lacking(await examine(subgraph))).toEqual([]);
  });

  it("asked over HTTP, with the same findings", async () => {
    const served = await serveSubgraph(subgraph, { host: "127.0.0.1", port: 0 });
    const endpoint = new HttpEndpoint({ name: plugin.name, url: served.url, timeoutMs: 30_000 });
    try {
      expect(await examine(endpoint)).toEqual(await examine(subgraph));
    } finally {
      await endpoint.close();
      await served.close();
    }
  });
});

describe("the conformance suite", () => {
  it("finds nothing lacking in an outsider's subgraph of plain JavaScript", async () => {
    const outsider = await startOutsider();
    const endpoint = new HttpEndpoint({ name: "volyn", url: outsider.url, timeoutMs: 30_000 });
    try {
      expect(lacking(await examine(endpoint))).toEqual([]);
    } finally {
      await endpoint.close();
      await outsider.stop();
    }
  });
});
