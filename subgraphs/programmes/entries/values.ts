import { z } from "zod";
import { platformLanguages } from "#schema/reference/languages.ts";

/** One text in any of the platform's languages. */
export const texts = z.partialRecord(z.enum(platformLanguages), z.string());

export const figureQualifiers = ["EXACT", "MORE_THAN", "ABOUT"] as const;

/** A number with its source; a derived one says from what. */
export const figure = z.object({
  value: z.number(),
  unit: z.string(),
  source: z.string(),
  derivation: z.string().optional(),
  qualifier: z.enum(figureQualifiers).default("EXACT"),
  note: texts.optional(),
});
export type Figure = z.infer<typeof figure>;

/** Something counted: plan and result apart, because a source may know one and not the other. */
export const measure = z.object({
  key: z.string(),
  names: texts,
  planned: figure.optional(),
  actual: figure.optional(),
});
export type Measure = z.infer<typeof measure>;

export const claim = z.object({
  field: z.string(),
  value: z.string(),
  source: z.string(),
  chosen: z.boolean(),
  reason: texts.optional(),
});
export type Claim = z.infer<typeof claim>;

export const money = z.object({ amount: z.number(), currency: z.string() });
export type Money = z.infer<typeof money>;

/** A town by the gazetteer's key where it knows it, else only by the name that was written. */
export const town = z.object({ name: z.string(), key: z.string().optional() });
export type Town = z.infer<typeof town>;
