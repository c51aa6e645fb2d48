import { type Kysely, sql } from "kysely";

/** Whose change is whose record's change: the table, the column with the record's number, and the kind of record. */
const watched = [
  { table: "member", column: "id", kind: "member" },
  { table: "tax_id", column: "member_id", kind: "member" },
  { table: "process", column: "member_id", kind: "member" },
  { table: "material", column: "member_id", kind: "member" },
  { table: "machine", column: "member_id", kind: "member" },
  { table: "certificate", column: "member_id", kind: "member" },
  { table: "welding", column: "member_id", kind: "member" },
  { table: "offer", column: "id", kind: "offer" },
] as const;

/**
 * Lets the database itself note every change in the feed's log, in the transaction that makes the change.
 *
 * The cluster's own application writes to these tables and knows nothing of the graph, so a log that only our code
 * writes would miss most changes. Triggers run once for a statement, not for a row, so that loading 50,000 members
 * costs a few statements more; a record is noted once in a transaction, and an update that changes nothing is not.
 */
export async function watchTables(db: Kysely<unknown>): Promise<void> {
  for (const kind of ["member", "offer"]) await sql.raw(noteRecords(kind)).execute(db);
  for (const { table, column, kind } of watched) {
    for (const event of ["insert", "update", "delete"] as const) {
      await sql.raw(trigger(table, column, kind, event)).execute(db);
      await sql.raw(attach(table, event)).execute(db);
    }
    await sql.raw(onTruncate(table, kind)).execute(db);
    await sql
      .raw(`create trigger feed_truncate after truncate on metalworking.${table}
        for each statement execute function metalworking.${table}_truncate()`)
      .execute(db);
  }
}

/** A record is gone when its row is; a table of its parts never decides that. */
const noteRecords = (kind: string) => `
  create function metalworking.note_${kind}s(ids text[]) returns void language sql as $$
    insert into metalworking.feed_log as log (record_id, kind, deleted, changed_at)
    select changed.id, '${kind}', not exists (select 1 from metalworking.${kind} r where r.id = changed.id), now()
    from (select distinct unnest(ids) as id) as changed
    order by changed.id
    on conflict (record_id) do update set
      kind = excluded.kind, deleted = excluded.deleted, changed_at = excluded.changed_at,
      xid = pg_current_xact_id(), position = nextval('metalworking.feed_position')
    where log.xid <> pg_current_xact_id() or log.deleted <> excluded.deleted
  $$`;

const changedRows = {
  insert: (column: string) => `select ${column} from new_rows`,
  update: (column: string) => `select ${column} from (
      (select * from new_rows except select * from old_rows)
      union all
      (select * from old_rows except select * from new_rows)) as differing`,
  delete: (column: string) => `select ${column} from old_rows`,
};

const trigger = (table: string, column: string, kind: string, event: keyof typeof changedRows) => `
  create function metalworking.${table}_${event}() returns trigger language plpgsql as $$
  begin
    perform metalworking.note_${kind}s(array(${changedRows[event](column)}));
    return null;
  end $$`;

const transitions = {
  insert: "new table as new_rows",
  update: "old table as old_rows new table as new_rows",
  delete: "old table as old_rows",
};

const attach = (table: string, event: keyof typeof transitions) => `
  create trigger feed_${event} after ${event} on metalworking.${table}
  referencing ${transitions[event]} for each statement execute function metalworking.${table}_${event}()`;

/** Emptying a table names no rows: every record of its kind is looked at again. */
const onTruncate = (table: string, kind: string) => `
  create function metalworking.${table}_truncate() returns trigger language plpgsql as $$
  begin
    perform metalworking.note_${kind}s(array(
      select record_id from metalworking.feed_log where kind = '${kind}' and not deleted));
    return null;
  end $$`;
