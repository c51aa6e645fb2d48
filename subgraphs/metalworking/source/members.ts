import { type Kysely, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type MemberRow, memberRow, type OfferRow, offerRow } from "./rows.ts";

/** Each part of a member is gathered by its index, so that a page of members is one question and not eight. */
const memberColumns = sql`
  m.id, m.name, m.legal_form as "legalForm", m.country, m.place, m.postal_code as "postalCode", m.street,
  m.latitude, m.longitude, m.email, m.phone, m.website, m.contact_role as "contactRole", m.size,
  m.founded_year as "foundedYear", m.member_since as "memberSince", m.descriptions, m.keywords, m.activities,
  m.capabilities, m.exports_to as "exportsTo", m.tolerance_micrometres as "toleranceMicrometres",
  m.free_capacity_percent as "freeCapacityPercent",
  coalesce((select jsonb_agg(jsonb_build_object('scheme', t.scheme, 'value', t.value) order by t.scheme)
    from metalworking.tax_id t where t.member_id = m.id), '[]') as "taxIds",
  coalesce((select jsonb_agg(jsonb_build_object('capability', p.capability, 'note', p.note) order by p.capability)
    from metalworking.process p where p.member_id = m.id), '[]') as processes,
  coalesce((select jsonb_agg(a.material order by a.material)
    from metalworking.material a where a.member_id = m.id), '[]') as materials,
  coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'maker', c.maker, 'model', c.model, 'year', c.year,
      'workEnvelopeMm', c.work_envelope_mm, 'axes', c.axes) order by c.id)
    from metalworking.machine c where c.member_id = m.id), '[]') as machines,
  coalesce((select jsonb_agg(jsonb_build_object('standard', c.standard, 'scope', c.scope, 'validUntil', c.valid_until)
      order by c.standard, c.id)
    from metalworking.certificate c where c.member_id = m.id), '[]') as certificates,
  (select jsonb_build_object('iso3834', w.iso3834, 'en1090', w.en1090, 'processes', w.processes)
    from metalworking.welding w where w.member_id = m.id) as welding`;

/** The members of these numbers, in no particular order; unknown numbers have no row. */
export async function membersByIds(db: Kysely<unknown>, ids: readonly string[]): Promise<MemberRow[]> {
  return selectMembers(db, sql`m.id = any(${ids}::text[])`, sql``);
}

/** The next members behind a number (undefined: from the first), in the order of their numbers. */
export async function membersAfter(
  db: Kysely<unknown>,
  { where, after, limit }: { where: RawBuilder<unknown>; after: string | undefined; limit: number },
): Promise<MemberRow[]> {
  return selectMembers(db, sql`${where} and m.id > ${after ?? ""}`, sql`order by m.id limit ${limit}`);
}

export async function countMembers(db: Kysely<unknown>, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql`select count(*) as count from metalworking.member m where ${where}`.execute(db);
  return z.array(z.object({ count: z.number() })).parse(rows)[0]?.count ?? 0;
}

async function selectMembers(
  db: Kysely<unknown>,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<MemberRow[]> {
  const { rows } =
    await sql`select ${memberColumns} from metalworking.member m where ${where} ${order}`.execute(db);
  return z.array(memberRow).parse(rows);
}

/** The offers and requests of these numbers, in no particular order. */
export async function offersByIds(db: Kysely<unknown>, ids: readonly string[]): Promise<OfferRow[]> {
  const { rows } = await sql`
    select o.id, o.member_id as "memberId", o.kind, o.direction, o.titles, o.descriptions, o.capabilities,
      o.wanted_countries as "wantedCountries", o.published_at as "publishedAt", o.valid_until as "validUntil", o.closed
    from metalworking.offer o where o.id = any(${ids}::text[])`.execute(db);
  return z.array(offerRow).parse(rows);
}
