import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import type { SubgraphFetch } from "#gateway/execution/fetch-observer.ts";
import { silentLogger } from "#schema/logger.ts";
import { inProcess, post, secret } from "./small-fleet.ts";

let gateway: Gateway;
let url: string;
const directory = inProcess("directory");
const fetches: SubgraphFetch[] = [];

beforeAll(async () => {
  gateway = createGateway({
    members: [{ endpoint: directory }, { endpoint: inProcess("jobs") }],
    configuration: {
      port: 0,
      subgraphTimeoutMs: 60_000,
      bodyLimit: 100_000,
      corsOrigins: ["https://portal.example"],
    },
    logger: silentLogger,
    callerHeaders: async () => (subgraph) => ({ "x-claims": `signed for ${subgraph}` }),
    onFetch: (fetch) => fetches.push(fetch),
  });
  url = (await gateway.start()).url;
});
afterAll(() => gateway.stop());

const query = '{ company(id: "c-1") { name } }';
const preflighted = { "apollo-require-preflight": "1" };
const get = (parameters: Record<string, string>, headers: Record<string, string> = preflighted) =>
  fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe("GraphQL over HTTP", () => {
  it.each([
    [undefined, "application/json; charset=utf-8"],
    ["*/*", "application/json; charset=utf-8"],
    ["application/json", "application/json; charset=utf-8"],
    ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
    [
      "application/graphql-response+json, application/json;q=0.9",
      "application/graphql-response+json; charset=utf-8",
    ],
    ["application/json, application/graphql-response+json;q=0.1", "application/json; charset=utf-8"],
  ])("accepting %s gets %s", async (accept, expected) => {
    const { status, headers, body } = await post(url, { query }, accept ? { accept } : {});
    expect([status, headers.get("content-type")]).toEqual([200, expected]);
    expect(body).toEqual({ data: { company: { name: "Alytus Metal" } } });
  });

  it("a GET asks queries, and only queries", async () => {
    const asked = await get({
      query: "query Q($id: ID!) { company(id: $id) { name } }",
      variables: '{"id":"c-3"}',
      operationName: "Q",
    });
    expect([asked.status, await asked.json()]).toEqual([
      200,
      { data: { company: { name: "Lazdijai Wood" } } },
    ]);
    const changed = await get({ query: 'mutation { rename(id: "c-1", name: "x") { name } }' });
    expect([changed.status, changed.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it.each<[string, unknown, number, string]>([
    ["a document that does not parse", { query: "{" }, 400, "GRAPHQL_PARSE_FAILED"],
    ["a field that is not there", { query: "{ nothing }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["an inaccessible field", { query: "{ companies { aliases } }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "an unknown operation name",
      { query: "query A { jobCount }", operationName: "B" },
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "two operations and no name",
      { query: "query A { jobCount } query B { jobCount }" },
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "a variable of the wrong type",
      { query: "query Q($id: ID!) { company(id: $id) { name } }", variables: { id: [] } },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "a missing variable",
      { query: "query Q($id: ID!) { company(id: $id) { name } }" },
      400,
      "BAD_USER_INPUT",
    ],
    ["no query", { variables: {} }, 400, "BAD_REQUEST"],
    ["an empty object", {}, 400, "BAD_REQUEST"],
    ["a batch", [{ query }, { query }], 400, "BAD_REQUEST"],
    ["a query that is a number", { query: 7 }, 400, "BAD_REQUEST"],
    ["variables that are a text", { query, variables: "{}" }, 400, "BAD_REQUEST"],
    ["an operation name that is a list", { query, operationName: ["A"] }, 400, "BAD_REQUEST"],
    ["a body that is not JSON", '{"query":', 400, "BAD_REQUEST"],
    ["a body that reaches for the prototype", '{"__proto__":{"query":"{ jobCount }"}}', 400, "BAD_REQUEST"],
    ["an empty body", "", 400, "BAD_REQUEST"],
    ["a body that is too large", { query, variables: { x: "x".repeat(100_000) } }, 413, "BAD_REQUEST"],
    ["more tokens than anyone writes", { query: `{ ${"a ".repeat(6_000)} }` }, 400, "GRAPHQL_PARSE_FAILED"],
    [
      "a query plan's own variable",
      {
        query: "query Q($representations: ID!) { company(id: $representations) { openJobs } }",
        variables: { representations: "c-1" },
      },
      200,
      "",
    ],
  ])("%s", async (_, body, status, code) => {
    const answer = await post(url, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions.code ?? "").toBe(code);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|\.js:/);
  });

  it.each<[string, RequestInit, number]>([
    [
      "a form",
      {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "query={jobCount}",
      },
      415,
    ],
    [
      "a plain text",
      { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ query }) },
      415,
    ],
    [
      "a PUT",
      { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) },
      405,
    ],
    [
      "an answer in XML",
      {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/xml" },
        body: JSON.stringify({ query }),
      },
      406,
    ],
  ])("refuses %s", async (_, request, status) => {
    const response = await fetch(`${url}/graphql`, request);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe("BAD_REQUEST");
  });

  it("a simple cross-site GET is refused, one that needs a preflight is not", async () => {
    expect((await get({ query }, {})).status).toBe(400);
    expect((await get({ query }, { "x-apollo-operation-name": "Q" })).status).toBe(200);
    expect((await get({ query }, { "content-type": "application/json" })).status).toBe(200);
  });

  it("HEAD and OPTIONS are answered without a body", async () => {
    const head = await fetch(`${url}/graphql?${new URLSearchParams({ query })}`, {
      method: "HEAD",
      headers: preflighted,
    });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const options = await fetch(`${url}/graphql`, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  });

  it("pages of allowed origins may ask, others may not", async () => {
    const preflight = (origin: string) =>
      fetch(`${url}/graphql`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
    const allowed = await preflight("https://portal.example");
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://portal.example");
    expect(allowed.headers.get("access-control-allow-headers")).toContain("content-type");
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    expect(
      (await preflight("https://elsewhere.example")).headers.get("access-control-allow-origin"),
    ).toBeNull();
    expect((await post(url, { query }, { origin: "https://portal.example" })).headers.get("vary")).toContain(
      "Origin",
    );
  });

  it("a request id is kept where it is harmless and replaced where it is not", async () => {
    expect((await post(url, { query }, { "x-request-id": "trace-1.2" })).headers.get("x-request-id")).toBe(
      "trace-1.2",
    );
    const replaced = (await post(url, { query }, { "x-request-id": 'a b"c' })).headers.get("x-request-id");
    expect(replaced).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("subgraphs get language, request id and claims, and never the client's credentials", async () => {
    directory.requests.length = 0;
    await post(
      url,
      { query },
      {
        authorization: `Bearer ${secret}`,
        cookie: `session=${secret}`,
        "x-claims": "forged",
        "accept-language": "lt",
        "x-request-id": "r-1",
      },
    );
    expect(directory.requests.map(({ headers }) => headers)).toEqual([
      { "accept-language": "lt", "x-request-id": "r-1", "x-claims": "signed for directory" },
    ]);
  });

  it("tells an observer of each subgraph request", async () => {
    fetches.length = 0;
    await post(url, { query: "{ companies { openJobs } }" }, { "x-request-id": "r-2" });
    expect(
      fetches.map(({ subgraph, representations, requestId }) => ({ subgraph, representations, requestId })),
    ).toEqual([
      { subgraph: "directory", representations: 0, requestId: "r-2" },
      { subgraph: "jobs", representations: 3, requestId: "r-2" },
    ]);
  });

  it("describes itself to introspection", async () => {
    const { body } = await post(url, { query: "{ __schema { queryType { name } } }" });
    expect(body).toEqual({ data: { __schema: { queryType: { name: "Query" } } } });
  });
});
