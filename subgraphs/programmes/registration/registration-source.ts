import type { Entry } from "../entries/entry.ts";
import type { ProgrammesDatabase, RegistrationTable } from "../source/tables.ts";
import { erasedAt } from "./opening.ts";

/** Confirmed registrations of an event: those with a seat, and those that wait for one. */
export interface RegistrationCounts {
  registered: number;
  waiting: number;
}

/** Reads registrations. What is personal goes only to an event's organisers. */
export class RegistrationSource {
  readonly #db: ProgrammesDatabase;

  constructor(db: ProgrammesDatabase) {
    this.#db = db;
  }

  async counts(eventIds: readonly string[]): Promise<RegistrationCounts[]> {
    const rows = await this.#db
      .selectFrom("registration")
      .select(["event_id", "state"])
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("event_id", "in", [...eventIds])
      .groupBy(["event_id", "state"])
      .execute();
    const count = (id: string, wanted: string) =>
      rows.find(({ event_id, state }) => event_id === id && state === wanted)?.count ?? 0;
    return eventIds.map((id) => ({ registered: count(id, "CONFIRMED"), waiting: count(id, "WAITING") }));
  }

  /**
   * Confirmed registrations of an event, seats first, then the waiting list in its order. Once their time is over they
   * are gone, whether or not the sweep has been by.
   */
  async confirmedOf(event: Entry<"EVENT">, now: Date): Promise<RegistrationTable[]> {
    if (event.withdrawn || erasedAt(event, now) <= now) return [];
    return this.#db
      .selectFrom("registration")
      .selectAll()
      .where("event_id", "=", event.id)
      .where("state", "in", ["CONFIRMED", "WAITING"])
      .orderBy("state")
      .orderBy("queue_number")
      .execute();
  }
}
