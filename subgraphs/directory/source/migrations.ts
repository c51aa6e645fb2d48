import { type Kysely, type MigrationProvider, sql } from "kysely";
import { auditTables } from "#subgraphs/kit/audit.ts";
import { clusterClaimTables } from "../clusters/migration.ts";
import { membershipTables } from "../membership/migration.ts";
import { ownOfferTables } from "../offers/migration.ts";

/** The tables of the directory, in the order in which they came to be. */
export const migrations: MigrationProvider = {
  async getMigrations() {
    return {
      "001-tables": { up: createTables },
      "100-audit": { up: (db: Kysely<unknown>) => auditTables(db, "directory") },
      "101-own-offers": { up: ownOfferTables },
      "102-membership": { up: membershipTables },
      "201-cluster-claims": { up: clusterClaimTables },
    };
  },
};

const statements = [
  // One row for each feed. The lease says which process harvests it; the token fences off one that lost its lease.
  `create table directory.cluster (
    slug text primary key,
    facts jsonb,
    fields text[] not null default '{}',
    source_kind text not null default 'REMOTE',
    cursor text,
    run text,
    run_phase text,
    run_cursor text,
    last_success_at timestamptz,
    last_attempt_at timestamptz,
    last_error text,
    quarantine text,
    source_state text,
    promise_minutes integer not null default 45,
    lease_token text,
    lease_expires timestamptz,
    changed_xid xid8 not null default pg_current_xact_id()
  )`,
  // The last good version of each cluster's record; a row without a body is a member that has left.
  `create sequence directory.member_seq`,
  `create table directory.member (
    id text primary key,
    cluster text not null,
    record_id text not null,
    seq bigint not null default nextval('directory.member_seq'),
    company_id text,
    body json,
    hash text not null,
    former_names text[] not null default '{}',
    changed_at timestamptz not null,
    ended_at timestamptz,
    seen_run text
  )`,
  `create index member_company on directory.member (company_id)`,
  `create index member_cluster on directory.member (cluster) where ended_at is null`,
  `create table directory.member_span (
    member_id text not null,
    cluster text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    primary key (member_id, started_at)
  )`,
  `create table directory.offer (
    id text primary key,
    cluster text not null,
    record_id text not null,
    member_id text not null,
    company_id text,
    body json,
    hash text not null,
    changed_at timestamptz not null,
    first_seen_at timestamptz not null,
    ended_at timestamptz,
    seen_run text,
    valid_until date,
    changed_xid xid8 not null default pg_current_xact_id()
  )`,
  `create index offer_member on directory.offer (member_id)`,
  `create index offer_company on directory.offer (company_id)`,
  `create index offer_changed on directory.offer (changed_xid)`,
  `create index offer_end on directory.offer (valid_until)`,
  `create table directory.rejection (
    cluster text not null,
    record_id text not null,
    kind text not null,
    code text not null,
    field text not null,
    reason text not null,
    changed_at timestamptz not null,
    rejected_at timestamptz not null,
    seen_run text,
    primary key (cluster, record_id)
  )`,
  // A full re-read waits here, whole, until it has passed its gate.
  `create table directory.staged_change (
    cluster text not null,
    run text not null,
    position bigint generated always as identity,
    change json not null,
    primary key (cluster, run, position)
  )`,
  // A retired company keeps its row, so that its id and slug go on resolving.
  `create sequence directory.company_seq`,
  `create table directory.company (
    id text primary key,
    seq bigint not null default nextval('directory.company_seq'),
    anchor text not null,
    slug text,
    retired_into text,
    gone_at timestamptz,
    profile json,
    document json,
    aliases text[] not null default '{}',
    updated_at timestamptz not null,
    changed_xid xid8 not null default pg_current_xact_id()
  )`,
  `create index company_changed on directory.company (changed_xid)`,
  `create index company_retired on directory.company (retired_into) where retired_into is not null`,
  `create index company_anchor on directory.company (anchor)`,
  `create table directory.slug (slug text primary key, company_id text not null)`,
  `create index slug_company on directory.slug (company_id)`,
  // Members with one strong key are one firm unless something speaks against it; a weak one only proposes it.
  `create table directory.strong_key (key text collate "C" not null, member_id text not null, primary key (key, member_id))`,
  `create index strong_key_member on directory.strong_key (member_id)`,
  `create table directory.weak_key (key text collate "C" not null, member_id text not null, primary key (key, member_id))`,
  `create index weak_key_member on directory.weak_key (member_id)`,
  `create table directory.identity_decision (
    left_member text not null,
    right_member text not null,
    same boolean not null,
    decided_at timestamptz not null,
    decided_by text not null,
    primary key (left_member, right_member)
  )`,
  `create index identity_decision_right on directory.identity_decision (right_member)`,
  `create table directory.proposal (
    id text primary key,
    left_member text not null,
    right_member text not null,
    score double precision not null,
    evidence text[] not null,
    proposed_at timestamptz not null
  )`,
  `create index proposal_left on directory.proposal (left_member)`,
  `create index proposal_right on directory.proposal (right_member)`,
  `create index proposal_score on directory.proposal (score desc, id)`,
  `create table directory.identity_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    deed text not null,
    company_id text not null,
    other_id text,
    members text[] not null,
    evidence text[] not null,
    subject text not null
  )`,
  `create index identity_log_other on directory.identity_log (other_id)`,
];

async function createTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
