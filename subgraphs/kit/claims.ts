import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Clock } from "#schema/clock.ts";
import { GraphError } from "#schema/errors.ts";

/** The header by which the gateway tells a subgraph who is asking. */
export const claimsHeader = "x-claims";

/** From the one that may least to the one that may most. */
export const roles = ["anonymous", "member", "analyst", "operator", "admin"] as const;
export type Role = (typeof roles)[number];

/** Who is asking, as the gateway found out. */
export interface Claims {
  role: Role;
  /** A stable name of the caller for logs and audits; absent for anonymous callers. */
  subject?: string;
  /** The clusters that an operator may act for; absent for an operator of the whole graph. */
  clusters?: readonly string[];
  /** The firms that a member acts for: any handles of theirs, `<cluster>:<member id>` or Company.id. */
  firms?: readonly string[];
  /** A keyed hash of the caller's network address, to limit by; never the address. */
  origin?: string;
}

export const anonymous: Claims = { role: "anonymous" };

/** What one subgraph's header is signed with: worth nothing at another subgraph. */
export interface ClaimsKey {
  subgraph: string;
  bytes: Buffer;
}

/** The key of one subgraph, derived from the secret that the gateway holds: HMAC-SHA-256(secret, "claims:<name>"). */
export function claimsKey(secret: string, subgraph: string): ClaimsKey {
  return { subgraph, bytes: createHmac("sha256", secret).update(`claims:${subgraph}`).digest() };
}

/** The longest name of a caller. */
export const longestSubject = 300;
/** Slugs of clusters or handles of firms that one caller acts for. More, or others, would not fit into a header. */
export const listedNames = z
  .array(z.string().regex(/^[!-~]{1,100}$/, "has to be 1 to 100 letters and signs of ASCII"))
  .max(32);

const lifetimeSeconds = 60;
/** How far the gateway's clock may be ahead of a subgraph's. */
const skewSeconds = 60;
/** More than the largest claims have; what is longer is not even hashed. */
const longestHeader = 12_000;
const issuer = "e-cooperation";
/** The one kind of token that is written and read: no other algorithm can be asked for. */
const head = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url");

const payloadShape = z.object({
  iss: z.literal(issuer),
  aud: z.string(),
  iat: z.number(),
  exp: z.number(),
  role: z.enum(roles),
  sub: z.string().max(longestSubject).optional(),
  clusters: listedNames.optional(),
  firms: listedNames.optional(),
  origin: z.string().max(64).optional(),
});

/**
 * The claims for one subgraph as a JWT (HS256, `aud` is the subgraph's name) that is good for one minute: long enough
 * for one request to reach every subgraph, too short to be worth stealing.
 */
export function signClaims({ subject, ...claims }: Claims, key: ClaimsKey, clock: Clock): string {
  const iat = Math.floor(clock().getTime() / 1000);
  const facts = { iss: issuer, aud: key.subgraph, iat, exp: iat + lifetimeSeconds, sub: subject, ...claims };
  const signed = `${head}.${Buffer.from(JSON.stringify(facts)).toString("base64url")}`;
  return `${signed}.${signatureOf(signed, key)}`;
}

/**
 * The claims of a header, or anonymous when there is none, no key is known, the signature is not ours, it is for another
 * subgraph or the time has run out: a wrong header gives no more rights than no header, and never throws.
 */
export function verifyClaims(header: string | undefined, key: ClaimsKey | undefined, clock: Clock): Claims {
  if (header === undefined || key === undefined || header.length > longestHeader) return anonymous;
  const [first, payload = "", signature = "", ...rest] = header.split(".");
  if (first !== head || rest.length > 0) return anonymous;
  if (!sameText(signature, signatureOf(`${head}.${payload}`, key))) return anonymous;
  const { success, data } = payloadShape.safeParse(jsonOf(payload));
  if (!success || data.aud !== key.subgraph) return anonymous;
  const { role, sub, clusters, firms, origin, iat, exp } = data;
  const now = clock().getTime() / 1000;
  if (now >= exp || iat > now + skewSeconds) return anonymous;
  return {
    role,
    ...(sub !== undefined && { subject: sub }),
    ...(clusters && { clusters }),
    ...(firms && { firms }),
    ...(origin !== undefined && { origin }),
  };
}

/** Throws NOT_ALLOWED unless the caller has one of the roles. */
export function requireRole({ role }: Claims, allowed: readonly Role[], deed: string): void {
  if (allowed.includes(role)) return;
  throw new GraphError("NOT_ALLOWED", `Only ${allowed.join(" or ")} may ${deed}; you are ${role}.`);
}

/** Throws NOT_ALLOWED unless the caller is an admin, an operator of the whole graph or one of this cluster. */
export function requireCluster(claims: Claims, cluster: string, deed: string): void {
  requireRole(claims, ["operator", "admin"], deed);
  if (actsForCluster(claims, cluster)) return;
  throw new GraphError(
    "NOT_ALLOWED",
    `Only an operator of "${cluster}" may ${deed}; you are one of ${namesOf(claims)}.`,
  );
}

/** Throws NOT_ALLOWED unless the caller is an admin or an operator whom no clusters are set for. */
export function requireWholeGraph(claims: Claims, deed: string): void {
  requireRole(claims, ["operator", "admin"], deed);
  if (claims.role === "admin" || claims.clusters === undefined) return;
  throw new GraphError(
    "NOT_ALLOWED",
    `Only an operator of the whole graph may ${deed}; you are one of ${namesOf(claims)}.`,
  );
}

/**
 * Throws NOT_ALLOWED unless the caller acts for the firm that is known by these handles: as its member, as an operator
 * of a cluster that lists it, or as somebody who may act for everybody.
 */
export function requireFirm(claims: Claims, handles: readonly string[], deed: string): void {
  requireRole(claims, ["member", "operator", "admin"], deed);
  if (actsForFirm(claims, handles)) return;
  throw new GraphError("NOT_ALLOWED", `Only who acts for the firm may ${deed}; you act for other firms.`);
}

/** Whether the caller may act for a cluster. */
export function actsForCluster({ role, clusters }: Claims, cluster: string): boolean {
  if (role === "admin") return true;
  return role === "operator" && (clusters === undefined || clusters.includes(cluster));
}

/** Whether the caller may act for the firm that is known by these handles. */
export function actsForFirm(claims: Claims, handles: readonly string[]): boolean {
  const { role, clusters, firms = [] } = claims;
  if (role === "member") return handles.some((handle) => firms.includes(handle));
  if (role === "operator" && clusters === undefined) return true;
  return handles.some((handle) => actsForCluster(claims, handle.slice(0, Math.max(handle.indexOf(":"), 0))));
}

function namesOf({ clusters = [] }: Claims): string {
  return clusters.length === 0 ? "no cluster" : clusters.map((slug) => `"${slug}"`).join(", ");
}

function jsonOf(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function signatureOf(signed: string, { bytes }: ClaimsKey): string {
  return createHmac("sha256", bytes).update(signed).digest("base64url");
}

/** Compares in constant time, so that the time of a refusal says nothing about the right signature. */
function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
