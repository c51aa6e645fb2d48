import { createHmac } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { SignIn } from "#gateway/protection/sign-in.ts";
import { type CallerFleet, openCallerFleet } from "./caller-fleet.ts";
import { audience, openSignInService, type SignInService } from "./sign-in-service.ts";

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("sign-in tokens", () => {
  let service: SignInService;
  let fleet: CallerFleet;
  let tokens: string[] = [];
  const beginning = new Date("2026-11-01T09:00:00Z");

  const openFleet = (roleClaim = "role", issuer = service.issuer) =>
    openCallerFleet({
      callers: ({ clock, logger }) => ({
        signIn: new SignIn({ issuer, audience, roleClaim, clock, logger, timeoutMs: 500 }),
      }),
    });
  beforeAll(async () => {
    service = await openSignInService(() => fleet?.now ?? beginning);
    fleet = await openFleet();
  });
  beforeEach(() => {
    service.misbehave(undefined);
    // Long enough for whatever was kept to be worth nothing.
    fleet.now = new Date(fleet.now.getTime() + 2 * 3_600_000);
  });
  afterAll(async () => {
    await fleet.close();
    await service.close();
  });

  async function ask(token: string) {
    tokens.push(token);
    return fleet.ask(bearer(token));
  }
  const at = (seconds: number) => Math.floor(fleet.now.getTime() / 1000) + seconds;

  it.each(["RS256", "ES256", "EdDSA"])("that are signed by %s tell subgraphs who is asking", async (alg) => {
    const token = await service.token({ role: "operator", clusters: ["metal"], firms: "metal:m-1" }, { alg });
    const { status, told } = await ask(token);
    expect(status).toBe(200);
    expect(told["jobs"]).toEqual({
      role: "operator",
      subject: "oidc:ona",
      clusters: ["metal"],
      firms: ["metal:m-1"],
      origin: expect.any(String),
    });
  });

  it.each([
    [["member", "analyst", "gardener"], "analyst"],
    ["admin", "admin"],
    [["gardener"], "anonymous"],
    [undefined, "anonymous"],
    [17, "anonymous"],
  ])("the highest role that is known counts: %p", async (role, expected) => {
    const { status, told } = await ask(await service.token({ role }));
    expect([status, told["jobs"]?.role]).toEqual([200, expected]);
  });

  it("the role may lie deeper, or under a name with dots", async () => {
    const deep = await openFleet("realm_access.roles");
    deep.now = fleet.now;
    const lying = bearer(await service.token({ realm_access: { roles: ["analyst"] } }));
    expect((await deep.ask(lying)).told["jobs"]?.role).toBe("analyst");
    const named = bearer(await service.token({ "realm_access.roles": "member" }));
    expect((await deep.ask(named)).told["jobs"]?.role).toBe("member");
    await deep.close();
  });

  it("that are wrong in any way are refused alike, as a wrong API key is", async () => {
    const foreign = await generateKeyPair("RS256");
    const sign = (header: { alg: string; kid?: string }) =>
      new SignJWT({ iss: service.issuer, aud: audience, sub: "ona", role: "admin", exp: at(60) })
        .setProtectedHeader(header)
        .sign(foreign.privateKey);
    const good = await service.token({ role: "admin" });
    const [head = "", payload = "", signature = ""] = good.split(".");
    const publicText = JSON.stringify(await exportJWK(foreign.publicKey));
    const symmetric = `${base64({ alg: "HS256", kid: "RS256-1" })}.${payload}`;
    const wrong: Record<string, string> = {
      "signed by somebody else under a known name": await sign({ alg: "RS256", kid: "RS256-1" }),
      "signed by somebody else under an unknown name": await sign({ alg: "RS256", kid: "mine" }),
      "not signed": `${base64({ alg: "none" })}.${payload}.`,
      "signed with a public key as a secret": `${symmetric}.${createHmac("sha256", publicText).update(symmetric).digest("base64url")}`,
      changed: `${head}.${base64({ iss: service.issuer, aud: audience, sub: "ona", role: "admin", exp: at(60) })}.${signature}`,
      "run out": await service.token({ role: "admin", exp: at(-31) }),
      "not yet good": await service.token({ role: "admin", nbf: at(31) }),
      "without an end": await service.token({ role: "admin", exp: undefined }),
      "without a subject": await service.token({ role: "admin", sub: undefined }),
      "for somebody else": await service.token({ role: "admin", aud: "another-service" }),
      "of another issuer": await service.token({ role: "admin" }, { issuer: "https://elsewhere.example" }),
      "with clusters that cannot be read": await service.token({ role: "operator", clusters: { all: true } }),
      "with too many clusters": await service.token({ role: "operator", clusters: Array(33).fill("x") }),
      "of three parts that say nothing": "a.b.c",
    };
    for (const [kind, token] of Object.entries(wrong)) {
      const { status, code, message, told, headers } = await ask(token);
      expect({ kind, status, code, told }).toEqual({ kind, status: 401, code: "UNAUTHENTICATED", told: {} });
      expect(headers.get("www-authenticate")).toBe("Bearer");
      expect(message).toBe((await fleet.ask(bearer("ec_wrong"))).message);
    }
    expect((await ask(good)).status).toBe(200);
  });

  it("clocks may differ by half a minute", async () => {
    expect((await ask(await service.token({ role: "member", exp: at(-29) }))).status).toBe(200);
    expect((await ask(await service.token({ role: "member", nbf: at(29) }))).status).toBe(200);
  });

  it("many at once ask the issuer once, and its keys are kept", async () => {
    service.asked = 0;
    const many = await Promise.all(
      Array.from({ length: 20 }, async () => ask(await service.token({ role: "member" }))),
    );
    expect(many.every(({ status }) => status === 200)).toBe(true);
    expect(service.asked).toBe(1);
  });

  it("keys that the issuer changed are found at once, former ones end, and unknown ones cause no storm", async () => {
    const former = await service.token({ role: "member", exp: at(3600) });
    expect((await ask(former)).status).toBe(200);
    fleet.now = new Date(fleet.now.getTime() + 11_000);
    await service.rotate();
    expect((await ask(await service.token({ role: "analyst" }))).told["jobs"]?.role).toBe("analyst");
    service.asked = 0;
    for (const _ of Array(5)) expect((await ask(former)).status).toBe(401);
    expect(service.asked).toBe(0);
  });

  it.each([
    [
      "answers with an error",
      (_: string, response: { writeHead(code: number): { end(): void } }) => response.writeHead(500).end(),
    ],
    [
      "sends us elsewhere",
      (_: string, response: { writeHead(code: number, headers: object): { end(): void } }) =>
        response.writeHead(302, { location: "http://127.0.0.1:9/keys" }).end(),
    ],
    ["says nothing at all", () => {}],
    [
      "keeps its keys at another host",
      (_: string, response: { end(text: string): void }) =>
        response.end(JSON.stringify({ issuer: service.issuer, jwks_uri: "http://localhost:9/keys" })),
    ],
    [
      "is another one",
      (_: string, response: { end(text: string): void }) =>
        response.end(
          JSON.stringify({ issuer: "https://elsewhere.example", jwks_uri: `${service.issuer}/keys` }),
        ),
    ],
    [
      "answers without end",
      (_: string, response: { end(text: string): void }) => response.end(" ".repeat(300_000)),
    ],
  ])(
    "when the issuer %s, only requests with a token are turned away, and told so",
    async (_, misbehaviour) => {
      const token = await service.token({ role: "member" });
      service.misbehave(misbehaviour as Parameters<SignInService["misbehave"]>[0]);
      const { status, code, message, headers, told } = await ask(token);
      expect({ status, code, told }).toEqual({ status: 503, code: "SIGN_IN_UNAVAILABLE", told: {} });
      expect(message).toContain(service.issuer);
      expect(headers.get("retry-after")).toBe("10");
      expect((await fleet.ask()).status).toBe(200);
      service.misbehave(undefined);
      fleet.now = new Date(fleet.now.getTime() + 11_000);
      expect((await ask(token)).status).toBe(200);
    },
  );

  it("while the issuer is down, tokens of keys that were had within the hour are still good", async () => {
    expect((await ask(await service.token({ role: "member" }))).status).toBe(200);
    service.misbehave((_, response) => void response.writeHead(500).end());
    fleet.now = new Date(fleet.now.getTime() + 30 * 60_000);
    expect((await ask(await service.token({ role: "member" }))).status).toBe(200);
  });

  it("stand in no line of the log", () => {
    const parts = tokens.flatMap((token) => token.split(".")).filter((part) => part.length > 20);
    expect(parts.filter((part) => fleet.logged.some((line) => line.includes(part)))).toEqual([]);
    tokens = [];
  });
});
