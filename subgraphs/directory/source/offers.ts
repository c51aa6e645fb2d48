import { sql } from "kysely";
import type { OfferBody } from "../profile/member-body.ts";
import type { Connection } from "./connection.ts";

/** An offer as resolvers get it. */
export interface OfferRow {
  id: string;
  cluster: string;
  companyId: string;
  body: OfferBody;
}

/** The offers of these ids whose firm is known. */
export async function offersById(db: Connection, ids: readonly string[]): Promise<OfferRow[]> {
  const { rows } = await sql<OfferRow>`
    select o.id, o.cluster, m.company_id as "companyId", o.body from directory.offer o
    join directory.member m on m.id = o.member_id and m.ended_at is null and m.company_id is not null
    where o.id = any(${ids}::text[]) and o.ended_at is null`.execute(db);
  return rows;
}
