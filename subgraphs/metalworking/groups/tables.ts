import { type Kysely, sql } from "kysely";
import { auditTables } from "#subgraphs/kit/audit.ts";
import { tokenTables } from "#subgraphs/kit/link-tokens.ts";
import { mailTables } from "#subgraphs/kit/mail/mail-queue.ts";
import { relayTables } from "#subgraphs/kit/relay/relay.ts";

/**
 * Cooperation groups and their orders. They point at members by number without a foreign key: the cluster's own
 * application may delete a member, and what was agreed with it stays what was agreed.
 */
export async function createGroupTables(db: Kysely<unknown>): Promise<void> {
  await mailTables(db, "metalworking");
  await tokenTables(db, "metalworking");
  await relayTables(db, "metalworking");
  await auditTables(db, "metalworking");
  for (const statement of tables) await sql.raw(statement).execute(db);
}

const tables = [
  `create table metalworking.cooperation_group (
    id text collate "C" primary key,
    name text not null,
    created_at timestamptz not null
  )`,
  `create table metalworking.group_member (
    group_id text collate "C" not null references metalworking.cooperation_group on delete cascade,
    member_id text collate "C" not null,
    role text not null,
    since date,
    primary key (group_id, member_id)
  )`,
  "create index group_member_member on metalworking.group_member (member_id)",
  `create table metalworking.invitation (
    id text primary key,
    group_id text collate "C" not null references metalworking.cooperation_group on delete cascade,
    member_id text collate "C" not null,
    role text not null,
    expires_at timestamptz not null,
    unique (group_id, member_id)
  )`,
  // Amounts are whole minor units of the currency. The version grows with every change: who agreed, agreed to one.
  `create table metalworking.joint_order (
    id text collate "C" primary key,
    group_id text collate "C" not null references metalworking.cooperation_group on delete cascade,
    titles jsonb not null,
    currency text not null,
    value bigint not null check (value >= 0),
    rule text not null,
    status text not null,
    version integer not null default 1,
    settlement jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  "create index joint_order_group on metalworking.joint_order (group_id, created_at desc, id)",
  `create table metalworking.order_part (
    order_id text collate "C" not null references metalworking.joint_order on delete cascade,
    member_id text collate "C" not null,
    place integer not null,
    work text not null,
    cost bigint not null check (cost >= 0),
    hours numeric,
    agreed_share numeric,
    agreed_at timestamptz,
    primary key (order_id, member_id)
  )`,
  "create index order_part_member on metalworking.order_part (member_id)",
];
