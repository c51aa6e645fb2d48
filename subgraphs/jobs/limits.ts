import { createHash } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";

/** At most so many of a deed within so long, counted from the full hour, day or whatever the length is. */
export interface DeedLimit {
  deed: string;
  most: number;
  withinMs: number;
}

const day = 86_400_000;

/** Counts an attempt and gives the seconds until the next is allowed, 0 when this one is. Keeps a hash of who it is. */
export async function secondsToWait(
  db: QueryExecutorProvider,
  { deed, most, withinMs }: DeedLimit,
  who: string,
  now: Date,
): Promise<number> {
  const begins = new Date(Math.floor(now.getTime() / withinMs) * withinMs);
  const { rows } = await sql<{ attempts: number }>`
    insert into jobs.attempt_count as counted (deed, who, begins, attempts)
    values (${deed}, ${createHash("sha256").update(who).digest()}, ${begins}, 1)
    on conflict (deed, who, begins) do update set attempts = counted.attempts + 1 returning attempts`.execute(
    db,
  );
  if ((rows[0]?.attempts ?? 0) <= most) return 0;
  return Math.max(1, Math.ceil((begins.getTime() + withinMs - now.getTime()) / 1000));
}

/** Forgets counts that no limit asks for any more. */
export async function forgetAttempts(db: QueryExecutorProvider, now: Date): Promise<void> {
  await sql`delete from jobs.attempt_count where begins < ${new Date(now.getTime() - 2 * day)}`.execute(db);
}
