import fc from "fast-check";
import { currencyDecimals } from "#subgraphs/metalworking/money/currencies.ts";
import { numberOf, unitsOf } from "#subgraphs/metalworking/money/decimal.ts";
import { apportion } from "#subgraphs/metalworking/settlement/apportion.ts";
import {
  checkTerms,
  type OrderFigures,
  type PartFigures,
} from "#subgraphs/metalworking/settlement/check-terms.ts";
import {
  type OrderTerms,
  type Settlement,
  settle,
  sharingRules,
  weightOf,
} from "#subgraphs/metalworking/settlement/settle.ts";
import { generatedOrder, seeded } from "./generated-orders.ts";

const anybody = { of: "the cluster", isMember: () => true } as const;

function settled(figures: OrderFigures): { terms: OrderTerms; settlement: Settlement } {
  const { terms, faults } = checkTerms(figures, anybody);
  if (faults.length > 0) throw new Error(JSON.stringify({ figures, faults }));
  return { terms, settlement: settle(terms) };
}

const sum = (numbers: readonly bigint[]) => numbers.reduce((total, number) => total + number, 0n);
const size = (number: bigint) => (number < 0n ? -number : number);

/** Everything that has to be true of every settlement; gives what is not, in words. */
function wrongWith(terms: OrderTerms, { shares, handedOut }: Settlement): string | undefined {
  const { value, rule, parts } = terms;
  const costs = sum(parts.map(({ cost }) => cost));
  const weights = parts.map((part) => weightOf(rule, part));
  const [all, profit] = [sum(weights), value - costs];
  if (sum(shares.map(({ total }) => total)) !== value) return "the totals are not the value";
  if (sum(shares.map(({ cost }) => cost)) !== costs) return "the costs are not the costs";
  if (handedOut < 0 || handedOut >= parts.length) return "more units were left over than there are parties";
  for (const [i, one] of shares.entries()) {
    const weight = weights[i] ?? 0n;
    if (one.total !== one.cost + one.profit) return "a total is not cost and profit";
    if (size(one.profit * all - profit * weight) >= all) return "a share is a unit off the exact one";
    for (const [j, other] of shares.entries()) {
      if (rule === "EQUAL" && size(one.profit - other.profit) > 1n) return "equal shares differ by two units";
      const byCost = rule === "BY_COST" || rule === "EQUAL";
      if (byCost && one.cost >= other.cost && one.total < other.total - 1n) return "who paid more gets less";
      if (weight >= (weights[j] ?? 0n) && size(one.profit) < size(other.profit) - 1n)
        return "a larger weight has a smaller part";
    }
  }
  return undefined;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((entry) => ({ entry, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

const byMember = ({ shares }: Settlement) => shares.map(({ member, total }) => `${member} ${total}`).sort();

describe("a settlement", () => {
  it("loses no cent in 100,000 generated orders, and hangs on no order of the parties", () => {
    const random = seeded(2013);
    const wrong: string[] = [];
    const seen = { loss: 0, handedOut: 0, rules: new Set<string>(), parties: 0 };
    for (let made = 0; made < 100_000; made += 1) {
      const figures = generatedOrder(random);
      const { terms, settlement } = settled(figures);
      const fault = wrongWith(terms, settlement);
      if (fault) wrong.push(`${fault}: ${JSON.stringify(figures)}`);
      const turned = settle({ ...terms, parts: shuffled(terms.parts, random) });
      if (byMember(turned).join() !== byMember(settlement).join())
        wrong.push(`another order of parties gives other shares: ${JSON.stringify(figures)}`);
      seen.loss += terms.value < sum(terms.parts.map(({ cost }) => cost)) ? 1 : 0;
      seen.handedOut += settlement.handedOut;
      seen.parties += terms.parts.length;
      seen.rules.add(terms.rule);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    // The generator has to have made what the rules are about.
    expect(seen.rules.size).toBe(sharingRules.length);
    expect(seen.loss).toBeGreaterThan(20_000);
    expect(seen.handedOut).toBeGreaterThan(100_000);
    expect(seen.parties).toBeGreaterThan(300_000);
  });

  it("loses none in the smallest case that could be found", () => {
    const amount = fc.integer({ min: 0, max: 20 });
    const part = fc.record({ cost: amount, hours: amount, agreedShare: fc.integer({ min: 1, max: 7 }) });
    const order = fc.record({
      value: fc.integer({ min: 0, max: 60 }),
      currency: fc.constantFrom("EUR", "JPY"),
      rule: fc.constantFrom(...sharingRules),
      parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(order, (drawn) => {
        const parts = drawn.parts.map((terms, place) => ({ member: `m-${place}`, ...terms }));
        const { terms, faults } = checkTerms({ ...drawn, parts }, anybody);
        const none = faults.some(({ code }) => code === "NOTHING_TO_SHARE_BY");
        return none || wrongWith(terms, settle(terms)) === undefined;
      }),
      { numRuns: 5000, seed: 29 },
    );
  });

  it("gives everybody the costs back and shares the profit by cost", () => {
    expect(totals("BY_COST", 1000, [{ cost: 300 }, { cost: 100 }])).toEqual([750, 250]);
  });

  it("shares the profit by hours", () => {
    const parts = [
      { cost: 300, hours: 10 },
      { cost: 100, hours: 30 },
    ];
    expect(totals("BY_HOURS", 1000, parts)).toEqual([450, 550]);
  });

  it("shares the profit equally, the odd cent by the smaller number", () => {
    expect(totals("EQUAL", 100, [{ cost: 0 }, { cost: 0 }, { cost: 0 }])).toEqual([33.34, 33.33, 33.33]);
  });

  it("shares the profit by agreed weights, which need not be percent", () => {
    const parts = [
      { cost: 0, agreedShare: 2 },
      { cost: 0, agreedShare: 0.5 },
    ];
    expect(totals("BY_AGREED_SHARE", 100, parts)).toEqual([80, 20]);
  });

  it("shares a loss by the same rule, so that somebody may even have to pay", () => {
    expect(totals("EQUAL", 100, [{ cost: 300 }, { cost: 0 }])).toEqual([200, -100]);
    expect(totals("BY_COST", 0, [{ cost: 3 }, { cost: 1 }])).toEqual([0, 0]);
  });

  it("gives the whole value to the only party", () => {
    for (const rule of sharingRules)
      expect(totals(rule, 12.34, [{ cost: 99.99, hours: 1, agreedShare: 1 }])).toEqual([12.34]);
  });

  it("hands the leftover units to the largest fractions, and among equal ones to the smaller number", () => {
    const claimants = ["m-3", "m-1", "m-2"].map((id) => ({ id, weight: 1n }));
    expect(apportion(5n, claimants)).toEqual({ parts: [1n, 2n, 2n], handedOut: 2 });
    const uneven = [
      { id: "a", weight: 1n },
      { id: "b", weight: 2n },
    ];
    expect(apportion(-2n, uneven)).toEqual({ parts: [-1n, -1n], handedOut: 1 });
  });
});

function totals(
  rule: OrderFigures["rule"],
  value: number,
  parts: readonly Omit<PartFigures, "member">[],
): number[] {
  const named = parts.map((part, place) => ({ member: `m-${place + 1}`, ...part }));
  const { settlement } = settled({ value, currency: "PLN", rule, parts: named });
  return settlement.shares.map(({ total }) => numberOf(total, 2));
}

describe("an order that cannot be settled", () => {
  const part = { member: "m-1", cost: 10, hours: 1, agreedShare: 1 };
  const order: OrderFigures = { value: 100, currency: "EUR", rule: "EQUAL", parts: [part] };
  const refused: [string, Partial<OrderFigures>, string, string][] = [
    ["a value below 0", { value: -0.01 }, "value", "NEGATIVE"],
    ["a value with too many decimals", { value: 10.005 }, "value", "TOO_FINE"],
    ["yen with decimals", { value: 10.5, currency: "JPY" }, "value", "TOO_FINE"],
    ["a value of a millionth", { value: 1e-7 }, "value", "TOO_FINE"],
    ["a value beyond the limit", { value: 10_000_000_000.01 }, "value", "TOO_LARGE"],
    ["a value beyond counting", { value: 1e300 }, "value", "TOO_LARGE"],
    ["a currency that is none", { currency: "ZZZ" }, "currency", "UNKNOWN_CURRENCY"],
    ["a currency in small letters", { currency: "eur" }, "currency", "UNKNOWN_CURRENCY"],
    ["no party", { parts: [] }, "parts", "LENGTH"],
    [
      "too many parties",
      { parts: Array.from({ length: 51 }, (_, n) => ({ ...part, member: `m-${n}` })) },
      "parts",
      "LENGTH",
    ],
    ["a party twice", { parts: [part, part] }, "parts.1.member", "DUPLICATE_MEMBER"],
    [
      "a party that is no member",
      { parts: [{ ...part, member: "x-9" }] },
      "parts.0.member",
      "UNKNOWN_MEMBER",
    ],
    ["a cost below 0", { parts: [{ ...part, cost: -1 }] }, "parts.0.cost", "NEGATIVE"],
    ["a cost with too many decimals", { parts: [{ ...part, cost: 0.001 }] }, "parts.0.cost", "TOO_FINE"],
    ["hours below 0", { rule: "BY_HOURS", parts: [{ ...part, hours: -1 }] }, "parts.0.hours", "NEGATIVE"],
    ["hours that are too fine", { parts: [{ ...part, hours: 0.00001 }] }, "parts.0.hours", "TOO_FINE"],
    ["missing hours", { rule: "BY_HOURS", parts: [{ member: "m-1", cost: 1 }] }, "parts.0.hours", "MISSING"],
    ["no hours at all", { rule: "BY_HOURS", parts: [{ ...part, hours: 0 }] }, "parts", "NOTHING_TO_SHARE_BY"],
    ["no costs at all", { rule: "BY_COST", parts: [{ ...part, cost: 0 }] }, "parts", "NOTHING_TO_SHARE_BY"],
    [
      "a missing weight",
      { rule: "BY_AGREED_SHARE", parts: [{ member: "m-1", cost: 1 }] },
      "parts.0.agreedShare",
      "MISSING",
    ],
    [
      "a weight of 0",
      { rule: "BY_AGREED_SHARE", parts: [{ ...part, agreedShare: 0 }] },
      "parts.0.agreedShare",
      "RANGE",
    ],
  ];

  it.each(refused)("is refused for %s, with where and why", (_what, changes, path, code) => {
    const { faults } = checkTerms(
      { ...order, ...changes },
      { of: "the cluster", isMember: (id) => id.startsWith("m-") },
    );
    expect(faults.map((fault) => [fault.path.join("."), fault.code])).toEqual([[path, code]]);
    expect(faults[0]?.expected).not.toBe("");
  });
});

describe("an amount", () => {
  it("is taken exactly as it was written and printed exactly as it is", () => {
    const random = seeded(4217);
    for (let made = 0; made < 30_000; made += 1) {
      const decimals = [0, 2, 3][made % 3] ?? 0;
      const units = BigInt(Math.floor(random() * 10 ** (1 + (made % 13))));
      const number = numberOf(units, decimals);
      if (unitsOf(number, { decimals, most: 10n ** 13n }) !== units)
        throw new Error(`${units} units of ${decimals} decimals came back otherwise`);
      if (numberOf(-units, decimals) !== -number) throw new Error(`${units} units below 0 differ`);
    }
    expect(numberOf(1005n, 2)).toBe(10.05);
    expect(numberOf(-5n, 2)).toBe(-0.05);
    expect(Object.is(numberOf(0n, 2), 0)).toBe(true);
  });

  it("has the decimals of its currency", () => {
    const decimals = ["EUR", "PLN", "UAH", "BYN", "RUB", "JPY", "KWD"].map(currencyDecimals);
    expect(decimals).toEqual([2, 2, 2, 2, 2, 0, 3]);
    expect(["LTL", "XAU", "EU", "constructor"].map(currencyDecimals)).toEqual(Array(4).fill(undefined));
  });
});
