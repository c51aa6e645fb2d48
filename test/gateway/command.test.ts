import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "#gateway/supergraph/compose.ts";
import { ask, overHttp } from "./small-fleet.ts";

interface Ended {
  code: number | null;
  output: string;
}

function run(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "cli/gateway.ts"], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "silent", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, output })));
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const url = /The graph is at (\S+)\/graphql/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("close", () => reject(new Error(output)));
  });
  listening.catch(() => {});
  return { child, ended, listening };
}

describe("npm run gateway", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gateway-command-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  it.each<[string, () => Promise<Record<string, string>>, RegExp]>([
    [
      "nothing to serve",
      async () => ({ SUBGRAPHS_FILE: join(folder, "none.json") }),
      /nothing to serve.*SUPERGRAPH.*SUBGRAPHS_FILE/,
    ],
    [
      "a supergraph that is not there",
      async () => ({ SUPERGRAPH: join(folder, "none.graphql") }),
      /SUPERGRAPH: the file .* cannot be read/,
    ],
    [
      "a schema that is no supergraph",
      async () => ({ SUPERGRAPH: await file("plain.graphql", "type Query { a: Int }") }),
      /no `enum join__Graph`/,
    ],
    [
      "a wrong list",
      async () => ({ SUBGRAPHS_FILE: await file("wrong.json", "[{}]") }),
      /entry 1: "name" has to be/,
    ],
    ["an empty list", async () => ({ SUBGRAPHS_FILE: await file("empty.json", "[]") }), /lists no subgraph/],
    ["a bad setting", async () => ({ PORT: "many" }), /PORT/],
  ])(
    "given %s, says what is missing and ends with status 2",
    async (_, environment, message) => {
      const { ended } = run(await environment());
      const { code, output } = await ended;
      expect(output).toMatch(message);
      expect(output).not.toMatch(/\n\s+at /);
      expect(code).toBe(2);
    },
    60_000,
  );

  it("serves a supergraph by its routing table until it is told to end", async () => {
    const jobs = await overHttp("jobs");
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { jobCount: Int }`;
    const { supergraphSdl = "" } = compose([{ name: "jobs", url: jobs.url, sdl }]);
    const gateway = run({ SUPERGRAPH: await file("super.graphql", supergraphSdl), PORT: "0" });
    try {
      const url = await gateway.listening;
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
      expect((await ask(url, "{ jobCount }")).body).toEqual({ data: { jobCount: 2 } });
      gateway.child.kill("SIGTERM");
      expect((await gateway.ended).code).toBe(0);
    } finally {
      gateway.child.kill("SIGKILL");
      await jobs.close();
    }
  }, 60_000);

  it("composes and serves a list of subgraphs", async () => {
    const jobs = await overHttp("jobs");
    const gateway = run({
      SUBGRAPHS_FILE: await file("subgraphs.json", JSON.stringify([{ name: "jobs", url: jobs.url }])),
      DATA_DIR: join(folder, "data"),
      PORT: "0",
    });
    try {
      const url = await gateway.listening;
      expect((await ask(url, "{ jobs { title } }")).body.data).toEqual({
        jobs: [{ title: "welder" }, { title: "joiner" }],
      });
      gateway.child.kill("SIGINT");
      expect((await gateway.ended).code).toBe(0);
    } finally {
      gateway.child.kill("SIGKILL");
      await jobs.close();
    }
  }, 60_000);
});
