import type { Content, EntryKind } from "../entries/entry.ts";
import { referenceKeys, referencesOf } from "../entries/references.ts";

const day = 24 * 3_600_000;

/** What lists are ordered, filtered and joined by, taken from the content. */
export function columnsOf(kind: EntryKind, content: Content<EntryKind>) {
  const publishedAt = "publishedAt" in content ? content.publishedAt : undefined;
  const { startsAt, endsAt, allDay } = "allDay" in content ? content : { startsAt: undefined };
  return {
    content: JSON.stringify(content),
    refs: referenceKeys(referencesOf(content)),
    happens_at: moment(kind === "EVENT" ? startsAt : publishedAt),
    ends_at: endOf(endsAt ?? startsAt, allDay === true),
    visible_from: moment(publishedAt),
  };
}

/** An all-day event is over when its last day is. */
function endOf(last: string | undefined, allDay: boolean): Date | null {
  if (last === undefined) return null;
  return new Date(Date.parse(last) + (allDay ? day : 0));
}

function moment(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}
