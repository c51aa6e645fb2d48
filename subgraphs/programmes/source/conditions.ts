import { type RawBuilder, sql } from "kysely";

/** Conditions on entries by their content, their references and their time; an absent value is no condition. */

type Values = readonly string[] | null | undefined;

/** A field of the content has one of the values. */
export function fieldIn(field: string, values: Values): RawBuilder<boolean>[] {
  return values == null ? [] : [sql<boolean>`content ->> ${field} = any(${[...values]}::text[])`];
}

/** A list in the content holds one of the values. */
export function listHolds(field: string, values: Values): RawBuilder<boolean>[] {
  return values == null ? [] : [sql<boolean>`content -> ${field} ?| ${[...values]}::text[]`];
}

/** The entry points at it. */
export function pointsAt(
  kind: "PROJECT" | "INSTITUTION" | "CLUSTER",
  slug: string | null | undefined,
): RawBuilder<boolean>[] {
  return slug == null ? [] : [sql<boolean>`refs @> ${[`${kind}/${slug}`]}::text[]`];
}

/** It happens within these days, both included. */
export function within(
  from: string | null | undefined,
  to: string | null | undefined,
): RawBuilder<boolean>[] {
  return [
    ...(from == null ? [] : [sql<boolean>`ends_at > ${`${from}T00:00:00Z`}::timestamptz`]),
    ...(to == null ? [] : [sql<boolean>`happens_at < ${`${to}T00:00:00Z`}::timestamptz + interval '1 day'`]),
  ];
}
