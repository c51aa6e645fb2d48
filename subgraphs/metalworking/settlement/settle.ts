import { apportion } from "./apportion.ts";

export const sharingRules = ["BY_COST", "BY_HOURS", "EQUAL", "BY_AGREED_SHARE"] as const;
export type SharingRule = (typeof sharingRules)[number];

/** What one party puts into an order. Amounts are whole minor units of the order's currency. */
export interface PartTerms {
  /** The member's number, as m-00042. */
  member: string;
  cost: bigint;
  /** In units of `hourUnit`. */
  hours: bigint | undefined;
  /** In units of `weightUnit`. */
  agreedShare: bigint | undefined;
}

/** What a settlement is worked out from; made by checkTerms, which lets through only what can be settled. */
export interface OrderTerms {
  value: bigint;
  currency: string;
  rule: SharingRule;
  parts: readonly PartTerms[];
}

export interface Share {
  member: string;
  cost: bigint;
  /** Below zero where the order makes a loss. */
  profit: bigint;
  total: bigint;
}

export interface Settlement {
  /** In the order of the parts; their totals add up to the order's value exactly. */
  shares: Share[];
  handedOut: number;
}

/** Everybody gets the costs back, and a share of the profit or loss by the order's rule. */
export function settle({ value, rule, parts }: OrderTerms): Settlement {
  const costs = parts.reduce((sum, { cost }) => sum + cost, 0n);
  const claimants = parts.map((part) => ({ id: part.member, weight: weightOf(rule, part) }));
  const { parts: profits, handedOut } = apportion(value - costs, claimants);
  const shares = parts.map(({ member, cost }, place) => {
    const profit = profits[place] ?? 0n;
    return { member, cost, profit, total: cost + profit };
  });
  return { shares, handedOut };
}

/** How much a party's share of the profit weighs under a rule. */
export function weightOf(rule: SharingRule, { cost, hours, agreedShare }: PartTerms): bigint {
  switch (rule) {
    case "BY_COST":
      return cost;
    case "BY_HOURS":
      return hours ?? 0n;
    case "EQUAL":
      return 1n;
    case "BY_AGREED_SHARE":
      return agreedShare ?? 0n;
  }
}
