import { sql } from "kysely";
import type { Assignment } from "../identity/assign.ts";
import type { CompanyProfile } from "../source/company-row.ts";
import { type Connection, jsonOf } from "../source/connection.ts";
import { buildProfile } from "./build-profile.ts";
import { storedDocument } from "./document.ts";
import type { ClusterFacts } from "./member-body.ts";
import type { MemberSource } from "./member-source.ts";
import { giveSlugs } from "./slugs.ts";

type MemberRow = MemberSource & { companyId: string; endedAt: Date | null };

/**
 * Works out anew what the companies are shown as, and stores it. A company without members left keeps what it last
 * showed, without memberships, so that references to it resolve; it is gone from every list.
 */
export async function rebuildCompanies(
  db: Connection,
  ids: readonly string[],
  { created, at }: { created: Assignment["created"]; at: Date },
): Promise<void> {
  if (ids.length === 0) return;
  const [members, clusters, retired] = [
    await membersOf(db, ids),
    await clustersOf(db),
    await retiredOf(db, ids),
  ];
  const anchors = new Map(created.map(({ id, anchor }) => [id, anchor]));
  const built: { id: string; profile: CompanyProfile; row: Record<string, unknown> }[] = [];
  const gone: { id: string; aliases: string[] }[] = [];
  for (const id of ids) {
    const all = members.get(id) ?? [];
    const living = all.filter(({ endedAt }) => endedAt === null);
    const aliases = [id, ...(retired.get(id) ?? []), ...all.map((member) => member.id)];
    if (living.length === 0) {
      gone.push({ id, aliases });
      continue;
    }
    const profile = buildProfile(living, clusters);
    const taxes = profile.taxIds
      .filter(({ valid }) => valid)
      .map(({ scheme, value }) => `tax:${scheme}:${value}`);
    const row = {
      id,
      anchor: anchors.get(id) ?? "",
      profile,
      document: storedDocument(profile, living),
      aliases: [...new Set([...aliases, ...taxes])],
      updated_at: new Date(Math.max(...living.map(({ changedAt }) => changedAt.getTime()))),
    };
    built.push({ id, profile, row });
  }
  await store(db, built, anchors);
  if (gone.length > 0) await retireFromLists(db, gone, at);
}

/** Works out anew every company that the cluster lists, in parts. */
export async function rebuildCluster(db: Connection, cluster: string, at: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`select distinct company_id as id from directory.member
    where cluster = ${cluster} and ended_at is null and company_id is not null`.execute(db);
  const part = 500;
  for (let from = 0; from < rows.length; from += part) {
    const ids = rows.slice(from, from + part).map(({ id }) => id);
    await rebuildCompanies(db, ids, { created: [], at });
  }
}

async function store(
  db: Connection,
  built: readonly { id: string; profile: CompanyProfile; row: Record<string, unknown> }[],
  anchors: ReadonlyMap<string, string>,
): Promise<void> {
  const slugs = await giveSlugs(
    db,
    built.filter(({ id }) => anchors.has(id)),
  );
  const fresh = built
    .filter(({ id }) => anchors.has(id))
    .map(({ id, row }) => ({ ...row, slug: slugs.get(id) }));
  const known = built.filter(({ id }) => !anchors.has(id)).map(({ row }) => row);
  if (fresh.length > 0) {
    await sql`insert into directory.company (id, anchor, slug, profile, document, aliases, updated_at)
      select c.id, c.anchor, c.slug, c.profile, c.document, array(select json_array_elements_text(c.aliases)), c.updated_at
      from json_to_recordset(${jsonOf(fresh)}::json)
        as c(id text, anchor text, slug text, profile json, document json, aliases json, updated_at timestamptz)`.execute(
      db,
    );
  }
  if (known.length > 0) {
    await sql`update directory.company o set profile = c.profile, document = c.document, gone_at = null,
        aliases = array(select json_array_elements_text(c.aliases)), updated_at = c.updated_at,
        changed_xid = pg_current_xact_id()
      from json_to_recordset(${jsonOf(known)}::json)
        as c(id text, profile json, document json, aliases json, updated_at timestamptz)
      where o.id = c.id`.execute(db);
  }
}

async function retireFromLists(db: Connection, gone: readonly { id: string; aliases: string[] }[], at: Date) {
  await sql`update directory.company o set gone_at = coalesce(o.gone_at, ${at.toISOString()}::timestamptz),
      aliases = array(select json_array_elements_text(c.aliases)), changed_xid = pg_current_xact_id(),
      profile = (o.profile::jsonb || '{"memberships": [], "provenance": []}'::jsonb)::json
    from json_to_recordset(${jsonOf(gone)}::json) as c(id text, aliases json)
    where o.id = c.id`.execute(db);
}

async function membersOf(db: Connection, ids: readonly string[]): Promise<Map<string, MemberRow[]>> {
  const { rows } = await sql<MemberRow>`
    select id, cluster, record_id as "recordId", seq, body, former_names as "formerNames", changed_at as "changedAt",
      ended_at as "endedAt", company_id as "companyId"
    from directory.member where company_id = any(${ids}::text[]) order by id`.execute(db);
  return grouped(rows, ({ companyId }) => companyId);
}

async function clustersOf(db: Connection): Promise<Map<string, ClusterFacts>> {
  const { rows } = await sql<{ slug: string; facts: ClusterFacts }>`
    select slug, facts from directory.cluster where facts is not null`.execute(db);
  return new Map(rows.map(({ slug, facts }) => [slug, facts]));
}

async function retiredOf(db: Connection, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; into: string }>`
    select id, retired_into as "into" from directory.company where retired_into = any(${ids}::text[]) order by id`.execute(
    db,
  );
  return new Map([...grouped(rows, (row) => row.into)].map(([into, own]) => [into, own.map(({ id }) => id)]));
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
