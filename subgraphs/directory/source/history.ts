import { sql } from "kysely";
import type { Connection } from "./connection.ts";

export type HistorySubject = "COMPANIES" | "MEMBERSHIPS" | "OFFERS";

/** What began and ended on a day. */
interface Turn {
  day: string;
  change: number;
}

/** How many there were at the end of each of the days, which are in order. */
export async function readHistory(
  db: Connection,
  { of, cluster, days }: { of: HistorySubject; cluster: string | null; days: readonly string[] },
): Promise<{ at: string; count: number }[]> {
  const { rows } = await sql<Turn>`
    with lives as (${livesOf[of]}), chosen as (select * from lives where ${cluster}::text is null or cluster = ${cluster}),
    merged as (select id, min(began) as began,
      case when bool_or(ended is null) then null else max(ended) end as ended from chosen group by id),
    turns as (select began as day, 1 as change from merged union all
      select ended, -1 from merged where ended is not null)
    select day, sum(change)::int as change from turns group by day order by day`.execute(db);
  let next = 0;
  let count = 0;
  return days.map((at) => {
    for (let turn = rows[next]; turn !== undefined && turn.day <= at; turn = rows[next]) {
      count += turn.change;
      next += 1;
    }
    return { at, count };
  });
}

const day = (column: string) => sql.raw(`(${column} at time zone 'UTC')::date`);

/** From which day to before which day each lived. A company in two clusters lives as long as either membership. */
const livesOf = {
  COMPANIES: sql`select m.company_id as id, s.cluster, ${day("s.started_at")} as began, ${day("s.ended_at")} as ended
    from directory.member_span s join directory.member m on m.id = s.member_id where m.company_id is not null`,
  MEMBERSHIPS: sql`select s.member_id || ' ' || s.started_at as id, s.cluster, ${day("s.started_at")} as began,
    ${day("s.ended_at")} as ended from directory.member_span s`,
  OFFERS: sql`select id, cluster, (body->>'publishedAt')::date as began,
    least(valid_until + 1, ${day("ended_at")}, case when body->>'closed' = 'true' then ${day("changed_at")} end) as ended
    from directory.offer
    union all
    select id, cluster, (body->>'publishedAt')::date,
      least(valid_until + 1, case when state <> 'PUBLISHED' then ${day("coalesce(ended_at, changed_at)")} end)
    from directory.own_offer where published_at is not null and state <> 'ERASED'`,
};
