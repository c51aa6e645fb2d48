import { sql } from "kysely";
import { compacted } from "../profile/build-profile.ts";
import { companyDocument, type StoredDocument, whereaboutsOf } from "../profile/document.ts";
import type { OfferBody } from "../profile/member-body.ts";
import type { CompanyDocument, OfferDocument } from "../search/index.ts";
import type { Connection } from "../source/connection.ts";

interface DocumentRow {
  id: string;
  slug: string;
  updatedAt: Date;
  document: StoredDocument;
  openOffers: number;
}

const open = (today: string) => sql`(o.ended_at is null and (o.body->>'closed') = 'false'
  and (o.valid_until is null or o.valid_until >= ${today}::date))`;

const listed = sql`c.retired_into is null and c.gone_at is null and c.document is not null`;

/** The next companies behind an id, for loading all of them in parts. */
export async function companyDocumentsAfter(db: Connection, after: string, count: number, today: string) {
  const { rows } = await sql<DocumentRow>`
    with page as materialized (select c.id, c.slug, c.updated_at, c.document from directory.company c
      where ${listed} and c.id > ${after} order by c.id limit ${count}),
    offers as (select m.company_id, count(*) as open from directory.offer o
      join directory.member m on m.id = o.member_id and m.ended_at is null
      where m.company_id in (select id from page) and ${open(today)} group by 1)
    select p.id, p.slug, p.updated_at as "updatedAt", p.document, coalesce(f.open, 0) as "openOffers"
    from page p left join offers f on f.company_id = p.id order by p.id`.execute(db);
  return rows.map(toCompanyDocument);
}

/** The listed ones of these companies. */
export async function companyDocuments(db: Connection, ids: readonly string[], today: string) {
  const { rows } = await sql<DocumentRow>`
    with offers as (select m.company_id, count(*) as open from directory.offer o
      join directory.member m on m.id = o.member_id and m.ended_at is null
      where m.company_id = any(${ids}::text[]) and ${open(today)} group by 1)
    select c.id, c.slug, c.updated_at as "updatedAt", c.document, coalesce(f.open, 0) as "openOffers"
    from directory.company c left join offers f on f.company_id = c.id
    where c.id = any(${ids}::text[]) and ${listed}`.execute(db);
  return rows.map(toCompanyDocument);
}

function toCompanyDocument({ document, ...facts }: DocumentRow): CompanyDocument {
  return companyDocument(document, facts);
}

interface OfferDocumentRow {
  id: string;
  cluster: string;
  companyId: string;
  body: OfferBody;
  companyName: string;
  country: string;
  region: string | null;
  placeKey: string | null;
  placeName: string | null;
  latitude: number | null;
  longitude: number | null;
}

const offerColumns = sql`o.id, o.cluster, m.company_id as "companyId", o.body, c.document->>'name' as "companyName",
  c.document->>'country' as country, c.document->>'region' as region, c.document->>'placeKey' as "placeKey",
  c.document->>'placeName' as "placeName", (c.document->>'latitude')::float8 as latitude,
  (c.document->>'longitude')::float8 as longitude`;

const offerTables = sql`directory.offer o join directory.member m on m.id = o.member_id and m.ended_at is null
  join directory.company c on c.id = m.company_id and ${listed}`;

export async function offerDocumentsAfter(db: Connection, after: string, count: number) {
  const { rows } = await sql<OfferDocumentRow>`
    select ${offerColumns} from ${offerTables} where o.ended_at is null and o.id > ${after}
    order by o.id limit ${count}`.execute(db);
  return rows.map(toOfferDocument);
}

/** The offers of these ids, and every offer of these companies. */
export async function offerDocuments(db: Connection, ids: readonly string[], companies: readonly string[]) {
  const { rows } = await sql<OfferDocumentRow>`
    select ${offerColumns} from ${offerTables}
    where o.ended_at is null and (o.id = any(${ids}::text[]) or m.company_id = any(${companies}::text[]))`.execute(
    db,
  );
  return rows.map(toOfferDocument);
}

function toOfferDocument({ body, ...row }: OfferDocumentRow): OfferDocument {
  const written = (texts: Readonly<Record<string, string | undefined>>) =>
    Object.entries(texts).flatMap(([language, text]) => (text === undefined ? [] : [{ language, text }]));
  return compacted({
    id: row.id,
    companyId: row.companyId,
    companyName: row.companyName,
    cluster: row.cluster,
    kind: body.kind,
    direction: body.direction,
    titles: written(body.titles),
    descriptions: written(body.descriptions),
    capabilities: body.capabilities,
    wantedCountries: body.wantedCountries,
    languages: [...new Set([...Object.keys(body.titles), ...Object.keys(body.descriptions)])],
    publishedAt: body.publishedAt,
    validUntil: body.validUntil,
    closed: body.closed,
    ...whereaboutsOf(
      compacted({
        country: row.country,
        region: row.region ?? undefined,
        placeKey: row.placeKey ?? undefined,
        placeName: row.placeName ?? undefined,
        latitude: row.latitude ?? undefined,
        longitude: row.longitude ?? undefined,
      }),
    ),
  });
}
