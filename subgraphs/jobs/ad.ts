import { z } from "zod";
import { adStates } from "./states.ts";

export const contractKinds = [
  "PERMANENT",
  "TEMPORARY",
  "APPRENTICESHIP",
  "INTERNSHIP",
  "CONTRACTOR",
  "SEASONAL",
] as const;
export type ContractKind = (typeof contractKinds)[number];

const salary = z.object({
  min: z.number().optional(),
  max: z.number().optional(),
  currency: z.string(),
  per: z.enum(["HOUR", "MONTH", "YEAR"]),
  gross: z.boolean(),
});
export type Salary = z.infer<typeof salary>;

/** What only one kind of ad has, and nobody filters by. */
export const adDetails = z.object({
  skills: z.array(z.string()),
  certificates: z.array(z.string()).optional(),
  salary: salary.optional(),
  startsOn: z.string().optional(),
  positions: z.number().optional(),
  experienceYears: z.number().optional(),
  willingToMove: z.boolean().optional(),
  radiusKm: z.number().optional(),
});

/** An ad as it leaves the database. Dates are moments; a contact is never part of it. */
export const adRow = z.object({
  id: z.string(),
  kind: z.enum(["OFFER", "SEEKER"]),
  state: z.enum(adStates),
  language: z.string(),
  title: z.string(),
  body: z.string(),
  occupation: z.string().nullable(),
  country: z.string(),
  region: z.string().nullable(),
  place_key: z.string().nullable(),
  place_name: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  contract: z.enum(contractKinds).nullable(),
  company_ref: z.string().nullable(),
  employer_name: z.string().nullable(),
  details: adDetails,
  match_keys: z.array(z.string()).nullable(),
  held_reasons: z.array(z.string()),
  held_at: z.coerce.date().nullable(),
  spam_ticket: z.string().nullable(),
  waits_until: z.coerce.date().nullable(),
  withdrawn_at: z.coerce.date().nullable(),
  posted_at: z.coerce.date(),
  published_at: z.coerce.date().nullable(),
  expires_at: z.coerce.date(),
});

export type AdRow = z.infer<typeof adRow>;
export type AdKind = AdRow["kind"];

/** Whether the public may see it now, whether or not the sweep has been by. */
export function isShown({ state, expires_at }: AdRow, now: Date): boolean {
  return state === "PUBLISHED" && expires_at > now;
}

/** An ad that passed every check and is ready to be kept. */
export interface NewAd {
  kind: AdKind;
  language: string;
  title: string;
  body: string;
  occupation?: string | undefined;
  country: string;
  place: string;
  contract?: ContractKind | undefined;
  companyRef?: string | undefined;
  employerName?: string | undefined;
  details: z.infer<typeof adDetails>;
}
