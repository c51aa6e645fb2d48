import { type Kysely, type MigrationProvider, sql } from "kysely";
import { exchange } from "./migrations/002-exchange.ts";

/**
 * An ad is one row, whichever kind it is, because both are posted, confirmed, found and erased alike.
 * What is personal stands apart in `contact`, `token` and `mail`, so that erasing it needs no thought.
 */
const migrations = {
  "001-ads": async (db: Kysely<unknown>) => {
    await sql`create table jobs.ad (
      id text primary key,
      kind text not null check (kind in ('OFFER', 'SEEKER')),
      published boolean not null default false,
      language text not null,
      title text not null,
      body text not null,
      occupation text,
      sector text,
      country text not null,
      region text,
      place_key text,
      place_name text not null,
      latitude double precision,
      longitude double precision,
      contract text,
      company_ref text,
      employer_name text,
      details jsonb not null,
      words tsvector not null,
      posted_at timestamptz not null,
      published_at timestamptz,
      expires_at timestamptz not null
    )`.execute(db);
    await sql`create index ad_newest on jobs.ad (kind, published_at desc, id) where published`.execute(db);
    await sql`create index ad_company on jobs.ad (company_ref) where published and company_ref is not null`.execute(
      db,
    );
    await sql`create index ad_words on jobs.ad using gin (words)`.execute(db);
    await sql`create index ad_expiry on jobs.ad (expires_at)`.execute(db);
    await sql`create table jobs.contact (
      ad_id text primary key references jobs.ad on delete cascade,
      email text not null,
      email_key text not null
    )`.execute(db);
    await sql`create index contact_key on jobs.contact (email_key)`.execute(db);
    await sql`create table jobs.token (
      hash bytea primary key,
      ad_id text not null references jobs.ad on delete cascade,
      purpose text not null check (purpose in ('CONFIRM', 'MANAGE')),
      expires_at timestamptz not null
    )`.execute(db);
    await sql`create index token_ad on jobs.token (ad_id)`.execute(db);
    await sql`create table jobs.mail (
      id bigint generated always as identity primary key,
      ad_id text not null references jobs.ad on delete cascade,
      recipient text not null,
      language text not null,
      subject text not null,
      body text not null,
      attempts int not null default 0
    )`.execute(db);
    await sql`create index mail_ad on jobs.mail (ad_id)`.execute(db);
  },
  "002-exchange": exchange,
};

export const jobsMigrations: MigrationProvider = {
  async getMigrations() {
    return Object.fromEntries(Object.entries(migrations).map(([name, up]) => [name, { up }]));
  },
};
