import { sql } from "kysely";
import type { CompanyRow } from "./company-row.ts";
import type { Connection } from "./connection.ts";

const columns = sql.raw(`c.id, c.slug, c.aliases, c.updated_at as "updatedAt", c.profile`);

/** The companies of these canonical or retired ids, each under the id that was asked for. */
export async function companiesById(
  db: Connection,
  ids: readonly string[],
): Promise<(CompanyRow & { asked: string })[]> {
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
  const { rows } = await sql<CompanyRow & { retiredInto: string | null }>`
    select ${columns}, c.retired_into as "retiredInto" from directory.company c
    where c.id = any(${ids}::text[])`.execute(db);
  return rows;
}

/**
 * The companies by any handle: `c-...`, `<cluster>:<member id>`, `tax:<SCHEME>:<value>`. Where two companies hold one
 * number, because a person keeps them apart, the older one answers.
 */
export async function companiesByRef(
  db: Connection,
  refs: readonly string[],
): Promise<(CompanyRow & { asked: string })[]> {
  const { rows } = await sql<CompanyRow & { asked: string }>`
    with asked as (select distinct r as ref from unnest(${refs}::text[]) as r), found as (
      select a.ref, coalesce(c.retired_into, c.id) as id from asked a join directory.company c on c.id = a.ref
      union all
      select a.ref, m.company_id from asked a join directory.member m on m.id = a.ref where m.company_id is not null
      union all
      select a.ref, m.company_id from asked a join directory.strong_key k on k.key = a.ref
        join directory.member m on m.id = k.member_id where a.ref like 'tax:%' and m.company_id is not null
    )
    select distinct on (f.ref) f.ref as asked, ${columns} from found f join directory.company c on c.id = f.id
    order by f.ref, c.seq`.execute(db);
  return rows;
}

/** The companies of these slugs, former ones included. */
export async function companiesBySlug(
  db: Connection,
  slugs: readonly string[],
): Promise<(CompanyRow & { asked: string })[]> {
  const { rows } = await sql<CompanyRow & { asked: string }>`
    select s.slug as asked, ${columns} from directory.slug s join directory.company a on a.id = s.company_id
    join directory.company c on c.id = coalesce(a.retired_into, a.id)
    where s.slug = any(${slugs}::text[])`.execute(db);
  return rows;
}
