import { type RawBuilder, sql } from "kysely";
import { boundingBox, earthRadiusKm } from "#schema/places/distances.ts";
import type { Circle } from "#subgraphs/kit/near.ts";
import type { AdKind, ContractKind } from "../ad.ts";
import { type EmployerFilter, employerCondition } from "../employers/employer-filter.ts";
import { wordQuery } from "../search-words.ts";

/** JobFilter as it comes in, its codes checked. */
export interface JobFilter {
  countries?: readonly string[] | null;
  regions?: readonly string[] | null;
  occupations?: readonly string[] | null;
  sectors?: readonly string[] | null;
  contracts?: readonly ContractKind[] | null;
  languages?: readonly string[] | null;
  postedSince?: string | null;
  employer?: EmployerFilter | null;
}

/** Which published ads are meant, without order and page. */
export interface AdSelection {
  kind: AdKind;
  search?: string | undefined;
  where?: JobFilter | undefined;
  near?: Circle | undefined;
  now: Date;
}

/** Only these ads exist for the public: confirmed, not held or withdrawn, and not run out, whether or not the sweep has been by. */
export function visible(now: Date): RawBuilder<boolean> {
  return sql<boolean>`state = 'PUBLISHED' and expires_at > ${now.toISOString()}::timestamptz`;
}

export function conditions({ kind, search, where = {}, near, now }: AdSelection): RawBuilder<boolean> {
  const parts = [
    sql<boolean>`kind = ${kind}`,
    visible(now),
    ...oneOf("country", where.countries),
    ...oneOf("region", where.regions),
    ...oneOf("occupation", where.occupations),
    ...oneOf("sector", where.sectors),
    ...oneOf("contract", where.contracts),
    ...oneOf("language", where.languages),
    ...(where.postedSince == null ? [] : [sql<boolean>`published_at >= ${where.postedSince}::date`]),
    ...employerCondition(where.employer, now),
    ...matching(search),
    ...within(near),
  ];
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

function oneOf(column: string, values: readonly string[] | null | undefined): RawBuilder<boolean>[] {
  return values == null || values.length === 0
    ? []
    : [sql<boolean>`${sql.ref(column)} = any(${[...values]}::text[])`];
}

function matching(search: string | undefined): RawBuilder<boolean>[] {
  if (search === undefined || search.trim() === "") return [];
  const query = wordQuery(search);
  return [query === undefined ? sql<boolean>`false` : sql<boolean>`words @@ ${query}::tsquery`];
}

/** Metres are beyond what a gazetteer knows; this forgives the last digits in which SQL and JavaScript differ. */
const roundingKm = 1e-6;

function within(near: Circle | undefined): RawBuilder<boolean>[] {
  if (near === undefined) return [];
  const box = boundingBox(near, near.radiusKm + 1);
  return [
    sql<boolean>`latitude between ${box.south} and ${box.north}`,
    sql<boolean>`${distanceKm(near)} <= ${near.radiusKm + roundingKm}`,
  ];
}

/** Great-circle distance by the haversine formula, as schema/places/distances.ts has it. */
export function distanceKm({ latitude, longitude }: Circle): RawBuilder<number> {
  return sql<number>`(2 * ${earthRadiusKm}::float8 * asin(sqrt(least(1,
    sin(radians(latitude - ${latitude}::float8) / 2) ^ 2 +
    cos(radians(latitude)) * cos(radians(${latitude}::float8)) * sin(radians(longitude - ${longitude}::float8) / 2) ^ 2))))`;
}
