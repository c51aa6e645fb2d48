import { z } from "zod";
import { claim, texts, town } from "./values.ts";

export const institutionKinds = [
  "BUSINESS_CENTRE",
  "UNIVERSITY",
  "RESEARCH",
  "TRAINING_CENTRE",
  "CHAMBER",
  "PUBLIC_AUTHORITY",
  "DEVELOPMENT_AGENCY",
] as const;

export const otherNameKinds = ["FORMER", "VARIANT", "TRANSLATION", "ABBREVIATION"] as const;

/** Contacts are an office's: a person stands for a role and is never named. */
export const institution = z.object({
  names: texts,
  otherNames: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(otherNameKinds),
        until: z.string().optional(),
        source: z.string(),
      }),
    )
    .default([]),
  kind: z.enum(institutionKinds),
  country: z.string(),
  town: town.optional(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  fax: z.string().optional(),
  website: z.string().optional(),
  contactRole: texts.optional(),
  mission: texts.optional(),
  services: z.array(texts).default([]),
  clusters: z.array(z.string()).default([]),
  claims: z.array(claim).default([]),
  sources: z.array(z.string()),
});
