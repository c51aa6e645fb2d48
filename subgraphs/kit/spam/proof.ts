import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What a poster has to work out before a posting is taken, as `ProofOfWorkRequired` of the graph has it. */
export interface Challenge {
  challenge: string;
  /** How many leading zero bits SHA-256 of `<challenge>.<nonce>` has to have. */
  difficulty: number;
  expiresAt: Date;
}

/** The answer, as `ProofInput` of the graph has it. */
export interface Proof {
  challenge: string;
  nonce: string;
}

/** Whom a challenge is for: it is worth nothing to another address or for another kind of posting. */
export interface Bearer {
  kind: string;
  /** The keyed hash of the address. */
  address: string;
}

const payloadShape = z.object({
  kind: z.string(),
  address: z.string(),
  difficulty: z.number().int().min(0).max(64),
  expires: z.number(),
});
const proofShape = z.object({
  challenge: z.string().regex(/^[\w-]{1,500}\.[\w-]{43}$/),
  nonce: z.string().regex(/^[\w-]{1,64}$/),
});

/** A new challenge: `<payload>.<HMAC-SHA-256>`, both base64url, with nothing of the address but its keyed hash. */
export function newChallenge(
  bearer: Bearer,
  { difficulty, expiresAt, key }: { difficulty: number; expiresAt: Date; key: Buffer },
): Challenge {
  const once = randomBytes(12).toString("base64url");
  const payload = Buffer.from(
    JSON.stringify({ ...bearer, difficulty, expires: expiresAt.getTime(), once }),
  ).toString("base64url");
  return { challenge: `${payload}.${signatureOf(payload, key)}`, difficulty, expiresAt };
}

/**
 * Whether the proof answers a challenge of ours for this bearer that has not run out. Gives the key under which it is
 * kept as spent and until when, as whoever asks has to see to it that it counts once; undefined when it is no proof.
 */
export function checkProof(
  proof: unknown,
  bearer: Bearer,
  { now, key }: { now: Date; key: Buffer },
): { spentKey: string; expiresAt: Date } | undefined {
  const given = proofShape.safeParse(proof);
  if (!given.success) return undefined;
  const { challenge, nonce } = given.data;
  const [payload = "", signature = ""] = challenge.split(".");
  if (!sameInConstantTime(signature, signatureOf(payload, key))) return undefined;
  const signed = payloadShape.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
  if (signed.expires <= now.getTime()) return undefined;
  if (signed.kind !== bearer.kind || signed.address !== bearer.address) return undefined;
  if (!hasZeroBits(challenge, nonce, signed.difficulty)) return undefined;
  return { spentKey: signature, expiresAt: new Date(signed.expires) };
}

/** Finds the nonce: about 2^difficulty hashes, as a client has to. For clients in Node and for tests. */
export function solveProof({ challenge, difficulty }: Pick<Challenge, "challenge" | "difficulty">): Proof {
  for (let nonce = 0; ; nonce++)
    if (hasZeroBits(challenge, String(nonce), difficulty)) return { challenge, nonce: String(nonce) };
}

function hasZeroBits(challenge: string, nonce: string, bits: number): boolean {
  const digest = createHash("sha256").update(`${challenge}.${nonce}`).digest();
  let left = bits;
  for (const byte of digest) {
    if (left <= 0) return true;
    if (left >= 8 ? byte !== 0 : byte >> (8 - left) !== 0) return false;
    left -= 8;
  }
  return left <= 0;
}

function signatureOf(payload: string, key: Buffer): string {
  return createHmac("sha256", key).update(`challenge:${payload}`).digest("base64url");
}

/** The time that a comparison takes says nothing about where the two differ. */
function sameInConstantTime(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
