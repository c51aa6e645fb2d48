import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { type Clock, systemClock } from "#schema/clock.ts";
import { anonymous, type Claims, claimsHeader, claimsKey, signClaims } from "#subgraphs/kit/claims.ts";
import type { HeadersFor } from "../execution/request-context.ts";

/** Finds out who is asking and gives what each subgraph is told about it. Rejects with RefusedCredentials. */
export type CallerHeaders = (request: FastifyRequest) => Promise<HeadersFor>;

export interface CallerOptions {
  /** Who sends it as a Bearer token acts as operator; unset, nobody does. */
  operatorToken?: string | undefined;
  /** Shared with the subgraphs; unset, they take everybody for anonymous. */
  claimsSecret?: string | undefined;
  clock?: Clock;
}

/** Turns a request's credentials into the signed header that subgraphs believe. The credentials stay here. */
export function callerHeaders({
  operatorToken,
  claimsSecret,
  clock = systemClock,
}: CallerOptions): CallerHeaders {
  return async (request) => {
    if (claimsSecret === undefined) return () => ({});
    const claims = claimsOf(request.headers.authorization, operatorToken);
    return (subgraph) => ({ [claimsHeader]: signClaims(claims, claimsKey(claimsSecret, subgraph), clock) });
  };
}

function claimsOf(authorization: string | undefined, operatorToken: string | undefined): Claims {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined || operatorToken === undefined || !sameSecret(token, operatorToken))
    return anonymous;
  return { role: "operator", subject: "operator" };
}

/** Compares digests in constant time, so that neither content nor length shows. */
function sameSecret(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
