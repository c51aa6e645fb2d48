import { placeByKey } from "#schema/places/gazetteer.ts";
import type { CompanyDocument, CompanyText, Whereabouts } from "../search/index.ts";
import type { CompanyProfile } from "../source/company-row.ts";
import { compacted } from "./build-profile.ts";
import type { MemberSource } from "./member-source.ts";
import { regionsOf } from "./regions-of.ts";

/**
 * What the search index is told of a company, as it is stored: without what other tables say (id, slug, offers) and
 * without what follows from the place, so that a hundred thousand are read in seconds.
 */
export interface StoredDocument {
  name: string;
  /** Former names, and the names by which other sources call it. */
  otherNames: string[];
  texts: CompanyText[];
  clusters: string[];
  sectors: string[];
  capabilities: string[];
  activities: string[];
  certificates: { standard: string; validUntil?: string }[];
  size?: string;
  languages: string[];
  exportsTo: string[];
  country: string;
  region?: string;
  placeKey?: string;
  placeName?: string;
  latitude?: number;
  longitude?: number;
}

export function storedDocument(profile: CompanyProfile, members: readonly MemberSource[]): StoredDocument {
  const names = members.flatMap(({ body, formerNames }) => [body.name, ...formerNames]);
  return compacted({
    name: profile.name,
    otherNames: [...new Set(names)].filter((name) => name !== profile.name),
    texts: textsOf(profile, members),
    clusters: [...new Set(members.map(({ cluster }) => cluster))],
    sectors: profile.sectors,
    capabilities: profile.capabilities,
    activities: profile.activities,
    certificates: profile.certificates.map(({ standard, validUntil }) => compacted({ standard, validUntil })),
    size: profile.size,
    languages: profile.languages,
    exportsTo: profile.exportsTo,
    country: profile.country,
    region: profile.region,
    placeKey: profile.placeKey,
    placeName: profile.placeName,
    latitude: profile.latitude,
    longitude: profile.longitude,
  });
}

function textsOf(profile: CompanyProfile, members: readonly MemberSource[]): CompanyText[] {
  const descriptions = Object.entries(profile.descriptions).map(([language, text]) => ({ language, text }));
  const keywords = [...new Set(members.flatMap(({ body }) => body.keywords))];
  if (keywords.length === 0) return descriptions;
  // Keywords come without a language; the firm's first language is likelier than any other.
  const language = profile.languages[0] ?? "en";
  return [...descriptions, { language, text: keywords.join(", "), field: "KEYWORDS" }];
}

export function companyDocument(
  stored: StoredDocument,
  facts: { id: string; slug: string; openOffers: number; updatedAt: Date },
): CompanyDocument {
  const { otherNames, ...document } = stored;
  return {
    ...document,
    ...facts,
    formerNames: otherNames,
    updatedAt: facts.updatedAt.getTime(),
    ...whereaboutsOf(stored),
  };
}

/** Where the index puts a record; names of a known place are those of every language. */
export function whereaboutsOf(stored: {
  country: string;
  region?: string;
  placeKey?: string;
  placeName?: string;
  latitude?: number;
  longitude?: number;
}): Whereabouts {
  const place = stored.placeKey === undefined ? undefined : placeByKey(stored.placeKey);
  const names = place ? [...Object.values(place.names).flat(), ...place.formerNames] : [];
  return compacted({
    country: stored.country,
    regions: regionsOf(stored.region),
    placeKey: stored.placeKey,
    placeNames: [...new Set([...names, ...(stored.placeName === undefined ? [] : [stored.placeName])])],
    latitude: stored.latitude,
    longitude: stored.longitude,
  });
}
