import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Connection } from "../source/connection.ts";

/** Longer than a page takes to fetch and store; every stored page begins it anew. */
const leaseMs = 30_000;

/** Another process has taken over: whoever holds this one stops at once. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** Takes the right to harvest a cluster; undefined while another process has it. */
export async function takeLease(db: Connection, cluster: string, now: Date): Promise<string | undefined> {
  const token = randomUUID();
  const { rows } = await sql`
    insert into directory.cluster as c (slug, lease_token, lease_expires, last_attempt_at)
    values (${cluster}, ${token}, ${expiry(now)}::timestamptz, ${now.toISOString()}::timestamptz)
    on conflict (slug) do update set lease_token = excluded.lease_token, lease_expires = excluded.lease_expires,
      last_attempt_at = excluded.last_attempt_at
    where c.lease_expires is null or c.lease_expires <= ${now.toISOString()}::timestamptz
    returning slug`.execute(db);
  return rows.length > 0 ? token : undefined;
}

/** Confirms and prolongs the lease within a transaction, which also keeps it from being taken until the end. */
export async function holdLease(db: Connection, cluster: string, token: string, now: Date): Promise<void> {
  const { rows } = await sql`
    update directory.cluster set lease_expires = ${expiry(now)}::timestamptz
    where slug = ${cluster} and lease_token = ${token} returning slug`.execute(db);
  if (rows.length === 0) throw new LeaseLost(`another process harvests ${cluster} now`);
}

export async function giveLeaseBack(db: Connection, cluster: string, token: string): Promise<void> {
  await sql`update directory.cluster set lease_token = null, lease_expires = null
    where slug = ${cluster} and lease_token = ${token}`.execute(db);
}

/** Frees what a killed process left. Only where no other process can have the database: an embedded one. */
export async function freeLeases(db: Connection): Promise<void> {
  await sql`update directory.cluster set lease_token = null, lease_expires = null
    where lease_token is not null`.execute(db);
}

function expiry(now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
