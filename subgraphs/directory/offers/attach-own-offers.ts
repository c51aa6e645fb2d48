import { sql } from "kysely";
import type { Connection } from "../source/connection.ts";

/**
 * Lets firms' own offers follow their firms when members of these companies moved or left. An offer stays with the
 * company of the member record that it was published for, in the first of that company's clusters; while the company
 * is in no cluster it is shown nowhere.
 */
export async function attachOwnOffers(db: Connection, companies: readonly string[]): Promise<void> {
  if (companies.length === 0) return;
  await sql`update directory.own_offer o
    set company_id = f.company_id, cluster = coalesce(f.cluster, o.cluster), changed_xid = pg_current_xact_id()
    from (
      select o.id, first.company_id, first.cluster from directory.own_offer o
      left join directory.member m on m.id = o.member_id
      left join lateral (
        select l.company_id, l.cluster from directory.member l
        where l.company_id = m.company_id and l.ended_at is null order by l.id limit 1
      ) first on true
      where o.company_id = any(${companies}::text[]) or m.company_id = any(${companies}::text[])
    ) f
    where o.id = f.id
      and (o.company_id is distinct from f.company_id or o.cluster <> coalesce(f.cluster, o.cluster))`.execute(
    db,
  );
}
