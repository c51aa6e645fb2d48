import { z } from "zod";
import { figure, texts, town } from "./values.ts";

export const eventKinds = [
  "SEMINAR",
  "CONFERENCE",
  "WORKSHOP",
  "STUDY_VISIT",
  "B2B_MEETING",
  "TRAINING",
] as const;
export const courseTracks = ["GENERAL", "TECHNICAL", "STUDENT"] as const;

/** Moments are ISO 8601 in UTC; of an all-day event only the days count, its last one included. */
export const event = z.object({
  kind: z.enum(eventKinds),
  titles: texts,
  startsAt: z.string().optional(),
  endsAt: z.string().optional(),
  allDay: z.boolean().default(false),
  town: town.optional(),
  country: z.string().optional(),
  host: z.string().optional(),
  project: z.string().optional(),
  cluster: z.string().optional(),
  topics: z.array(z.string()).default([]),
  seats: z.number().optional(),
  takesRegistrations: z.boolean().default(false),
  participantsPlanned: figure.optional(),
  participantsActual: figure.optional(),
  visits: z.array(texts).default([]),
  demonstrations: z.array(texts).default([]),
  businessTalks: z.boolean().default(false),
  programme: texts.optional(),
  website: z.string().optional(),
  publishedAt: z.string().optional(),
  sources: z.array(z.string()).default([]),
});

export const course = z.object({
  titles: texts,
  track: z.enum(courseTracks),
  hours: z.number(),
  modules: z.array(z.string()).default([]),
  seats: z.number().optional(),
  participantsPlanned: figure.optional(),
  participantsActual: figure.optional(),
  countries: z.array(z.string()).default([]),
  project: z.string().optional(),
  source: z.string(),
});

export const creativeGroup = z.object({
  name: z.string(),
  country: z.string(),
  months: z.number().optional(),
  tutors: z.array(z.string()).default([]),
  members: z.number().optional(),
  project: z.string().optional(),
  source: z.string(),
});
