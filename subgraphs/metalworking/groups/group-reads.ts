import { type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type GroupRow, groupRow, type OrderRow, orderRow } from "./rows.ts";

/** The groups of these ids, in no particular order. */
export async function groupsByIds(db: QueryExecutorProvider, ids: readonly string[]): Promise<GroupRow[]> {
  return selectGroups(db, sql`where g.id = any(${ids}::text[])`);
}

/** The next groups behind an id (undefined: from the first), in the order of their ids. */
export async function groupsAfter(
  db: QueryExecutorProvider,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<GroupRow[]> {
  return selectGroups(db, sql`where g.id > ${after ?? ""} order by g.id limit ${limit}`);
}

async function selectGroups(db: QueryExecutorProvider, which: RawBuilder<unknown>): Promise<GroupRow[]> {
  const { rows } = await sql`
    select g.id, g.name,
      coalesce((select jsonb_agg(jsonb_build_object('memberId', m.member_id, 'role', m.role, 'since', m.since)
          order by m.member_id)
        from metalworking.group_member m where m.group_id = g.id), '[]') as members
    from metalworking.cooperation_group g ${which}`.execute(db);
  return z.array(groupRow).parse(rows);
}

/** The orders of these groups, the newest first. */
export async function ordersOfGroups(
  db: QueryExecutorProvider,
  groupIds: readonly string[],
): Promise<OrderRow[]> {
  return selectOrders(db, sql`where o.group_id = any(${groupIds}::text[]) order by o.created_at desc, o.id`);
}

/** The orders of these ids, in no particular order. */
export async function ordersByIds(db: QueryExecutorProvider, ids: readonly string[]): Promise<OrderRow[]> {
  return selectOrders(db, sql`where o.id = any(${ids}::text[])`);
}

async function selectOrders(db: QueryExecutorProvider, which: RawBuilder<unknown>): Promise<OrderRow[]> {
  const { rows } = await sql`
    select o.id, o.group_id as "groupId", o.titles, o.currency, o.value, o.rule, o.status, o.version, o.settlement,
      o.updated_at as "updatedAt",
      (select jsonb_agg(jsonb_build_object('memberId', p.member_id, 'work', p.work, 'cost', p.cost,
          'hours', p.hours, 'agreedShare', p.agreed_share, 'agreedAt', p.agreed_at) order by p.place)
        from metalworking.order_part p where p.order_id = o.id) as parts
    from metalworking.joint_order o ${which}`.execute(db);
  return z.array(orderRow).parse(rows);
}
