import { sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import { type MailQueue, TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";
import { type Entry, isOf } from "../entries/entry.ts";
import { entryWhateverItsState, lockEntry } from "../source/entry-store.ts";
import type { ProgrammesDatabase, ProgrammesTransaction, RegistrationTable } from "../source/tables.ts";
import { Correspondence } from "./correspondence.ts";
import { rememberedFor, waitOf } from "./limits.ts";
import { overBefore, registrationIsOpen } from "./opening.ts";
import { freeSeats, keep, nextInQueue, nextQueueNumber, registrationOf, waitingPosition } from "./seats.ts";

const confirmWithin = 48 * 3_600_000;

/** What somebody gave to register; checked. */
export interface NewRegistration {
  name: string;
  email: string;
  language: string;
  companyRef: string | undefined;
  /** A hash of the caller's network address, where the gateway gives one. */
  origin: string | undefined;
}

export type RegisterOutcome =
  | { confirmBefore: Date; waitingListPosition?: number }
  | { retryAfterSeconds: number }
  | { closed: true };

export type ConfirmOutcome = { event: Entry<"EVENT">; waitingListPosition?: number };

export interface RegistrarSettings {
  db: ProgrammesDatabase;
  mails: MailQueue;
  clock: Clock;
  logger: Logger;
  publicUrl(): string;
}

/**
 * Registrations for events. Every deed locks its event first, so that of many at once each sees the seats as the one
 * before left them: nothing is oversold, and nobody is overtaken on the waiting list.
 */
export class Registrar {
  readonly #settings: RegistrarSettings;
  readonly #tokens = new LinkTokens("programmes");
  readonly #letters: Correspondence;

  constructor(settings: RegistrarSettings) {
    this.#settings = settings;
    this.#letters = new Correspondence({ ...settings, tokens: this.#tokens });
  }

  /** Keeps a registration and mails the link that confirms it. Who has one already gets its link again. */
  async register(eventId: string, given: NewRegistration): Promise<RegisterOutcome> {
    const now = this.#settings.clock();
    const outcome = await this.#mailing(async (transaction): Promise<RegisterOutcome> => {
      const retryAfterSeconds = await waitOf(
        transaction,
        { address: given.email, origin: given.origin },
        now,
      );
      if (retryAfterSeconds > 0) return { retryAfterSeconds };
      const event = await this.#lockEvent(transaction, eventId);
      if (event === undefined || !registrationIsOpen(event, now)) return { closed: true };
      const begins = Date.parse(event.content.startsAt ?? "");
      const confirmBefore = new Date(Math.min(now.getTime() + confirmWithin, begins));
      const registration = await keep(transaction, event.id, given, now, confirmBefore);
      if (registration.state === "AWAITING_CONFIRMATION")
        await this.#letters.askToConfirm(transaction, event, registration);
      else await this.#letters.tellState(transaction, event, registration);
      // The answer is the same whether or not the address is registered already.
      if ((await freeSeats(transaction, event)) > 0) return { confirmBefore };
      return { confirmBefore, waitingListPosition: await waitingPosition(transaction, event.id) };
    });
    this.sendSoon();
    return outcome;
  }

  /** Gives the seat, or a place on the waiting list. Undefined: no such token. */
  async confirm(token: string): Promise<ConfirmOutcome | { retryAfterSeconds: number } | undefined> {
    const now = this.#settings.clock();
    const outcome = await this.#mailing(async (transaction): Promise<ConfirmOutcome | undefined> => {
      const found = await this.#byToken(transaction, token, "CONFIRM", now);
      if (found === undefined || !registrationIsOpen(found.event, now)) return undefined;
      if ((await this.#tokens.redeem(transaction, token, "CONFIRM", now)) === undefined) return undefined;
      const { event, registration } = found;
      const seated = (await freeSeats(transaction, event)) > 0;
      const confirmed: RegistrationTable = {
        ...registration,
        state: seated ? "CONFIRMED" : "WAITING",
        confirmed_at: now,
        queue_number: await nextQueueNumber(transaction, event.id),
      };
      await this.#put(transaction, confirmed);
      await this.#tokens.retire(transaction, registration.id, "CONFIRM");
      await this.#letters.tellState(transaction, event, confirmed);
      if (seated) return { event };
      return {
        event,
        waitingListPosition: await waitingPosition(transaction, event.id, confirmed.queue_number),
      };
    });
    this.sendSoon();
    return outcome;
  }

  /** The registration that a manage token opens. A mere look, so nothing is locked. */
  async managed(token: string) {
    const { db, clock } = this.#settings;
    const id = await this.#tokens.find(db, token, "MANAGE", clock());
    const registration = id === undefined ? undefined : await registrationOf(db, id);
    const event = registration && (await entryWhateverItsState(db, registration.event_id));
    if (registration === undefined || event === undefined || !isOf(event, "EVENT")) return undefined;
    const waits = registration.state === "WAITING";
    const position = waits ? await waitingPosition(db, event.id, registration.queue_number) : null;
    return { event, registration, waitingListPosition: position };
  }

  /** Erases the registration; its seat goes to the first who waits. Undefined: no such token. */
  async cancel(token: string): Promise<Date | undefined> {
    const { db, clock } = this.#settings;
    const now = clock();
    const at = await db.transaction().execute(async (transaction) => {
      const found = await this.#byToken(transaction, token, "MANAGE", now);
      if (found === undefined) return undefined;
      await this.#erase(transaction, [found.registration.id]);
      await this.fillSeats(transaction, found.event, now);
      return now;
    });
    this.sendSoon();
    return at;
  }

  /** Moves the waiting list up as far as there are seats. The event has to be locked. */
  async fillSeats(transaction: ProgrammesTransaction, event: Entry<"EVENT">, now: Date): Promise<void> {
    if (event.content.startsAt === undefined || new Date(event.content.startsAt) <= now) return;
    for (let free = await freeSeats(transaction, event); free > 0; free -= 1) {
      const next = await nextInQueue(transaction, event.id);
      if (next === undefined) return;
      const seated: RegistrationTable = { ...next, state: "CONFIRMED" };
      await this.#put(transaction, seated);
      await this.#letters.tellStateIfPossible(transaction, event, seated);
    }
  }

  /** Tells everybody who registered that the event is off, and erases what they gave. The event has to be locked. */
  async callOff(transaction: ProgrammesTransaction, event: Entry<"EVENT">): Promise<void> {
    const registrations = await transaction
      .selectFrom("registration")
      .selectAll()
      .where("event_id", "=", event.id)
      .execute();
    await this.#erase(
      transaction,
      registrations.map(({ id }) => id),
    );
    const over =
      event.content.startsAt !== undefined && new Date(event.content.startsAt) <= this.#settings.clock();
    for (const registration of registrations) {
      if (registration.state === "AWAITING_CONFIRMATION" || over) continue;
      await this.#letters.tellCalledOff(transaction, event, registration);
    }
  }

  /** Erases what was never confirmed, and everything 30 days after the event. */
  async sweep(): Promise<void> {
    const { db, clock } = this.#settings;
    const now = clock();
    await db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ id: string }>`
        select registration.id from programmes.registration join programmes.entry on entry.id = registration.event_id
        where (registration.state = 'AWAITING_CONFIRMATION' and registration.confirm_before <= ${now})
          or entry.ends_at <= ${overBefore(now)} or entry.withdrawn`.execute(transaction);
      await this.#erase(
        transaction,
        rows.map(({ id }) => id),
      );
      await this.#tokens.sweep(transaction, now);
      const since = new Date(now.getTime() - rememberedFor);
      await transaction.deleteFrom("attempt").where("at", "<", since).execute();
    });
  }

  /** What was queued goes out now or with the next run. */
  sendSoon(): void {
    this.#settings.mails.sendSoon();
  }

  async #lockEvent(transaction: ProgrammesTransaction, id: string): Promise<Entry<"EVENT"> | undefined> {
    const entry = await lockEntry(transaction, id);
    return entry !== undefined && isOf(entry, "EVENT") && !entry.withdrawn ? entry : undefined;
  }

  /** Finds it, locks its event, and finds it again: what was so before the lock need not be so behind it. */
  async #byToken(transaction: ProgrammesTransaction, token: string, purpose: string, now: Date) {
    const id = await this.#tokens.find(transaction, token, purpose, now);
    const first = id === undefined ? undefined : await registrationOf(transaction, id);
    const event = first && (await this.#lockEvent(transaction, first.event_id));
    const registration = first && event && (await registrationOf(transaction, first.id));
    return event && registration && { event, registration };
  }

  async #put(
    transaction: ProgrammesTransaction,
    { id, state, confirmed_at, queue_number }: RegistrationTable,
  ): Promise<void> {
    await transaction
      .updateTable("registration")
      .set({ state, confirmed_at, queue_number })
      .where("id", "=", id)
      .execute();
  }

  async #erase(transaction: ProgrammesTransaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await transaction
      .deleteFrom("registration")
      .where("id", "in", [...ids])
      .execute();
    for (const id of ids) {
      await this.#tokens.retire(transaction, id);
      await this.#settings.mails.forget(transaction, id);
    }
  }

  /** A deed whose mail the address cannot take any more today is not done: its caller is told when to come back. */
  async #mailing<Outcome>(
    deed: (transaction: ProgrammesTransaction) => Promise<Outcome>,
  ): Promise<Outcome | { retryAfterSeconds: number }> {
    try {
      return await this.#settings.db.transaction().execute(deed);
    } catch (error) {
      if (error instanceof TooManyMails) return { retryAfterSeconds: error.retryAfterSeconds };
      throw error;
    }
  }
}
