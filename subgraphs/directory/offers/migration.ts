import { type Kysely, sql } from "kysely";
import { deedTables } from "#subgraphs/kit/deed-limits.ts";
import { tokenTables } from "#subgraphs/kit/link-tokens.ts";
import { mailTables } from "#subgraphs/kit/mail/mail-queue.ts";
import { relayTables } from "#subgraphs/kit/relay/relay.ts";
import { spamTables } from "#subgraphs/kit/spam/spam-tables.ts";

const statements = [
  // Offers that firms publish themselves. The firm is that of the member record: mergers move it, and an undone one back.
  `create table directory.own_offer (
    id text primary key,
    member_id text not null,
    cluster text not null,
    company_id text,
    state text not null check (state in
      ('AWAITING_CONFIRMATION', 'HELD', 'PUBLISHED', 'CLOSED', 'REJECTED', 'ERASED')),
    language text not null,
    body json not null,
    valid_until date not null,
    contact_email text,
    vouched boolean not null default false,
    held_reasons text[] not null default '{}',
    spam_ticket text,
    waits_until timestamptz,
    posted_at timestamptz not null,
    confirm_before timestamptz not null,
    published_at timestamptz,
    ended_at timestamptz,
    reminded_at timestamptz,
    changed_at timestamptz not null,
    changed_xid xid8 not null default pg_current_xact_id()
  )`,
  `create index own_offer_company on directory.own_offer (company_id)`,
  `create index own_offer_member on directory.own_offer (member_id)`,
  `create index own_offer_changed on directory.own_offer (changed_xid)`,
  `create index own_offer_held on directory.own_offer (cluster) where state = 'HELD'`,
  `create index own_offer_end on directory.own_offer (valid_until)`,
];

/** What publishing needs: the offers, and the tables of links, mails, conversations and the spam guard. */
export async function ownOfferTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await deedTables(db, "directory");
  await tokenTables(db, "directory");
  await mailTables(db, "directory");
  await relayTables(db, "directory");
  await spamTables(db, "directory");
}
