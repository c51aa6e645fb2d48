import { type Kysely, sql } from "kysely";
import { auditTables } from "#subgraphs/kit/audit.ts";
import { deedTables } from "#subgraphs/kit/deed-limits.ts";
import { tokenTables } from "#subgraphs/kit/link-tokens.ts";
import { mailTables } from "#subgraphs/kit/mail/mail-queue.ts";
import { relayTables } from "#subgraphs/kit/relay/relay.ts";
import { spamTables } from "#subgraphs/kit/spam/spam-tables.ts";

/** The whole exchange: states instead of published or not, moderation, relayed contact, employers, policy. */
export async function exchange(db: Kysely<unknown>): Promise<void> {
  await states(db);
  await sql`create table jobs.report (
    id bigint generated always as identity primary key,
    ad_id text not null references jobs.ad on delete cascade,
    origin text not null,
    reason text not null,
    comment text,
    at timestamptz not null,
    settled boolean not null default false,
    unique (ad_id, origin)
  )`.execute(db);
  await deedTables(db, "jobs");
  await sql`create table jobs.employer (
    ref text primary key,
    certificates jsonb not null,
    capabilities text[] not null,
    clusters text[] not null,
    read_at timestamptz not null
  )`.execute(db);
  await sql`create table jobs.country_policy (
    country text primary key,
    read_only boolean not null,
    changed_by text not null,
    changed_at timestamptz not null
  )`.execute(db);
  // Cooperation in EU programmes is suspended since 2022: no seekers' data flow there.
  await sql`insert into jobs.country_policy values
    ('RU', true, 'the exchange as it began', now()), ('BY', true, 'the exchange as it began', now())`.execute(
    db,
  );
  await auditTables(db, "jobs");
  await relayTables(db, "jobs");
  await spamTables(db, "jobs");
  await carryTokens(db);
  await carryMails(db);
}

async function states(db: Kysely<unknown>): Promise<void> {
  await sql`alter table jobs.ad
    add column state text not null default 'AWAITING_CONFIRMATION' check (state in
      ('AWAITING_CONFIRMATION', 'PUBLISHED', 'HELD_FOR_REVIEW', 'EXPIRED', 'WITHDRAWN', 'REJECTED')),
    add column held_reasons text[] not null default '{}',
    add column held_at timestamptz,
    add column spam_ticket text,
    add column waits_until timestamptz,
    add column withdrawn_at timestamptz,
    add column reminded_at timestamptz,
    add column match_keys text[]`.execute(db);
  await sql`update jobs.ad set state = 'PUBLISHED' where published`.execute(db);
  await sql`drop index jobs.ad_newest, jobs.ad_company`.execute(db);
  await sql`alter table jobs.ad drop column published`.execute(db);
  await sql`create index ad_newest on jobs.ad (kind, published_at desc, id) where state = 'PUBLISHED'`.execute(
    db,
  );
  await sql`create index ad_company on jobs.ad (company_ref)
    where state = 'PUBLISHED' and company_ref is not null`.execute(db);
  await sql`create index ad_match on jobs.ad using gin (match_keys) where state = 'PUBLISHED'`.execute(db);
  await sql`create index ad_held on jobs.ad (held_at, id) where state = 'HELD_FOR_REVIEW'`.execute(db);
}

/** The hash is the same in the kit's table, so links that were mailed before go on working. */
async function carryTokens(db: Kysely<unknown>): Promise<void> {
  await sql`alter table jobs.token rename to former_token`.execute(db);
  await tokenTables(db, "jobs");
  await sql`insert into jobs.token (hash, about, purpose, expires_at)
    select hash, ad_id, purpose, expires_at from jobs.former_token order by expires_at`.execute(db);
  await sql`drop table jobs.former_token`.execute(db);
}

async function carryMails(db: Kysely<unknown>): Promise<void> {
  await sql`alter table jobs.mail rename to former_mail`.execute(db);
  await sql`alter index jobs.mail_ad rename to former_mail_ad`.execute(db);
  await mailTables(db, "jobs");
  await sql`insert into jobs.mail (about, recipient, language, subject, body, next_attempt_at)
    select ad_id, recipient, language, subject, body, 'epoch' from jobs.former_mail order by id`.execute(db);
  await sql`drop table jobs.former_mail`.execute(db);
}
