import { type Kysely, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type MemberRow, memberRow, type OfferRow, offerRow } from "./rows.ts";

/** The published members of these numbers, in no particular order; unknown numbers have no row. */
export async function membersByIds(db: Kysely<unknown>, ids: readonly string[]): Promise<MemberRow[]> {
  return selectMembers(db, sql`m.id = any(${ids}::text[])`, sql``);
}

/** The next members behind a number (undefined: from the first), in the order of their numbers. */
export async function membersAfter(
  db: Kysely<unknown>,
  { where, after, limit }: { where: RawBuilder<unknown>; after: string | undefined; limit: number },
): Promise<MemberRow[]> {
  return selectMembers(db, sql`${where} and m.id > ${after ?? ""}`, sql`order by m.id limit ${limit}`);
}

export async function countMembers(db: Kysely<unknown>, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql`select count(*) as count from woodworking.member m where ${where}`.execute(db);
  return z.array(z.object({ count: z.number() })).parse(rows)[0]?.count ?? 0;
}

async function selectMembers(
  db: Kysely<unknown>,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<MemberRow[]> {
  const { rows } = await sql`
    select m.id, m.record, coalesce(m.last_seen_at, (select r.finished_at from woodworking.run r
      where r.state = 'ACCEPTED' order by r.id desc limit 1)) as "lastSeenAt"
    from woodworking.member m where ${where} ${order}`.execute(db);
  return z.array(memberRow).parse(rows);
}

/** The offers and requests of these numbers, in no particular order. */
export async function offersByIds(db: Kysely<unknown>, ids: readonly string[]): Promise<OfferRow[]> {
  const { rows } = await sql`
    select o.id, o.member_id as "memberId", m.record ->> 'sourcePage' as "sourcePage", o.record
    from woodworking.offer o join woodworking.member m on m.id = o.member_id
    where o.id = any(${ids}::text[])`.execute(db);
  return z.array(offerRow).parse(rows);
}
