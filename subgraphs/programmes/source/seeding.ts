import { sql } from "kysely";
import { contents } from "../entries/entry.ts";
import { editionOf, type Fact } from "../facts/facts.ts";
import { columnsOf } from "./entry-columns.ts";
import type { ProgrammesDatabase, ProgrammesTransaction } from "./tables.ts";

/**
 * Brings the documents' facts into the store, once for each edition of them. What a person has set since stays as it
 * is; what a later edition no longer has is withdrawn.
 */
export async function seed(db: ProgrammesDatabase, edition: readonly Fact[], now: Date): Promise<void> {
  const name = editionOf(edition);
  const present = await db.selectFrom("edition").select("name").executeTakeFirst();
  if (present?.name === name) return;
  await db.transaction().execute(async (transaction) => {
    await sql`lock table programmes.edition in exclusive mode`.execute(transaction);
    await putFacts(transaction, edition, name, now);
    await transaction
      .updateTable("entry")
      .set({ withdrawn: true, version: sql`version + 1`, changed_at: now, edition: name })
      .where("edition", "is not", null)
      .where("edition", "<>", name)
      .where("withdrawn", "=", false)
      .execute();
    await transaction
      .insertInto("edition")
      .values({ name, seeded_at: now })
      .onConflict((conflict) => conflict.column("only_one").doUpdateSet({ name, seeded_at: now }))
      .execute();
  });
}

async function putFacts(
  transaction: ProgrammesTransaction,
  edition: readonly Fact[],
  name: string,
  now: Date,
): Promise<void> {
  if (edition.length === 0) return;
  const rows = edition.map(({ kind, id, content }) => ({
    id,
    kind,
    ...columnsOf(kind, contents[kind].parse(content)),
    edition: name,
    changed_at: now,
  }));
  // Columns that the facts changed count as a change; an edition alone does not.
  await transaction
    .insertInto("entry")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet(({ ref }) => ({
          kind: ref("excluded.kind"),
          content: sql<string>`excluded.content`,
          refs: ref("excluded.refs"),
          happens_at: ref("excluded.happens_at"),
          ends_at: ref("excluded.ends_at"),
          visible_from: ref("excluded.visible_from"),
          withdrawn: false,
          edition: name,
          changed_at: sql<Date>`case when entry.content = excluded.content and not entry.withdrawn then entry.changed_at else excluded.changed_at end`,
          version: sql<number>`case when entry.content = excluded.content and not entry.withdrawn then entry.version else entry.version + 1 end`,
        }))
        .where("entry.edition", "is not", null),
    )
    .execute();
}
