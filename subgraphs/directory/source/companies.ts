import { sql } from "kysely";
import type { CompanyRow } from "./company-row.ts";
import type { Connection } from "./connection.ts";

const columns = sql.raw(`c.id, c.seq, c.slug, c.aliases, c.updated_at as "updatedAt", c.profile`);

/** The companies of these canonical or retired ids, each under the id that was asked for. */
export async function companiesById(
  db: Connection,
  ids: readonly string[],
): Promise<(CompanyRow & { seq: number; asked: string })[]> {
  const found = await readRows(db, ids);
  const retired = found.filter(({ retiredInto }) => retiredInto !== null);
  if (retired.length === 0) return found.map((row) => ({ ...row, asked: row.id }));
  const targets = await readRows(db, [...new Set(retired.map(({ retiredInto }) => retiredInto ?? ""))]);
  const byId = new Map([...found, ...targets].map((row) => [row.id, row]));
  return found.flatMap(({ id, retiredInto }) => {
    const row = byId.get(retiredInto ?? id);
    return row ? [{ ...row, asked: id }] : [];
  });
}

async function readRows(db: Connection, ids: readonly string[]) {
  const { rows } = await sql<CompanyRow & { seq: number; retiredInto: string | null }>`
    select ${columns}, c.retired_into as "retiredInto" from directory.company c
    where c.id = any(${ids}::text[])`.execute(db);
  return rows;
}

/**
 * The companies by any handle: `c-...`, `<cluster>:<member id>`, `tax:<SCHEME>:<value>`. Where two companies hold one
 * number, because a person keeps them apart, the older one answers. Two questions: this is asked for every list of
 * another subgraph's records, so each looks up a list in an index and leaves the planner no choice.
 */
export async function companiesByRef(
  db: Connection,
  refs: readonly string[],
): Promise<(CompanyRow & { asked: string })[]> {
  const { rows: found } = await sql<{ ref: string; id: string }>`
    select id as ref, id from directory.company where id = any(${refs}::text[])
    union all
    select id, company_id from directory.member where id = any(${refs}::text[]) and company_id is not null
    union all
    select k.key, (select m.company_id from directory.member m where m.id = k.member_id)
    from directory.strong_key k where k.key = any(${refs.filter((ref) => ref.startsWith("tax:"))}::text[])`.execute(
    db,
  );
  return underHandles(db, found);
}

/** The companies of these slugs, former ones included. */
export async function companiesBySlug(
  db: Connection,
  slugs: readonly string[],
): Promise<(CompanyRow & { asked: string })[]> {
  const { rows: found } = await sql<{ ref: string; id: string }>`
    select slug as ref, company_id as id from directory.slug where slug = any(${slugs}::text[])`.execute(db);
  return underHandles(db, found);
}

async function underHandles(db: Connection, found: readonly { ref: string; id: string }[]) {
  const rows = await companiesById(db, [...new Set(found.map(({ id }) => id))]);
  const byId = new Map(rows.map((row) => [row.asked, row]));
  const best = new Map<string, CompanyRow & { seq: number; asked: string }>();
  for (const { ref, id } of found) {
    const row = byId.get(id);
    const before = best.get(ref);
    if (row && (!before || row.seq < before.seq)) best.set(ref, { ...row, asked: ref });
  }
  return [...best.values()];
}
