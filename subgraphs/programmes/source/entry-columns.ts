import type { Content, EntryKind } from "../entries/entry.ts";
import { referenceKeys, referencesOf } from "../entries/references.ts";

interface Timed {
  startsAt?: string | undefined;
  endsAt?: string | undefined;
  allDay?: boolean | undefined;
  publishedAt?: string | undefined;
}

const day = 24 * 3_600_000;

/** What lists are ordered, filtered and joined by, taken from the content. */
export function columnsOf(kind: EntryKind, content: Content<EntryKind>) {
  const { startsAt, endsAt, allDay, publishedAt }: Timed = content;
  const happens = kind === "EVENT" ? startsAt : publishedAt;
  return {
    content: JSON.stringify(content),
    refs: referenceKeys(referencesOf(content)),
    happens_at: moment(happens),
    ends_at: kind === "EVENT" ? endOf(endsAt ?? startsAt, allDay === true) : null,
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
