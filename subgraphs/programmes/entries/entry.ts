import { z } from "zod";
import { course, creativeGroup, event } from "./activity.ts";
import { institution } from "./institution.ts";
import { agreement, coverage, project, task } from "./project.ts";
import { document, metaCluster, newsItem } from "./publication.ts";

/** What each kind of entry holds. All kinds are kept, changed, withdrawn and audited alike. */
export const contents = {
  INSTITUTION: institution,
  PROJECT: project,
  TASK: task,
  AGREEMENT: agreement,
  COVERAGE: coverage,
  EVENT: event,
  COURSE: course,
  CREATIVE_GROUP: creativeGroup,
  DOCUMENT: document,
  NEWS_ITEM: newsItem,
  META_CLUSTER: metaCluster,
} as const;

export type EntryKind = keyof typeof contents;
export type Content<Kind extends EntryKind> = z.infer<(typeof contents)[Kind]>;
/** As facts and editors write it: what has a default may be left out. */
export type NewContent<Kind extends EntryKind> = z.input<(typeof contents)[Kind]>;

/** An entry as it is read: its content, and what the store knows of it. */
export interface Entry<Kind extends EntryKind> {
  kind: Kind;
  /** A slug, or a number that the store gave: unique over all kinds. */
  id: string;
  content: Content<Kind>;
  version: number;
  changedAt: Date;
  withdrawn: boolean;
}

const entryRow = z.object({
  kind: z.enum(Object.keys(contents) as [EntryKind, ...EntryKind[]]),
  id: z.string(),
  content: z.unknown(),
  version: z.number(),
  changed_at: z.coerce.date(),
  withdrawn: z.boolean(),
});

/** An entry as it leaves the database. */
export function readEntry(row: unknown): Entry<EntryKind> {
  const { kind, id, content, version, changed_at, withdrawn } = entryRow.parse(row);
  return { kind, id, content: contents[kind].parse(content), version, changedAt: changed_at, withdrawn };
}

/** Narrows an entry to its kind. */
export function isOf<Kind extends EntryKind>(entry: Entry<EntryKind>, kind: Kind): entry is Entry<Kind> {
  return entry.kind === kind;
}
