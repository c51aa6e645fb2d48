import type { Texts } from "#schema/reference/localized.ts";
import type { MemberCertificate, MemberTaxId } from "../profile/member-body.ts";

export interface ProfileMembership {
  cluster: string;
  memberId: string;
  since?: string;
  recordUrl?: string;
}

/** What one source says of one field. */
export interface ProfileProvenance {
  field: string;
  cluster: string;
  value?: string;
  sourceUrl?: string;
  retrievedAt: string;
  chosen: boolean;
}

/** A company as it is shown, chosen from what its members' clusters say. */
export interface CompanyProfile {
  name: string;
  formerNames: string[];
  legalForm?: string;
  descriptions: Texts;
  languages: string[];
  country: string;
  region?: string;
  placeKey?: string;
  /** As the source writes it, for towns that the gazetteer does not know. */
  placeName?: string;
  street?: string;
  postalCode?: string;
  latitude?: number;
  longitude?: number;
  email?: string;
  phone?: string;
  website?: string;
  taxIds: MemberTaxId[];
  activities: string[];
  sectors: string[];
  capabilities: string[];
  certificates: MemberCertificate[];
  size?: string;
  foundedYear?: number;
  exportsTo: string[];
  memberships: ProfileMembership[];
  provenance: ProfileProvenance[];
}

/** A company's row as resolvers get it. */
export interface CompanyRow {
  id: string;
  slug: string;
  aliases: string[];
  updatedAt: Date;
  profile: CompanyProfile;
}
