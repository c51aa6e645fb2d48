import { badInput } from "#schema/errors.ts";
import type { ResolverMap } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { readPageArguments } from "#subgraphs/kit/paging.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { MetalworkingLoaders } from "../loaders.ts";
import { moneyOf } from "../money/money.ts";
import { settlementOf, settlementRowOf } from "../orders/settlement-of.ts";
import { checkTerms, type OrderFigures } from "../settlement/check-terms.ts";
import { settle } from "../settlement/settle.ts";
import type { GroupSource } from "./group-source.ts";
import { dayOf } from "./group-writes.ts";
import { belongsTo } from "./rights.ts";
import type { GroupRow, OrderRow, SettlementRow } from "./rows.ts";

type Context = SubgraphContext<MetalworkingLoaders>;

/** A settlement with the currency that its units are of. */
interface ShownSettlement extends SettlementRow {
  currency: string;
}

/** One party's line of an order or a settlement, with what its amounts are of. */
interface Line {
  memberId: string;
  currency: string;
  day: string;
}

export function groupQueries(groups: GroupSource): Extract<ResolverMap[string], Record<string, unknown>> {
  return {
    cooperationGroups: (_: unknown, { first, after }: { first?: number | null; after?: string | null }) => {
      const { size } = readPageArguments({ first });
      return groups.groupsAfter({ after: after ?? undefined, limit: size });
    },
    cooperationGroup: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.group.load(id),
    jointOrder: async (_: unknown, { id }: { id: string }, { loaders, claims }: Context) => {
      const order = await loaders.order.load(id);
      const group = await loaders.group.load(order?.groupId ?? "");
      return group && belongsTo(claims, group) ? order : null;
    },
    previewSettlement,
  };
}

async function previewSettlement(
  _: unknown,
  { order }: { order: OrderFigures },
  { loaders, clock }: Context,
): Promise<ShownSettlement> {
  const ids = order.parts.map(({ member }) => member).slice(0, 100);
  const members = new Set(
    (await Promise.all(ids.map((id) => loaders.member.load(id)))).map((row) => row?.id),
  );
  const { terms, faults } = checkTerms(order, { of: "the cluster", isMember: (id) => members.has(id) });
  const [fault] = faults;
  if (fault) throw badInput({ ...fault, argument: ["order", ...fault.path].join(".") });
  return { ...settlementRowOf(settle(terms), dayOf(clock())), currency: terms.currency };
}

const member = ({ memberId }: { memberId: string }, _: unknown, { loaders }: Context) =>
  loaders.member.load(memberId);

/** The field of a line that is an amount. */
const amount =
  <Field extends string>(field: Field) =>
  (line: Line & Record<Field, number>) =>
    moneyOf(BigInt(line[field]), line);

export const groupTypes: ResolverMap = {
  CooperationGroup: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.group.load(id),
    orders: (group: GroupRow, _: unknown, { loaders, claims }: Context) =>
      belongsTo(claims, group) ? loaders.ordersOf.load(group.id) : null,
  },
  GroupMember: { member },
  JointOrder: {
    group: ({ groupId }: OrderRow, _: unknown, { loaders }: Context) => loaders.group.load(groupId),
    title: ({ titles }: OrderRow, wanted: { language?: string | null }, context: Context) =>
      textIn(titles, wanted, context),
    value: (order: OrderRow) =>
      moneyOf(BigInt(order.value), { currency: order.currency, day: dayOf(order.updatedAt) }),
    parts: (order: OrderRow) =>
      order.parts.map((part) => ({ ...part, currency: order.currency, day: dayOf(order.updatedAt) })),
    settlement: (order: OrderRow): ShownSettlement => ({ ...settlementOf(order), currency: order.currency }),
  },
  OrderPart: { member, cost: amount("cost") },
  Settlement: {
    shares: ({ shares, currency, day }: ShownSettlement) =>
      shares.map((share) => ({ ...share, memberId: share.member, currency, day })),
    remainder: (settlement: ShownSettlement) => moneyOf(0n, settlement),
    roundedUp: ({ handedOut }: ShownSettlement) => handedOut,
    costs: (settlement: ShownSettlement) => moneyOf(sumOf(settlement, "cost"), settlement),
    profit: (settlement: ShownSettlement) => moneyOf(sumOf(settlement, "profit"), settlement),
  },
  SettlementShare: { member, cost: amount("cost"), profit: amount("profit"), total: amount("total") },
};

function sumOf({ shares }: SettlementRow, field: "cost" | "profit"): bigint {
  return shares.reduce((sum, share) => sum + BigInt(share[field]), 0n);
}
