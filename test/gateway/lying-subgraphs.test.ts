import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { silentLogger } from "#schema/logger.ts";
import {
  type Answer,
  ask,
  type HttpSubgraph,
  httpMember,
  overHttp,
  secret,
  subgraphNames,
} from "./small-fleet.ts";

let subgraphs: Map<string, HttpSubgraph>;
let gateway: Gateway;
let url: string;

beforeAll(async () => {
  subgraphs = new Map();
  for (const name of subgraphNames) subgraphs.set(name, await overHttp(name));
  gateway = createGateway({
    members: [...subgraphs].map(([name, subgraph]) => httpMember(name, subgraph.url)),
    configuration: { port: 0, subgraphTimeoutMs: 60_000 },
    logger: silentLogger,
  });
  url = (await gateway.start()).url;
});
afterEach(() => {
  for (const subgraph of subgraphs.values()) subgraph.misbehave(undefined);
});
afterAll(async () => {
  await gateway.stop();
  for (const subgraph of subgraphs.values()) await subgraph.close();
});

/** Asks for a job list that the jobs subgraph answers with the given data. */
async function withJobs(data: unknown): Promise<Answer> {
  subgraphs.get("jobs")?.misbehave((_request, response) => response.end(JSON.stringify({ data })));
  return ask(url, "{ companies { id } jobCount jobs { title company { id name } } }");
}

const toldAbout = ({ body }: Answer) => body.errors?.map(({ path, extensions }) => ({ path, ...extensions }));
const badAnswer = (...path: (string | number)[]) => ({ path, code: "SUBGRAPH_BAD_ANSWER", subgraph: "jobs" });

describe("when a subgraph lies about its schema", () => {
  it("a text where a list belongs is an error there and nowhere else", async () => {
    subgraphs.get("jobs")?.misbehave((_request, response) =>
      response.end(
        JSON.stringify({
          data: { _entities: [{ openJobs: [secret] }, { openJobs: 2 }, { openJobs: {} }] },
        }),
      ),
    );
    const answer = await ask(url, "{ companies { id openJobs } machines }");
    expect(answer.body.data).toEqual({
      companies: [
        { id: "c-1", openJobs: null },
        { id: "c-2", openJobs: 2 },
        { id: "c-3", openJobs: null },
      ],
      machines: ["lathe", "mill"],
    });
    expect(toldAbout(answer)).toEqual([
      badAnswer("companies", 0, "openJobs"),
      badAnswer("companies", 2, "openJobs"),
    ]);
    expect(answer.text).not.toContain(secret);
  });

  it.each([
    ["a list is an object", { jobCount: 1, jobs: { title: secret } }, [badAnswer("jobs")]],
    ["an item is a text", { jobCount: 1, jobs: [secret] }, [badAnswer("jobs", 0)]],
    [
      "an object is a list",
      { jobCount: 1, jobs: [{ title: "welder", company: [secret] }] },
      [badAnswer("jobs", 0, "company")],
    ],
    [
      "a type name is no name",
      { jobCount: 1, jobs: [{ title: "x", company: { __typename: [secret], id: "c-1" } }] },
      [badAnswer("jobs", 0, "company")],
    ],
    [
      "a field is missing",
      { jobCount: 1, jobs: [{ company: { __typename: "Company", id: "c-1" } }] },
      [badAnswer("jobs", 0, "title")],
    ],
    ["a number is an object", { jobCount: { valueOf: secret }, jobs: [] }, [badAnswer("jobCount")]],
  ])("%s: what is told is told with its path", async (_, data, expected) => {
    const answer = await withJobs(data);
    expect(toldAbout(answer)).toEqual(expected);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(secret);
  });

  it("an entity of another type than was asked for is nobody's data", async () => {
    subgraphs
      .get("metal")
      ?.misbehave((_request, response) =>
        response.end(
          JSON.stringify({ data: { _entities: [{ __typename: "Machine", weight: 1, kind: secret }] } }),
        ),
      );
    const answer = await ask(url, '{ company(id: "c-1") { id weight } jobCount }');
    expect(answer.body.data).toEqual({ company: null, jobCount: 2 });
    expect(toldAbout(answer)).toEqual([
      { path: ["company"], code: "SUBGRAPH_BAD_ANSWER", subgraph: "metal" },
    ]);
    expect(answer.text).not.toContain(secret);
  });

  it("an error's path that leads nowhere is cut where the query ends", async () => {
    const errors = [
      { message: secret, path: ["jobs", 0, secret, 7] },
      { message: secret, path: [1, 2, 3] },
      { message: secret, path: Array(5000).fill(0) },
      { message: secret, path: { length: 3 } },
      secret,
    ];
    subgraphs
      .get("jobs")
      ?.misbehave((_request, response) => response.end(JSON.stringify({ data: { jobs: [] }, errors })));
    const answer = await ask(url, "{ jobs { title } }");
    expect(answer.body.data).toEqual({ jobs: [] });
    expect(toldAbout(answer)?.map(({ path }) => path)).toEqual([["jobs", 0], undefined, undefined]);
    expect(answer.text).not.toContain(secret);
  });

  it("an answer cannot overwrite fields of another subgraph, nor the prototype of objects", async () => {
    subgraphs
      .get("jobs")
      ?.misbehave((_request, response) =>
        response.end(
          `{"data":{"_entities":[${'{"openJobs":1,"name":"stolen","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}},'.repeat(3).slice(0, -1)}],"machines":["stolen"]}}`,
        ),
      );
    const { body } = await ask(url, "{ companies { name openJobs } }");
    expect(JSON.stringify(body)).not.toContain("stolen");
    expect(body.errors).toBeUndefined();
    expect("polluted" in {}).toBe(false);
  });
});
