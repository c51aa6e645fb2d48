import type { ColumnType, Generated, Kysely, Transaction } from "kysely";

interface EntryTable {
  id: string;
  kind: string;
  content: ColumnType<unknown, string, string>;
  /** What it points at, as referenceKeys writes it. */
  refs: string[];
  /** When an event begins or a news item is published: what lists are ordered by. */
  happens_at: Date | null;
  ends_at: Date | null;
  /** The public sees it from then on; null: always. */
  visible_from: Date | null;
  withdrawn: Generated<boolean>;
  version: Generated<number>;
  /** The edition of facts that set it; null once a person has. */
  edition: string | null;
  changed_at: Date;
  number: Generated<number>;
}

export type RegistrationState = "AWAITING_CONFIRMATION" | "CONFIRMED" | "WAITING";

export interface RegistrationTable {
  id: string;
  event_id: string;
  state: RegistrationState;
  name: string;
  email: string;
  email_key: string;
  language: string;
  company_ref: string | null;
  registered_at: Date;
  confirm_before: Date;
  confirmed_at: Date | null;
  /** The order of confirmations, by which the waiting list moves up. */
  queue_number: number | null;
}

export interface ProgrammesTables {
  entry: EntryTable;
  edition: { only_one: Generated<boolean>; name: string; seeded_at: Date };
  registration: RegistrationTable;
  attempt: { id: Generated<number>; caller: Buffer; at: Date };
}

export type ProgrammesDatabase = Kysely<ProgrammesTables>;
export type ProgrammesTransaction = Transaction<ProgrammesTables>;
