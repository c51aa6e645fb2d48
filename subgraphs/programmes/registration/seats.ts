import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Entry } from "../entries/entry.ts";
import type { ProgrammesDatabase, ProgrammesTransaction, RegistrationTable } from "../source/tables.ts";
import type { NewRegistration } from "./registrar.ts";

// Whoever acts upon what these tell has to have locked the event.

export async function registrationOf(
  db: ProgrammesDatabase | ProgrammesTransaction,
  id: string,
): Promise<RegistrationTable | undefined> {
  return db.selectFrom("registration").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Keeps a registration that waits for its confirmation, or gives the one that the address has already. */
export async function keep(
  transaction: ProgrammesTransaction,
  eventId: string,
  { name, email, language, companyRef }: NewRegistration,
  now: Date,
  confirmBefore: Date,
): Promise<RegistrationTable> {
  const email_key = email.toLowerCase();
  const present = await transaction
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("email_key", "=", email_key)
    .executeTakeFirst();
  if (present !== undefined && present.state !== "AWAITING_CONFIRMATION") return present;
  const given = { name, email, language, company_ref: companyRef ?? null, confirm_before: confirmBefore };
  if (present !== undefined) {
    await transaction.updateTable("registration").set(given).where("id", "=", present.id).execute();
    return { ...present, ...given };
  }
  const registration: RegistrationTable = {
    ...given,
    id: `re-${randomBytes(10).toString("hex")}`,
    event_id: eventId,
    state: "AWAITING_CONFIRMATION",
    email_key,
    registered_at: now,
    confirmed_at: null,
    queue_number: null,
  };
  await transaction.insertInto("registration").values(registration).execute();
  return registration;
}

/** Seats that nobody holds; Infinity where there is no limit, and less than 0 where seats were taken away. */
export async function freeSeats(
  transaction: ProgrammesTransaction,
  { id, content: { seats } }: Entry<"EVENT">,
): Promise<number> {
  if (seats === undefined) return Number.POSITIVE_INFINITY;
  const { taken } = await transaction
    .selectFrom("registration")
    .select(({ fn }) => fn.countAll<number>().as("taken"))
    .where("event_id", "=", id)
    .where("state", "=", "CONFIRMED")
    .executeTakeFirstOrThrow();
  return seats - taken;
}

/** The first who waits. */
export async function nextInQueue(
  transaction: ProgrammesTransaction,
  eventId: string,
): Promise<RegistrationTable | undefined> {
  return transaction
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("state", "=", "WAITING")
    .orderBy("queue_number")
    .limit(1)
    .executeTakeFirst();
}

export async function nextQueueNumber(transaction: ProgrammesTransaction, eventId: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(queue_number), 0) + 1 as next from programmes.registration where event_id = ${eventId}`.execute(
    transaction,
  );
  return rows[0]?.next ?? 1;
}

/** The place on the waiting list of the registration with this number, from 1; without one, of whoever comes next. */
export async function waitingPosition(
  db: ProgrammesDatabase | ProgrammesTransaction,
  eventId: string,
  queueNumber?: number | null,
): Promise<number> {
  const { before } = await db
    .selectFrom("registration")
    .select(({ fn }) => fn.countAll<number>().as("before"))
    .where("event_id", "=", eventId)
    .where("state", "=", "WAITING")
    .$if(queueNumber != null, (query) => query.where("queue_number", "<", queueNumber ?? null))
    .executeTakeFirstOrThrow();
  return before + 1;
}
