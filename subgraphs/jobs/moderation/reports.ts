import { sql } from "kysely";
import { z } from "zod";
import { type Payload, tooMany } from "#subgraphs/kit/graph/payload.ts";
import { plainText } from "#subgraphs/kit/mail/letters.ts";
import { deedsOfJobs } from "../limits.ts";
import { heldLetters } from "../mail/letters/moderation.ts";
import type { Parts } from "../parts.ts";
import { lockOwnedAd } from "../source/ad-store.ts";
import { visible } from "../source/conditions.ts";
import type { JobsDatabase, JobsTransaction } from "../source/tables.ts";
import { stateAfter } from "../states.ts";
import { setState } from "./set-state.ts";

export const reportReasons = ["SPAM", "FRAUD", "DISCRIMINATION", "PERSONAL_DATA", "OTHER"] as const;
export type ReportReason = (typeof reportReasons)[number];

const reportRow = z.object({
  ad_id: z.string(),
  reason: z.enum(reportReasons),
  comment: z.string().nullable(),
  at: z.coerce.date(),
});
export type ReportRow = z.infer<typeof reportRow>;

/** From so many places of origin a report takes an ad down until somebody has looked at it. */
const enoughReports = 3;
const longestComment = 500;
const reportsADay = { deed: "reportAd", most: 10, withinMs: 86_400_000 };

/** Takes reports. Whoever reports learns nothing of the ad: not whether it exists, nor what others say of it. */
export class Reports {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async report(
    adId: string,
    { reason, comment }: { reason: ReportReason; comment?: string | null },
    origin: string,
  ): Promise<Payload> {
    const { db, clock, mail } = this.#parts;
    const now = clock();
    const wait = await deedsOfJobs.secondsToWait(db, reportsADay, origin, now);
    if (wait > 0) return tooMany(wait);
    const said = comment == null ? null : plainText(comment.trim()).slice(0, longestComment) || null;
    await db.transaction().execute(async (transaction) => {
      await sql`insert into jobs.report (ad_id, origin, reason, comment, at)
        select id, ${origin}, ${reason}, ${said}, ${now} from jobs.ad where id = ${adId} and ${visible(now)}
        on conflict (ad_id, origin) do nothing`.execute(transaction);
      if ((await openReports(transaction, adId)) >= enoughReports) await this.#hold(transaction, adId, now);
    });
    mail.sendSoon();
    return { __typename: "Reported", at: now };
  }

  async #hold(transaction: JobsTransaction, adId: string, now: Date): Promise<void> {
    const owned = await lockOwnedAd(transaction, adId);
    if (owned?.ad.state !== "PUBLISHED" || stateAfter(owned.ad.state, "HOLD") === undefined) return;
    const ad = await setState(transaction, owned.ad, "HOLD", { now, reasons: ["REPORTED"] });
    await this.#parts.letters.tellIfPossible(transaction, heldLetters, { ad, email: owned.email, now });
  }
}

async function openReports(transaction: JobsTransaction, adId: string): Promise<number> {
  const { rows } = await sql<{ reports: number }>`
    select count(*) as reports from jobs.report where ad_id = ${adId} and not settled`.execute(transaction);
  return rows[0]?.reports ?? 0;
}

/** The reports of ads that nobody has decided on yet, oldest first. */
export async function reportsOf(db: JobsDatabase, ids: readonly string[]): Promise<ReportRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("report")
    .select(["ad_id", "reason", "comment", "at"])
    .where("ad_id", "in", [...ids])
    .where("settled", "=", false)
    .orderBy("id")
    .execute();
  return rows.map((row) => reportRow.parse(row));
}
