import { sql } from "kysely";

/** Every offer that may be shown, of feeds and of firms themselves, in the columns that both have. */
export const listedOffers = sql`(
  select id, cluster, company_id, body, valid_until, changed_at, ended_at from directory.offer where ended_at is null
  union all
  select id, cluster, company_id, body, valid_until, changed_at, null::timestamptz from directory.own_offer
  where state in ('PUBLISHED', 'CLOSED') and published_at is not null
)`;
