import { z } from "zod";
import { claim, measure, money, texts, town } from "./values.ts";

export const partnerRoles = ["LEAD", "PARTNER", "ASSOCIATE"] as const;

const funding = z.object({
  payer: z.string(),
  percent: z.number().optional(),
  amount: money.optional(),
  derived: z.boolean().default(false),
  source: z.string(),
});

const partner = z.object({
  /** The slug of an institution; absent where the document names only a side. */
  institution: z.string().optional(),
  named: z.string(),
  country: z.string(),
  role: z.enum(partnerRoles),
  budget: money.optional(),
  budgetDerived: z.boolean().default(false),
  source: z.string(),
});

export const project = z.object({
  titles: texts,
  acronym: z.string().optional(),
  contractNumber: z.string().optional(),
  programme: z.string().optional(),
  objective: texts.optional(),
  beneficiaries: texts.optional(),
  forms: z.array(z.string()).default([]),
  startsOn: z.string().optional(),
  endsOn: z.string().optional(),
  budget: money.optional(),
  funding: z.array(funding).default([]),
  partners: z.array(partner).default([]),
  figures: z.array(measure).default([]),
  /** Codes of the branches that its meta-clusters are to be chosen from. */
  industries: z.array(z.string()).default([]),
  follows: z.string().optional(),
  statements: z.array(texts).default([]),
  website: z.string().optional(),
  clusters: z.array(z.string()).default([]),
  claims: z.array(claim).default([]),
  sources: z.array(z.string()),
});

export const task = z.object({
  project: z.string(),
  number: z.string(),
  titles: texts,
  countries: z.array(z.string()).default([]),
  measures: z.array(measure).default([]),
  source: z.string(),
});

export const agreementStatuses = ["TO_BE_CONCLUDED", "SIGNED", "ENDED"] as const;

export const agreement = z.object({
  project: z.string().optional(),
  title: z.string(),
  parties: z.array(z.string()),
  from: z.string().optional(),
  to: z.string().optional(),
  fromYear: z.number().optional(),
  toYear: z.number().optional(),
  status: z.enum(agreementStatuses),
  chosen: z.boolean().default(true),
  source: z.string(),
});

/** Of town and region one is given. */
export const coverage = z.object({
  project: z.string(),
  named: z.string(),
  town: town.optional(),
  region: z.string().optional(),
  claimedCountry: z.string(),
  country: z.string(),
  note: texts.optional(),
  source: z.string(),
});
