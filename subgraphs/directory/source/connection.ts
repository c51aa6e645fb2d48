import type { Kysely, Transaction } from "kysely";

/** The directory's tables are asked in SQL of their own, which names them in full, so no table types are needed. */
export type Connection = Kysely<unknown> | Transaction<unknown>;

/** A list as one JSON parameter, for `jsonb_to_recordset` and the like: any length is one question. */
export function jsonOf(rows: readonly unknown[]): string {
  return JSON.stringify(rows);
}
