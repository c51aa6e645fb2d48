import { type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type HelpDirection, type HelpRow, helpRow, type PostRow, postRow } from "./rows.ts";

/** What is asked for, on which day. */
export interface HelpWanted {
  direction: HelpDirection | undefined;
  /** What has run out before this day is not shown. */
  day: string;
}

/** The position of an entry in the list: newest first, those of a day by their ids. */
export interface HelpPlace {
  postedAt: string;
  id: string;
}

/** What the site tells and what was posted through the graph, in one list; posts of a member that is gone are not in it. */
const everyHelp = sql`
  select o.id, o.member_id, case o.record ->> 'direction' when 'OFFER' then 'CAN_HELP' else 'NEEDS_HELP' end as direction,
    o.record -> 'titles' as titles, coalesce(o.record -> 'descriptions', '{}') as descriptions,
    (o.record ->> 'publishedAt')::date as posted_on, (o.record ->> 'validUntil')::date as valid_until, 'SITE' as source
  from woodworking.offer o
  where o.record ->> 'kind' = 'MUTUAL_HELP' and not (o.record ->> 'closed')::boolean
  union all
  select p.id, p.member_id, p.direction, p.titles, p.descriptions, p.posted_on, p.valid_until, 'GRAPH'
  from woodworking.help_post p
  where p.state = 'PUBLISHED' and exists (select 1 from woodworking.member m where m.id = p.member_id)`;

function wantedOf({ direction, day }: HelpWanted): RawBuilder<unknown> {
  const directed = direction === undefined ? sql`true` : sql`h.direction = ${direction}`;
  return sql`${directed} and (h.valid_until is null or h.valid_until >= ${day}::date)`;
}

/** At most `limit` entries behind a place, the newest first. */
export async function helpAfter(
  db: QueryExecutorProvider,
  wanted: HelpWanted,
  { after, limit }: { after: HelpPlace | undefined; limit: number },
): Promise<HelpRow[]> {
  const behind = after
    ? sql`(h.posted_on < ${after.postedAt}::date or (h.posted_on = ${after.postedAt}::date and h.id > ${after.id}))`
    : sql`true`;
  return selectHelp(
    db,
    sql`${wantedOf(wanted)} and ${behind} order by h.posted_on desc, h.id limit ${limit}`,
  );
}

export async function countHelp(db: QueryExecutorProvider, wanted: HelpWanted): Promise<number> {
  const { rows } = await sql`
    select count(*) as count from (${everyHelp}) as h where ${wantedOf(wanted)}`.execute(db);
  return z.array(z.object({ count: z.number() })).parse(rows)[0]?.count ?? 0;
}

/** The entry of this id that is shown on the day. */
export async function helpById(
  db: QueryExecutorProvider,
  id: string,
  day: string,
): Promise<HelpRow | undefined> {
  const [found] = await selectHelp(db, sql`h.id = ${id} and ${wantedOf({ direction: undefined, day })}`);
  return found;
}

async function selectHelp(db: QueryExecutorProvider, which: RawBuilder<unknown>): Promise<HelpRow[]> {
  const { rows } = await sql`
    select h.id, h.member_id as "memberId", h.direction, h.titles, h.descriptions, h.posted_on as "postedAt",
      h.valid_until as "validUntil", h.source
    from (${everyHelp}) as h where ${which}`.execute(db);
  return z.array(helpRow).parse(rows);
}

const postColumns = sql`
  p.id, p.member_id as "memberId", p.direction, p.titles, p.descriptions, p.posted_on as "postedAt",
  p.valid_until as "validUntil", p.state, p.reasons, p.email, p.language, p.ticket`;

/** Published posts of these ids whose members there are, for the feed. */
export async function publishedPosts(
  db: QueryExecutorProvider,
  ids: readonly string[],
): Promise<(PostRow & { sourcePage: string })[]> {
  const { rows } = await sql`
    select ${postColumns}, m.record ->> 'sourcePage' as "sourcePage"
    from woodworking.help_post p join woodworking.member m on m.id = p.member_id
    where p.id = any(${ids}::text[]) and p.state = 'PUBLISHED'`.execute(db);
  return z.array(postRow.extend({ sourcePage: z.string() })).parse(rows);
}

export async function postById(db: QueryExecutorProvider, id: string): Promise<PostRow | undefined> {
  return (await selectPosts(db, sql`p.id = ${id}`))[0];
}

/** What waits for the operator's decision, the oldest first. */
export async function postsToDecide(db: QueryExecutorProvider, limit: number): Promise<PostRow[]> {
  return selectPosts(db, sql`p.state = 'AWAITING_DECISION' order by p.forget_at, p.id limit ${limit}`);
}

/** How many posts of a member wait or are shown. */
export async function countPostsOf(db: QueryExecutorProvider, memberId: string): Promise<number> {
  return (await selectPosts(db, sql`p.member_id = ${memberId}`)).length;
}

async function selectPosts(db: QueryExecutorProvider, which: RawBuilder<unknown>): Promise<PostRow[]> {
  const { rows } = await sql`select ${postColumns} from woodworking.help_post p where ${which}`.execute(db);
  return z.array(postRow).parse(rows);
}
