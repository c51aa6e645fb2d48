import { createHash } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";

/** At most so many of a deed within so long, counted from the full day or whatever the length is. */
export interface DeedLimit {
  deed: string;
  most: number;
  withinMs: number;
}

const keptForMs = 2 * 86_400_000;

/** Counts a deed and gives the seconds until the next is allowed, 0 when this one is. Keeps a hash of who it is. */
export async function secondsToWait(
  db: QueryExecutorProvider,
  { deed, most, withinMs }: DeedLimit,
  who: string,
  now: Date,
): Promise<number> {
  const begins = new Date(Math.floor(now.getTime() / withinMs) * withinMs);
  const { rows } = await sql<{ deeds: number }>`
    insert into directory.deed_count as counted (deed, who, begins, deeds)
    values (${deed}, ${createHash("sha256").update(who).digest()}, ${begins}, 1)
    on conflict (deed, who, begins) do update set deeds = counted.deeds + 1 returning deeds`.execute(db);
  if ((rows[0]?.deeds ?? 0) <= most) return 0;
  return Math.max(1, Math.ceil((begins.getTime() + withinMs - now.getTime()) / 1000));
}

/** Forgets counts that no limit asks for any more. */
export async function forgetDeeds(db: QueryExecutorProvider, now: Date): Promise<void> {
  await sql`delete from directory.deed_count where begins < ${new Date(now.getTime() - keptForMs)}`.execute(
    db,
  );
}
