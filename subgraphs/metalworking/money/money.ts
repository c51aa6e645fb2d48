import { currencyDecimals } from "./currencies.ts";
import { numberOf } from "./decimal.ts";

/** As Money in the graph. */
export interface Money {
  amount: number;
  currency: string;
  euros: number | null;
  rateDate: string | null;
}

/**
 * An amount of minor units as the graph shows it. Euros of another currency stay unknown: whose rate would count is
 * for the parties to say, and an invented one would look like a fact. `day` is the day that an amount in euros is of.
 */
export function moneyOf(units: bigint, { currency, day }: { currency: string; day: string }): Money {
  const amount = numberOf(units, currencyDecimals(currency) ?? 2);
  return currency === "EUR"
    ? { amount, currency, euros: amount, rateDate: day }
    : { amount, currency, euros: null, rateDate: null };
}

/** For letters: `1234.50 PLN`. */
export function moneyText(units: bigint, currency: string): string {
  const decimals = currencyDecimals(currency) ?? 2;
  return `${numberOf(units, decimals).toFixed(decimals)} ${currency}`;
}
