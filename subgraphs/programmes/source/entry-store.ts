import { sql } from "kysely";
import { type Content, type Entry, type EntryKind, readEntry } from "../entries/entry.ts";
import { referencesOf } from "../entries/references.ts";
import { columnsOf } from "./entry-columns.ts";
import type { ProgrammesDatabase, ProgrammesTransaction } from "./tables.ts";

/** The entry, withdrawn ones included, locked until the transaction ends: whoever changes it waits in line. */
export async function lockEntry(
  transaction: ProgrammesTransaction,
  id: string,
): Promise<Entry<EntryKind> | undefined> {
  const row = await transaction
    .selectFrom("entry")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : readEntry(row);
}

/** The entry, withdrawn and not yet published ones included. */
export async function entryWhateverItsState(
  db: ProgrammesDatabase,
  id: string,
): Promise<Entry<EntryKind> | undefined> {
  const row = await db.selectFrom("entry").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : readEntry(row);
}

/** What is to be kept: a new entry has version 1. */
interface Keeping<Kind extends EntryKind> {
  kind: Kind;
  id: string;
  content: Content<Kind>;
  version: number;
  now: Date;
}

/**
 * Keeps the content as a person gave it: an edition of facts never touches the entry again. Undefined when the entry is
 * to be new and somebody else has just made one of this id.
 */
export async function putEntry<Kind extends EntryKind>(
  transaction: ProgrammesTransaction,
  { kind, id, content, version, now }: Keeping<Kind>,
): Promise<Entry<Kind> | undefined> {
  const columns = { ...columnsOf(kind, content), version, edition: null, changed_at: now, withdrawn: false };
  if (version === 1) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto("entry")
      .values({ id, kind, ...columns })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) return undefined;
  } else await transaction.updateTable("entry").set(columns).where("id", "=", id).execute();
  return { kind, id, content, version, changedAt: now, withdrawn: false };
}

export async function withdraw(
  transaction: ProgrammesTransaction,
  { id, version, now }: { id: string; version: number; now: Date },
): Promise<void> {
  await transaction
    .updateTable("entry")
    .set({ withdrawn: true, version, edition: null, changed_at: now })
    .where("id", "=", id)
    .execute();
}

/** Slugs of these kinds that no shown entry bears. */
export async function missing(
  transaction: ProgrammesTransaction,
  wanted: readonly { kind: EntryKind; slug: string }[],
): Promise<string[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ kind: string; id: string }>`
    select kind, id from programmes.entry
    where not withdrawn and id = any(${wanted.map(({ slug }) => slug)}::text[])`.execute(transaction);
  const there = new Set(rows.map(({ kind, id }) => `${kind}/${id}`));
  return wanted.filter(({ kind, slug }) => !there.has(`${kind}/${slug}`)).map(({ slug }) => slug);
}

/**
 * The clusters whose operators keep an entry: those it names, else those of the project, host or institution that it
 * belongs to.
 */
export async function clustersKeeping(
  db: ProgrammesDatabase | ProgrammesTransaction,
  content: Content<EntryKind>,
): Promise<string[]> {
  const { clusters } = referencesOf(content);
  if (clusters.length > 0) return clusters;
  const owners = [
    "project" in content ? content.project : undefined,
    "host" in content ? content.host : undefined,
    "institution" in content ? content.institution : undefined,
  ].filter((slug) => slug !== undefined);
  if (owners.length === 0) return [];
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("id", "in", owners)
    .where("withdrawn", "=", false)
    .execute();
  return rows.flatMap((row) => {
    const entry = readEntry(row);
    return referencesOf(entry.content).clusters;
  });
}
