import { badInput } from "#schema/errors.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import type { AdSource } from "./source/ad-source.ts";
import type { JobFilter } from "./source/conditions.ts";

export const jobDimensions = ["COUNTRY", "REGION", "OCCUPATION", "SECTOR", "CONTRACT", "MONTH"] as const;
export type JobDimension = (typeof jobDimensions)[number];

const unknownLabel: Texts = {
  pl: "nie podano",
  lt: "nenurodyta",
  en: "not stated",
  uk: "не вказано",
  be: "не пазначана",
  ru: "не указано",
};

const namesOf: Readonly<Partial<Record<JobDimension, (code: string) => { names: Texts } | undefined>>> = {
  COUNTRY: countryByCode,
  REGION: regionByCode,
  OCCUPATION: occupationByCode,
  SECTOR: sectorByCode,
};

/** Counts of published vacancies. Throws BAD_INPUT unless one to three different dimensions are asked for. */
export async function jobStatistics(
  source: AdSource,
  { where, groupBy, now }: { where: JobFilter; groupBy: readonly JobDimension[]; now: Date },
) {
  if (groupBy.length < 1 || groupBy.length > 3 || new Set(groupBy).size !== groupBy.length) {
    throw badInput({
      argument: "groupBy",
      problem: `has ${groupBy.length} dimensions`,
      expected: `give one to three different ones of ${jobDimensions.join(", ")}`,
    });
  }
  const columns = groupBy.map((dimension) => dimension.toLowerCase());
  const groups = await source.counts({ kind: "OFFER", where, now }, columns);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return groups.map(({ values, count }) => ({
    keys: groupBy.map((dimension, index) => keyOf(dimension, values[index] ?? null)),
    count,
    share: count / total,
  }));
}

function keyOf(dimension: JobDimension, value: string | null) {
  if (value === null) return { dimension, value: "UNKNOWN", label: unknownLabel };
  return { dimension, value, label: namesOf[dimension]?.(value)?.names ?? { en: value } };
}
