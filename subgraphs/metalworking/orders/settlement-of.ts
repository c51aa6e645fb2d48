import type { OrderRow, SettlementRow } from "../groups/rows.ts";
import { unitsOf } from "../money/decimal.ts";
import { hourUnit, weightUnit } from "../settlement/check-terms.ts";
import { type OrderTerms, type Settlement, settle } from "../settlement/settle.ts";

/** The settlement of an order: as it was agreed, or, before that, as its terms would have it. */
export function settlementOf(order: OrderRow): SettlementRow {
  const day = order.updatedAt.toISOString().slice(0, 10);
  return order.settlement ?? settlementRowOf(settle(termsOf(order)), day);
}

/** Amounts fit into numbers exactly: checkTerms lets none through that does not. */
export function settlementRowOf({ shares, handedOut }: Settlement, day: string): SettlementRow {
  return {
    shares: shares.map(({ member, cost, profit, total }) => ({
      member,
      cost: Number(cost),
      profit: Number(profit),
      total: Number(total),
    })),
    handedOut,
    day,
  };
}

/** An order's terms as they were checked when it was kept. */
export function termsOf({ value, currency, rule, parts }: OrderRow): OrderTerms {
  return {
    value: BigInt(value),
    currency,
    rule,
    parts: parts.map(({ memberId, cost, hours, agreedShare }) => ({
      member: memberId,
      cost: BigInt(cost),
      hours: exact(hours, hourUnit),
      agreedShare: exact(agreedShare, weightUnit),
    })),
  };
}

function exact(number: number | null, unit: Parameters<typeof unitsOf>[1]): bigint | undefined {
  const units = number === null ? undefined : unitsOf(number, unit);
  return typeof units === "bigint" ? units : undefined;
}
