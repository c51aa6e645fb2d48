import { sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Texts } from "#schema/reference/localized.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import { ordersByIds } from "#subgraphs/metalworking/groups/group-reads.ts";
import {
  dayOf,
  keepGroupMember,
  keepOrder,
  moveOrder,
  noteAgreement,
} from "#subgraphs/metalworking/groups/group-writes.ts";
import { metalworkingMigrations } from "#subgraphs/metalworking/migrations.ts";
import { checkOrder } from "#subgraphs/metalworking/orders/order-input.ts";
import { settlementOf } from "#subgraphs/metalworking/orders/settlement-of.ts";
import type { OrderStatus } from "#subgraphs/metalworking/orders/status.ts";
import type { SharingRule } from "#subgraphs/metalworking/settlement/settle.ts";

interface DemoOrder {
  titles: Texts;
  value: number;
  currency: string;
  rule: SharingRule;
  status: OrderStatus;
  /** One for each member of the group: its work, cost, hours and agreed weight. */
  parts: readonly [work: string, cost: number, hours: number, agreedShare: number][];
}

interface DemoGroup {
  name: string;
  /** Which of the cluster's first members, by place; the first one coordinates. */
  members: readonly number[];
  roles: readonly string[];
  orders: readonly DemoOrder[];
}

const groups: readonly DemoGroup[] = [
  {
    name: "Konstrukcje spawane (dane demonstracyjne)",
    members: [0, 1, 2],
    roles: ["COORDINATOR", "SUPPLIER", "QUALITY"],
    orders: [
      {
        titles: { pl: "Rama przenośnika", lt: "Konvejerio rėmas", en: "Conveyor frame" },
        ...{ value: 48_500, currency: "PLN", rule: "BY_HOURS", status: "SETTLED" },
        parts: [
          ["spawanie", 14_200.5, 180, 3],
          ["cięcie laserem", 9310.25, 46.5, 2],
          ["kontrola spoin", 1250, 21, 1],
        ],
      },
      {
        titles: { pl: "Osłony maszyn", en: "Machine guards" },
        ...{ value: 12_999.99, currency: "EUR", rule: "EQUAL", status: "PROPOSED" },
        parts: [
          ["gięcie blach", 4100, 60, 1],
          ["cięcie laserem", 3999.95, 20, 1],
          ["odbiór", 310, 6, 1],
        ],
      },
      {
        titles: { pl: "Stoły montażowe, druga seria" },
        ...{ value: 8000, currency: "EUR", rule: "BY_COST", status: "DRAFT" },
        parts: [
          ["spawanie", 2600, 40, 1],
          ["profile", 1900, 8, 1],
          ["kontrola wymiarów", 200, 4, 1],
        ],
      },
    ],
  },
  {
    name: "Obróbka precyzyjna (dane demonstracyjne)",
    members: [3, 4, 0],
    roles: ["COORDINATOR", "MEMBER", "LOGISTICS"],
    orders: [
      {
        titles: { pl: "Korpusy pomp", lt: "Siurblių korpusai", en: "Pump housings" },
        ...{ value: 23_100.1, currency: "EUR", rule: "BY_AGREED_SHARE", status: "AGREED" },
        parts: [
          ["frezowanie", 9800, 130, 50],
          ["toczenie", 6400.4, 85, 35],
          ["transport", 900, 16, 15],
        ],
      },
      {
        titles: { pl: "Wałki próbne", en: "Trial shafts" },
        ...{ value: 3000, currency: "EUR", rule: "BY_COST", status: "DONE" },
        parts: [
          ["toczenie", 1900, 24, 1],
          ["szlifowanie", 1450, 18, 1],
          ["transport", 120, 3, 1],
        ],
      },
    ],
  },
  {
    name: "Zbiorniki i armatura (dane demonstracyjne)",
    members: [5, 6],
    roles: ["COORDINATOR", "DESIGN"],
    orders: [
      {
        titles: { pl: "Zbiornik na olej", en: "Oil tank" },
        ...{ value: 15_400, currency: "PLN", rule: "EQUAL", status: "CANCELLED" },
        parts: [
          ["spawanie", 7000, 90, 1],
          ["projekt", 3200, 40, 1],
        ],
      },
    ],
  },
];

const idStart = "demo-";

/**
 * Three cooperation groups with orders in every state, of the cluster's first members, who are the same in every size.
 * What is there already stays as people have left it.
 */
export async function seedGroups(database: Database, clock: Clock): Promise<void> {
  const db = await database.namespace<unknown>("metalworking", metalworkingMigrations);
  await db.transaction().execute(async (transaction) => {
    const { rows: seeded } = await sql`select 1 from metalworking.cooperation_group
      where starts_with(id, ${idStart}) limit 1`.execute(transaction);
    const { rows: members } = await sql<{ id: string }>`
      select id from metalworking.member order by id limit 7`.execute(transaction);
    if (seeded.length > 0 || members.length < 7) return;
    const at = clock();
    for (const [place, group] of groups.entries()) {
      const groupId = `${idStart}group-${place + 1}`;
      const parties = group.members.map((member) => members[member]?.id ?? "");
      await sql`insert into metalworking.cooperation_group (id, name, created_at)
        values (${groupId}, ${group.name}, ${at})`.execute(transaction);
      for (const [member, memberId] of parties.entries()) {
        const role = group.roles[member] ?? "MEMBER";
        await keepGroupMember(transaction, { groupId, memberId, role, since: at });
      }
      for (const [number, order] of group.orders.entries())
        await seedOrder(transaction, order, {
          id: `${idStart}order-${place + 1}-${number + 1}`,
          groupId,
          parties,
          at,
        });
    }
  });
}

type Seeding = Parameters<typeof keepOrder>[0];

async function seedOrder(
  db: Seeding,
  { titles, value, currency, rule, status, parts }: DemoOrder,
  { id, groupId, parties, at }: { id: string; groupId: string; parties: string[]; at: Date },
): Promise<void> {
  const { order, faults } = checkOrder(
    {
      titles: Object.entries(titles).map(([language, text]) => ({ language, text })),
      ...{ value, currency, rule },
      parts: parts.map(([work, cost, hours, agreedShare], place) => {
        return { member: parties[place] ?? "", work, cost, hours, agreedShare };
      }),
    },
    { of: "the group", isMember: (member) => parties.includes(member) },
  );
  if (faults.length > 0) throw new Error(`a demonstration order is wrong: ${JSON.stringify(faults)}`);
  await keepOrder(db, { ...order, id, groupId, status, version: 1, at });
  const agreed = ["AGREED", "DONE", "SETTLED"].includes(status);
  const agreeing = agreed ? parties : status === "PROPOSED" ? parties.slice(0, 1) : [];
  for (const memberId of agreeing) await noteAgreement(db, { id, memberId, at });
  const [kept] = await ordersByIds(db, [id]);
  if (agreed && kept)
    await moveOrder(db, { id, status, at, settlement: { ...settlementOf(kept), day: dayOf(at) } });
}
