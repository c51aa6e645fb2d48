import type { SiteRecord } from "../../site.ts";

/** Languages in which the site has members' pages. */
export type PageLanguage = "lt" | "pl" | "en";

/** A text in the languages that its author wrote; the site's machine translations are left out. */
export type WrittenTexts = { readonly [language in PageLanguage]?: string };

export interface WoodCertificate {
  readonly standard: string;
  /** ISO date. */
  readonly validUntil?: string;
}

export interface WoodTaxId {
  readonly scheme: "LT_CODE" | "LT_VAT" | "PL_NIP" | "PL_REGON" | "PL_KRS";
  /** As the page has it; nobody has checked it. */
  readonly value: string;
}

/** An offer or request on a member's page. */
export interface WoodOffer {
  /** The member's id and the site's number of the offer: `n-00058-3`. */
  readonly id: string;
  readonly kind:
    | "TRADE"
    | "SUBCONTRACTING"
    | "PRODUCTION"
    | "TECHNOLOGY"
    | "RESEARCH"
    | "SERVICES"
    | "INVESTMENT"
    | "MUTUAL_HELP";
  readonly direction: "OFFER" | "REQUEST";
  readonly titles: WrittenTexts;
  readonly descriptions: WrittenTexts;
  /** ISO 3166-1 codes. */
  readonly wantedCountries: readonly string[];
  /** ISO dates. */
  readonly publishedAt: string;
  readonly validUntil?: string;
  readonly closed: boolean;
}

/** A member of the wood cluster as its site tells of it; what the site does not say is absent. */
export interface WoodMemberRecord extends SiteRecord {
  /** From the site's own member number `N-00042`: `n-00042`. */
  readonly id: string;
  /** Without its legal form. */
  readonly name: string;
  readonly legalForm?: string;
  /** ISO 3166-1. */
  readonly country?: string;
  /** The town as written. */
  readonly place?: string;
  readonly street?: string;
  readonly postalCode?: string;
  /** E.164; fax numbers are left out. */
  readonly phones: readonly string[];
  readonly email?: string;
  readonly website?: string;
  /** A role, as in `Pardavimų vadovas`. */
  readonly contactRole?: string;
  readonly taxIds: readonly WoodTaxId[];
  /** In Lithuanian. */
  readonly products: readonly string[];
  /** Latin names. */
  readonly species: readonly string[];
  readonly chainOfCustody: readonly WoodCertificate[];
  /** Cubic metres. */
  readonly kilnDryingM3?: number;
  /** ISO date. */
  readonly memberSince?: string;
  readonly descriptions: WrittenTexts;
  readonly offers: readonly WoodOffer[];
  /** Where the Lithuanian page is. */
  readonly sourcePage: string;
  /** The page's language: only the Lithuanian one tells everything. */
  readonly readFrom: PageLanguage;
}
