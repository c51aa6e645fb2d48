import { type Kysely, type MigrationProvider, sql } from "kysely";
import { createFeedLog } from "#subgraphs/kit/feed/change-log.ts";
import { createHelpTables } from "./help/tables.ts";

/** The store that the scraper fills, from nothing to its newest form. */
export const woodworkingMigrations: MigrationProvider = {
  async getMigrations() {
    return {
      "001 members, runs and pages": { up: createTables },
      "002 mutual help": { up: createHelpTables },
    };
  },
};

async function createTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of tables) await sql.raw(statement).execute(db);
  await createFeedLog(db, "woodworking");
}

const tables = [
  // A run is RUNNING, then ACCEPTED, QUARANTINED (what the site answered is unfit), FAILED (it could not be read to
  // the end) or ABANDONED (killed, or taken over by another process). The summary is what the gate compares with.
  `create table woodworking.run (
    id bigint generated always as identity primary key,
    state text not null default 'RUNNING',
    started_at timestamptz not null,
    finished_at timestamptz,
    reasons jsonb not null default '[]',
    summary jsonb
  )`,
  "create index run_state on woodworking.run (state, id)",
  `create table woodworking.staged (
    run_id bigint not null references woodworking.run on delete cascade,
    member_id text collate "C" not null,
    record jsonb not null,
    products_folded text not null,
    primary key (run_id, member_id)
  )`,
  `create table woodworking.rejection (
    run_id bigint not null references woodworking.run on delete cascade,
    position integer not null,
    member_id text,
    reason text not null,
    detail text not null,
    url text not null,
    primary key (run_id, position)
  )`,
  // The record without its offers, as the site last told it in an accepted run. Who was in the newest accepted run has
  // no time of its own, so that a run that changes nothing rewrites nothing.
  `create table woodworking.member (
    id text collate "C" primary key,
    record jsonb not null,
    products_folded text not null,
    last_seen_at timestamptz,
    missing_runs integer not null default 0
  )`,
  "create index member_species on woodworking.member using gin ((record -> 'species'))",
  `create table woodworking.offer (
    id text collate "C" primary key,
    member_id text collate "C" not null references woodworking.member on delete cascade,
    record jsonb not null
  )`,
  "create index offer_member on woodworking.offer (member_id)",
  `create table woodworking.page (
    url text primary key,
    bytes bytea not null,
    etag text,
    last_modified text,
    content_type text,
    written_at timestamptz not null
  )`,
  // Has its row where the data are invented: which edition they are, and what has to be said with them.
  `create table woodworking.demonstration (
    one boolean primary key default true check (one),
    edition text not null,
    notice jsonb not null
  )`,
];
