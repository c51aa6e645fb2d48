import type { MemberRow } from "../source/rows.ts";

/**
 * Whether the cluster's site vouches for an address of a member: it is the one on the member's page, or one at the
 * member's own web site. A mail host alone says nothing, since anybody gets a mailbox at most of them.
 */
export function isKnownAddress({ record }: Pick<MemberRow, "record">, email: string): boolean {
  const given = email.toLowerCase();
  if (given === record.email?.toLowerCase()) return true;
  if (record.website === undefined || !URL.canParse(record.website)) return false;
  const host = new URL(record.website).hostname.replace(/^www\./, "");
  return given.slice(given.lastIndexOf("@") + 1) === host;
}
