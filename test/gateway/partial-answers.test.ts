import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { silentLogger } from "#schema/logger.ts";
import {
  ask,
  type HttpSubgraph,
  httpMember,
  type Misbehaviour,
  overHttp,
  secret,
  subgraphNames,
} from "./small-fleet.ts";

const flagship = `{
  companies { id title: name machine { kind } weight }
  jobs { title company { name openJobs } }
  machines
}`;

let subgraphs: Map<string, HttpSubgraph>;
const gateways: Gateway[] = [];
/** Waits for every subgraph as long as it takes. */
let url: string;
/** Gives up on the jobs subgraph soon. */
let impatientUrl: string;

beforeAll(async () => {
  subgraphs = new Map();
  for (const name of subgraphNames) subgraphs.set(name, await overHttp(name));
  const open = async (subgraphTimeouts: Record<string, number>) => {
    const gateway = createGateway({
      members: [...subgraphs].map(([name, subgraph]) => httpMember(name, subgraph.url)),
      configuration: { port: 0, subgraphTimeoutMs: 60_000, subgraphTimeouts },
      logger: silentLogger,
    });
    gateways.push(gateway);
    return (await gateway.start()).url;
  };
  url = await open({});
  impatientUrl = await open({ jobs: 100 });
});
afterEach(() => {
  for (const subgraph of subgraphs.values()) subgraph.misbehave(undefined);
});
afterAll(async () => {
  for (const gateway of gateways) await gateway.stop();
  for (const subgraph of subgraphs.values()) await subgraph.close();
});

const says =
  (
    status: number,
    body: string,
    headers: Record<string, string> = { "content-type": "application/json" },
  ): Misbehaviour =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

const faults: [string, string, Misbehaviour][] = [
  ["drops the connection", "SUBGRAPH_UNAVAILABLE", (request) => request.socket.destroy()],
  ["hangs", "SUBGRAPH_TIMEOUT", () => {}],
  [
    "stalls within its answer",
    "SUBGRAPH_TIMEOUT",
    (_, response) => response.writeHead(200).write('{"data":'),
  ],
  [
    "answers 500 with a page",
    "SUBGRAPH_UNAVAILABLE",
    says(500, `<h1>${secret}</h1>`, { "content-type": "text/html" }),
  ],
  ["answers 500 with JSON", "SUBGRAPH_UNAVAILABLE", says(500, `{"stack":"${secret}"}`)],
  ["answers garbage", "SUBGRAPH_BAD_ANSWER", says(200, `${secret}!`)],
  ["answers nothing", "SUBGRAPH_BAD_ANSWER", says(200, "")],
  ["answers an empty object", "SUBGRAPH_BAD_ANSWER", says(200, "{}")],
  [
    "answers null data without an error",
    "SUBGRAPH_BAD_ANSWER",
    says(200, `{"data":null,"extensions":{"s":"${secret}"}}`),
  ],
  ["answers data that is a list", "SUBGRAPH_BAD_ANSWER", says(200, `{"data":["${secret}"]}`)],
  ["answers errors that are not a list", "SUBGRAPH_BAD_ANSWER", says(200, `{"errors":"${secret}"}`)],
  ["redirects", "SUBGRAPH_BAD_ANSWER", says(302, "", { location: `http://127.0.0.1:1/${secret}` })],
  [
    "answers too much",
    "SUBGRAPH_BAD_ANSWER",
    says(200, `{"data":{"jobs":"${"x".repeat(9 * 1024 * 1024)}"}}`),
  ],
  ["answers the wrong number of entities", "SUBGRAPH_BAD_ANSWER", says(200, '{"data":{"_entities":[null]}}')],
  ["answers only an error", "SUBGRAPH_ERROR", says(200, `{"errors":[{"message":"${secret}"}]}`)],
  [
    "refuses with 401",
    "SUBGRAPH_ERROR",
    says(401, `{"errors":[{"message":"${secret}","extensions":{"code":"X","token":"${secret}"}}]}`),
  ],
];

describe("when a subgraph fails", () => {
  it.each(faults)("one that %s leaves everything else answered", async (_, code, how) => {
    subgraphs.get("jobs")?.misbehave(how);
    const { status, body, text } = await ask(
      code === "SUBGRAPH_TIMEOUT" ? impatientUrl : url,
      `{ companies { id title: name openJobs machine { kind } } jobCount }`,
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({
      companies: ["c-1", "c-2", "c-3"].map((id) => ({
        id,
        title: expect.any(String),
        openJobs: null,
        machine: { kind: `lathe of m-${id}` },
      })),
      jobCount: null,
    });
    const paths = body.errors?.map(({ path }) => JSON.stringify(path)).sort();
    expect(paths).toEqual(
      [
        ["companies", 0, "openJobs"],
        ["companies", 1, "openJobs"],
        ["companies", 2, "openJobs"],
        ["jobCount"],
      ].map((path) => JSON.stringify(path)),
    );
    for (const error of body.errors ?? []) expect(error.extensions).toEqual({ code, subgraph: "jobs" });
    expect(text).not.toContain(secret);
    expect(text).not.toContain("127.0.0.1");
  });

  it("a missing value that must be there nulls its company and not the neighbours' fields", async () => {
    subgraphs.get("metal")?.misbehave(says(503, ""));
    const { body } = await ask(url, `{ company(id: "c-2") { weight } jobCount }`);
    expect(body.data).toEqual({ company: null, jobCount: 2 });
    expect(body.errors).toEqual([
      {
        message: 'The subgraph "metal" cannot be reached.',
        path: ["company", "weight"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "metal" },
      },
    ]);
  });

  it("everything it owns is missing with one error for each field, and nothing else is", async () => {
    subgraphs.get("jobs")?.misbehave(says(503, ""));
    const { body } = await ask(url, flagship.replace("jobs {", "vacancies: jobs {"));
    expect(body.data).toBeNull();
    expect(body.errors?.map(({ path }) => path)).toEqual([["vacancies"]]);
  });

  it("an error says which entity of a mixed list it belongs to", async () => {
    const { body, text } = await ask(
      url,
      `{ hits { ... on Company { id machine { kind itsMood: mood } moody } ... on Town { label } } }`,
    );
    expect(body.data).toEqual({
      hits: [
        { label: "Suwałki" },
        { id: "c-1", machine: { kind: "lathe of m-c-1", itsMood: "humming" }, moody: "calm" },
        { id: "c-2", machine: { kind: "lathe of m-c-2", itsMood: "humming" }, moody: null },
        { id: "c-3", machine: { kind: "lathe of m-c-3", itsMood: null }, moody: "calm" },
      ],
    });
    expect(body.errors?.map(({ path, extensions }) => ({ path, subgraph: extensions.subgraph }))).toEqual([
      { path: ["hits", 2, "moody"], subgraph: "directory" },
      { path: ["hits", 3, "machine", "itsMood"], subgraph: "metal" },
    ]);
    expect(text).not.toContain(secret);
  });

  it("a failing step on which a later one depends is told at the entity, never at a hidden field", async () => {
    subgraphs.get("directory")?.misbehave((_request, response, body) => {
      if (body.includes("_entities")) response.writeHead(500).end(secret);
    });
    const { body, text } = await ask(url, `{ jobs { title company { machine { kind } } } }`);
    expect(body.data).toEqual({
      jobs: [
        { title: "welder", company: { machine: null } },
        { title: "joiner", company: { machine: null } },
      ],
    });
    expect(body.errors?.map(({ path }) => path)).toEqual([
      ["jobs", 0, "company"],
      ["jobs", 1, "company"],
    ]);
    expect(text).not.toMatch(/aliases|planted/);
  });

  it("our own coded errors keep their message and facts", async () => {
    const { body } = await ask(url, `{ company(id: "") { id } jobCount }`);
    expect(body.data).toEqual({ company: null, jobCount: 2 });
    expect(body.errors).toEqual([
      {
        message: 'Argument "id" is empty; pass an id.',
        path: ["company"],
        extensions: {
          code: "BAD_INPUT",
          subgraph: "directory",
          argument: "id",
          problem: "is empty",
          expected: "pass an id",
        },
      },
    ]);
  });

  it("a subgraph that gives null where its schema forbids it is named", async () => {
    subgraphs.get("metal")?.misbehave(says(200, '{"data":{"_entities":[{"weight":null}]}}'));
    const { body } = await ask(url, `{ company(id: "c-1") { name weight } jobCount }`);
    expect(body.data).toEqual({ company: null, jobCount: 2 });
    expect(body.errors?.map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([
      { path: ["company", "weight"], code: "SUBGRAPH_BAD_ANSWER", subgraph: "metal" },
    ]);
  });

  it("ten thousand errors become a hundred at most, and each broken subgraph is heard of", async () => {
    const errors = Array.from({ length: 10_000 }, (_, index) => ({ message: secret, path: ["jobs", index] }));
    subgraphs.get("jobs")?.misbehave(says(200, JSON.stringify({ data: { jobs: [] }, errors })));
    subgraphs.get("metal")?.misbehave(says(500, ""));
    const { body } = await ask(url, `{ jobs { title } machines }`);
    expect(body.errors?.length).toBeLessThanOrEqual(100);
    expect(new Set(body.errors?.map(({ extensions }) => extensions.subgraph))).toEqual(
      new Set(["jobs", "metal"]),
    );
  });
});
