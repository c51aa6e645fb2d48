/** Questions to the search index and its answers. Codes are taken as checked: an unknown one finds nothing. */

export type CompanyOrder = "RELEVANCE" | "NAME" | "UPDATED" | "DISTANCE";
export type OfferOrder = "RELEVANCE" | "NEWEST" | "ENDING_SOON" | "DISTANCE";
export type OfferStatus = "OPEN" | "CLOSED" | "EXPIRED";

export const companyFacets = [
  "COUNTRY",
  "REGION",
  "CLUSTER",
  "SECTOR",
  "CAPABILITY",
  "ACTIVITY",
  "SIZE",
  "CERTIFICATE",
  "LANGUAGE",
] as const;
export type CompanyDimension = (typeof companyFacets)[number];

export const offerFacets = [
  "COUNTRY",
  "REGION",
  "CLUSTER",
  "KIND",
  "DIRECTION",
  "CAPABILITY",
  "WANTED_COUNTRY",
  "STATUS",
  "LANGUAGE",
  "MONTH",
] as const;
export type OfferDimension = (typeof offerFacets)[number];

/**
 * A list holds alternatives (any of them fits) and an empty list is no condition, except `allClusters`, which asks for
 * every one. `places` takes any name of a place. `certificatesValidOn` (ISO date) asks that one of `certificates`, or
 * any certificate where none is named, is valid on that day: it has no end or ends that day or later.
 * `updatedSince` is in milliseconds since 1970, included.
 */
export interface CompanyFilter {
  readonly countries?: readonly string[];
  readonly regions?: readonly string[];
  readonly places?: readonly string[];
  readonly clusters?: readonly string[];
  readonly allClusters?: readonly string[];
  readonly sectors?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly activities?: readonly string[];
  readonly certificates?: readonly string[];
  readonly certificatesValidOn?: string;
  readonly sizes?: readonly string[];
  readonly languages?: readonly string[];
  readonly exportsTo?: readonly string[];
  readonly hasCooperationOffers?: boolean;
  readonly updatedSince?: number;
  /** Only these companies: for a page of offers, a set of matches. */
  readonly ids?: readonly string[];
}

/** `companies` are canonical company ids: the offers of one firm, or of a page of firms. */
export interface OfferFilter {
  readonly kinds?: readonly string[];
  readonly direction?: string;
  readonly clusters?: readonly string[];
  readonly countries?: readonly string[];
  readonly regions?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly wantedCountries?: readonly string[];
  readonly status?: OfferStatus;
  readonly companies?: readonly string[];
  /** Whether those who could answer an offer are where the question wants them. */
  readonly answered?: (offerId: string) => boolean;
}

/** Great circle around a point, the boundary included. Records without a location never match. */
export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
}

/** Distance to the line between two countries, the boundary included. Unknown pairs match nothing. */
export interface NearBorder {
  readonly between: readonly [string, string];
  readonly withinKm: number;
}

/** A page forwards or backwards; the cursors are `cursorKey`s of an earlier answer to the same question. */
export type Page =
  | { readonly first: number; readonly after?: string }
  | { readonly last: number; readonly before?: string };

/**
 * Which companies are meant, without order and page. `today` is an ISO date.
 *
 * Every word of `search` is required (joining words such as "w", "ir", "in" are left out): as it stands, as the
 * beginning of a word from three letters, in another form (words of five letters and more share all but their last two
 * or three), by what it means (a capability, place, sector, region or country by any of its names, alone or with its
 * neighbours), or, where no record has it so, misspelt: one slip from four letters, two from eight. Where no record has
 * every word, those that have the most of them are found, with lower scores.
 */
export interface CompanySelection {
  readonly search?: string;
  readonly where?: CompanyFilter;
  readonly near?: Near;
  readonly nearBorder?: NearBorder;
  readonly today: string;
}

/**
 * RELEVANCE without a search text is NAME order without a language. DISTANCE is to `near`, or else to the border; with
 * neither, NAME. `collation` is the language of NAME order. `facets` are asked for by name; false or absent: none.
 * `facetSize` is the greatest number of buckets for each dimension, 50 unless said.
 */
export interface CompanyQuery extends CompanySelection {
  readonly orderBy: CompanyOrder;
  readonly collation?: string;
  readonly page: Page;
  readonly facets?: readonly CompanyDimension[] | false;
  readonly facetSize?: number;
}

export interface OfferSelection {
  readonly search?: string;
  readonly where?: OfferFilter;
  readonly near?: Near;
  readonly today: string;
}

/** ENDING_SOON puts offers without an end last; NEWEST is by day of publication. */
export interface OfferQuery extends OfferSelection {
  readonly orderBy: OfferOrder;
  readonly collation?: string;
  readonly page: Page;
  readonly facets?: readonly OfferDimension[] | false;
  readonly facetSize?: number;
}

/**
 * `score` is set when there was a search text, `distanceKm` when `near` (or else `nearBorder`) was asked. `highlights`
 * are plain text with the matched words between « and ». `cursorKey` continues the list after or before this hit.
 */
export interface Hit {
  readonly id: string;
  readonly score?: number;
  readonly distanceKm?: number;
  readonly highlights: readonly string[];
  readonly cursorKey: string;
}

/** The code of buckets and rows for records that have no value. */
export const UNKNOWN = "UNKNOWN";

export interface FacetBucket {
  readonly value: string;
  readonly count: number;
}
export interface Facet<Dimension extends string = string> {
  readonly dimension: Dimension;
  readonly buckets: readonly FacetBucket[];
}

/** `total` counts every hit of the question, whatever the page. */
export interface SearchAnswer<Dimension extends string = string> {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly facets: readonly Facet<Dimension>[];
}

/** One combination of values; `share` is its part (0..1) of the distinct records counted. */
export interface StatisticsRow<Dimension extends string = string> {
  readonly keys: readonly { readonly dimension: Dimension; readonly value: string }[];
  readonly count: number;
  readonly share: number;
}

/** `distinct` can be lower than the sum of the rows: a member of two clusters stands in two rows. */
export interface Statistics<Dimension extends string = string> {
  readonly rows: readonly StatisticsRow<Dimension>[];
  readonly distinct: number;
}

export type SuggestedType = "Company" | "CooperationOffer" | "Cluster";

/** `id` is a company id, an offer id or a cluster slug; `score` lies in 0..1, the best first. */
export interface Suggestion {
  readonly text: string;
  readonly score: number;
  readonly type: SuggestedType;
  readonly id: string;
}
