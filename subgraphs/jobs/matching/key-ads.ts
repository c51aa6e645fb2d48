import { sql } from "kysely";
import { z } from "zod";
import { adDetails } from "../ad.ts";
import type { JobsDatabase } from "../source/tables.ts";
import { keysOf } from "./keys.ts";

const unkeyed = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  occupation: z.string().nullable(),
  details: adDetails,
});

/** Gives its keys to each ad that was kept before ads had any. */
export async function keyAds(db: JobsDatabase): Promise<void> {
  const { rows } = await sql`
    select id, title, body, occupation, details from jobs.ad where match_keys is null`.execute(db);
  for (const row of rows) {
    const { id, occupation, ...ad } = unkeyed.parse(row);
    const keys = keysOf({ ...ad, occupation: occupation ?? undefined });
    await sql`update jobs.ad set match_keys = ${keys}::text[] where id = ${id}`.execute(db);
  }
}
