import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { ProgrammesTransaction } from "../source/tables.ts";

const hour = 3_600_000;

/** How often one address, and one caller wherever its address is known, may register. */
const limits = {
  address: { most: 5, within: 24 * hour },
  origin: { most: 30, within: hour },
} as const;

/** The longest time that an attempt is remembered. */
export const rememberedFor = 24 * hour;

/** Notes an attempt. Gives the seconds after which another one may be made, or 0 when this one may go on. */
export async function waitOf(
  transaction: ProgrammesTransaction,
  caller: { address: string; origin: string | undefined },
  now: Date,
): Promise<number> {
  const waits = [
    await waitFor(transaction, `address:${caller.address.toLowerCase()}`, limits.address, now),
    ...(caller.origin === undefined
      ? []
      : [await waitFor(transaction, `origin:${caller.origin}`, limits.origin, now)]),
  ];
  return Math.max(...waits);
}

async function waitFor(
  transaction: ProgrammesTransaction,
  name: string,
  { most, within }: { most: number; within: number },
  now: Date,
): Promise<number> {
  const caller = createHash("sha256").update(name).digest();
  const since = new Date(now.getTime() - within);
  // Of many attempts at once each sees those before it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction);
  const { rows } = await sql<{ at: Date }>`
    select at from programmes.attempt where caller = ${caller} and at > ${since}
    order by at desc limit 1 offset ${most - 1}`.execute(transaction);
  const oldest = rows[0];
  if (oldest !== undefined)
    return Math.max(1, Math.ceil((new Date(oldest.at).getTime() + within - now.getTime()) / 1000));
  await transaction.insertInto("attempt").values({ caller, at: now }).execute();
  return 0;
}
