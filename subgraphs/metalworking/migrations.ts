import { type Kysely, type MigrationProvider, sql } from "kysely";
import { createFeedLog } from "#subgraphs/kit/feed/change-log.ts";
import { createGroupTables } from "./groups/tables.ts";
import { watchTables } from "./source/watch-tables.ts";

/** The cluster's database, from nothing to its newest form. */
export const metalworkingMigrations: MigrationProvider = {
  async getMigrations() {
    return {
      "001 members and offers": { up: createTables },
      "002 cooperation groups and joint orders": { up: createGroupTables },
    };
  },
};

async function createTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of tables) await sql.raw(statement).execute(db);
  await createFeedLog(db, "metalworking");
  await watchTables(db);
}

/** What the members have, each table by the member's number. */
const tables = [
  // Numbers of members and of offers share the feed, so they may not meet: hence the two checks.
  `create table metalworking.member (
    id text collate "C" primary key check (id ~ '^m-'),
    name text not null,
    legal_form text,
    country text not null,
    place text,
    postal_code text,
    street text,
    latitude double precision,
    longitude double precision,
    email text,
    phone text,
    website text,
    contact_role text,
    size text,
    founded_year integer,
    member_since date,
    descriptions jsonb not null default '{}',
    keywords text[] not null default '{}',
    activities text[] not null default '{}',
    capabilities text[] not null default '{}',
    exports_to text[] not null default '{}',
    tolerance_micrometres integer,
    free_capacity_percent integer,
    updated_at timestamptz not null default now()
  )`,
  `create table metalworking.tax_id (
    member_id text collate "C" not null references metalworking.member on delete cascade,
    scheme text not null,
    value text not null,
    primary key (member_id, scheme)
  )`,
  `create table metalworking.process (
    member_id text collate "C" not null references metalworking.member on delete cascade,
    capability text not null,
    note jsonb,
    primary key (member_id, capability)
  )`,
  "create index process_capability on metalworking.process (capability, member_id)",
  `create table metalworking.material (
    member_id text collate "C" not null references metalworking.member on delete cascade,
    material text not null,
    primary key (member_id, material)
  )`,
  "create index material_name on metalworking.material (lower(material), member_id)",
  `create table metalworking.machine (
    id bigint generated always as identity primary key,
    member_id text collate "C" not null references metalworking.member on delete cascade,
    kind text not null,
    maker text,
    model text,
    year integer,
    work_envelope_mm text,
    axes integer
  )`,
  "create index machine_member on metalworking.machine (member_id)",
  "create index machine_kind on metalworking.machine (lower(kind), member_id)",
  `create table metalworking.certificate (
    id bigint generated always as identity primary key,
    member_id text collate "C" not null references metalworking.member on delete cascade,
    standard text not null,
    scope text,
    valid_until date
  )`,
  "create index certificate_member on metalworking.certificate (member_id)",
  `create table metalworking.welding (
    member_id text collate "C" primary key references metalworking.member on delete cascade,
    iso3834 text,
    en1090 text,
    processes text[] not null default '{}'
  )`,
  `create table metalworking.offer (
    id text collate "C" primary key check (id !~ '^m-'),
    member_id text collate "C" not null references metalworking.member on delete cascade,
    kind text not null,
    direction text not null,
    titles jsonb not null,
    descriptions jsonb not null default '{}',
    capabilities text[] not null default '{}',
    wanted_countries text[] not null default '{}',
    published_at date not null,
    valid_until date,
    closed boolean not null default false
  )`,
  "create index offer_member on metalworking.offer (member_id)",
  // Has its row where the data are invented: which edition they are, and what has to be said with them.
  `create table metalworking.demonstration (
    one boolean primary key default true check (one),
    edition text not null,
    notice jsonb not null
  )`,
];
