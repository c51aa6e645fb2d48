import { createHash } from "node:crypto";
import { type Kysely, type QueryExecutorProvider, sql } from "kysely";

/** At most so many of a deed within so long, counted from the full hour, day or whatever the length is. */
export interface DeedLimit {
  deed: string;
  most: number;
  withinMs: number;
}

const keptForMs = 2 * 86_400_000;

/** The table of a namespace's counts; call it in a migration. */
export async function deedTables(db: Kysely<unknown>, namespace: string): Promise<void> {
  await sql`create table ${sql.table(`${namespace}.deed_count`)} (
    deed text not null,
    who bytea not null,
    begins timestamptz not null,
    deeds integer not null,
    primary key (deed, who, begins)
  )`.execute(db);
}

/** Counts how often somebody does something. Of who it is only a hash is kept, for two days. */
export class DeedLimits {
  readonly #table;

  constructor(namespace: string) {
    this.#table = sql.table(`${namespace}.deed_count`);
  }

  /** Counts a deed and gives the seconds until the next is allowed, 0 when this one is. */
  async secondsToWait(
    db: QueryExecutorProvider,
    { deed, most, withinMs }: DeedLimit,
    who: string,
    now: Date,
  ): Promise<number> {
    const begins = new Date(Math.floor(now.getTime() / withinMs) * withinMs);
    const { rows } = await sql<{ deeds: number }>`
      insert into ${this.#table} as counted (deed, who, begins, deeds)
      values (${deed}, ${createHash("sha256").update(who).digest()}, ${begins}, 1)
      on conflict (deed, who, begins) do update set deeds = counted.deeds + 1 returning deeds`.execute(db);
    if ((rows[0]?.deeds ?? 0) <= most) return 0;
    return Math.max(1, Math.ceil((begins.getTime() + withinMs - now.getTime()) / 1000));
  }

  /** Forgets counts that no limit asks for any more. */
  async forget(db: QueryExecutorProvider, now: Date): Promise<void> {
    await sql`delete from ${this.#table} where begins < ${new Date(now.getTime() - keptForMs)}`.execute(db);
  }
}
