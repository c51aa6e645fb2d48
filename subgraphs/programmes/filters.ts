import { type RawBuilder, sql } from "kysely";
import { badInput } from "#schema/errors.ts";
import { capabilityByCode, capabilityWithNarrower } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { checkKnown } from "#subgraphs/kit/graph/known-codes.ts";
import { fieldIn, listHolds, pointsAt, within } from "./source/conditions.ts";

export interface EventFilter {
  kinds?: readonly string[] | null;
  countries?: readonly string[] | null;
  from?: string | null;
  to?: string | null;
  topics?: readonly string[] | null;
  project?: string | null;
  cluster?: string | null;
}

export interface InstitutionFilter {
  search?: string | null;
  countries?: readonly string[] | null;
  kinds?: readonly string[] | null;
}

/** Throws BAD_INPUT for a code that is unknown: it would find nothing and look like an empty list. */
export function eventConditions(where: EventFilter | null | undefined): RawBuilder<boolean>[] {
  if (where == null) return [];
  checkCountries(where.countries);
  checkKnown("where.topics", where.topics, capabilityByCode, "capability codes such as WELDING");
  if (where.from != null && where.to != null && where.from > where.to) {
    throw badInput({
      argument: "where.to",
      problem: `is before where.from, which is ${where.from}`,
      expected: "give the later day",
    });
  }
  return [
    ...fieldIn("kind", where.kinds),
    ...fieldIn("country", where.countries),
    ...listHolds("topics", where.topics?.flatMap(capabilityWithNarrower)),
    ...within(where.from, where.to),
    ...pointsAt("PROJECT", where.project),
    ...pointsAt("CLUSTER", where.cluster),
  ];
}

export function institutionConditions(where: InstitutionFilter | null | undefined): RawBuilder<boolean>[] {
  if (where == null) return [];
  checkCountries(where.countries);
  if ((where.search?.length ?? 0) > 200) {
    throw badInput({
      argument: "where.search",
      problem: `has ${where.search?.length} characters`,
      expected: "it may have up to 200",
    });
  }
  return [...fieldIn("country", where.countries), ...fieldIn("kind", where.kinds)];
}

export function projectConditions(
  where: { institution?: string | null; programme?: string | null } | null | undefined,
): RawBuilder<boolean>[] {
  if (where == null) return [];
  return [
    ...pointsAt("INSTITUTION", where.institution),
    ...(where.programme == null ? [] : [sql<boolean>`content ->> 'programme' = ${where.programme}`]),
  ];
}

export function courseConditions(
  where: { tracks?: readonly string[] | null; project?: string | null } | null | undefined,
): RawBuilder<boolean>[] {
  return where == null ? [] : [...fieldIn("track", where.tracks), ...pointsAt("PROJECT", where.project)];
}

function checkCountries(codes: readonly string[] | null | undefined): void {
  checkKnown("where.countries", codes, countryByCode, "ISO 3166-1 codes such as PL or LT");
}
