import { type Kysely, sql } from "kysely";
import { auditTables } from "#subgraphs/kit/audit.ts";
import { tokenTables } from "#subgraphs/kit/link-tokens.ts";
import { mailTables } from "#subgraphs/kit/mail/mail-queue.ts";
import { relayTables } from "#subgraphs/kit/relay/relay.ts";
import { spamTables } from "#subgraphs/kit/spam/spam-tables.ts";

/** What partners ask and offer through the graph, beside what the site tells, which harvests alone write. */
export async function createHelpTables(db: Kysely<unknown>): Promise<void> {
  await mailTables(db, "woodworking");
  await tokenTables(db, "woodworking");
  await relayTables(db, "woodworking");
  await auditTables(db, "woodworking");
  await spamTables(db, "woodworking");
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/**
 * A harvest may take a member away and bring it back; what the member posted is kept meanwhile, and the feed tells it
 * gone and there again. Only the database sees every way in which members come and go, hence the triggers.
 */
const statements = [
  // The site numbers members and offers n-...: ids of posts cannot meet theirs.
  `create table woodworking.help_post (
    id text collate "C" primary key check (id ~ '^h-'),
    member_id text collate "C" not null,
    direction text not null,
    titles jsonb not null,
    descriptions jsonb not null default '{}',
    posted_on date not null,
    valid_until date not null,
    state text not null check (state in ('AWAITING_CONFIRMATION', 'AWAITING_DECISION', 'PUBLISHED')),
    reasons text[] not null default '{}',
    email text not null,
    language text not null,
    ticket text,
    forget_at timestamptz not null
  )`,
  "create index help_post_member on woodworking.help_post (member_id)",
  "create index help_post_forget on woodworking.help_post (forget_at)",
  `create index offer_mutual_help on woodworking.offer ((record ->> 'publishedAt'), id)
    where record ->> 'kind' = 'MUTUAL_HELP'`,
  `create function woodworking.note_help(members text[]) returns void language sql as $$
    insert into woodworking.feed_log as log (record_id, kind, deleted, changed_at)
    select p.id, 'help', not exists (select 1 from woodworking.member m where m.id = p.member_id), now()
    from woodworking.help_post p where p.state = 'PUBLISHED' and p.member_id = any(members)
    order by p.id
    on conflict (record_id) do update set
      kind = excluded.kind, deleted = excluded.deleted, changed_at = excluded.changed_at,
      xid = pg_current_xact_id(), position = nextval('woodworking.feed_position')
    where log.deleted <> excluded.deleted
  $$`,
  `create function woodworking.member_came() returns trigger language plpgsql as $$
  begin
    perform woodworking.note_help(array(select id from new_rows));
    return null;
  end $$`,
  `create function woodworking.member_went() returns trigger language plpgsql as $$
  begin
    perform woodworking.note_help(array(select id from old_rows));
    return null;
  end $$`,
  `create function woodworking.members_went() returns trigger language plpgsql as $$
  begin
    perform woodworking.note_help(array(select member_id from woodworking.help_post));
    return null;
  end $$`,
  `create trigger help_came after insert on woodworking.member
    referencing new table as new_rows for each statement execute function woodworking.member_came()`,
  `create trigger help_went after delete on woodworking.member
    referencing old table as old_rows for each statement execute function woodworking.member_went()`,
  `create trigger help_all_went after truncate on woodworking.member
    for each statement execute function woodworking.members_went()`,
];
