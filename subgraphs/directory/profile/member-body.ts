import type { Texts } from "#schema/reference/localized.ts";

/** A number as the source writes it, normalised; a number that fails its check is shown but never identifies. */
export interface MemberTaxId {
  scheme: string;
  value: string;
  valid: boolean;
}

export interface MemberCertificate {
  standard: string;
  scope?: string;
  validUntil?: string;
}

/** What one cluster says of one firm: a feed's record, checked, with codes that are all known. */
export interface MemberBody {
  name: string;
  legalForm?: string;
  descriptions: Texts;
  country: string;
  /** As the source writes it. */
  place?: string;
  /** The gazetteer's key, where it knows the place. */
  placeKey?: string;
  postalCode?: string;
  street?: string;
  latitude?: number;
  longitude?: number;
  email?: string;
  /** E.164. */
  phone?: string;
  website?: string;
  /** Contact values that could not be read, as written: shown in the provenance, never as a contact. */
  unread?: Partial<Record<"email" | "phone" | "website", string>>;
  taxIds: MemberTaxId[];
  /** `NACE2:25.62`. */
  activities: string[];
  /** As the source codes them, and what its texts name besides. */
  capabilities: string[];
  tagged: string[];
  keywords: string[];
  certificates: MemberCertificate[];
  size?: string;
  foundedYear?: number;
  exportsTo: string[];
  memberSince?: string;
  sourceUrl?: string;
  retrievedAt: string;
}

/** What one cluster's record says of an offer, checked. */
export interface OfferBody {
  /** The record id of the firm in the same cluster. */
  companyId: string;
  kind: string;
  direction: "OFFER" | "REQUEST";
  titles: Texts;
  descriptions: Texts;
  capabilities: string[];
  wantedCountries: string[];
  publishedAt: string;
  validUntil?: string;
  closed: boolean;
  sourceUrl?: string;
  /** Feeds carry neither; firms that publish themselves may give them. */
  quantity?: string;
  price?: { amount: number; currency: string };
}

/** What a feed says of its cluster, checked. */
export interface ClusterFacts {
  slug: string;
  country: string;
  sectors: string[];
  languages: string[];
  names: Texts;
  descriptions: Texts;
  coordinator?: string;
  website?: string;
  foundedYear?: number;
  profileField?: string;
  license?: string;
  sourceKind: string;
}
