import { dayOf } from "#schema/clock.ts";
import { badInput } from "#schema/errors.ts";
import type { ClusterRow } from "../source/clusters.ts";
import type { ClusterClaim } from "./claim.ts";
import { allIndicators, type Indicator, indicatorByCode } from "./indicators/catalogue.ts";
import type { Measures } from "./indicators/measure.ts";

/** One indicator's value for one cluster, as of a day, with its source. */
export interface BenchmarkValue {
  indicator: Indicator;
  value: number;
  asOf: string;
  source: string;
  derived: boolean;
}

const ourSource = "computed from the graph";

/** A cluster's computed values, and the newest stated one of each indicator that somebody stated. */
export function benchmarkOf(
  measures: Measures,
  claims: readonly ClusterClaim[],
  today: string,
): BenchmarkValue[] {
  return allIndicators.flatMap((indicator): BenchmarkValue[] => {
    const computed = measures.get(indicator.code);
    if (indicator.derived)
      return computed === undefined
        ? []
        : [{ indicator, value: computed, asOf: today, source: ourSource, derived: true }];
    const stated = newestStated(claims, indicator.code, today);
    if (stated?.value == null) return [];
    const asOf = stated.asOf ?? dayOf(stated.setAt);
    return [{ indicator, value: stated.value, asOf, source: stated.source, derived: false }];
  });
}

function newestStated(
  claims: readonly ClusterClaim[],
  code: string,
  today: string,
): ClusterClaim | undefined {
  return claims
    .filter(({ kind, indicator }) => kind === "INDICATOR" && indicator === code)
    .filter(({ asOf }) => asOf === null || asOf <= today)
    .reduce<ClusterClaim | undefined>(
      (newest, claim) => (newest === undefined || (claim.asOf ?? "") >= (newest.asOf ?? "") ? claim : newest),
      undefined,
    );
}

export interface ClusterIndicator {
  cluster: ClusterRow;
  found: BenchmarkValue | undefined;
  /** 1 is the best, by the indicator's better end; equal values share a rank, and the next one is left out. */
  rank: number | null;
}

export interface BenchmarkRow {
  indicator: Indicator;
  values: ClusterIndicator[];
}

/** The clusters beside each other, one row an indicator, in the order of the catalogue or as asked for. */
export function compare(
  clusters: readonly { cluster: ClusterRow; benchmark: readonly BenchmarkValue[] }[],
  indicators: readonly Indicator[],
): BenchmarkRow[] {
  return indicators.map((indicator) => {
    const found = clusters.map(({ cluster, benchmark }) => ({
      cluster,
      found: benchmark.find((value) => value.indicator === indicator),
    }));
    const values = found.flatMap((entry) => entry.found?.value ?? []);
    const goesBefore = (a: number, b: number) => (indicator.better === "LESS" ? a < b : a > b);
    return {
      indicator,
      values: found.map((entry) => {
        const own = entry.found?.value;
        const rank = own === undefined ? null : 1 + values.filter((other) => goesBefore(other, own)).length;
        return { ...entry, rank };
      }),
    };
  });
}

/** The indicators of the codes, or all of them. Throws BAD_INPUT for an unknown code. */
export function readIndicators(codes: readonly string[] | null | undefined): readonly Indicator[] {
  if (codes == null || codes.length === 0) return allIndicators;
  return codes.map((code) => {
    const indicator = indicatorByCode(code);
    if (indicator) return indicator;
    throw badInput({
      argument: "indicators",
      problem: `has the unknown value ${JSON.stringify(code.slice(0, 40))}`,
      expected: "codes that the query benchmarkIndicators lists",
    });
  });
}
