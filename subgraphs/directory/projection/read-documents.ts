import { sql } from "kysely";
import { namedCertificates } from "../matching/named-certificates.ts";
import { compacted } from "../profile/build-profile.ts";
import { companyDocument, type StoredDocument } from "../profile/document.ts";
import { type CompanyDocument, type OfferDocument, offerStatus } from "../search/index.ts";
import type { Connection } from "../source/connection.ts";
import { listedOffers } from "../source/listed-offers.ts";
import type { OfferRow } from "../source/offers.ts";

interface DocumentRow {
  id: string;
  slug: string;
  updatedAt: Date;
  document: StoredDocument;
}

/** Companies with all their offers, as the index takes them. */
export interface Documents {
  companies: CompanyDocument[];
  offers: OfferDocument[];
}

const listed = sql`retired_into is null and gone_at is null and document is not null`;
const columns = sql`id, slug, updated_at as "updatedAt", document`;

/** The next listed companies behind an id, for loading all of them in parts. */
export async function documentsAfter(db: Connection, after: string, count: number, today: string) {
  const { rows } = await sql<DocumentRow>`select ${columns} from directory.company
    where id > ${after} and ${listed} order by id limit ${count}`.execute(db);
  return withOffers(db, rows, today);
}

/** The listed ones of these companies. */
export async function documentsOf(db: Connection, ids: readonly string[], today: string): Promise<Documents> {
  const { rows } = await sql<DocumentRow>`select ${columns} from directory.company
    where id = any(${ids}::text[]) and ${listed}`.execute(db);
  return withOffers(db, rows, today);
}

async function withOffers(db: Connection, rows: readonly DocumentRow[], today: string): Promise<Documents> {
  const offers = new Map<string, OfferRow[]>();
  for (const offer of await offersOf(db, rows)) {
    const own = offers.get(offer.companyId);
    if (own) own.push(offer);
    else offers.set(offer.companyId, [offer]);
  }
  const documents: Documents = { companies: [], offers: [] };
  for (const { document, ...facts } of rows) {
    const own = offers.get(facts.id) ?? [];
    const openOffers = own.filter(({ body }) => offerStatus(body, today) === "OPEN").length;
    const company = companyDocument(document, { ...facts, openOffers });
    documents.companies.push(company);
    documents.offers.push(...own.map((offer) => offerDocument(offer, company)));
  }
  return documents;
}

async function offersOf(db: Connection, companies: readonly { id: string }[]): Promise<OfferRow[]> {
  if (companies.length === 0) return [];
  const { rows } = await sql<OfferRow>`
    select id, cluster, company_id as "companyId", body from ${listedOffers} o
    where company_id = any(${companies.map(({ id }) => id)}::text[])`.execute(db);
  return rows;
}

/** An offer lies where its firm does. */
function offerDocument({ id, cluster, body }: OfferRow, company: CompanyDocument): OfferDocument {
  const { country, regions, placeKey, placeNames, latitude, longitude } = company;
  return compacted({
    id,
    companyId: company.id,
    companyName: company.name,
    cluster,
    kind: body.kind,
    direction: body.direction,
    titles: written(body.titles),
    descriptions: written(body.descriptions),
    capabilities: body.capabilities,
    wantedCountries: body.wantedCountries,
    namedCertificates: namedCertificates([
      ...Object.values(body.titles),
      ...Object.values(body.descriptions),
    ]),
    languages: [...new Set([...Object.keys(body.titles), ...Object.keys(body.descriptions)])],
    publishedAt: body.publishedAt,
    validUntil: body.validUntil,
    closed: body.closed,
    ...{ country, regions, placeKey, placeNames, latitude, longitude },
  });
}

function written(texts: Readonly<Record<string, string | undefined>>) {
  return Object.entries(texts).flatMap(([language, text]) =>
    text === undefined ? [] : [{ language, text }],
  );
}
