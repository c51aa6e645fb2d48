import { createHmac } from "node:crypto";
import { jwtVerify } from "jose";
import {
  type Claims,
  claimsKey,
  requireCluster,
  requireFirm,
  signClaims,
  verifyClaims,
} from "#subgraphs/kit/claims.ts";
import { serveSubgraph } from "#subgraphs/kit/serve.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";

const secret = "a secret of these tests, and of nobody else";
let now = new Date("2026-11-01T09:00:00Z");
const clock = () => now;
const jobs = claimsKey(secret, "jobs");
const operator: Claims = { role: "operator", subject: "ona", clusters: ["metal"], firms: [], origin: "o" };
const anonymous: Claims = { role: "anonymous" };

/** A header as somebody would forge it who knows the key but not what belongs in. */
function forged(payload: string, head = '{"alg":"HS256","typ":"JWT"}', { bytes } = jobs): string {
  const signed = [head, payload].map((part) => Buffer.from(part).toString("base64url")).join(".");
  return `${signed}.${createHmac("sha256", bytes).update(signed).digest("base64url")}`;
}

describe("the claims header", () => {
  beforeEach(() => {
    now = new Date("2026-11-01T09:00:00Z");
  });

  it("tells a subgraph who is asking", () => {
    expect(verifyClaims(signClaims(operator, jobs, clock), jobs, clock)).toEqual(operator);
  });

  it("is a JWT that an outside subgraph verifies with any library and its own key alone", async () => {
    const key = Buffer.from(jobs.bytes.toString("base64url"), "base64url");
    const { payload } = await jwtVerify(signClaims(operator, jobs, clock), key, {
      algorithms: ["HS256"],
      issuer: "e-cooperation",
      audience: "jobs",
      currentDate: now,
    });
    expect(payload).toMatchObject({ role: "operator", sub: "ona", clusters: ["metal"] });
  });

  it("is worth nothing at another subgraph", () => {
    const header = signClaims(operator, jobs, clock);
    expect(verifyClaims(header, claimsKey(secret, "directory"), clock)).toEqual(anonymous);
    // Even where two subgraphs had one key.
    expect(verifyClaims(header, { ...jobs, subgraph: "directory" }, clock)).toEqual(anonymous);
  });

  it("is worth nothing after a minute, nor long before it was made", () => {
    const header = signClaims(operator, jobs, clock);
    now = new Date("2026-11-01T09:00:59Z");
    expect(verifyClaims(header, jobs, clock)).toEqual(operator);
    now = new Date("2026-11-01T09:01:00Z");
    expect(verifyClaims(header, jobs, clock)).toEqual(anonymous);
    now = new Date("2026-11-01T08:58:00Z");
    expect(verifyClaims(header, jobs, clock)).toEqual(anonymous);
  });

  it.each([
    ["empty", ""],
    ["a word", "operator"],
    ["dots", "..."],
    ["huge", `${"a".repeat(200_000)}.b.c`],
    ["one with a changed signature", `${signClaims(operator, jobs, clock).slice(0, -2)}AA`],
    ["one with a part more", `${signClaims(operator, jobs, clock)}.x`],
    ["one that is not JSON, though signed", forged("role=admin")],
    ["one that is no object, though signed", forged("null")],
    ["one with a role that there is none of, though signed", forged(JSON.stringify({ role: "god" }))],
    ["one of another algorithm", forged(JSON.stringify({ role: "admin" }), '{"alg":"none"}')],
    [
      "one that never ends, though signed",
      forged(JSON.stringify({ iss: "e-cooperation", aud: "jobs", role: "admin", iat: 1 })),
    ],
  ])("leaves the caller anonymous when it is %s", (_, header) => {
    expect(verifyClaims(header, jobs, clock)).toEqual(anonymous);
  });

  it("leaves everybody anonymous where a subgraph has no secret", () => {
    expect(verifyClaims(signClaims(operator, jobs, clock), undefined, clock)).toEqual(anonymous);
  });
});

describe("acting for others", () => {
  const codeOf = (deed: () => void) => {
    try {
      deed();
      return "DONE";
    } catch (error) {
      return (error as { extensions: { code: string } }).extensions.code;
    }
  };

  it.each<[string, Claims, string]>([
    ["an admin", { role: "admin" }, "DONE"],
    ["an operator of the whole graph", { role: "operator" }, "DONE"],
    ["an operator of the cluster", { role: "operator", clusters: ["wood", "metal"] }, "DONE"],
    ["an operator of another cluster", { role: "operator", clusters: ["wood"] }, "NOT_ALLOWED"],
    ["an operator of none", { role: "operator", clusters: [] }, "NOT_ALLOWED"],
    ["a member who lists the cluster", { role: "member", clusters: ["metal"] }, "NOT_ALLOWED"],
    ["nobody", anonymous, "NOT_ALLOWED"],
  ])("for a cluster: %s", (_, claims, outcome) => {
    expect(codeOf(() => requireCluster(claims, "metal", "do it"))).toBe(outcome);
  });

  it.each<[string, Claims, string]>([
    ["an admin", { role: "admin" }, "DONE"],
    ["its member, by any of its handles", { role: "member", firms: ["wood:9"] }, "DONE"],
    ["another firm's member", { role: "member", firms: ["metal:11"] }, "NOT_ALLOWED"],
    ["a member of no firm", { role: "member" }, "NOT_ALLOWED"],
    ["an operator of a cluster that lists it", { role: "operator", clusters: ["metal"] }, "DONE"],
    [
      "an operator of a cluster whose name begins alike",
      { role: "operator", clusters: ["met"] },
      "NOT_ALLOWED",
    ],
    ["an analyst", { role: "analyst", firms: ["wood:9"] }, "NOT_ALLOWED"],
  ])("for a firm: %s", (_, claims, outcome) => {
    expect(codeOf(() => requireFirm(claims, ["metal:1", "wood:9"], "do it"))).toBe(outcome);
  });
});

describe("@allowed", () => {
  const subgraphOf = (sdl: string) =>
    buildSubgraph({
      name: "jobs",
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) ${sdl}`,
      resolvers: {
        Query: {
          open: () => "open",
          shut: () => "secret",
          thing: () => ({ id: "1", hidden: () => "secret" }),
        },
        Thing: {
          __resolveReference: (reference: unknown) => ({ ...(reference as object), hidden: "secret" }),
        },
      },
      loaders: () => ({}),
      clock,
      claimsSecret: secret,
    });
  const sdl = `type Query { open: String shut: String @allowed(roles: ["operator", "admin"]) thing: Thing }
    type Thing @key(fields: "id") { id: ID! hidden: String @allowed(roles: ["admin"]) }`;

  it("is asked before the field is resolved, whichever way it is reached", async () => {
    const subgraph = subgraphOf(sdl);
    const query = `query ($of: [_Any!]!) { open shut thing { hidden }
      _entities(representations: $of) { ... on Thing { hidden } } }`;
    const variables = { of: [{ __typename: "Thing", id: "1" }] };
    const as = async (role: Claims["role"]) => {
      const headers = { "x-claims": signClaims({ role }, jobs, clock) };
      const { data, errors = [] } = await subgraph.execute({ query, variables, headers });
      return { data, refused: errors.map(({ path, extensions }) => [path?.join("."), extensions?.["code"]]) };
    };
    const refusal = (path: string) => [path, "NOT_ALLOWED"];
    expect(await as("anonymous")).toEqual({
      data: { open: "open", shut: null, thing: { hidden: null }, _entities: [{ hidden: null }] },
      refused: [refusal("shut"), refusal("thing.hidden"), refusal("_entities.0.hidden")],
    });
    expect((await as("operator")).refused).toEqual([refusal("thing.hidden"), refusal("_entities.0.hidden")]);
    expect(await as("admin")).toEqual({
      data: { open: "open", shut: "secret", thing: { hidden: "secret" }, _entities: [{ hidden: "secret" }] },
      refused: [],
    });
  });

  it("over HTTP, whoever asks a subgraph himself is nobody, whatever he puts into the header", async () => {
    const subgraph = subgraphOf(sdl);
    await subgraph.start();
    const served = await serveSubgraph(subgraph, { host: "127.0.0.1", port: 0 });
    const good = signClaims({ role: "admin" }, jobs, clock);
    const ask = async (header: string) => {
      const response = await fetch(served.url, {
        method: "POST",
        headers: { "content-type": "application/json", "x-claims": header },
        body: JSON.stringify({ query: "{ shut }" }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return [response.status, errors?.[0]?.extensions.code];
    };
    const stolen = signClaims({ role: "admin" }, claimsKey(secret, "directory"), clock);
    const guessed = signClaims({ role: "admin" }, claimsKey("a guess", "jobs"), clock);
    for (const header of [stolen, guessed, "admin", "..", `${good}, ${good}`, "x".repeat(15_000)])
      expect(await ask(header)).toEqual([200, "NOT_ALLOWED"]);
    expect(await ask(good)).toEqual([200, undefined]);
    await served.close();
    await subgraph.stop();
  });

  it("says which roles may and what the caller is", async () => {
    const { errors } = await subgraphOf(sdl).execute({ query: "{ shut }", headers: {} });
    expect(errors?.[0]?.message).toBe("Only operator or admin may ask for shut; you are anonymous.");
  });

  it.each([
    [
      "a role that there is none of",
      'type Query { open: String @allowed(roles: ["operator", "boss"]) }',
      "boss",
    ],
    ["no role", "type Query { open: String @allowed(roles: []) }", "nothing"],
    ["an ownership that there is none of", 'type Query { open: String @owned(by: "birth") }', "birth"],
    [
      "an interface",
      'type Query { open: String } interface Named { name: String @allowed(roles: ["admin"]) }',
      "Named.name",
    ],
  ])("does not let a subgraph be built with %s", (_, wrong, named) => {
    expect(() => subgraphOf(wrong)).toThrow(named);
  });
});
