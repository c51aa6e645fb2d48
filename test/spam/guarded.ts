import { type Kysely, sql } from "kysely";
import { type Posting, SpamGuard, type Storage, type Verdict } from "#subgraphs/kit/spam/guard.ts";
import { solveProof } from "#subgraphs/kit/spam/proof.ts";
import type { SpamSettings } from "#subgraphs/kit/spam/settings.ts";
import { spamTables } from "#subgraphs/kit/spam/spam-tables.ts";
import { openTestDatabase } from "../kit/database.ts";

const namespace = "guarded";
const migrations = {
  async getMigrations() {
    return { "001-spam": { up: (db: Kysely<unknown>) => spamTables(db, namespace) } };
  },
};

/** A guard on a database of its own, with proofs that take no time; and what the tests do with it. */
export async function openGuard() {
  const test = await openTestDatabase();
  const db = await test.database.namespace<object>(namespace, migrations);
  const guardWith = (settings: Partial<SpamSettings> = {}) =>
    new SpamGuard({ namespace, secret: "a secret of the tests, long enough", difficulty: 2, ...settings });
  const guard = guardWith();
  let storage: Storage = db;
  return {
    db,
    guard,
    guardWith,
    /** Does everything in one transaction: thousands of postings without a thousand commits. */
    async atOneGo<T>(deed: () => Promise<T>): Promise<T> {
      return db.transaction().execute(async (transaction) => {
        storage = transaction;
        return deed().finally(() => {
          storage = db;
        });
      });
    },
    judge: (posting: Posting, now: Date) => guard.judge(storage, posting, now),
    reconsider: (tickets: readonly string[], now: Date) => guard.reconsider(storage, tickets, now),
    /** Posts, and works out the proof when one is asked for. */
    async insist(posting: Posting, now: Date): Promise<Verdict & { proved: boolean }> {
      const said = await guard.judge(storage, posting, now);
      if (said.verdict !== "PROVE") return { ...said, proved: false };
      return { ...(await guard.judge(storage, { ...posting, proof: solveProof(said) }, now)), proved: true };
    },
    async clear() {
      await sql`truncate guarded.spam_sighting, guarded.spam_alarm, guarded.spam_proof`.execute(db);
    },
    /** Everything that is kept, as text. */
    async everything(): Promise<string> {
      const tables = ["spam_sighting", "spam_alarm", "spam_proof"];
      const rows = await Promise.all(
        tables.map((name) => sql`select * from ${sql.table(`guarded.${name}`)}`.execute(db)),
      );
      return JSON.stringify(rows.map((each) => each.rows));
    },
    remove: () => test.remove(),
  };
}

export type Guarded = Awaited<ReturnType<typeof openGuard>>;

export const nine = new Date("2026-11-02T09:00:00Z").getTime();
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
/** A moment after nine. */
export const at = (milliseconds: number) => new Date(nine + milliseconds);
