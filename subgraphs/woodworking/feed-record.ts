import type { FeedChange, FeedCompany, FeedOffer, FeedText } from "#subgraphs/kit/feed/feed-types.ts";
import { certificateOf } from "./certificate.ts";
import type { MemberRow, OfferRow } from "./source/rows.ts";
import type { FeedRows } from "./source.ts";

/** What the feed tells of a page of changes. The site knows no codes: the directory finds them in products and texts. */
export function feedChanges({ log, members, offers, posts }: FeedRows): FeedChange[] {
  const memberById = new Map(members.map((row) => [row.id, row]));
  const offerById = new Map([
    ...offers.map((row) => [row.id, feedOffer(row)] as const),
    ...posts.map((row) => [row.id, feedPost(row)] as const),
  ]);
  return log.changes.map(({ id, kind, deleted, changedAt }) => {
    const member = memberById.get(id);
    const offer = offerById.get(id);
    return {
      id,
      // A post is told only while the site has its member.
      deleted: deleted || (kind === "help" && offer === undefined),
      changedAt: changedAt.toISOString(),
      ...(member && { company: feedCompany(member) }),
      ...(offer && { offer }),
    };
  });
}

function feedCompany({ record, lastSeenAt }: MemberRow): FeedCompany {
  return {
    name: record.name,
    legalForm: record.legalForm ?? null,
    descriptions: feedTexts(record.descriptions),
    country: countryOf(record),
    place: record.place ?? null,
    postalCode: record.postalCode ?? null,
    street: record.street ?? null,
    email: record.email ?? null,
    phone: record.phones[0] ?? null,
    website: record.website ?? null,
    contactPerson: record.contactRole ?? null,
    taxIds: record.taxIds,
    activities: [],
    capabilities: [],
    keywords: record.products,
    certificates: record.chainOfCustody.map(certificateOf),
    exportsTo: [],
    memberSince: record.memberSince ?? null,
    sourceUrl: record.sourcePage,
    retrievedAt: lastSeenAt.toISOString(),
  };
}

/** Where a page leaves the country out, the register that numbered the firm tells; else the directory refuses it. */
function countryOf({ country, taxIds }: MemberRow["record"]): string {
  return country ?? taxIds[0]?.scheme.slice(0, 2) ?? "";
}

function feedOffer({ memberId, sourcePage, record }: OfferRow): FeedOffer {
  return {
    companyId: memberId,
    kind: record.kind,
    direction: record.direction,
    titles: feedTexts(record.titles),
    descriptions: feedTexts(record.descriptions),
    capabilities: [],
    wantedCountries: record.wantedCountries,
    publishedAt: record.publishedAt,
    validUntil: record.validUntil ?? null,
    closed: record.closed,
    sourceUrl: sourcePage,
  };
}

function feedPost(row: FeedRows["posts"][number]): FeedOffer {
  return {
    companyId: row.memberId,
    kind: "MUTUAL_HELP",
    direction: row.direction === "CAN_HELP" ? "OFFER" : "REQUEST",
    titles: feedTexts(row.titles),
    descriptions: feedTexts(row.descriptions),
    capabilities: [],
    wantedCountries: [],
    publishedAt: row.postedAt,
    validUntil: row.validUntil,
    closed: false,
    sourceUrl: row.sourcePage,
  };
}

function feedTexts(texts: Readonly<Record<string, string | undefined>>): FeedText[] {
  return Object.entries(texts).flatMap(([language, text]) => (text ? [{ language, text }] : []));
}
