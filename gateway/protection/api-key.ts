import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** How a key looks: `ec_<id>_<secret>`, the secret of 256 bits. The id is shown in lists, the secret nowhere. */
const keyForm = /^ec_([a-z0-9]{12})_[\w-]{43}$/;
const idLetters = "abcdefghijklmnopqrstuvwxyz234567";

export interface MintedKey {
  id: string;
  key: string;
  hash: string;
}

export function mintKey(): MintedKey {
  const id = Array.from(randomBytes(12), (byte) => idLetters[byte % idLetters.length]).join("");
  const key = `ec_${id}_${randomBytes(32).toString("base64url")}`;
  return { id, key, hash: hashOfKey(key) };
}

/** A plain SHA-256 is enough: nobody guesses 256 random bits, so there is nothing to slow down. */
export function hashOfKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** The id within a key, or undefined for what is no key at all. */
export function idOfKey(key: string): string | undefined {
  return keyForm.exec(key)?.[1];
}

/** Compares digests in constant time, so that neither content nor length of the right one shows. */
export function sameSecret(given: string, right: string): boolean {
  return sameHash(hashOfKey(given), hashOfKey(right));
}

export function sameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left, "hex"), Buffer.from(right, "hex")];
  return a.length === b.length && timingSafeEqual(a, b);
}
