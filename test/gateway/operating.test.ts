import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Fastify from "fastify";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { addExplorer } from "#gateway/http/explorer-routes.ts";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { ask, httpMember, inProcess, overHttp, post, subgraphNames } from "./small-fleet.ts";

const running: Gateway[] = [];
async function open(options: Omit<Parameters<typeof createGateway>[0], "logger">) {
  const gateway = createGateway({
    logger: silentLogger,
    ...options,
    configuration: { port: 0, subgraphTimeoutMs: 60_000, ...options.configuration },
  });
  running.push(gateway);
  return { gateway, url: (await gateway.start()).url };
}
afterEach(async () => {
  for (const gateway of running.splice(0)) await gateway.stop();
});
const text = async (address: string, headers: Record<string, string> = {}) =>
  (await fetch(address, { headers })).text();

describe("operating a gateway", () => {
  it("is ready once every check of its caller passes", async () => {
    let harvested = false;
    const { url } = await open({
      members: [{ endpoint: inProcess("jobs"), url: "http://jobs.invalid:4711/graphql" }],
      readiness: [
        {
          name: "harvest",
          check: () => (harvested ? { ready: true } : { ready: false, reason: "not harvested yet" }),
        },
      ],
    });
    const early = await fetch(`${url}/health/ready`);
    const body = await early.text();
    expect(early.status).toBe(503);
    expect(JSON.parse(body)).toEqual({
      ready: false,
      serving: true,
      subgraphs: [{ name: "jobs", state: "SERVING" }],
      checks: [{ name: "harvest", ready: false, reason: "not harvested yet" }],
    });
    expect(body).not.toContain("4711");
    harvested = true;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  it("publishes the schema for clients and the supergraph for routers", async () => {
    const { url } = await open({ members: subgraphNames.map((name) => ({ endpoint: inProcess(name) })) });
    const schema = await text(`${url}/schema.graphql`);
    expect(schema).toContain("openJobs: Int");
    expect(schema).not.toMatch(/aliases|join__/);
    expect(await text(`${url}/supergraph.graphql`)).toMatch(
      /aliases: \[ID!\]! @inaccessible[\s\S]*enum join__Graph/,
    );
  });

  it("counts requests, subgraph requests and failures, each gateway its own", async () => {
    const one = await open({ members: [{ endpoint: inProcess("jobs") }] });
    const other = await open({ members: [{ endpoint: inProcess("jobs") }] });
    await ask(one.url, "{ jobCount }");
    await ask(one.url, "{ nothing }");
    const metrics = await text(`${one.url}/metrics`);
    expect(metrics).toContain('gateway_http_requests_total{route="/graphql",method="POST",status="200"} 1');
    expect(metrics).toContain('gateway_http_requests_total{route="/graphql",method="POST",status="400"} 1');
    expect(metrics).toContain('gateway_subgraph_requests_total{subgraph="jobs",outcome="ok"} 1');
    expect(metrics).toContain("gateway_operation_subgraph_requests_sum 1");
    expect(metrics).toContain('gateway_subgraph_state{subgraph="jobs",state="SERVING"} 1');
    expect(metrics).toContain("gateway_supergraph_serving 1");
    expect(await text(`${other.url}/metrics`)).not.toContain("gateway_subgraph_requests_total{");
  });

  it("guards what it sends with security headers", async () => {
    const { url } = await open({ members: [{ endpoint: inProcess("jobs") }] });
    const { headers } = await fetch(`${url}/graphql`, { headers: { accept: "text/html" } });
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*connect-src 'self'/);
    expect(headers.get("content-security-policy")).not.toMatch(/https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect((await fetch(`${url}/`)).headers.get("content-security-policy")).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  });

  it("says how to build the explorer where it is not built", async () => {
    const app = Fastify();
    try {
      const show = await addExplorer(app, { demonstration: false, folder: "/nowhere" });
      app.get("/", (_request, reply) => show(reply));
      const answer = await fetch(await app.listen({ host: "127.0.0.1", port: 0 }));
      expect(answer.status).toBe(501);
      expect(await answer.text()).toContain("node gateway/http/explorer/build.mjs");
    } finally {
      await app.close();
    }
  });

  it("compresses long answers for those who ask for it", async () => {
    const { url } = await open({ members: subgraphNames.map((name) => ({ endpoint: inProcess(name) })) });
    const { headers } = await fetch(`${url}/metrics`, { headers: { "accept-encoding": "gzip" } });
    expect([headers.get("content-encoding"), headers.get("vary")]).toEqual(["gzip", "accept-encoding"]);
  });

  it("answers the same whether subgraphs are in the process or reached over HTTP", async () => {
    const remote = await Promise.all(
      subgraphNames.map(async (name) => ({ name, served: await overHttp(name) })),
    );
    try {
      const near = await open({ members: subgraphNames.map((name) => ({ endpoint: inProcess(name) })) });
      const far = await open({ members: remote.map(({ name, served }) => httpMember(name, served.url)) });
      const queries = [
        "{ companies { id name town openJobs weight machine { kind mood } } jobCount machines }",
        "{ hits { __typename ... on Company { id moody openJobs } ... on Town { label } } twice }",
        '{ a: company(id: "c-1") { ...C } b: company(id: "nope") { ...C } } fragment C on Company { n: name w: weight }',
        '{ company(id: "") { name } }',
        'mutation { first: rename(id: "c-1", name: "A") { name openJobs } second: rename(id: "c-2", name: "B") { name weight } }',
        "query Q($with: Boolean!) { companies { id openJobs @include(if: $with) weight @skip(if: $with) } }",
        '{ __type(name: "Company") { fields { name } } jobs { title company { machine { kind } } } }',
        "{ nothing }",
      ];
      for (const query of queries) {
        const request = { query, variables: query.includes("$with") ? { with: true } : undefined };
        const [here, there] = [await post(near.url, request), await post(far.url, request)];
        expect([here.status, here.body]).toEqual([there.status, there.body]);
        expect(here.text.length).toBeGreaterThan(20);
      }
    } finally {
      for (const { served } of remote) await served.close();
    }
  });

  it("lets a request in flight end when it stops, and accepts no other", async () => {
    let arrived = () => {};
    let release = () => {};
    const asked = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const jobs = inProcess("jobs");
    const slow: SubgraphEndpoint = {
      name: "jobs",
      async execute(request) {
        if (request.query.includes("jobCount")) {
          arrived();
          await gate;
        }
        return jobs.execute(request);
      },
    };
    const { gateway, url } = await open({ members: [{ endpoint: slow }] });
    const inFlight = ask(url, "{ jobCount }");
    await asked;
    const stopped = gateway.stop();
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    release();
    expect((await inFlight).body).toEqual({ data: { jobCount: 2 } });
    await stopped;
  });

  it("gives up on subgraphs when the client leaves, but finishes what a mutation began", async () => {
    const signals: AbortSignal[] = [];
    let arrived = () => {};
    const directory = inProcess("directory");
    const stuck: SubgraphEndpoint = {
      name: "directory",
      execute(request) {
        if (request.query.includes("_service")) return directory.execute(request);
        if (request.signal) signals.push(request.signal);
        arrived();
        return new Promise(() => {});
      },
    };
    const { gateway, url } = await open({
      members: [{ endpoint: stuck }],
      configuration: { subgraphTimeoutMs: 60_000, drainMs: 50 },
    });
    const leaveAfterAsking = async (query: string) => {
      const asked = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      const client = new AbortController();
      const answer = fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
        signal: client.signal,
      }).catch(() => {});
      await asked;
      client.abort();
      await answer;
    };
    await leaveAfterAsking('mutation { rename(id: "c-1", name: "x") { name } }');
    await leaveAfterAsking("{ companies { id } }");
    const [mutation, query] = signals;
    if (query && !query.aborted) await new Promise((resolve) => query.addEventListener("abort", resolve));
    expect(query?.aborted).toBe(true);
    expect(mutation?.aborted).toBe(false);
    await gateway.stop();
    expect(mutation?.aborted).toBe(true);
  });

  it("serves a composed supergraph by its routing table", async () => {
    const jobs = await overHttp("jobs");
    try {
      const composed = await open({ members: [httpMember("jobs", jobs.url)] });
      const supergraphSdl = await text(`${composed.url}/supergraph.graphql`);
      const { url } = await open({
        supergraphSdl,
        connect: (name, address) => new HttpEndpoint({ name, url: address }),
      });
      expect((await ask(url, "{ jobCount }")).body).toEqual({ data: { jobCount: 2 } });
    } finally {
      await jobs.close();
    }
  });

  it("calls nobody outside: not for telemetry, not for reports", async () => {
    const strangers: string[] = [];
    const stranger = createServer((request, response) => {
      strangers.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const lure = {
      APOLLO_KEY: "service:x:y",
      APOLLO_GRAPH_REF: "x@y",
      OTEL_EXPORTER_OTLP_ENDPOINT: address,
      APOLLO_USAGE_REPORTING_ENDPOINT: address,
    };
    const before = { ...process.env };
    Object.assign(process.env, lure);
    const { connect } = await import("node:net").then(({ Socket }) => Socket.prototype);
    const dialled: string[] = [];
    const { Socket } = await import("node:net");
    Socket.prototype.connect = function watched(this: InstanceType<typeof Socket>, ...parameters: never[]) {
      dialled.push(JSON.stringify(parameters[0]));
      return Reflect.apply(connect, this, parameters);
    } as typeof connect;
    try {
      const { gateway, url } = await open({ members: [{ endpoint: inProcess("jobs") }] });
      await ask(url, "{ jobCount }");
      await gateway.stop();
    } finally {
      Socket.prototype.connect = connect;
      for (const name of Object.keys(lure)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      await new Promise((resolve) => stranger.close(resolve));
    }
    expect(strangers).toEqual([]);
    expect(dialled.filter((target) => !target.includes("127.0.0.1"))).toEqual([]);
    expect(dialled.length).toBeGreaterThan(0);
    expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe("true");
  });
});
