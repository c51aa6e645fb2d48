import type { LanguageCode } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";

interface DemoAd {
  readonly titles: Texts;
  /** ISCO-08, four digits. */
  readonly occupation: string;
  readonly country: string;
  /** As in schema/places. */
  readonly placeKey: string;
  /** The town's own name. */
  readonly place: string;
  readonly skills: readonly string[];
  readonly languages: readonly LanguageCode[];
  /** For relaying; never shown. A host that does not exist. */
  readonly contactEmail: string;
  /** ISO date-times. */
  readonly publishedAt: string;
  /** Some have passed. */
  readonly expiresAt: string;
}

export interface DemoSalary {
  readonly min: number;
  readonly max?: number;
  readonly currency: "EUR" | "PLN";
  readonly per: "HOUR" | "MONTH";
  readonly gross: true;
}

export interface DemoJobOffer extends DemoAd {
  /** `j-00001` */
  readonly key: string;
  readonly descriptions: Texts;
  /** A demonstration firm's key, or absent for an employer outside the clusters. */
  readonly employerKey?: string;
  readonly employerName: string;
  readonly contract: "PERMANENT" | "TEMPORARY" | "APPRENTICESHIP" | "INTERNSHIP" | "CONTRACTOR" | "SEASONAL";
  /** Always there when the workplace is in Lithuania, where the law asks for it. */
  readonly salary?: DemoSalary;
  readonly positions: number;
  /** ISO date. */
  readonly startsOn?: string;
}

/** Somebody looking for work; no name, no telephone, nothing that tells who it is. */
export interface DemoJobSeeker extends DemoAd {
  /** `s-00001` */
  readonly key: string;
  readonly summaries: Texts;
  readonly experienceYears: number;
  readonly certificates: readonly string[];
  readonly willingToMove: boolean;
  readonly radiusKm?: number;
}
