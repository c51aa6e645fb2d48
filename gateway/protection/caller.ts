import type { FastifyRequest } from "fastify";
import { type Clock, systemClock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import { anonymous, type Claims, claimsHeader, claimsKey, signClaims } from "#subgraphs/kit/claims.ts";
import type { HeadersFor } from "../execution/request-context.ts";
import { sameSecret } from "./api-key.ts";
import { credentialsOf } from "./credentials.ts";
import type { KeyRing } from "./key-ring.ts";
import { originHash } from "./origin.ts";
import { unauthenticated } from "./refused.ts";
import type { SignIn } from "./sign-in.ts";

/** Finds out who is asking and gives what each subgraph is told about it. Rejects with RefusedCredentials. */
export type CallerHeaders = (request: FastifyRequest) => Promise<HeadersFor>;

export interface CallerOptions {
  /** Who sends it as a Bearer token acts as operator of the whole graph; unset, nobody does. */
  operatorToken?: string | undefined;
  keys?: Pick<KeyRing, "holderOf"> | undefined;
  signIn?: Pick<SignIn, "holderOf"> | undefined;
  /** From which each subgraph's key is derived; unset, they take everybody for anonymous. */
  claimsSecret?: string | undefined;
  clock?: Clock;
  logger: Logger;
}

/** Turns a request's credentials into the signed headers that subgraphs believe. The credentials stay here. */
export function callerHeaders(options: CallerOptions): CallerHeaders {
  const { claimsSecret, clock = systemClock, logger } = options;
  const signFor = claimsSecret === undefined ? undefined : signer(claimsSecret, clock);
  const originOf = claimsSecret === undefined ? () => undefined : originHash(claimsSecret);
  return async (request) => {
    const credentials = credentialsOf(request.headers);
    const holder =
      credentials.kind === "NONE"
        ? anonymous
        : credentials.kind === "TOKEN"
          ? await holderOf(credentials.token, options)
          : undefined;
    if (holder === undefined) {
      logger.info({ requestId: request.id }, "Credentials were refused");
      throw unauthenticated();
    }
    const origin = originOf(request.ip);
    const claims = origin === undefined ? holder : { ...holder, origin };
    return (subgraph) => (signFor === undefined ? {} : { [claimsHeader]: signFor(subgraph, claims) });
  };
}

async function holderOf(
  token: string,
  { operatorToken, keys, signIn }: CallerOptions,
): Promise<Claims | undefined> {
  if (operatorToken !== undefined && sameSecret(token, operatorToken))
    return { role: "operator", subject: "operator" };
  return isJwt(token) ? signIn?.holderOf(token) : keys?.holderOf(token);
}

/** Three parts, the first of which is the head of a signed token: no key of ours has a dot. */
function isJwt(token: string): boolean {
  return /^[\w-]+\.[\w-]*\.[\w-]*$/.test(token);
}

function signer(secret: string, clock: Clock) {
  const keys = new Map<string, ReturnType<typeof claimsKey>>();
  return (subgraph: string, claims: Claims): string => {
    const key = keys.get(subgraph) ?? claimsKey(secret, subgraph);
    keys.set(subgraph, key);
    return signClaims(claims, key, clock);
  };
}
