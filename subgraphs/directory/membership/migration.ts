import { type Kysely, sql } from "kysely";

const statements = [
  `create table directory.application (
    id text primary key,
    cluster text not null,
    state text not null check (state in ('AWAITING_CONFIRMATION', 'PENDING', 'ACCEPTED', 'REFUSED')),
    language text not null,
    body json not null,
    contact_email text,
    received_at timestamptz not null,
    confirm_before timestamptz not null,
    confirmed_at timestamptz,
    decided_at timestamptz,
    note text
  )`,
  `create index application_cluster on directory.application (cluster, state, received_at desc)`,
  `create table directory.cluster_contact (
    cluster text primary key,
    email text not null,
    set_by text not null,
    set_at timestamptz not null
  )`,
];

export async function membershipTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
