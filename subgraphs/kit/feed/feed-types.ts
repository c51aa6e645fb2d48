/** What a cluster tells the directory of: shapes as in schema/sdl/contract.graphql. */

export interface FeedText {
  language: string;
  text: string;
}

export interface FeedCluster {
  slug: string;
  country: string;
  sectors: string[];
  languages: string[];
  names: FeedText[];
  descriptions: FeedText[];
  coordinator?: string | null;
  website?: string | null;
  foundedYear?: number | null;
  profileField?: string | null;
  license?: string | null;
  /** DATABASE, SCRAPED_SITE, FILE or REMOTE. */
  sourceKind: string;
  /** When the source was last read successfully; the directory marks the cluster's data stale since then. */
  freshAt?: string | null;
  /** FRESH, STALE, QUARANTINED, or NEVER_RUN while the source is still to be read for the first time; where the cluster knows. */
  state?: string | null;
}

export interface FeedTaxId {
  scheme: string;
  value: string;
}

export interface FeedCertificate {
  standard: string;
  scope?: string | null;
  validUntil?: string | null;
}

export interface FeedCompany {
  name: string;
  legalForm?: string | null;
  descriptions: FeedText[];
  country: string;
  place?: string | null;
  postalCode?: string | null;
  street?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  email?: string | null;
  phone?: string | null;
  website?: string | null;
  /** A role, never a person's name. */
  contactPerson?: string | null;
  taxIds: FeedTaxId[];
  activities: string[];
  capabilities: string[];
  keywords: string[];
  certificates: FeedCertificate[];
  size?: string | null;
  foundedYear?: number | null;
  exportsTo: string[];
  memberSince?: string | null;
  sourceUrl?: string | null;
  retrievedAt: string;
}

export interface FeedOffer {
  companyId: string;
  kind: string;
  direction: string;
  titles: FeedText[];
  descriptions: FeedText[];
  capabilities: string[];
  wantedCountries: string[];
  publishedAt: string;
  validUntil?: string | null;
  closed: boolean;
  sourceUrl?: string | null;
}

/** A record that appeared, changed or is gone: exactly one of company, offer and deleted is set. */
export interface FeedChange {
  id: string;
  changedAt: string;
  deleted: boolean;
  company?: FeedCompany | null;
  offer?: FeedOffer | null;
}

export interface FeedPage {
  cluster: FeedCluster;
  cursor: string;
  hasMore: boolean;
  changes: FeedChange[];
}
