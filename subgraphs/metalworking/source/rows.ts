import { z } from "zod";
import { platformLanguages } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";

/** Texts by language; what stands under a language the platform does not speak is left out. */
const texts = z.partialRecord(z.string(), z.string()).transform((stored): Texts => {
  const known = platformLanguages.filter((language) => stored[language]?.trim());
  return Object.fromEntries(known.map((language) => [language, stored[language]]));
});

const certificate = z.object({
  standard: z.string(),
  scope: z.string().nullable(),
  validUntil: z.string().nullable(),
});

const machine = z.object({
  kind: z.string(),
  maker: z.string().nullable(),
  model: z.string().nullable(),
  year: z.number().nullable(),
  workEnvelopeMm: z.string().nullable(),
  axes: z.number().nullable(),
});

/** A member with everything that hangs on it, as one row of the query in members.ts. */
export const memberRow = z.object({
  id: z.string(),
  name: z.string(),
  legalForm: z.string().nullable(),
  country: z.string(),
  place: z.string().nullable(),
  postalCode: z.string().nullable(),
  street: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
  contactRole: z.string().nullable(),
  size: z.string().nullable(),
  foundedYear: z.number().nullable(),
  memberSince: z.string().nullable(),
  descriptions: texts,
  keywords: z.array(z.string()),
  activities: z.array(z.string()),
  capabilities: z.array(z.string()),
  exportsTo: z.array(z.string()),
  toleranceMicrometres: z.number().nullable(),
  freeCapacityPercent: z.number().nullable(),
  taxIds: z.array(z.object({ scheme: z.string(), value: z.string() })),
  processes: z.array(z.object({ capability: z.string(), note: texts.nullable() })),
  materials: z.array(z.string()),
  machines: z.array(machine),
  certificates: z.array(certificate),
  welding: z
    .object({
      iso3834: z.string().nullable(),
      en1090: z.string().nullable(),
      processes: z.array(z.string()),
    })
    .nullable(),
});
export type MemberRow = z.infer<typeof memberRow>;

export const offerRow = z.object({
  id: z.string(),
  memberId: z.string(),
  kind: z.string(),
  direction: z.string(),
  titles: texts,
  descriptions: texts,
  capabilities: z.array(z.string()),
  wantedCountries: z.array(z.string()),
  publishedAt: z.string(),
  validUntil: z.string().nullable(),
  closed: z.boolean(),
});
export type OfferRow = z.infer<typeof offerRow>;
