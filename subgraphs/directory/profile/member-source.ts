import type { ClusterFacts, MemberBody } from "./member-body.ts";

/** One member of a company with all that ranks what it says. */
export interface MemberSource {
  id: string;
  cluster: string;
  recordId: string;
  seq: number;
  body: MemberBody;
  formerNames: string[];
  changedAt: Date;
}

/** A lower rank is believed before a higher one; an unknown kind counts as somebody else's database. */
const ranks: Readonly<Record<string, number>> = {
  TAX_REGISTER: 0,
  DATABASE: 1,
  REMOTE: 2,
  FILE: 3,
  SCRAPED_SITE: 4,
};

/** The sources in the order in which they are believed: by kind, then the newer, then by id so that it never wavers. */
export function inOrderOfTrust(
  members: readonly MemberSource[],
  clusters: ReadonlyMap<string, ClusterFacts>,
): MemberSource[] {
  const rankOf = ({ cluster }: MemberSource) => ranks[clusters.get(cluster)?.sourceKind ?? ""] ?? 2;
  return [...members].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Date.parse(b.body.retrievedAt) - Date.parse(a.body.retrievedAt) ||
      (a.id < b.id ? -1 : 1),
  );
}
