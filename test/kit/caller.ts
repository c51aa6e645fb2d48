import { type Claims, claimsHeader, claimsKey, signClaims } from "#subgraphs/kit/claims.ts";
import type { House } from "#subgraphs/kit/house.ts";

/** The header by which the gateway would tell a subgraph of this house who is asking. */
export function claimsHeaders(
  { claimsSecret, clock }: Pick<House, "claimsSecret" | "clock">,
  subgraph: string,
  claims: Claims,
): Record<string, string> {
  if (claimsSecret === undefined) throw new Error("This house has no secret to sign with.");
  return { [claimsHeader]: signClaims(claims, claimsKey(claimsSecret, subgraph), clock) };
}
