import { type RawBuilder, sql } from "kysely";
import { badCursor } from "#schema/errors.ts";
import { type Entry, type EntryKind, isOf, readEntry } from "../entries/entry.ts";
import type { ProgrammesDatabase } from "./tables.ts";

/** Which entries of a kind are meant, as conditions on the table. */
export interface EntrySelection<Kind extends EntryKind> {
  kind: Kind;
  where?: readonly RawBuilder<boolean>[];
  now: Date;
}

export interface EntryPage<Kind extends EntryKind> {
  entries: { entry: Entry<Kind>; at: string }[];
  hasNextPage: boolean;
}

const columns = sql`id, kind, content, version, changed_at, withdrawn`;

/** The entry is there for the public. */
function visible(now: Date): RawBuilder<boolean> {
  return sql<boolean>`not withdrawn and (visible_from is null or visible_from <= ${now})`;
}

/** Reads entries. Every read takes many keys and costs one question. */
export class EntrySource {
  readonly #db: ProgrammesDatabase;

  constructor(db: ProgrammesDatabase) {
    this.#db = db;
  }

  /** Visible entries of these ids; with `scheduled` also those that are not published yet. */
  async byIds(
    ids: readonly string[],
    { now, scheduled = false }: { now: Date; scheduled?: boolean },
  ): Promise<Entry<EntryKind>[]> {
    const shown = scheduled ? sql`not withdrawn` : visible(now);
    return this.#read(
      sql`select ${columns} from programmes.entry where id = any(${[...ids]}::text[]) and ${shown}`,
    );
  }

  /** Visible entries of these kinds that point at any of the keys, each with the keys it points at. */
  async pointingAt(
    kinds: readonly EntryKind[],
    keys: readonly string[],
    now: Date,
  ): Promise<{ entry: Entry<EntryKind>; refs: string[] }[]> {
    const { rows } = await sql<{ refs: string[] }>`
      select ${columns}, refs from programmes.entry
      where kind = any(${[...kinds]}::text[]) and refs && ${[...keys]}::text[] and ${visible(now)}
      order by happens_at nulls last, number`.execute(this.#db);
    return rows.map((row) => ({ entry: readEntry(row), refs: row.refs }));
  }

  /** All that are meant, in the order in which they came in. */
  async list<Kind extends EntryKind>({
    kind,
    where = [],
    now,
  }: EntrySelection<Kind>): Promise<Entry<Kind>[]> {
    const read = await this.#read(
      sql`select ${columns} from programmes.entry where ${all(kind, where, now)} order by number`,
    );
    return read.filter((entry) => isOf(entry, kind));
  }

  /** A page in the order of time, oldest or newest first; entries without a moment come last. */
  async page<Kind extends EntryKind>(
    { kind, where = [], now }: EntrySelection<Kind>,
    { size, from, newestFirst }: { size: number; from: string | undefined; newestFirst: boolean },
  ): Promise<EntryPage<Kind>> {
    const moment = sql<number>`coalesce(extract(epoch from happens_at)::float8, 1e15)`;
    const behind = from === undefined ? [] : [startingBehind(readPosition(from), moment, newestFirst)];
    const order = newestFirst ? sql`moment desc, id desc` : sql`moment, id`;
    const { rows } = await sql<{ id: string; moment: number }>`
      select ${columns}, ${moment} as moment from programmes.entry
      where ${all(kind, [...where, ...behind], now)} order by ${order} limit ${size + 1}`.execute(this.#db);
    const entries = rows.slice(0, size).flatMap((row) => {
      const entry = readEntry(row);
      return isOf(entry, kind) ? [{ entry, at: `${kind} ${row.moment} ${row.id}` }] : [];
    });
    return { entries, hasNextPage: rows.length > size };

    function readPosition(position: string): { moment: number; id: string } {
      const [, of, at, id] = /^([A-Z_]+) (-?[\d.e+]+) (\S+)$/.exec(position) ?? [];
      if (of !== kind || id === undefined || Number.isNaN(Number(at))) throw badCursor("after");
      return { moment: Number(at), id };
    }
  }

  async count<Kind extends EntryKind>({ kind, where = [], now }: EntrySelection<Kind>): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from programmes.entry where ${all(kind, where, now)}`.execute(this.#db);
    return rows[0]?.count ?? 0;
  }

  async #read(query: RawBuilder<unknown>): Promise<Entry<EntryKind>[]> {
    const { rows } = await query.execute(this.#db);
    return rows.map(readEntry);
  }
}

function all(kind: EntryKind, where: readonly RawBuilder<boolean>[], now: Date): RawBuilder<boolean> {
  return sql<boolean>`${sql.join([sql`kind = ${kind}`, visible(now), ...where], sql` and `)}`;
}

function startingBehind(
  { moment, id }: { moment: number; id: string },
  column: RawBuilder<number>,
  newestFirst: boolean,
): RawBuilder<boolean> {
  const [than, at] = newestFirst ? [sql`<`, sql`<`] : [sql`>`, sql`>`];
  return sql<boolean>`(${column} ${than} ${moment}::float8 or (${column} = ${moment}::float8 and id ${at} ${id}))`;
}
