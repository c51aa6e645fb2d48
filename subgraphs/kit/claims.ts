import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Clock } from "#schema/clock.ts";
import { GraphError } from "#schema/errors.ts";

/** The header by which the gateway tells a subgraph who is asking. */
export const claimsHeader = "x-claims";

export const roles = ["anonymous", "member", "analyst", "operator", "admin"] as const;
export type Role = (typeof roles)[number];

/** Who is asking, as the gateway found out. */
export interface Claims {
  role: Role;
  /** A stable name of the caller for logs and audits; absent for anonymous callers. */
  subject?: string;
}

export const anonymous: Claims = { role: "anonymous" };

/** Long enough for one request to reach every subgraph, too short to be worth stealing. */
const lifetimeMs = 60_000;

const payloadShape = z.object({
  role: z.enum(roles),
  subject: z.string().max(200).optional(),
  expires: z.number(),
});

/** Signs the claims with HMAC-SHA-256 for one minute: `<payload>.<signature>`, both base64url. */
export function signClaims(claims: Claims, secret: string, clock: Clock): string {
  const payload = Buffer.from(
    JSON.stringify({ ...claims, expires: clock().getTime() + lifetimeMs }),
  ).toString("base64url");
  return `${payload}.${signatureOf(payload, secret)}`;
}

/**
 * The claims of a header, or anonymous when there is none, no secret is known, the signature is not ours or the time
 * has run out: a wrong header gives no more rights than no header.
 */
export function verifyClaims(header: string | undefined, secret: string | undefined, clock: Clock): Claims {
  const [payload, signature] = header?.split(".") ?? [];
  if (secret === undefined || payload === undefined || signature === undefined) return anonymous;
  if (!sameText(signature, signatureOf(payload, secret))) return anonymous;
  const { role, subject, expires } = payloadShape.parse(
    JSON.parse(Buffer.from(payload, "base64url").toString("utf8")),
  );
  if (clock().getTime() > expires) return anonymous;
  return subject === undefined ? { role } : { role, subject };
}

/** Throws NOT_ALLOWED unless the caller has one of the roles. */
export function requireRole(claims: Claims, allowed: readonly Role[], deed: string): void {
  if (allowed.includes(claims.role)) return;
  throw new GraphError("NOT_ALLOWED", `Only ${allowed.join(" or ")} may ${deed}; you are ${claims.role}.`);
}

function signatureOf(payload: string, secret: string): string {
  return createHmac("sha256", secret).update(payload).digest("base64url");
}

/** Compares in constant time, so that the time of a refusal says nothing about the right signature. */
function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
