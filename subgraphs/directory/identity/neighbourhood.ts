import { sql } from "kysely";
import type { Connection } from "../source/connection.ts";
import type { IdentityDecision, IdentityMember } from "./partition.ts";

export interface NeighbourMember extends IdentityMember {
  /** The order in which the directory first saw its members. */
  seq: number;
  companyId: string | null;
}

/** Everything that could be one firm with the given members, and what persons have decided about it. */
export interface Neighbourhood {
  members: NeighbourMember[];
  decisions: IdentityDecision[];
}

/**
 * Reads the members that the given ones are tied to, directly or through others: by a strong key, by a decision, or
 * by standing in one company now. Nothing outside can change how these come apart into firms, which is what makes
 * resolving them alone as good as resolving all. Two questions, whatever their number.
 */
export async function readNeighbourhood(
  db: Connection,
  seeds: readonly string[],
  companies: readonly string[],
): Promise<Neighbourhood> {
  const { rows: members } = await sql<NeighbourMember>`
    with recursive reach(id) as (
      select * from unnest(${seeds}::text[])
      union select id from directory.member where company_id = any(${companies}::text[]) and ended_at is null
      union select near.id from reach cross join lateral (
        select b.member_id as id from directory.strong_key a join directory.strong_key b on b.key = a.key
          where a.member_id = reach.id
        union all select b.id from directory.member a join directory.member b on b.company_id = a.company_id
          where a.id = reach.id and b.ended_at is null
        union all select right_member from directory.identity_decision where left_member = reach.id and same
        union all select left_member from directory.identity_decision where right_member = reach.id and same
      ) as near
    )
    select m.id, m.seq, m.company_id as "companyId",
      coalesce((select array_agg(k.key) from directory.strong_key k where k.member_id = m.id), '{}') as "strongKeys"
    from reach join directory.member m on m.id = reach.id where m.ended_at is null`.execute(db);
  const ids = members.map(({ id }) => id);
  const { rows: decisions } = await sql<IdentityDecision>`
    select left_member as left, right_member as right, same from directory.identity_decision
    where left_member = any(${ids}::text[]) and right_member = any(${ids}::text[])`.execute(db);
  return { members, decisions };
}
