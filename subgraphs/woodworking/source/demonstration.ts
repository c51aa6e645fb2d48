import { type Kysely, sql } from "kysely";
import { z } from "zod";

const notices = z.array(z.object({ notice: z.record(z.string(), z.string()) }));

/** What has to be said with the data where they are invented, by language; undefined where they are not. */
export async function demonstrationNotice(
  db: Kysely<unknown>,
): Promise<Readonly<Record<string, string>> | undefined> {
  const { rows } = await sql`select notice from woodworking.demonstration`.execute(db);
  return notices.parse(rows)[0]?.notice;
}
