import { errors, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";
import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import { type Claims, listedNames, longestSubject, roles } from "#subgraphs/kit/claims.ts";
import { IssuerKeys, IssuerUnavailable, issuerPauseMs, type KeySet } from "./issuer-keys.ts";
import { signInUnavailable } from "./refused.ts";

export interface SignInOptions {
  issuer: string;
  audience: string;
  /** The claim that holds a role or a list of roles; dotted where it lies deeper: realm_access.roles. */
  roleClaim: string;
  clock: Clock;
  logger: Logger;
  timeoutMs?: number;
}

/** What may sign: nothing symmetric, whose key would be public, and never "none". */
const algorithms = ["RS256", "ES256", "EdDSA"];
const toleranceSeconds = 30;

const words = z.union([z.string().transform((word) => [word]), z.array(z.string())]);
const names = words.pipe(listedNames);
const payloadShape = z.object({
  sub: z
    .string()
    .min(1)
    .max(longestSubject - "oidc:".length),
  clusters: names.optional(),
  firms: names.optional(),
});

/** Tokens of an OIDC issuer as credentials. */
export class SignIn {
  readonly #options: SignInOptions;
  readonly #keys: IssuerKeys;

  constructor(options: SignInOptions) {
    this.#options = options;
    this.#keys = new IssuerKeys(options);
  }

  /** Whose token this is; undefined when it is not good. Rejects with RefusedCredentials when the issuer is down. */
  async holderOf(token: string): Promise<Claims | undefined> {
    try {
      return this.#claimsOf(await this.#payloadOf(token));
    } catch (error) {
      if (error instanceof IssuerUnavailable)
        throw signInUnavailable(this.#options.issuer, issuerPauseMs / 1000);
      if (error instanceof errors.JOSEError || error instanceof z.ZodError || error instanceof TypeError)
        return undefined;
      throw error;
    }
  }

  async #payloadOf(token: string): Promise<JWTPayload> {
    try {
      return await this.#verify(token, await this.#keys.current());
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      // The issuer may have changed its keys since.
      return this.#verify(token, await this.#keys.renewed());
    }
  }

  async #verify(token: string, keys: KeySet): Promise<JWTPayload> {
    const { issuer, audience, clock } = this.#options;
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      clockTolerance: toleranceSeconds,
      currentDate: clock(),
      requiredClaims: ["exp", "sub"],
    });
    return payload;
  }

  /** Claims that cannot be read make the token bad: a list of clusters that is left out would mean all of them. */
  #claimsOf(payload: JWTPayload): Claims {
    const { sub, clusters, firms } = payloadShape.parse(payload);
    const given = words.safeParse(valueAt(payload, this.#options.roleClaim)).data ?? [];
    const role = roles.findLast((known) => given.includes(known)) ?? "anonymous";
    return { role, subject: `oidc:${sub}`, ...(clusters && { clusters }), ...(firms && { firms }) };
  }
}

/** The claim of exactly this name, else the one that the dots lead to. */
function valueAt(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split(".").reduce<unknown>((value, part) => {
    const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, part);
    return isThere ? (value as Record<string, unknown>)[part] : undefined;
  }, payload);
}
