import { sql } from "kysely";
import { badCursor } from "#schema/errors.ts";
import { type AdRow, adRow } from "../ad.ts";
import { type AdSelection, conditions, distanceKm, visible } from "./conditions.ts";
import type { JobsDatabase } from "./tables.ts";

export interface AdPage {
  ads: { ad: AdRow; at: string; distanceKm: number | null }[];
  total: number;
  hasNextPage: boolean;
}

/** Where published ads are read. Every read takes many keys. */
export class AdSource {
  readonly #db: JobsDatabase;

  constructor(db: JobsDatabase) {
    this.#db = db;
  }

  /** Published ads by id, in no order; an ad that is not published is not there. */
  async byIds(ids: readonly string[], now: Date): Promise<AdRow[]> {
    const rows = await this.#db
      .selectFrom("ad")
      .selectAll()
      .where("id", "in", [...ids])
      .where(visible(now))
      .execute();
    return rows.map((row) => adRow.parse(row));
  }

  /** The newest published vacancies of each company, at most `most` for each reference that a company is known by. */
  async byCompanyRefs(refs: readonly string[], most: number, now: Date): Promise<AdRow[]> {
    const { rows } = await sql`
      select ranked.* from (
        select ad.*, row_number() over (partition by company_ref order by published_at desc, id) as rank
        from jobs.ad where kind = 'OFFER' and company_ref = any(${[...refs]}::text[]) and ${visible(now)}
      ) ranked where rank <= ${most} order by published_at desc, id`.execute(this.#db);
    return rows.map((row) => adRow.parse(row));
  }

  /** One page, newest first, or nearest first with `near`; `at` is the position to continue behind. */
  async page(selection: AdSelection, size: number, after: string | undefined): Promise<AdPage> {
    const meant = conditions(selection);
    const distance = selection.near ? distanceKm(selection.near) : sql<null>`null::float8`;
    const rank = selection.near ? distance : sql<number>`-extract(epoch from published_at)::float8`;
    const from = after === undefined ? undefined : readPosition(after);
    const behind = from === undefined ? sql`true` : sql`(rank, id) > (${from.rank}::float8, ${from.id})`;
    const { rows } = await sql<{ rank: number; distance: number | null; total: number; id: string }>`
      with found as (select ad.*, ${distance} as distance, ${rank} as rank from jobs.ad where ${meant})
      select found.*, (select count(*) from found) as total from found
      where ${behind} order by rank, id limit ${size + 1}`.execute(this.#db);
    const total = rows[0]?.total ?? (await this.#count(selection));
    return {
      ads: rows.slice(0, size).map((row) => ({
        ad: adRow.parse(row),
        at: `${row.rank} ${row.id}`,
        distanceKm: row.distance,
      })),
      total,
      hasNextPage: rows.length > size,
    };
  }

  async #count(selection: AdSelection): Promise<number> {
    const { rows } = await sql<{ total: number }>`
      select count(*) as total from jobs.ad where ${conditions(selection)}`.execute(this.#db);
    return rows[0]?.total ?? 0;
  }

  /** Counts by the columns, biggest group first. A missing value is null. */
  async counts(
    selection: AdSelection,
    columns: readonly string[],
  ): Promise<{ values: (string | null)[]; count: number }[]> {
    const expressions = columns.map((column) =>
      column === "month" ? sql`to_char(published_at at time zone 'UTC', 'YYYY-MM')` : sql`${sql.ref(column)}`,
    );
    const { rows } = await sql<{ values: (string | null)[]; count: number }>`
      select array[${sql.join(expressions)}]::text[] as values, count(*) as count
      from jobs.ad where ${conditions(selection)} group by 1 order by 2 desc, 1`.execute(this.#db);
    return rows;
  }
}

function readPosition(position: string): { rank: number; id: string } {
  const [, rank, id] = /^(-?[\d.e+-]+) (\S+)$/.exec(position) ?? [];
  if (rank === undefined || id === undefined || Number.isNaN(Number(rank))) throw badCursor("after");
  return { rank: Number(rank), id };
}
