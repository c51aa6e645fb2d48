import { GraphError } from "#schema/errors.ts";
import { actsForCluster, type Claims } from "#subgraphs/kit/claims.ts";
import type { GroupRow } from "./rows.ts";

/** By this prefix a firm's handle is this cluster's. */
const prefix = "metalworking:";

/** True for admins and for whoever operates this cluster. */
export function runsCluster(claims: Claims): boolean {
  return actsForCluster(claims, "metalworking");
}

/** The members of the cluster that the caller acts for, by their numbers. */
export function ownMembers({ role, firms = [] }: Claims): string[] {
  if (role !== "member") return [];
  return firms.filter((handle) => handle.startsWith(prefix)).map((handle) => handle.slice(prefix.length));
}

/** True for the firms of a group and for who runs the cluster. */
export function belongsTo(claims: Claims, group: GroupRow): boolean {
  return runsCluster(claims) || membersAmong(claims, group).length > 0;
}

/** Those of a group's members that the caller acts for. */
export function membersAmong(claims: Claims, group: GroupRow): GroupRow["members"] {
  const own = new Set(ownMembers(claims));
  return group.members.filter(({ memberId }) => own.has(memberId));
}

/** Throws NOT_ALLOWED unless the caller acts for the member or runs the cluster. */
export function requireMember(claims: Claims, memberId: string, deed: string): void {
  if (runsCluster(claims) || ownMembers(claims).includes(memberId)) return;
  throw new GraphError("NOT_ALLOWED", `Only the firm itself or the cluster's operator may ${deed}.`);
}

/**
 * The group, when the caller may do this in it. A group that does not exist is to a stranger like one of others;
 * whoever runs the cluster is told NOT_FOUND.
 */
export function requireGroup(
  claims: Claims,
  group: GroupRow | undefined,
  { deed, coordinator = false }: { deed: string; coordinator?: boolean },
): GroupRow {
  if (runsCluster(claims)) {
    if (group) return group;
    throw new GraphError("NOT_FOUND", "There is no such group or order.");
  }
  const own = group ? membersAmong(claims, group) : [];
  if (group && own.some(({ role }) => !coordinator || role === "COORDINATOR")) return group;
  const who = coordinator ? "the group's coordinator" : "firms of the group";
  throw new GraphError("NOT_ALLOWED", `Only ${who} or the cluster's operator may ${deed}.`);
}
