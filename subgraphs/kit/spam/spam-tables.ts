import { type Kysely, sql } from "kysely";

/**
 * The tables of a namespace's spam guard; call it in a migration. A sighting holds keyed hashes only, no address and
 * no text, and is gone after two days.
 */
export async function spamTables(db: Kysely<unknown>, namespace: string): Promise<void> {
  const sighting = sql.table(`${namespace}.spam_sighting`);
  await sql`create table ${sighting} (
    ticket text primary key,
    seen_at timestamptz not null,
    channel text not null,
    kind text not null,
    email_key text not null,
    mail_host_key text,
    origin_key text,
    known boolean not null,
    verdict text not null check (verdict in ('PASS', 'WAIT', 'HOLD', 'TOO_MANY', 'PROVE')),
    bad boolean not null,
    reasons text[] not null,
    parts int not null,
    sketch int[] not null,
    bands int[] not null
  )`.execute(db);
  await sql`create index spam_sighting_time on ${sighting} (seen_at)`.execute(db);
  await sql`create index spam_sighting_email on ${sighting} (email_key, seen_at)`.execute(db);
  await sql`create index spam_sighting_mail_host on ${sighting} (mail_host_key, seen_at)`.execute(db);
  await sql`create index spam_sighting_origin on ${sighting} (origin_key, seen_at)`.execute(db);
  await sql`create index spam_sighting_bands on ${sighting} using gin (bands) with (fastupdate = off)`.execute(
    db,
  );
  await sql`create table ${sql.table(`${namespace}.spam_alarm`)} (
    channel text primary key,
    since timestamptz not null,
    until timestamptz not null,
    hostile boolean not null
  )`.execute(db);
  await sql`create table ${sql.table(`${namespace}.spam_proof`)} (
    spent text primary key,
    expires_at timestamptz not null
  )`.execute(db);
}
