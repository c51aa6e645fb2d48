import type { Texts } from "#schema/reference/localized.ts";
import type { FeedChange, FeedCompany, FeedOffer, FeedText } from "#subgraphs/kit/feed/feed-types.ts";
import type { MemberRow, OfferRow } from "./source/rows.ts";
import type { FeedRows } from "./source.ts";

/** What the feed tells of a page of changes; codes go out as the cluster wrote them, the directory judges them. */
export function feedChanges({ log, members, offers }: FeedRows, readAt: Date): FeedChange[] {
  const memberById = new Map(members.map((row) => [row.id, row]));
  const offerById = new Map(offers.map((row) => [row.id, row]));
  return log.changes.map(({ id, deleted, changedAt }) => {
    const member = memberById.get(id);
    const offer = offerById.get(id);
    return {
      id,
      deleted,
      changedAt: changedAt.toISOString(),
      ...(member && { company: feedCompany(member, readAt) }),
      ...(offer && { offer: feedOffer(offer) }),
    };
  });
}

function feedCompany(row: MemberRow, readAt: Date): FeedCompany {
  return {
    name: row.name,
    legalForm: row.legalForm,
    descriptions: feedTexts(row.descriptions),
    country: row.country,
    place: row.place,
    postalCode: row.postalCode,
    street: row.street,
    latitude: row.latitude,
    longitude: row.longitude,
    email: row.email,
    phone: row.phone,
    website: row.website,
    contactPerson: row.contactRole,
    taxIds: row.taxIds,
    activities: row.activities,
    capabilities: [...new Set([...row.capabilities, ...row.processes.map((process) => process.capability)])],
    keywords: row.keywords,
    certificates: row.certificates,
    size: row.size,
    foundedYear: row.foundedYear,
    exportsTo: row.exportsTo,
    memberSince: row.memberSince,
    retrievedAt: readAt.toISOString(),
  };
}

function feedOffer(row: OfferRow): FeedOffer {
  return {
    companyId: row.memberId,
    kind: row.kind,
    direction: row.direction,
    titles: feedTexts(row.titles),
    descriptions: feedTexts(row.descriptions),
    capabilities: row.capabilities,
    wantedCountries: row.wantedCountries,
    publishedAt: row.publishedAt,
    validUntil: row.validUntil,
    closed: row.closed,
  };
}

function feedTexts(texts: Texts): FeedText[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
