import { z } from "zod";
import { platformLanguages } from "#schema/reference/languages.ts";
import { texts } from "./values.ts";

export const documentKinds = ["STRATEGY", "MAP", "DIRECTORY", "STANDARD", "FILM", "REPORT"] as const;

export const document = z.object({
  kind: z.enum(documentKinds),
  titles: texts,
  summary: texts.optional(),
  url: z.string().optional(),
  languages: z.array(z.enum(platformLanguages)).default([]),
  issuedOn: z.string().optional(),
  project: z.string().optional(),
  cluster: z.string().optional(),
  source: z.string(),
});

export const newsItem = z.object({
  titles: texts,
  body: texts.optional(),
  publishedAt: z.string(),
  cluster: z.string().optional(),
  institution: z.string().optional(),
  project: z.string().optional(),
  url: z.string().optional(),
});

export const metaCluster = z.object({
  names: texts,
  industry: z.string(),
  project: z.string().optional(),
  clusters: z.array(z.string()).default([]),
  partners: z.array(z.string()).default([]),
});
