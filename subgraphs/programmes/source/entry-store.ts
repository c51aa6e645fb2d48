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

/** Keeps the content as a person gave it. An edition of facts never touches the entry again. */
export async function putEntry<Kind extends EntryKind>(
  transaction: ProgrammesTransaction,
  {
    kind,
    id,
    content,
    version,
    now,
  }: { kind: Kind; id: string; content: Content<Kind>; version: number; now: Date },
): Promise<Entry<Kind>> {
  const row = {
    id,
    kind,
    ...columnsOf(kind, content),
    version,
    edition: null,
    changed_at: now,
    withdrawn: false,
  };
  await transaction
    .insertInto("entry")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
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

/** By what an entry belongs to somebody, whichever kind it is. */
interface Belonging {
  project?: string | undefined;
  host?: string | undefined;
  institution?: string | undefined;
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
  const { project, host, institution }: Belonging = content;
  const owners = [project, host, institution].filter((slug) => slug !== undefined);
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
