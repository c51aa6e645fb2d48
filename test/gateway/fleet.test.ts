import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { UpstreamFault } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import { ask, inProcess } from "./small-fleet.ts";

/** A subgraph that can be away, and tells when it is asked. */
function awaySometimes(name: string) {
  const real = inProcess(name);
  let away = true;
  const endpoint: SubgraphEndpoint = {
    name,
    execute: (request) =>
      away ? Promise.reject(new UpstreamFault("UNREACHABLE", name, "refused")) : real.execute(request),
  };
  return {
    endpoint,
    comes: () => {
      away = false;
    },
  };
}

const health = async (url: string) => {
  const response = await fetch(`${url}/health/ready`);
  const body = (await response.json()) as { subgraphs: unknown[] };
  return { status: response.status, body };
};

/** Asks until the condition holds; the test's own time limit ends it otherwise. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("the fleet of subgraphs", () => {
  const running: Gateway[] = [];
  const open = async (options: Omit<Parameters<typeof createGateway>[0], "logger">) => {
    const gateway = createGateway({
      logger: silentLogger,
      ...options,
      configuration: {
        port: 0,
        startDeadlineMs: 60,
        retryMs: 20,
        subgraphTimeoutMs: 60_000,
        ...options.configuration,
      },
    });
    running.push(gateway);
    return { gateway, url: (await gateway.start()).url };
  };
  afterEach(async () => {
    for (const gateway of running.splice(0)) await gateway.stop();
  });

  it("a subgraph that comes late does not hold up the others and joins when it comes", async () => {
    const jobs = awaySometimes("jobs");
    const { url } = await open({
      members: [{ endpoint: inProcess("directory") }, { endpoint: jobs.endpoint }],
    });
    expect((await ask(url, "{ companies { id } }")).body.data).toBeTruthy();
    expect((await ask(url, "{ jobCount }")).status).toBe(400);
    expect((await health(url)).body.subgraphs).toEqual([
      { name: "directory", state: "SERVING" },
      { name: "jobs", state: "UNREACHABLE", reason: "It cannot be reached." },
    ]);
    jobs.comes();
    await until(async () => (await ask(url, "{ jobCount }")).status === 200);
    expect((await ask(url, "{ companies { id openJobs } jobCount }")).body.errors).toBeUndefined();
    expect((await health(url)).body.subgraphs).toEqual([
      { name: "directory", state: "SERVING" },
      { name: "jobs", state: "SERVING" },
    ]);
  });

  it("one whose schema breaks the graph is left out, with its reason in the health report", async () => {
    const broken: SubgraphEndpoint = {
      name: "broken",
      execute: async () => ({ data: { _service: { sdl: "type Query { companies: Int }" } } }),
    };
    const { url } = await open({ members: [{ endpoint: inProcess("directory") }, { endpoint: broken }] });
    expect((await ask(url, "{ companies { id } }")).body.errors).toBeUndefined();
    const { status, body } = await health(url);
    expect(status).toBe(200);
    expect(body.subgraphs).toEqual([
      { name: "directory", state: "SERVING" },
      { name: "broken", state: "REJECTED", reason: expect.stringContaining("companies") },
    ]);
  });

  it("a changed schema is taken up while requests in flight end on the graph they began with", async () => {
    let sdl = "type Query { slow: Int }";
    let arrived = () => {};
    let release = () => {};
    const asked = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const changing: SubgraphEndpoint = {
      name: "changing",
      async execute({ query }) {
        if (query.includes("_service")) return { data: { _service: { sdl } } };
        if (!query.includes("slow")) return { data: { quick: 2 } };
        arrived();
        await gate;
        return { data: { slow: 1 } };
      },
    };
    const { gateway, url } = await open({ members: [{ endpoint: changing }] });
    const inFlight = ask(url, "{ slow }");
    await asked;
    sdl = "type Query { quick: Int }";
    await gateway.refresh();
    expect((await ask(url, "{ quick }")).body).toEqual({ data: { quick: 2 } });
    expect((await ask(url, "{ slow }")).status).toBe(400);
    release();
    expect((await inFlight).body).toEqual({ data: { slow: 1 } });
    sdl = "type Query { quick: Nothing }";
    await gateway.refresh();
    expect(gateway.subgraphs()).toEqual([{ name: "changing", state: "SERVING" }]);
    expect((await ask(url, "{ quick }")).body).toEqual({ data: { quick: 2 } });
  });

  it("with nobody there it says so, and answers once somebody is", async () => {
    const directory = awaySometimes("directory");
    const { url } = await open({ members: [{ endpoint: directory.endpoint }] });
    const refused = await ask(url, "{ companies { id } }");
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("2");
    expect(refused.body.errors?.[0]?.extensions).toEqual({ code: "NOT_READY" });
    expect((await health(url)).status).toBe(503);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/schema.graphql`)).status).toBe(503);
    directory.comes();
    await until(async () => (await health(url)).status === 200);
  });

  it("a second start serves the last known schema of a subgraph that is away", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gateway-"));
    try {
      const configuration = { supergraphFolder: join(folder, "supergraph") };
      const first = await open({
        members: [{ endpoint: inProcess("directory") }, { endpoint: inProcess("jobs") }],
        configuration,
      });
      await first.gateway.stop();
      const { url } = await open({
        members: [{ endpoint: inProcess("directory") }, { endpoint: awaySometimes("jobs").endpoint }],
        configuration,
      });
      const { body } = await ask(url, "{ companies { id openJobs } }");
      expect(body.data).toEqual({ companies: ["c-1", "c-2", "c-3"].map((id) => ({ id, openJobs: null })) });
      expect(body.errors?.[0]?.extensions).toEqual({ code: "SUBGRAPH_UNAVAILABLE", subgraph: "jobs" });
      expect((await health(url)).body.subgraphs[1]).toEqual({
        name: "jobs",
        state: "SERVING",
        lastKnownSchema: true,
        reason: "It cannot be reached.",
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
