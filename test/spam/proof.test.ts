import { readFile } from "node:fs/promises";
import { checkProof, newChallenge, type Proof, solveProof } from "#subgraphs/kit/spam/proof.ts";

const key = Buffer.from("the key of the tests");
const now = new Date("2026-11-02T09:00:00Z");
const expiresAt = new Date("2026-11-02T09:15:00Z");
const bearer = { kind: "JOB_OFFER", address: "a keyed hash" };

describe("a proof of work", () => {
  const challenge = newChallenge(bearer, { difficulty: 10, expiresAt, key });
  const proof = solveProof(challenge);
  const check = (given: unknown, changes: { bearer?: typeof bearer; now?: Date; key?: Buffer } = {}) =>
    checkProof(given, changes.bearer ?? bearer, { now: changes.now ?? now, key: changes.key ?? key });

  it("is taken from whom it was asked, for what it was asked, before it runs out", () => {
    expect(check(proof)).toEqual({ spentKey: proof.challenge.split(".")[1], expiresAt });
    expect(check(proof, { now: new Date(expiresAt.getTime() - 1) })).toBeDefined();
  });

  it("is worth nothing for another kind, from another address, or too late", () => {
    expect(check(proof, { bearer: { ...bearer, kind: "JOB_SEEKER" } })).toBeUndefined();
    expect(check(proof, { bearer: { ...bearer, address: "another" } })).toBeUndefined();
    expect(check(proof, { now: expiresAt })).toBeUndefined();
  });

  it("has to be worked out: a wrong nonce is refused", () => {
    const right = Number(proof.nonce);
    for (let nonce = 0; nonce < right; nonce++)
      expect(check({ ...proof, nonce: String(nonce) })).toBeUndefined();
  });

  it("cannot be forged: neither with an easier challenge, another signature, nor another key", () => {
    const [payload = "", signature = ""] = challenge.challenge.split(".");
    const easy = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const eased = Buffer.from(JSON.stringify({ ...easy, difficulty: 0 })).toString("base64url");
    const flipped = (at: number) => {
      const letter = signature[at] === "A" ? "B" : "A";
      return `${payload}.${signature.slice(0, at)}${letter}${signature.slice(at + 1)}`;
    };
    const own = newChallenge(bearer, { difficulty: 0, expiresAt, key: Buffer.from("somebody's own") });
    for (const forged of [`${eased}.${signature}`, flipped(0), flipped(20), flipped(42), own.challenge])
      expect(check({ challenge: forged, nonce: "0" })).toBeUndefined();
    expect(check(proof, { key: Buffer.from("another") })).toBeUndefined();
  });

  it("is refused without a fault whatever is sent in its place", () => {
    const nonsense: unknown[] = [
      undefined,
      null,
      7,
      "",
      {},
      { challenge: "" },
      { challenge: ".", nonce: "" },
      { challenge: proof.challenge, nonce: 7 },
      { challenge: proof.challenge, nonce: "x".repeat(65) },
      { challenge: `${proof.challenge}.${proof.challenge}`, nonce: "0" },
      { challenge: `${"a".repeat(501)}.${"b".repeat(43)}`, nonce: "0" },
    ];
    for (const each of nonsense) expect(check(each as Proof)).toBeUndefined();
  });

  it("tells nothing of an address but its keyed hash, and no two challenges are the same", () => {
    const [payload = ""] = challenge.challenge.split(".");
    expect(Object.keys(JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))).sort()).toEqual([
      "address",
      "difficulty",
      "expires",
      "kind",
      "once",
    ]);
    expect(newChallenge(bearer, { difficulty: 10, expiresAt, key }).challenge).not.toBe(challenge.challenge);
  });

  it("compares signatures in constant time only", async () => {
    const source = await readFile(new URL("../../subgraphs/kit/spam/proof.ts", import.meta.url), "utf8");
    expect(source).toContain("a.length === b.length && timingSafeEqual(a, b)");
    expect(source).not.toMatch(/signature(?:Of\([^)]*\))?\s*[!=]==?/);
  });
});
