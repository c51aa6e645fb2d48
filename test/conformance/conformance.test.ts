import { examine } from "#gateway/conformance/suite.ts";
import { subgraphPlugins } from "#subgraphs/index.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { serveSubgraph } from "#subgraphs/kit/serve.ts";
import { openTestHousehold, type TestHousehold } from "../integration/household.ts";

/** Which rules may find nothing to look at: only clusters have a feed. */
const withoutFeed = new Set(["directory", "jobs", "programmes"]);

describe("the conformance suite finds nothing lacking in our own subgraphs", () => {
  let household: TestHousehold;
  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: "120" });
  });
  afterAll(() => household.remove());

  const subgraph = (name: string) => {
    const found = household.subgraphs.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`there is no subgraph ${name}`);
    return found;
  };

  it.each(subgraphPlugins.map(({ name }) => name))("%s, asked in-process", async (name) => {
    const results = await examine(subgraph(name));
    expect(results.filter(({ finding }) => finding.state === "LACKING")).toEqual([]);
    const unseen = results.filter(({ finding }) => finding.state === "NOT_SEEN").map(({ title }) => title);
    expect(
      unseen.filter(
        (title) => !withoutFeed.has(name) || !/feed|cluster it is|change|its records/.test(title),
      ),
    ).toEqual([]);
  });

  it.each(subgraphPlugins.map(({ name }) => name))(
    "%s, asked over HTTP, with the same findings",
    async (name) => {
      const served = await serveSubgraph(subgraph(name), { host: "127.0.0.1", port: 0 });
      const endpoint = new HttpEndpoint({ name, url: served.url, timeoutMs: 30_000 });
      try {
        expect(await examine(endpoint)).toEqual(await examine(subgraph(name)));
      } finally {
        await endpoint.close();
        await served.close();
      }
    },
  );
});
