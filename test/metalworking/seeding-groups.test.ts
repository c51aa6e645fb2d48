import { sql } from "kysely";
import { demoFirms } from "#demo/firms/index.ts";
import { seedGroups } from "#demo/seed-groups.ts";
import { seedMetalworking } from "#demo/seed-metalworking.ts";
import { ordersOfGroups } from "#subgraphs/metalworking/groups/group-reads.ts";
import { metalworkingMigrations } from "#subgraphs/metalworking/migrations.ts";
import { settlementOf } from "#subgraphs/metalworking/orders/settlement-of.ts";
import { orderStatuses } from "#subgraphs/metalworking/orders/status.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";

let test: TestDatabase;
const clock = () => new Date("2026-11-21T08:00:00Z");

beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.remove());

it("the demonstration has groups with orders in every state, and leaves what people made of them", async () => {
  const db = await test.database.namespace<unknown>("metalworking", metalworkingMigrations);
  const seed = async (size: number) => {
    await seedMetalworking(test.database, demoFirms(size), { clock, edition: `2010/${size}` });
    await seedGroups(test.database, clock);
  };
  await seed(60);
  const ids = ["demo-group-1", "demo-group-2", "demo-group-3"];
  const orders = await ordersOfGroups(db, ids);
  expect(new Set(orders.map(({ status }) => status))).toEqual(new Set(orderStatuses));
  for (const order of orders) {
    const shares = settlementOf(order).shares.map(({ total }) => total);
    expect(shares.reduce((sum, total) => sum + total, 0)).toBe(order.value);
    const agreed = order.parts.every(({ agreedAt }) => agreedAt !== null);
    expect(agreed).toBe(["AGREED", "DONE", "SETTLED"].includes(order.status));
    expect(order.settlement === null).toBe(!agreed);
  }
  await sql`delete from metalworking.cooperation_group where id = 'demo-group-2'`.execute(db);
  await seed(200);
  expect((await ordersOfGroups(db, ids)).map(({ groupId }) => groupId)).not.toContain("demo-group-2");
  const { rows } = await sql`select 1 from metalworking.group_member g
    where not exists (select 1 from metalworking.member m where m.id = g.member_id)`.execute(db);
  expect(rows).toEqual([]);
});
