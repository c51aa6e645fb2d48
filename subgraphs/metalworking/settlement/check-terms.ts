import { currencyDecimals } from "../money/currencies.ts";
import { type DecimalFault, unitsOf } from "../money/decimal.ts";
import { type OrderTerms, type PartTerms, type SharingRule, weightOf } from "./settle.ts";

/** As OrderPartInput in the schema, as far as money goes. */
export interface PartFigures {
  member: string;
  cost: number;
  hours?: number | null;
  agreedShare?: number | null;
}

/** As JointOrderInput in the schema, as far as money goes. */
export interface OrderFigures {
  value: number;
  currency: string;
  rule: SharingRule;
  parts: readonly PartFigures[];
}

/** One thing wrong with an order: where in it, a code, and words that name what would be right. */
export interface Fault {
  path: string[];
  code: string;
  problem: string;
  expected: string;
}

/** Who may be a party of an order. */
export interface Parties {
  of: "the cluster" | "the group";
  isMember(id: string): boolean;
}

const mostParts = 50;
const hourDecimals = 4;
const weightDecimals = 6;
/** In minor units: ten thousand million euros. */
const mostMoney = 1_000_000_000_000n;
const mostHours = 1_000_000;
const mostWeight = 1_000_000;

/** The order in whole units, and everything that keeps it from being settled; the terms are good when nothing does. */
export function checkTerms(
  { value, currency, rule, parts }: OrderFigures,
  { of, isMember }: Parties,
): { terms: OrderTerms; faults: Fault[] } {
  const faults: Fault[] = [];
  const note = (path: (string | number)[], code: string, problem: string, expected: string) =>
    void faults.push({ path: path.map(String), code, problem, expected });
  const decimals = currencyDecimals(currency);
  if (decimals === undefined) {
    const shown = `"${currency.slice(0, 20)}" is not a currency`;
    note(["currency"], "UNKNOWN_CURRENCY", shown, "give an ISO 4217 code such as EUR or PLN");
  }
  if (parts.length === 0 || parts.length > mostParts) {
    const expected = `an order has 1 to ${mostParts} parts, one for each party`;
    note(["parts"], "LENGTH", `has ${parts.length} entries`, expected);
  }
  const read = (path: (string | number)[], number: number, unit: Unit): bigint => {
    const units = unitsOf(number, unit);
    if (typeof units === "bigint") return units;
    note(path, units, `is ${number}`, expectation(units, unit));
    return 0n;
  };
  const amount = { decimals: decimals ?? 2, most: mostMoney, of: currency.slice(0, 3) };
  const memberExpected = `give the number of a member of ${of}, as m-00042`;
  const first = parts.slice(0, mostParts);
  const terms = {
    value: read(["value"], value, amount),
    currency,
    rule,
    parts: first.map((part, place): PartTerms => {
      const { member, cost, hours, agreedShare } = part;
      const at = (field: string) => ["parts", place, field];
      if (!isMember(member))
        note(
          at("member"),
          "UNKNOWN_MEMBER",
          `"${member.slice(0, 40)}" is no member of ${of}`,
          memberExpected,
        );
      else if (first.findIndex((other) => other.member === member) < place)
        note(
          at("member"),
          "DUPLICATE_MEMBER",
          `${member} has a part already`,
          "put a party's work into one part",
        );
      return {
        member,
        cost: read(at("cost"), cost, amount),
        hours: hours == null ? undefined : read(at("hours"), hours, hourUnit),
        agreedShare: agreedShare == null ? undefined : read(at("agreedShare"), agreedShare, weightUnit),
      };
    }),
  } satisfies OrderTerms;
  if (faults.length === 0) faults.push(...weightFaults(terms));
  return { terms, faults };
}

interface Unit {
  decimals: number;
  most: bigint;
  of: string;
}

/** How finely hours are counted. */
export const hourUnit: Unit = {
  decimals: hourDecimals,
  most: BigInt(mostHours) * 10n ** BigInt(hourDecimals),
  of: "hours",
};
/** How finely agreed weights are counted. */
export const weightUnit: Unit = {
  decimals: weightDecimals,
  most: BigInt(mostWeight) * 10n ** BigInt(weightDecimals),
  of: "an agreed share",
};

function expectation(fault: DecimalFault, { decimals, most, of }: Unit): string {
  if (fault === "NEGATIVE") return "it may not be less than 0";
  if (fault === "TOO_LARGE") return `it may be at most ${most / 10n ** BigInt(decimals)}`;
  return decimals === 0 ? `${of} has no decimals` : `${of} may have at most ${decimals} decimals`;
}

/** A rule needs something of everybody to share by. */
function weightFaults({ rule, parts }: OrderTerms): Fault[] {
  if (rule === "BY_HOURS") {
    const missing = missingIn(parts, "hours", "the rule BY_HOURS needs every party's hours");
    return missing.length > 0 ? missing : nothingToShareBy(rule, parts, "hours");
  }
  if (rule === "BY_COST") return nothingToShareBy(rule, parts, "cost");
  if (rule !== "BY_AGREED_SHARE") return [];
  const missing = missingIn(parts, "agreedShare", "the rule BY_AGREED_SHARE needs every party's weight");
  if (missing.length > 0) return missing;
  return parts.flatMap(({ agreedShare }, place) =>
    agreedShare === 0n
      ? [
          {
            path: ["parts", String(place), "agreedShare"],
            code: "RANGE",
            problem: "is 0",
            expected: "a weight has to be more than 0",
          },
        ]
      : [],
  );
}

function missingIn(parts: readonly PartTerms[], field: "hours" | "agreedShare", expected: string): Fault[] {
  return parts.flatMap((part, place) =>
    part[field] === undefined
      ? [{ path: ["parts", String(place), field], code: "MISSING", problem: "is missing", expected }]
      : [],
  );
}

function nothingToShareBy(rule: SharingRule, parts: readonly PartTerms[], what: string): Fault[] {
  if (parts.some((part) => weightOf(rule, part) > 0n)) return [];
  const problem = `has no ${what} above 0, so the rule ${rule} has nothing to share by`;
  const expected = `give at least one party's ${what}, or choose the rule EQUAL`;
  return [{ path: ["parts"], code: "NOTHING_TO_SHARE_BY", problem, expected }];
}
