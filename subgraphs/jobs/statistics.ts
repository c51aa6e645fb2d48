import { badInput } from "#schema/errors.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import type { AdKind } from "./ad.ts";
import type { AdSource } from "./source/ad-source.ts";
import type { JobFilter } from "./source/conditions.ts";

export const jobDimensions = ["COUNTRY", "REGION", "OCCUPATION", "SECTOR", "CONTRACT", "MONTH"] as const;
export type JobDimension = (typeof jobDimensions)[number];

/** The value of groups that are too small to be told apart. */
const other = "OTHER";

const otherLabel: Texts = {
  pl: "pozostałe",
  lt: "kita",
  en: "others",
  uk: "інші",
  be: "іншыя",
  ru: "прочие",
};

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

/** What is counted, and by what. */
interface Question {
  where: JobFilter;
  groupBy: readonly JobDimension[];
  now: Date;
}

/** Counts of published vacancies. Throws BAD_INPUT unless one to three different dimensions are asked for. */
export async function jobStatistics(source: AdSource, question: Question) {
  const groups = await countsOf(source, "OFFER", question);
  return rowsOf(groups, question.groupBy);
}

/** The fewest people that a count may tell of, and the step in which counts of people are given. */
export const leastCounted = 5;

/**
 * Counts of published ads of people who look for work. Groups of fewer than five are put together as OTHER, and left
 * out when even together they are fewer. Counts are given in steps of five, rounded down: the difference of two
 * questions, or of a whole and its parts, then tells of nobody either.
 */
export async function seekerStatistics(source: AdSource, question: Question) {
  const groups = await countsOf(source, "SEEKER", question);
  const small = groups.filter(({ count }) => count < leastCounted);
  const others = small.reduce((sum, { count }) => sum + count, 0);
  const shown = [
    ...groups.filter(({ count }) => count >= leastCounted),
    ...(others < leastCounted ? [] : [{ values: question.groupBy.map(() => other), count: others }]),
  ];
  const rounded = shown.map(({ values, count }) => ({ values, count: count - (count % leastCounted) }));
  return rowsOf(rounded, question.groupBy);
}

async function countsOf(source: AdSource, kind: AdKind, { where, groupBy, now }: Question) {
  if (groupBy.length < 1 || groupBy.length > 3 || new Set(groupBy).size !== groupBy.length) {
    throw badInput({
      argument: "groupBy",
      problem: `has ${groupBy.length} dimensions`,
      expected: `give one to three different ones of ${jobDimensions.join(", ")}`,
    });
  }
  const columns = groupBy.map((dimension) => dimension.toLowerCase());
  return source.counts({ kind, where, now }, columns);
}

function rowsOf(
  groups: readonly { values: (string | null)[]; count: number }[],
  groupBy: readonly JobDimension[],
) {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return groups.map(({ values, count }) => ({
    keys: groupBy.map((dimension, index) => keyOf(dimension, values[index] ?? null)),
    count,
    share: count / total,
  }));
}

function keyOf(dimension: JobDimension, value: string | null) {
  if (value === null) return { dimension, value: "UNKNOWN", label: unknownLabel };
  if (value === other) return { dimension, value, label: otherLabel };
  return { dimension, value, label: namesOf[dimension]?.(value)?.names ?? { en: value } };
}
