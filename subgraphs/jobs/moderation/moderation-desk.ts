import { sql } from "kysely";
import { badCursor } from "#schema/errors.ts";
import { readAudit, writeAudit } from "#subgraphs/kit/audit.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { invalid, type Payload } from "#subgraphs/kit/graph/payload.ts";
import { plainText } from "#subgraphs/kit/mail/letters.ts";
import { connection, type PageArguments, readPageArguments, writeCursor } from "#subgraphs/kit/paging.ts";
import { reasonTexts } from "#subgraphs/kit/spam/reasons.ts";
import { type AdRow, adRow } from "../ad.ts";
import { approvedLetters, rejectedLetters } from "../mail/letters/moderation.ts";
import type { Parts } from "../parts.ts";
import { shownFor } from "../posting/exchange.ts";
import { lockOwnedAd } from "../source/ad-store.ts";
import { namespace } from "../source/tables.ts";
import { stateAfter } from "../states.ts";
import { type ReportRow, reportsOf } from "./reports.ts";
import { setState } from "./set-state.ts";

/** An ad that waits for a decision, and what speaks against it. Never holds an address. */
export interface HeldAd {
  ad: AdRow;
  heldSince: Date;
  reasons: { code: string; message: string }[];
  reports: ReportRow[];
}

const ownReasons: Readonly<Record<string, string>> = {
  REPORTED: "Several readers have reported it.",
  APPEAL: "It was turned down, and its owner has edited it since.",
};

export type ModerationDecision = "APPROVE" | "REJECT";

/** Where operators look at what was held, and decide. */
export class ModerationDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What waits for a decision, the longest waiting first; what only waits for a rush to be over is left out. */
  async queue({ first, after: cursor }: PageArguments) {
    const { size, from } = readPageArguments({ first, after: cursor });
    const { db, clock } = this.#parts;
    const waiting = sql`state = 'HELD_FOR_REVIEW' and waits_until is null and expires_at > ${clock()}`;
    const behind =
      from === undefined ? sql`true` : sql`(held_at, id) > (${momentOf(from)}::timestamptz, ${idOf(from)})`;
    const { rows } = await sql<{ total: number; held: string }>`
      with waiting as (select * from jobs.ad where ${waiting})
      select waiting.*, held_at::text as held, (select count(*) from waiting) as total from waiting
      where ${behind} order by held_at, id limit ${size + 1}`.execute(db);
    const shown = rows.slice(0, size).map((row) => ({ ad: adRow.parse(row), held: row.held }));
    const reports = await reportsOf(
      db,
      shown.map(({ ad }) => ad.id),
    );
    const edges = shown.map(({ ad, held }) => ({
      cursor: writeCursor(`${held}|${ad.id}`),
      node: heldAd(ad, reports),
    }));
    const totalCount = rows[0]?.total ?? 0;
    return connection(edges, {
      totalCount,
      hasNextPage: rows.length > size,
      hasPreviousPage: from !== undefined,
    });
  }

  /** Shows the ad or turns it down, writes down who did so, and tells the owner. */
  async decide(
    adId: string,
    { decision, note }: { decision: ModerationDecision; note?: string | null },
    claims: Claims,
  ): Promise<Payload> {
    const { db, clock, guard, mail } = this.#parts;
    const now = clock();
    const said = plainText(note?.trim() ?? "").slice(0, 1000);
    const decided = await db.transaction().execute(async (transaction) => {
      const owned = await lockOwnedAd(transaction, adId);
      if (owned === undefined || stateAfter(owned.ad.state, decision) === undefined) return undefined;
      const first = decision === "APPROVE" && owned.ad.published_at === null;
      const expiresAt = first ? new Date(now.getTime() + shownFor) : owned.ad.expires_at;
      const ad = await setState(transaction, owned.ad, decision, { now, expiresAt });
      await transaction.updateTable("report").set({ settled: true }).where("ad_id", "=", adId).execute();
      await writeAudit(transaction, namespace, {
        at: now,
        claims,
        deed: "moderateAd",
        object: adId,
        before: { state: owned.ad.state, reasons: owned.ad.held_reasons },
        after: { state: ad.state },
        note: said === "" ? null : said,
      });
      const letters = decision === "APPROVE" ? approvedLetters : rejectedLetters;
      const told = { ad, email: owned.email, now, note: said };
      await this.#parts.letters.tellIfPossible(transaction, letters, told);
      return ad;
    });
    if (decided === undefined) return nothingToDecide;
    if (decided.spam_ticket !== null)
      await guard.decide(db, decided.spam_ticket, decision === "APPROVE" ? "HONEST" : "SPAM");
    mail.sendSoon();
    return { __typename: "ModeratedAd", ad: decided, state: decided.state };
  }

  /** The newest decisions and changes of policy. */
  async log(first: number) {
    const { size } = readPageArguments({ first });
    return readAudit(this.#parts.db, namespace, { first: size });
  }
}

function heldAd(ad: AdRow, reports: readonly ReportRow[]): HeldAd {
  const messages: Readonly<Record<string, string>> = { ...reasonTexts, ...ownReasons };
  return {
    ad,
    heldSince: ad.held_at ?? ad.posted_at,
    reasons: ad.held_reasons.map((code) => ({ code, message: messages[code] ?? code })),
    reports: reports.filter(({ ad_id }) => ad_id === ad.id),
  };
}

function momentOf(position: string): string {
  const [moment = ""] = position.split("|");
  if (!/^\d{4}-\d\d-\d\d [\d:.+-]+$/.test(moment)) throw badCursor("after");
  return moment;
}

function idOf(position: string): string {
  return position.split("|")[1] ?? "";
}

const nothingToDecide = invalid({
  path: ["adId"],
  code: "NOTHING_TO_DECIDE",
  message: "is no ad that can be decided on: it never was, is over, or its address is not confirmed.",
});
