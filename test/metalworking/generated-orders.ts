import { currencyDecimals } from "#subgraphs/metalworking/money/currencies.ts";
import type { OrderFigures, PartFigures } from "#subgraphs/metalworking/settlement/check-terms.ts";
import { sharingRules } from "#subgraphs/metalworking/settlement/settle.ts";

/** Numbers from 0 to 1 that are the same at every run (mulberry32 by Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const currencies = ["EUR", "PLN", "UAH", "JPY", "KWD"];

/** An order that can be settled, of any rule, size and currency; about one in three makes a loss. */
export function generatedOrder(random: () => number): OrderFigures {
  const below = (end: number) => Math.floor(random() * end);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const currency = pick(currencies);
  const scale = 10 ** (currencyDecimals(currency) ?? 2);
  const rule = pick(sharingRules);
  // Sums of every length, so that small ones meet many parties, and equal ones meet each other.
  const money = () => below(10 ** (1 + below(8))) / scale;
  const parts = Array.from({ length: 1 + below(9) }, (_, place): PartFigures => {
    const part: PartFigures = { member: `m-${String(place + 1).padStart(5, "0")}`, cost: money() };
    if (rule === "BY_HOURS") part.hours = below(40_000) / 4;
    if (rule === "BY_AGREED_SHARE") part.agreedShare = (1 + below(1000)) / pick([1, 2, 8, 1000]);
    return part;
  });
  const [first] = parts;
  if (first && rule === "BY_COST") first.cost = (1 + below(1000)) / scale;
  if (first && rule === "BY_HOURS") first.hours = 0.25 + below(100);
  const costs = parts.reduce((sum, { cost }) => sum + Math.round(cost * scale), 0);
  const value = random() < 0.1 ? below(3) : Math.round(costs * (0.5 + random()) + below(1000));
  return { value: value / scale, currency, rule, parts };
}
