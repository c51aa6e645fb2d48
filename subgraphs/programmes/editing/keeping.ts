import { GraphError } from "#schema/errors.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { Content, EntryKind } from "../entries/entry.ts";
import { referencesOf } from "../entries/references.ts";

/** The clusters that an operator may act for; undefined for those who may act for all. */
export function limitsOf(claims: Claims): ReadonlySet<string> | undefined {
  return claims.role === "admin" || claims.clusters === undefined ? undefined : new Set(claims.clusters);
}

/**
 * Throws NOT_ALLOWED unless the caller may keep what belongs to these clusters. What belongs to none is kept by those
 * who may act for all; so is what is not there, so that a foreign entry and none at all look the same.
 */
export function requireKeeper(claims: Claims, clusters: readonly string[] | undefined): void {
  const limits = limitsOf(claims);
  if (limits === undefined || clusters?.some((slug) => limits.has(slug))) return;
  throw notYours();
}

/** Throws NOT_ALLOWED when the change would give the entry to a cluster that the caller may not act for. */
export function requireOwnClusters(
  claims: Claims,
  before: Content<EntryKind> | undefined,
  after: Content<EntryKind>,
): void {
  const limits = limitsOf(claims);
  if (limits === undefined) return;
  const had = new Set(before === undefined ? [] : referencesOf(before).clusters);
  if (referencesOf(after).clusters.some((slug) => !had.has(slug) && !limits.has(slug))) throw notYours();
}

function notYours(): GraphError {
  return new GraphError("NOT_ALLOWED", "You may keep only what belongs to the clusters that you act for.");
}
