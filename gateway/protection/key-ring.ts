import { stat } from "node:fs/promises";
import type { Clock } from "#schema/clock.ts";
import { faultCode } from "#schema/fault-code.ts";
import type { Logger } from "#schema/logger.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { hashOfKey, idOfKey, sameHash } from "./api-key.ts";
import { type KeptKey, readKeyFile } from "./key-file.ts";

export interface KeyRingOptions {
  file: string;
  clock: Clock;
  logger: Logger;
}

const lookEveryMs = 1000;
/** The hash that a key is compared with when there is none of its id: the work is the same. */
const nobodysHash = hashOfKey("nobody's key");

/**
 * The keys of the file, looked at again when it changes: a key that is issued or revoked counts a second later, in
 * every gateway that shares the file. While the file is broken, the keys that were there before go on to count.
 */
export class KeyRing {
  readonly #options: KeyRingOptions;
  #keys: ReadonlyMap<string, KeptKey> = new Map();
  #version: string | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: KeyRingOptions) {
    this.#options = options;
  }

  /** Who holds this key; undefined when it is malformed, unknown, expired or revoked: each takes the same work. */
  async holderOf(key: string): Promise<Claims | undefined> {
    await this.#look();
    const now = this.#options.clock().getTime();
    const kept = this.#keys.get(idOfKey(key) ?? "");
    const isRight = sameHash(hashOfKey(key), kept?.hash ?? nobodysHash);
    const isGood =
      kept !== undefined && kept.revokedAt === undefined && now < new Date(kept.expiresAt).getTime();
    return isRight && isGood ? claimsOf(kept) : undefined;
  }

  /** At most once a second; whoever comes meanwhile waits for the same look. */
  #look(): Promise<void> {
    const now = this.#options.clock().getTime();
    if (now - this.#lookedAt >= lookEveryMs) {
      this.#lookedAt = now;
      this.#looking = this.#readIfChanged();
    }
    return this.#looking;
  }

  async #readIfChanged(): Promise<void> {
    const { file, logger } = this.#options;
    const version = await versionOf(file);
    if (version === this.#version) return;
    this.#version = version;
    try {
      const keys = await readKeyFile(file);
      this.#keys = new Map(keys.map((kept) => [kept.id, kept]));
      logger.info({ file, keys: keys.length }, "The API keys were read");
    } catch (error) {
      const problem = error instanceof Error ? error.message : "unknown fault";
      logger.error({ problem, kept: this.#keys.size }, "The API keys cannot be read; the former ones count");
    }
  }
}

/** Differs whenever the file was written: each writing makes another file. */
async function versionOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file);
    return [ino, size, mtimeMs, ctimeMs].join();
  } catch (error) {
    return faultCode(error) ?? "unknown fault";
  }
}

function claimsOf({ id, name, role, clusters, firms }: KeptKey): Claims {
  const subject = `${name} (${id})`;
  return { role, subject, ...(clusters && { clusters }), ...(firms && { firms }) };
}
