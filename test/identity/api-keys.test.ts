import { copyFile, mkdtemp, readFile, rm, stat, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keyCommand } from "#cli/key-command.ts";
import { KeyRing } from "#gateway/protection/key-ring.ts";
import { claimsHeader, claimsKey, verifyClaims } from "#subgraphs/kit/claims.ts";
import { type CallerFleet, claimsSecret, openCallerFleet } from "./caller-fleet.ts";

const operatorToken = "the-operators-token-of-these-tests";
const secretOf = (key: string) => key.slice(-43);
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe("API keys", () => {
  let folder: string;
  let file: string;
  let fleet: CallerFleet;
  const issued: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "e-cooperation-keys-"));
    file = join(folder, "deep", "api-keys.json");
    fleet = await openCallerFleet({
      callers: ({ clock, logger }) => ({ operatorToken, keys: new KeyRing({ file, clock, logger }) }),
    });
  });
  afterAll(async () => {
    await fleet.close();
    await rm(folder, { recursive: true });
  });

  async function run(...commandLine: string[]) {
    let [printed, reported] = ["", ""];
    const code = await keyCommand(commandLine, {
      file,
      claimsSecret,
      print: (text) => {
        printed += text;
      },
      report: (text) => {
        reported += text;
      },
      clock: () => fleet.now,
    });
    return { code, printed: printed.trim(), reported };
  }
  async function issue(...options: string[]): Promise<string> {
    const { printed } = await run("issue", ...options);
    issued.push(printed);
    return printed;
  }
  const later = (seconds: number) => {
    fleet.now = new Date(fleet.now.getTime() + seconds * 1000);
  };

  it("without credentials, everybody is anonymous, with a hash of the address for limits", async () => {
    const { status, told } = await fleet.ask();
    expect(status).toBe(200);
    expect(told).toEqual({
      directory: { role: "anonymous", origin: expect.stringMatching(/^[\w-]{22}$/) },
      jobs: { role: "anonymous", origin: told["directory"]?.origin },
    });
  });

  it("a key that was just issued tells every subgraph who is asking, without a restart", async () => {
    const key = await issue("--role", "operator", "--name", "Ona of metal", "--clusters", "metal,wood");
    later(1);
    const { told } = await fleet.ask(bearer(key));
    const id = key.split("_")[1];
    const ona = { role: "operator", subject: `Ona of metal (${id})`, clusters: ["metal", "wood"] };
    expect(told["directory"]).toMatchObject(ona);
    expect(told["jobs"]).toMatchObject(ona);
    expect((await fleet.ask({ "x-api-key": key })).told["jobs"]).toMatchObject(ona);
  });

  it("a header that was signed for one subgraph is worth nothing at another, and no credentials travel", async () => {
    const key = await issue("--role", "member", "--name", "Jonas", "--firms", "metal:m-1");
    later(1);
    await fleet.ask(bearer(key));
    const clock = () => fleet.now;
    const [directory, jobs] = fleet.requests.map(({ headers }) => headers[claimsHeader]);
    expect(directory).not.toBe(jobs);
    expect(verifyClaims(jobs, claimsKey(claimsSecret, "jobs"), clock)).toMatchObject({
      firms: ["metal:m-1"],
    });
    expect(verifyClaims(jobs, claimsKey(claimsSecret, "directory"), clock)).toEqual({ role: "anonymous" });
    expect(JSON.stringify(fleet.requests)).not.toContain(key);
  });

  it("the file holds hashes only, and only its owner may read it", async () => {
    const key = await issue("--role", "analyst", "--name", "Adam");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { printed } = await run("list");
    expect(printed).toContain("Adam");
    expect(printed).not.toContain(key);
    expect(await readFile(file, "utf8")).not.toContain(secretOf(key));
  });

  it("what is wrong with a key is not told: unknown, malformed, expired and revoked are refused alike", async () => {
    const expired = await issue("--role", "admin", "--name", "for a day", "--days", "1");
    const revoked = await issue("--role", "admin", "--name", "lost");
    later(1);
    expect((await fleet.ask(bearer(revoked))).told["jobs"]?.role).toBe("admin");
    later(86_400);
    expect((await run("revoke", revoked.split("_")[1] ?? "")).code).toBe(0);
    later(1);
    const good = await issue("--role", "admin", "--name", "good");
    later(1);
    const wrongSecret = `${good.slice(0, -4)}AAAA`;
    const unknownId = `ec_${"a".repeat(12)}_${"A".repeat(43)}`;
    const wrong = [expired, revoked, wrongSecret, unknownId, "ec_", "x", `${operatorToken}x`, "a.b.c"];
    const refusals = await Promise.all(wrong.map((key) => fleet.ask(bearer(key))));
    for (const { status, code, message, headers, told } of refusals) {
      expect({ status, code, message }).toEqual({
        status: 401,
        code: "UNAUTHENTICATED",
        message: refusals[0]?.message,
      });
      expect(headers.get("www-authenticate")).toBe("Bearer");
      expect(told).toEqual({});
    }
    expect(refusals[0]?.message).toMatch(/API key/);
    expect((await fleet.ask(bearer(good))).status).toBe(200);
  });

  it.each([
    ["another scheme", { authorization: "Basic b25hOnNlY3JldA==" }],
    ["no token", { authorization: "Bearer" }],
    ["two that differ", { authorization: `Bearer ${operatorToken}`, "x-api-key": "ec_x" }],
    ["a very long one", bearer("a".repeat(9000))],
  ])("%s is refused as well", async (_, headers) => {
    expect(await fleet.ask(headers)).toMatchObject({ status: 401, code: "UNAUTHENTICATED", told: {} });
  });

  it("the operator's token acts for the whole graph", async () => {
    const { told } = await fleet.ask(bearer(operatorToken));
    expect(told["jobs"]).toMatchObject({ role: "operator", subject: "operator" });
    expect(told["jobs"]?.clusters).toBeUndefined();
  });

  it("while the file is broken, the keys that were there count, and the log says so once", async () => {
    const key = await issue("--role", "analyst", "--name", "Ewa");
    later(1);
    expect((await fleet.ask(bearer(key))).status).toBe(200);
    await copyFile(file, `${file}.good`);
    await writeFile(file, '{ "keys": [ { "id": ');
    fleet.logged.length = 0;
    for (const _ of [1, 2]) {
      later(1);
      expect((await fleet.ask(bearer(key))).status).toBe(200);
    }
    expect(fleet.logged.filter((line) => line.includes("cannot be read"))).toHaveLength(1);
    expect(await run("issue", "--role", "admin", "--name", "never")).toMatchObject({ code: 1, printed: "" });
    await copyFile(`${file}.good`, file);
    later(1);
    expect((await fleet.ask(bearer(key))).status).toBe(200);
  });

  it("without the file there are no keys", async () => {
    const key = await issue("--role", "analyst", "--name", "Ewa again");
    later(1);
    expect((await fleet.ask(bearer(key))).status).toBe(200);
    await unlink(file);
    later(1);
    expect((await fleet.ask(bearer(key))).status).toBe(401);
  });

  it("the file is looked at once a second at most", async () => {
    const key = await issue("--role", "analyst", "--name", "too early");
    expect((await fleet.ask(bearer(key))).status).toBe(401);
    later(1);
    expect((await fleet.ask(bearer(key))).status).toBe(200);
  });

  it.each([
    ["no role", ["issue", "--name", "x"], "--role"],
    ["a role that there is none of", ["issue", "--role", "boss", "--name", "x"], "--role"],
    ["the role of everybody", ["issue", "--role", "anonymous", "--name", "x"], "--role"],
    ["an empty cluster", ["issue", "--role", "operator", "--name", "x", "--clusters", "a,,b"], "--clusters"],
    ["an unknown option", ["issue", "--rule", "x"], "--rule"],
    ["an unknown key", ["revoke", "nobodys"], "nobodys"],
    ["an unknown deed", ["forge"], "forge"],
    ["nothing", [], "npm run key"],
  ])("the command says what is wrong: %s", async (_, commandLine, named) => {
    const { code, printed, reported } = await run(...commandLine);
    expect([code, printed]).toEqual([2, ""]);
    expect(reported).toContain(named);
  });

  it("two who issue keys at the same moment do not lose one", async () => {
    const before = (await run("list")).printed.split("\n").length;
    const both = await Promise.all(
      ["one", "two"].map((name) => run("issue", "--role", "member", "--name", name)),
    );
    const done = both.filter(({ code }) => code === 0).length;
    expect(both.every(({ code, reported }) => code === 0 || reported.includes("somebody else"))).toBe(true);
    expect((await run("list")).printed.split("\n")).toHaveLength(before + done);
  });

  it("prints the key by which one outside subgraph verifies its callers", async () => {
    const { printed } = await run("claims-key", "jobs");
    expect(printed).toBe(claimsKey(claimsSecret, "jobs").bytes.toString("base64url"));
    expect((await run("claims-key", "metal")).printed).not.toBe(printed);
  });

  it("no key stands in any line of the log", () => {
    const secrets = [operatorToken, ...issued.map(secretOf)];
    expect(secrets.filter((secret) => fleet.logged.some((line) => line.includes(secret)))).toEqual([]);
  });
});
