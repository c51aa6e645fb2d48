import { type QueryExecutorProvider, sql } from "kysely";
import { dayOf } from "#schema/clock.ts";
import { DeedLimits } from "#subgraphs/kit/deed-limits.ts";
import { TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";
import { reminderLetters } from "./offers/letters.ts";
import { daysAfter } from "./offers/offer-input.ts";
import { keptDays, tellOwner } from "./offers/offer-letters.ts";
import { changeOwnOffer, lockedOwnOffer } from "./offers/own-offer-store.ts";
import type { PublishingDesk } from "./offers/publishing-desk.ts";
import type { Parts } from "./parts.ts";

const dayMs = 86_400_000;
const remindDaysBefore = 7;
/** Accepted applications, and those that nobody decided, keep the applicant's words and address this long. */
const applicationKeptDays = 365;

/**
 * Lets what people left run out. Each step is one transaction that may be repeated: a process that is killed leaves
 * nothing half done, and of two at once the second finds nothing to do.
 */
export async function sweep(parts: Parts, publishing: PublishingDesk): Promise<void> {
  const { db, clock, tokens, relay, guard } = parts;
  const now = clock();
  await eraseEnded(parts, now);
  await eraseApplications(parts, now);
  await ripen(parts, publishing, now);
  await remind(parts, now);
  await relay.sweep(db);
  await tokens.sweep(db, now);
  await guard.sweep(db, now);
  await new DeedLimits("directory").forget(db, now);
  parts.mail.sendSoon();
}

/** Contacts first: whatever else fails, no ended offer keeps its contact for longer than it was promised. */
async function eraseEnded(parts: Parts, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - keptDays * dayMs);
  const lastDay = daysAfter(dayOf(now), -keptDays - 1);
  await parts.db.transaction().execute(async (transaction) => {
    const { rows: kept } = await sql<{ id: string }>`
      update directory.own_offer set contact_email = null, spam_ticket = null
      where contact_email is not null and published_at is not null
        and ((state = 'CLOSED' and ended_at <= ${longAgo}) or (state = 'PUBLISHED' and valid_until <= ${lastDay}::date))
      returning id`.execute(transaction);
    // What never was public goes as a whole, and so does the bare row of an erased offer once every index has seen it.
    const { rows: gone } = await sql<{ id: string }>`
      delete from directory.own_offer
      where (state = 'AWAITING_CONFIRMATION' and confirm_before <= ${now})
        or (state = 'REJECTED' and ended_at <= ${longAgo})
        or (state = 'CLOSED' and published_at is null and ended_at <= ${longAgo})
        or (state = 'HELD' and valid_until <= ${lastDay}::date)
        or (state = 'ERASED' and changed_at <= ${new Date(now.getTime() - dayMs)})
      returning id`.execute(transaction);
    for (const { id } of [...kept, ...gone]) await forgetPeople(parts, transaction, id);
  });
}

/** Links, conversations and waiting mails. */
async function forgetPeople({ tokens, relay }: Parts, transaction: QueryExecutorProvider, id: string) {
  await tokens.retire(transaction, id);
  await relay.forget(transaction, id);
}

async function eraseApplications(parts: Parts, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  await parts.db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      delete from directory.application
      where (state = 'AWAITING_CONFIRMATION' and confirm_before <= ${now})
        or (state = 'REFUSED' and decided_at <= ${daysAgo(keptDays)})
        or (state = 'PENDING' and received_at <= ${daysAgo(applicationKeptDays)})
      returning id`.execute(transaction);
    const { rows: bare } = await sql<{ id: string }>`
      update directory.application set contact_email = null, body = (body::jsonb - 'message')::json
      where state = 'ACCEPTED' and contact_email is not null and decided_at <= ${daysAgo(applicationKeptDays)}
      returning id`.execute(transaction);
    for (const { id } of [...rows, ...bare]) {
      await parts.tokens.retire(transaction, id);
      await parts.mail.forget(transaction, id);
    }
  });
}

/** Offers that came while much was posted are looked at again when their time has come. */
async function ripen({ db }: Parts, publishing: PublishingDesk, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from directory.own_offer where state = 'HELD' and waits_until <= ${now} order by id`.execute(
    db,
  );
  for (const { id } of rows) await publishing.ripen(id);
}

/** A week before its end the owner of an offer is told, once. */
async function remind(parts: Parts, now: Date): Promise<void> {
  const today = dayOf(now);
  const { rows } = await sql<{ id: string }>`
    select id from directory.own_offer
    where state = 'PUBLISHED' and contact_email is not null and reminded_at is null
      and valid_until >= ${today}::date and valid_until <= ${daysAfter(today, remindDaysBefore)}::date
      and published_at < ${new Date(now.getTime() - dayMs)}
    order by id`.execute(parts.db);
  for (const { id } of rows) {
    try {
      await parts.db.transaction().execute(async (transaction) => {
        const offer = await lockedOwnOffer(transaction, id);
        if (offer?.state !== "PUBLISHED" || offer.remindedAt !== null) return;
        await changeOwnOffer(transaction, id, { remindedAt: now }, now);
        await tellOwner(transaction, parts, { offer, letters: reminderLetters });
      });
    } catch (error) {
      // The address has had enough mails for today: tomorrow is early enough.
      if (!(error instanceof TooManyMails)) throw error;
    }
  }
}
