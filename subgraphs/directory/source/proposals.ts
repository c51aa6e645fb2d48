import { sql } from "kysely";
import type { Connection } from "./connection.ts";

export interface ProposalRow {
  id: string;
  leftCompany: string;
  rightCompany: string;
  evidence: string[];
  score: number;
}

/** Pairs that still stand in two companies, the likeliest first, each pair of companies once. */
export async function openProposals(
  db: Connection,
  { cluster, first }: { cluster: string | null; first: number },
): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select * from (
      select distinct on (least(l.company_id, r.company_id), greatest(l.company_id, r.company_id))
        p.id, l.company_id as "leftCompany", r.company_id as "rightCompany", p.evidence, p.score
      from directory.proposal p
      join directory.member l on l.id = p.left_member and l.ended_at is null
      join directory.member r on r.id = p.right_member and r.ended_at is null
      where l.company_id <> r.company_id and (${cluster}::text is null or ${cluster} in (l.cluster, r.cluster))
      order by least(l.company_id, r.company_id), greatest(l.company_id, r.company_id), p.score desc, p.id
    ) as pair order by score desc, id limit ${first}`.execute(db);
  return rows;
}
