import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as a link carries them. Only the hash is stored: who reads the database cannot follow the link. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOf(token) };
}

/** SHA-256 is enough for a random token of this length; a slow hash is for passwords. */
export function hashOf(token: string): Buffer {
  return createHash("sha256").update(token.slice(0, 200)).digest();
}
