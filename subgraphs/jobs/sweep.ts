import { sql } from "kysely";
import { eraseAds, eraseContacts } from "./erasure.ts";
import { deedsOfJobs } from "./limits.ts";
import { heldLetters } from "./mail/letters/moderation.ts";
import { publishedLetters, reminderLetters } from "./mail/letters/owning.ts";
import { setState } from "./moderation/set-state.ts";
import type { Parts } from "./parts.ts";
import { shownFor } from "./posting/exchange.ts";
import { reopenWithin } from "./posting/owners-desk.ts";
import { lockOwnedAd } from "./source/ad-store.ts";
import type { JobsTransaction } from "./source/tables.ts";
import { stateAfter } from "./states.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** How long before its end an ad's owner is reminded of it. */
const remindBefore = 3 * day;
/** How long the text of a vacancy stays for statistics after its end; nobody sees it. */
const keptAfterEnd = 30 * day;
/** For how long what was published is looked at again: an attack is often known as one only after its first ads. */
const lookedAtAgain = hour;

const batchSize = 100;

/**
 * What time brings: reminders, ends and erasures. Each batch is one transaction, and each step looks for what is still
 * to be done, so that a sweep that was cut off anywhere is made good by the next.
 */
export class Sweep {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async run(): Promise<void> {
    const { db, clock, tokens, relay, guard } = this.#parts;
    const now = clock();
    await this.#inBatches(endedWhole(now), (transaction, ids) => eraseAds(transaction, ids, this.#parts));
    await this.#inBatches(endedVacancies(now), (transaction, ids) => this.#end(transaction, ids));
    await this.#inBatches(toRemind(now), (transaction, ids) => this.#remind(transaction, ids, now));
    await this.#reconsider(now);
    await tokens.sweep(db, now);
    await db.transaction().execute((transaction) => relay.sweep(transaction));
    await guard.sweep(db, now);
    await deedsOfJobs.forget(db, now);
    this.#parts.mail.sendSoon();
  }

  async #inBatches(
    due: ReturnType<typeof sql<boolean>>,
    deed: (transaction: JobsTransaction, ids: string[]) => Promise<void>,
  ): Promise<void> {
    for (let more = true; more; ) {
      more = await this.#parts.db.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ id: string }>`
          select id from jobs.ad where ${due} order by expires_at, id limit ${batchSize}
          for update skip locked`.execute(transaction);
        if (rows.length > 0)
          await deed(
            transaction,
            rows.map(({ id }) => id),
          );
        return rows.length === batchSize;
      });
    }
  }

  /** A vacancy that has run out keeps its text for statistics, and nothing that leads to anybody. */
  async #end(transaction: JobsTransaction, ids: readonly string[]): Promise<void> {
    await eraseContacts(transaction, ids, this.#parts);
    await transaction
      .updateTable("ad")
      .set({ state: "EXPIRED" })
      .where("id", "in", [...ids])
      .execute();
  }

  async #remind(transaction: JobsTransaction, ids: readonly string[], now: Date): Promise<void> {
    for (const id of ids) {
      const owned = await lockOwnedAd(transaction, id);
      if (owned) await this.#parts.letters.tellIfPossible(transaction, reminderLetters, { ...owned, now });
    }
    await transaction
      .updateTable("ad")
      .set({ reminded_at: now })
      .where("id", "in", [...ids])
      .execute();
  }

  /** Asks the guard again about what waits, and about what was published shortly before. */
  async #reconsider(now: Date): Promise<void> {
    const { db, guard } = this.#parts;
    const { rows } = await sql<{ id: string; ticket: string }>`
      select id, spam_ticket as ticket from jobs.ad where spam_ticket is not null and
        (state = 'HELD_FOR_REVIEW' and waits_until <= ${now}
          or state = 'PUBLISHED' and published_at > ${new Date(now.getTime() - lookedAtAgain)})`.execute(db);
    if (rows.length === 0) return;
    const said = await guard.reconsider(
      db,
      rows.map(({ ticket }) => ticket),
      now,
    );
    for (const { id, ticket } of rows) {
      const verdict = said.get(ticket) ?? forgotten;
      await db.transaction().execute((transaction) => this.#heed(transaction, { id, ticket, now, verdict }));
    }
  }

  async #heed(
    transaction: JobsTransaction,
    {
      id,
      ticket,
      now,
      verdict,
    }: {
      id: string;
      ticket: string;
      now: Date;
      verdict: { verdict: "PASS" } | { verdict: "HOLD"; reasons: { code: string }[]; until?: Date };
    },
  ): Promise<void> {
    const owned = await lockOwnedAd(transaction, id);
    if (owned === undefined || owned.ad.spam_ticket !== ticket || owned.ad.expires_at <= now) return;
    const waits = owned.ad.waits_until !== null;
    if (verdict === forgotten && !waits) return;
    if (verdict.verdict === "PASS") {
      if (!waits || stateAfter(owned.ad.state, "APPROVE") === undefined) return;
      const expiresAt = new Date(now.getTime() + shownFor);
      const ad = await setState(transaction, owned.ad, "APPROVE", { now, expiresAt });
      await this.#parts.letters.tellIfPossible(transaction, publishedLetters, {
        ad,
        email: owned.email,
        now,
      });
      return;
    }
    if (stateAfter(owned.ad.state, "HOLD") === undefined) return;
    const reasons = verdict.reasons.map(({ code }) => code);
    const ad = await setState(transaction, owned.ad, "HOLD", { now, reasons, waitsUntil: verdict.until });
    if (!waits)
      await this.#parts.letters.tellIfPossible(transaction, heldLetters, { ad, email: owned.email, now });
  }
}

/** What the guard does not remember any more: a person has to look at it, if it still waits. */
const forgotten = { verdict: "HOLD" as const, reasons: [{ code: "MANY_AT_ONCE" }] };

/** Ends that leave nothing: whatever was never confirmed, seekers' ads, and vacancies that were not shown any more. */
function endedWhole(now: Date) {
  const reopened = new Date(now.getTime() - reopenWithin);
  return sql<boolean>`(expires_at <= ${now} and (kind = 'SEEKER' or state not in ('PUBLISHED', 'EXPIRED'))
    or state = 'WITHDRAWN' and withdrawn_at <= ${reopened}
    or expires_at <= ${new Date(now.getTime() - keptAfterEnd)})`;
}

function endedVacancies(now: Date) {
  return sql<boolean>`expires_at <= ${now} and kind = 'OFFER' and state = 'PUBLISHED'`;
}

function toRemind(now: Date) {
  return sql<boolean>`state = 'PUBLISHED' and reminded_at is null
    and expires_at > ${now} and expires_at <= ${new Date(now.getTime() + remindBefore)}`;
}
