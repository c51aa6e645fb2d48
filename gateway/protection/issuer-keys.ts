import { createLocalJWKSet, type JSONWebKeySet } from "jose";
import { request } from "undici";
import { z } from "zod";
import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";

/** The issuer did not give its keys. The message is for the log only. */
export class IssuerUnavailable extends Error {
  override readonly name = "IssuerUnavailable";
}

export interface IssuerKeysOptions {
  issuer: string;
  clock: Clock;
  logger: Logger;
  timeoutMs?: number;
}

export type KeySet = ReturnType<typeof createLocalJWKSet>;

/** Keys are asked for anew after this; when the issuer is down, the former ones count for this long. */
const freshMs = 10 * 60_000;
const usableMs = 60 * 60_000;
/** The pause after an issuer failed, and between two askings because of a key that is not known. */
export const issuerPauseMs = 10_000;
const mostBytes = 256 * 1024;

const metadataShape = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keysShape = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

/**
 * The public keys of an OIDC issuer, found through its discovery document. It is asked at its own host only, without
 * following redirects, for a limited time and size; many requests at once cause one asking.
 */
export class IssuerKeys {
  readonly #options: IssuerKeysOptions;
  #kept: { keys: KeySet; at: number } | undefined;
  #triedAt = Number.NEGATIVE_INFINITY;
  #failed = false;
  #asking: Promise<void> | undefined;

  constructor(options: IssuerKeysOptions) {
    this.#options = options;
  }

  /** The keys as they were found lately. Rejects with IssuerUnavailable. */
  async current(): Promise<KeySet> {
    const age = () => this.#now() - (this.#kept?.at ?? Number.NEGATIVE_INFINITY);
    if (age() >= freshMs) await this.#ask();
    if (this.#kept === undefined || age() >= usableMs) throw new IssuerUnavailable("it gave no keys lately");
    return this.#kept.keys;
  }

  /** Looks whether the issuer has new keys, unless it was asked just now. Rejects with IssuerUnavailable. */
  async renewed(): Promise<KeySet> {
    await this.#ask();
    if (this.#failed) throw new IssuerUnavailable("it does not say whether it has new keys");
    return this.current();
  }

  #now(): number {
    return this.#options.clock().getTime();
  }

  /** Never rejects: whether what is kept is good enough is for the caller to say. */
  async #ask(): Promise<void> {
    if (this.#asking !== undefined) return this.#asking;
    if (this.#now() - this.#triedAt < issuerPauseMs) return;
    this.#triedAt = this.#now();
    this.#asking = this.#takeKeys().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #takeKeys(): Promise<void> {
    const { issuer, logger } = this.#options;
    try {
      this.#kept = { keys: createLocalJWKSet(await this.#fetchKeys()), at: this.#now() };
      this.#failed = false;
    } catch (err) {
      this.#failed = true;
      logger.warn({ err, issuer }, "The keys of the sign-in service cannot be had");
    }
  }

  async #fetchKeys(): Promise<JSONWebKeySet> {
    const { issuer } = this.#options;
    const discovery = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const metadata = metadataShape.parse(await this.#fetchJson(discovery));
    if (metadata.issuer !== issuer) throw new IssuerUnavailable("its discovery names another issuer");
    if (new URL(metadata.jwks_uri).origin !== new URL(issuer).origin)
      throw new IssuerUnavailable("its keys are at another host");
    return keysShape.parse(await this.#fetchJson(metadata.jwks_uri));
  }

  async #fetchJson(url: string): Promise<unknown> {
    const signal = AbortSignal.timeout(this.#options.timeoutMs ?? 3000);
    const { statusCode, body } = await request(url, { signal, headers: { accept: "application/json" } });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) throw new IssuerUnavailable("its answer is too long");
      chunks.push(chunk);
    }
    if (statusCode !== 200) throw new IssuerUnavailable(`it answers with status ${statusCode}`);
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  }
}
