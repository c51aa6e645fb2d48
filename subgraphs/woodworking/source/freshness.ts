import { type Kysely, sql } from "kysely";
import { z } from "zod";

/** How the store stands to the site it was read from. */
export interface Freshness {
  /** FRESH; STALE: the site could not be read lately; QUARANTINED: what it answered was not fit to be published. */
  state: "FRESH" | "STALE" | "QUARANTINED" | "NEVER_RUN";
  /** When the site was last read successfully; absent when it never was. */
  freshAt?: Date;
  /** Why it is not fresh, in words for an operator. */
  reason?: string;
}

const runs = z.array(
  z.object({
    state: z.string(),
    finishedAt: z.coerce.date(),
    reasons: z.array(z.string()),
    newest: z.boolean(),
  }),
);

/** A harvest may be late by as much again as lies between two of them before its data counts as stale. */
const patience = 2;

/**
 * The store's freshness at a moment, by its newest finished run and its newest accepted one.
 * `everyMinutes` is what lies between two harvests.
 */
export async function readFreshness(
  db: Kysely<unknown>,
  { at, everyMinutes }: { at: Date; everyMinutes: number },
): Promise<Freshness> {
  const found = await sql`
    (select state, finished_at as "finishedAt", reasons, true as newest from woodworking.run
      where state in ('ACCEPTED', 'QUARANTINED', 'FAILED') order by id desc limit 1)
    union all
    (select state, finished_at, reasons, false from woodworking.run where state = 'ACCEPTED' order by id desc limit 1)
  `.execute(db);
  const rows = runs.parse(found.rows);
  const newest = rows.find((run) => run.newest);
  const accepted = rows.find((run) => run.state === "ACCEPTED");
  const since = accepted ? { freshAt: accepted.finishedAt } : {};
  if (newest === undefined) return { state: "NEVER_RUN" };
  if (newest.state !== "ACCEPTED") {
    const state = newest.state === "QUARANTINED" ? "QUARANTINED" : "STALE";
    return { state, ...since, reason: newest.reasons.join("; ") };
  }
  const ageMinutes = (at.getTime() - newest.finishedAt.getTime()) / 60_000;
  if (ageMinutes <= patience * everyMinutes) return { state: "FRESH", ...since };
  return { state: "STALE", ...since, reason: `no harvest for ${Math.round(ageMinutes)} minutes` };
}
