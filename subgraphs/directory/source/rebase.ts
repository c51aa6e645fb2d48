import { sql } from "kysely";
import type { Connection } from "./connection.ts";

/**
 * Brings rows that a database restored elsewhere left in the future of its transactions back: they would count as
 * changed at every look. Called when the directory starts.
 */
export async function rebaseChanges(db: Connection): Promise<void> {
  for (const table of ["company", "offer", "own_offer", "cluster"]) {
    await sql`update ${sql.id("directory", table)} set changed_xid = '1'
      where changed_xid >= pg_snapshot_xmax(pg_current_snapshot())`.execute(db);
  }
}
