import { type Kysely, type MigrationProvider, sql } from "kysely";
import { auditTables } from "#subgraphs/kit/audit.ts";
import { tokenTables } from "#subgraphs/kit/link-tokens.ts";
import { mailTables } from "#subgraphs/kit/mail/mail-queue.ts";

const namespace = "programmes";

/**
 * An entry is one row, whichever kind it is, because all are kept, changed, withdrawn and audited alike. What people
 * gave when they registered stands apart, so that erasing it needs no thought.
 */
const migrations = {
  "001-entries": async (db: Kysely<unknown>) => {
    await sql`create table programmes.entry (
      id text primary key,
      kind text not null,
      content jsonb not null,
      refs text[] not null,
      happens_at timestamptz,
      ends_at timestamptz,
      visible_from timestamptz,
      withdrawn boolean not null default false,
      version int not null default 1,
      edition text,
      changed_at timestamptz not null,
      number bigint generated always as identity
    )`.execute(db);
    await sql`create index entry_kind on programmes.entry (kind, happens_at, id)`.execute(db);
    await sql`create index entry_refs on programmes.entry using gin (refs)`.execute(db);
    await sql`create table programmes.edition (
      only_one boolean primary key default true check (only_one),
      name text not null,
      seeded_at timestamptz not null
    )`.execute(db);
    await auditTables(db, namespace);
  },
  "002-registrations": async (db: Kysely<unknown>) => {
    await sql`create table programmes.registration (
      id text primary key,
      event_id text not null references programmes.entry,
      state text not null check (state in ('AWAITING_CONFIRMATION', 'CONFIRMED', 'WAITING')),
      name text not null,
      email text not null,
      email_key text not null,
      language text not null,
      company_ref text,
      registered_at timestamptz not null,
      confirm_before timestamptz not null,
      confirmed_at timestamptz,
      queue_number bigint,
      unique (event_id, email_key)
    )`.execute(db);
    await sql`create index registration_state on programmes.registration (event_id, state, queue_number)`.execute(
      db,
    );
    await sql`create table programmes.attempt (
      id bigint generated always as identity primary key,
      caller bytea not null,
      at timestamptz not null
    )`.execute(db);
    await sql`create index attempt_caller on programmes.attempt (caller, at)`.execute(db);
    await tokenTables(db, namespace);
    await mailTables(db, namespace);
  },
};

export const programmesMigrations: MigrationProvider = {
  async getMigrations() {
    return Object.fromEntries(Object.entries(migrations).map(([name, up]) => [name, { up }]));
  },
};
