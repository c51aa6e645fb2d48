import type { Texts } from "#schema/reference/localized.ts";

/** The clusters that the demonstration has firms in; their slugs are the names of their subgraphs. */
export type DemoCluster = "metalworking" | "woodworking";

export interface DemoTaxId {
  readonly scheme: "PL_NIP" | "PL_REGON" | "PL_KRS" | "LT_CODE" | "LT_VAT";
  /** As its owner writes it: Polish numbers sometimes with dashes, Lithuanian VAT numbers with `LT`. */
  readonly value: string;
}

export interface DemoCertificate {
  readonly standard: string;
  readonly scope?: string;
  /** ISO date; some lie before `demoDay`. */
  readonly validUntil?: string;
}

export type DemoOfferKind =
  | "TRADE"
  | "SUBCONTRACTING"
  | "PRODUCTION"
  | "TECHNOLOGY"
  | "RESEARCH"
  | "SERVICES"
  | "INVESTMENT"
  | "MUTUAL_HELP";

export interface DemoOffer {
  /** Unique over all firms: the firm's key, the cluster's letter and a number, as in `f-00001-m1`. */
  readonly key: string;
  /** The cluster that shows it. */
  readonly cluster: DemoCluster;
  readonly kind: DemoOfferKind;
  readonly direction: "OFFER" | "REQUEST";
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly capabilities: readonly string[];
  readonly wantedCountries: readonly string[];
  /** ISO dates. */
  readonly publishedAt: string;
  readonly validUntil?: string;
  readonly closed: boolean;
}

export interface DemoMachine {
  readonly kind: string;
  /** Invented: a real maker's name would be a statement about it. */
  readonly maker: string;
  readonly model: string;
  readonly year: number;
  readonly workEnvelopeMm?: string;
  readonly axes?: number;
}

export interface DemoMetalProfile {
  readonly processes: readonly { readonly capability: string; readonly note?: Texts }[];
  readonly materials: readonly string[];
  readonly machines: readonly DemoMachine[];
  readonly welding?: {
    readonly iso3834?: string;
    readonly en1090?: string;
    readonly processes: readonly string[];
  };
  readonly toleranceMicrometres?: number;
  readonly freeCapacityPercent?: number;
}

export interface DemoWoodProfile {
  /** In Lithuanian, as the cluster's site names them. */
  readonly products: readonly string[];
  /** Latin names. */
  readonly species: readonly string[];
  readonly chainOfCustody: readonly DemoCertificate[];
  readonly kilnDryingM3?: number;
}

/** What one cluster's list says of a firm where it differs from what the firm is. */
export interface DemoListing {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly taxIds?: readonly DemoTaxId[];
}

/** What is wrong with a record on purpose; the harvest must reject it, and only it, with a reason. */
export interface DemoFlaw {
  readonly field: "country" | "capabilities" | "activities" | "latitude" | "size";
  /** What a person would say is wrong. */
  readonly reason: string;
}

/** A synthetic firm. Nothing in it is about a real one; its e-mail and web hosts end in `.example`. */
export interface DemoFirm {
  /** `f-00001`: the firm of that number is the same in every size. */
  readonly key: string;
  /** From 1. */
  readonly number: number;
  /** Without its legal form. */
  readonly name: string;
  readonly legalForm: string;
  readonly country: string;
  /** As in schema/places: `LT/alytus`. */
  readonly placeKey: string;
  /** The town's own name, `Alytus`. */
  readonly place: string;
  readonly street: string;
  readonly postalCode: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly email: string;
  /** E.164 without spaces, in blocks that no exchange assigns (a subscriber's number never begins with 0). */
  readonly phone: string;
  readonly website: string;
  /** Whom to ask for, by role; never a person's name. */
  readonly contactRole: string;
  readonly taxIds: readonly DemoTaxId[];
  /** `NACE2:25.62`, or with a national suffix `PKD2007:25.62.Z`, `EVRK2:16.10.00`. */
  readonly activities: readonly string[];
  readonly capabilities: readonly string[];
  /** In the language of its country. */
  readonly keywords: readonly string[];
  readonly certificates: readonly DemoCertificate[];
  readonly size: string;
  readonly foundedYear: number;
  readonly exportsTo: readonly string[];
  readonly descriptions: Texts;
  readonly clusters: readonly DemoCluster[];
  /** ISO date it joined its (first) cluster. */
  readonly memberSince: string;
  readonly metal?: DemoMetalProfile;
  readonly wood?: DemoWoodProfile;
  readonly offers: readonly DemoOffer[];
  /** Read it through `firmAsListed`. */
  readonly listings?: { readonly [cluster in DemoCluster]?: DemoListing };
  readonly flaw?: DemoFlaw;
}

/** The day the demonstration takes for today: validities lie before and after it. */
export const demoDay = "2026-11-01";

/** Shown wherever a person can see the data. */
export const demoNotice: Texts = {
  en: "Demonstration data: every firm here is invented.",
  pl: "Dane demonstracyjne: wszystkie firmy są zmyślone.",
  lt: "Demonstraciniai duomenys: visos įmonės išgalvotos.",
};

/** The firm as one of its clusters lists it: spelling, contact and numbers may differ from the other cluster's. */
export function firmAsListed(firm: DemoFirm, cluster: DemoCluster): DemoFirm {
  return {
    ...firm,
    ...firm.listings?.[cluster],
    offers: firm.offers.filter((offer) => offer.cluster === cluster),
  };
}

/** The member number by which a cluster knows the firm: `m-00042` in metalworking, `n-00042` in woodworking. */
export function memberId(firm: DemoFirm, cluster: DemoCluster): string {
  return `${cluster === "metalworking" ? "m" : "n"}-${firm.key.slice(2)}`;
}
