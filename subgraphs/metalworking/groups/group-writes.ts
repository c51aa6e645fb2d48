import { type QueryExecutorProvider, sql } from "kysely";
import type { CheckedOrder } from "../orders/order-input.ts";
import type { OrderStatus } from "../orders/status.ts";
import type { SettlementRow } from "./rows.ts";

/** Puts a member into a group, or gives it another role in it. */
export async function keepGroupMember(
  db: QueryExecutorProvider,
  { groupId, memberId, role, since }: { groupId: string; memberId: string; role: string; since: Date },
): Promise<void> {
  await sql`insert into metalworking.group_member (group_id, member_id, role, since)
    values (${groupId}, ${memberId}, ${role}, ${dayOf(since)}::date)
    on conflict (group_id, member_id) do update set role = excluded.role`.execute(db);
}

/** Keeps a new order, or what an order has become; its parts have agreed to nothing. */
export async function keepOrder(
  db: QueryExecutorProvider,
  order: CheckedOrder & { id: string; groupId: string; status: OrderStatus; version: number; at: Date },
): Promise<void> {
  const { id, groupId, titles, terms, works, status, version, at } = order;
  await sql`insert into metalworking.joint_order
      (id, group_id, titles, currency, value, rule, status, version, created_at, updated_at)
    values (${id}, ${groupId}, ${JSON.stringify(titles)}::jsonb, ${terms.currency}, ${String(terms.value)}::bigint,
      ${terms.rule}, ${status}, ${version}, ${at}, ${at})
    on conflict (id) do update set titles = excluded.titles, currency = excluded.currency, value = excluded.value,
      rule = excluded.rule, status = excluded.status, version = excluded.version, settlement = null,
      updated_at = excluded.updated_at`.execute(db);
  await sql`delete from metalworking.order_part where order_id = ${id}`.execute(db);
  const parts = terms.parts.map((part, place) => ({
    member_id: part.member,
    place,
    work: works[place] ?? "",
    cost: Number(part.cost),
    hours: order.hours[place] ?? null,
    agreed_share: order.agreedShares[place] ?? null,
  }));
  await sql`insert into metalworking.order_part (order_id, member_id, place, work, cost, hours, agreed_share)
    select ${id}, p.member_id, p.place, p.work, p.cost, p.hours, p.agreed_share
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
      as p(member_id text, place int, work text, cost bigint, hours numeric, agreed_share numeric)`.execute(
    db,
  );
}

/** Notes how an order stands now; with a settlement, that it is agreed. */
export async function moveOrder(
  db: QueryExecutorProvider,
  { id, status, at, settlement }: { id: string; status: OrderStatus; at: Date; settlement?: SettlementRow },
): Promise<void> {
  const agreed = settlement === undefined ? sql`settlement` : sql`${JSON.stringify(settlement)}::jsonb`;
  await sql`update metalworking.joint_order set status = ${status}, updated_at = ${at}, settlement = ${agreed}
    where id = ${id}`.execute(db);
}

export async function noteAgreement(
  db: QueryExecutorProvider,
  { id, memberId, at }: { id: string; memberId: string; at: Date },
): Promise<void> {
  await sql`update metalworking.order_part set agreed_at = ${at}
    where order_id = ${id} and member_id = ${memberId}`.execute(db);
}

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
