/**
 * What the search index is told about a company, an offer and a cluster: plain values, read once by `put` and
 * not kept. Codes come from schema/reference; a missing value is absent or an empty list, never "".
 */

/** A text in a known language. */
export interface WrittenText {
  readonly language: string;
  readonly text: string;
}

/** Keywords and products weigh more in the ranking than running description; without `field` it is DESCRIPTION. */
export interface CompanyText extends WrittenText {
  readonly field?: "DESCRIPTION" | "KEYWORDS" | "PRODUCTS";
}

/** `validUntil` is an ISO date (2027-03-31); the certificate is valid on that day still. */
export interface HeldCertificate {
  readonly standard: string;
  readonly validUntil?: string;
}

/** Where a record lies. `latitude` and `longitude` come together or not at all, in degrees. */
export interface Whereabouts {
  readonly country: string;
  /** Every region code the place lies in (NUTS 3, NUTS 2, ISO 3166-2), the finest first: statistics count that one. */
  readonly regions: readonly string[];
  /** Key of schema/places, "LT/alytus"; absent where the gazetteer does not know the place. */
  readonly placeKey?: string;
  /** The place's names in every language, and as the source writes it. */
  readonly placeNames: readonly string[];
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface CompanyDocument extends Whereabouts {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  /** Descriptions, keywords and products, each in the languages the sources have. */
  readonly texts: readonly CompanyText[];
  readonly clusters: readonly string[];
  readonly sectors: readonly string[];
  /** The company's own codes; the index adds the broader ones. */
  readonly capabilities: readonly string[];
  readonly activities: readonly string[];
  readonly certificates: readonly HeldCertificate[];
  /** MICRO, SMALL, MEDIUM or LARGE. */
  readonly size?: string;
  readonly languages: readonly string[];
  readonly exportsTo: readonly string[];
  readonly openOffers: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

export interface OfferDocument extends Whereabouts {
  readonly id: string;
  readonly companyId: string;
  /** Lets an offer be found by the name of its firm. */
  readonly companyName?: string;
  readonly cluster: string;
  readonly kind: string;
  readonly direction: string;
  readonly titles: readonly WrittenText[];
  readonly descriptions: readonly WrittenText[];
  readonly capabilities: readonly string[];
  readonly wantedCountries: readonly string[];
  /** Standards that its texts name. */
  readonly namedCertificates?: readonly string[];
  readonly languages: readonly string[];
  /** ISO date. */
  readonly publishedAt: string;
  /** ISO date; the offer is open on that day still. */
  readonly validUntil?: string;
  readonly closed: boolean;
}

export interface ClusterDocument {
  readonly slug: string;
  /** Present and former names in every language, the one to show first. */
  readonly names: readonly string[];
}
