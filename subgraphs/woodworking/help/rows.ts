import { z } from "zod";
import { platformLanguages } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";

export const helpDirections = ["CAN_HELP", "NEEDS_HELP"] as const;
export type HelpDirection = (typeof helpDirections)[number];

const texts = z.partialRecord(z.enum(platformLanguages), z.string()).transform((stored): Texts => stored);

const helpFields = {
  id: z.string(),
  memberId: z.string(),
  direction: z.enum(helpDirections),
  titles: texts,
  descriptions: texts,
  postedAt: z.string(),
  validUntil: z.string().nullable(),
};

/** What everybody may see of an offer of help or a request for it. */
export const helpRow = z.object({ ...helpFields, source: z.enum(["SITE", "GRAPH"]) });
export type HelpRow = z.infer<typeof helpRow>;

export const postStates = ["AWAITING_CONFIRMATION", "AWAITING_DECISION", "PUBLISHED"] as const;

/** What was posted through the graph, with who posted it: never leaves the help desk but to the cluster's operator. */
export const postRow = z.object({
  ...helpFields,
  validUntil: z.string(),
  state: z.enum(postStates),
  reasons: z.array(z.string()),
  email: z.string(),
  language: z.enum(platformLanguages),
  ticket: z.string().nullable(),
});
export type PostRow = z.infer<typeof postRow>;

/** A post as everybody may see it. */
export function shownHelp({
  id,
  memberId,
  direction,
  titles,
  descriptions,
  postedAt,
  validUntil,
}: PostRow): HelpRow {
  return { id, memberId, direction, titles, descriptions, postedAt, validUntil, source: "GRAPH" };
}
