import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import type { Claims } from "./claims.ts";

/** Who changed what. Never holds a token, an address of a person, or a seeker's own words. */
export interface AuditEntry {
  at: Date;
  claims: Claims;
  /** The name of the mutation, or of the schedule that did it. */
  deed: string;
  /** The id of what was changed. */
  object: string;
  before?: unknown;
  after?: unknown;
  note?: string | null | undefined;
}

export interface AuditRow {
  id: string;
  at: Date;
  subject: string;
  role: string;
  deed: string;
  object: string;
  before: unknown;
  after: unknown;
  note: string | null;
}

/** The audit table of a namespace; call it in a migration. */
export async function auditTables(db: Kysely<unknown>, namespace: string): Promise<void> {
  await sql`create table ${sql.table(`${namespace}.audit`)} (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    subject text not null,
    role text not null,
    deed text not null,
    object text not null,
    before jsonb,
    after jsonb,
    note text
  )`.execute(db);
  await sql`create index audit_object on ${sql.table(`${namespace}.audit`)} (object, id desc)`.execute(db);
}

/** Writes it in the transaction of the deed: no change goes without its entry. */
export async function writeAudit(
  transaction: QueryExecutorProvider,
  namespace: string,
  { at, claims, deed, object, before, after, note }: AuditEntry,
): Promise<void> {
  await sql`insert into ${sql.table(`${namespace}.audit`)} (at, subject, role, deed, object, before, after, note)
    values (${at}, ${claims.subject ?? claims.role}, ${claims.role}, ${deed}, ${object},
      ${jsonText(before)}::jsonb, ${jsonText(after)}::jsonb, ${note ?? null})`.execute(transaction);
}

/** The newest entries, of one object or of all. */
export async function readAudit(
  db: QueryExecutorProvider,
  namespace: string,
  { object, first }: { object?: string | null | undefined; first: number },
): Promise<AuditRow[]> {
  const which = object == null ? sql`true` : sql`object = ${object}`;
  const { rows } = await sql<AuditRow>`
    select id::text as id, at, subject, role, deed, object, before, after, note
    from ${sql.table(`${namespace}.audit`)} where ${which} order by audit.id desc limit ${first}`.execute(db);
  return rows;
}

function jsonText(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
