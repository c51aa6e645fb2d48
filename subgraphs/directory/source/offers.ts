import { sql } from "kysely";
import type { OfferBody } from "../profile/member-body.ts";
import type { Connection } from "./connection.ts";
import { listedOffers } from "./listed-offers.ts";

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
    select id, cluster, company_id as "companyId", body from ${listedOffers} o
    where id = any(${ids}::text[]) and company_id is not null`.execute(db);
  return rows;
}
