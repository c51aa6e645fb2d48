import { createHash } from "node:crypto";
import ical from "ical-generator";
import { cleanLine, cleanText, webAddress } from "../clean-text.ts";
import type { CalendarEvent } from "./events-question.ts";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A calendar by RFC 5545. Moments are written in UTC, which every calendar shows in its reader's own time; all-day
 * events as days. An event without a date is in no calendar.
 */
export function writeCalendar(
  events: readonly CalendarEvent[],
  { name, language }: { name: string; language: string },
): string {
  const calendar = ical({
    name,
    prodId: { company: "E-Cooperation", product: "Events", language: language.toUpperCase() },
  });
  const end = "END:VCALENDAR";
  const frame = calendar.toString().split(end);
  const written = events.flatMap((event) => {
    const span = spanOf(event);
    if (span === undefined) return [];
    const url = webAddress(event.website);
    const entry = calendar.createEvent({
      id: eventUid(event.id),
      sequence: event.version,
      stamp: event.updatedAt,
      lastModified: event.updatedAt,
      ...span,
      summary: cleanLine(event.title.text) || "–",
      ...text("location", [event.place?.name.text, event.country?.name.text], ", "),
      ...text("description", [event.host?.name.text, event.programme?.text], "\n"),
      ...(url && { url }),
    });
    return folded(entry.toString());
  });
  return [frame[0], ...written, end].join("");
}

/** The same for the life of the event, wherever the graph runs. */
export function eventUid(id: string): string {
  const digest = createHash("sha256").update(`event:${id}`).digest("hex").slice(0, 32);
  return `${digest}@events.e-cooperation`;
}

/** The graph names an all-day event's last day; a calendar wants the day after it (RFC 5545, 3.6.1). */
function spanOf({ startsAt: start, endsAt, allDay }: CalendarEvent) {
  if (start === null) return undefined;
  const last = endsAt !== null && endsAt > start ? endsAt : start;
  if (allDay) return { start, end: new Date(last.getTime() + dayMs), allDay };
  // An end that is not after its start is none (3.8.2.2).
  return last > start ? { start, end: last } : { start };
}

function text(property: "location" | "description", parts: readonly (string | undefined)[], between: string) {
  const written = parts
    .flatMap((part) => (part === undefined ? [] : [cleanText(part).replace(/\t/g, " ").trim()]))
    .filter((part) => part !== "")
    .join(between);
  return written === "" ? {} : { [property]: written };
}

const mostOctets = 75;

/** Lines of at most 75 octets (3.1). The library folds too, and takes a millisecond for each event. */
function folded(lines: string): string {
  return lines.replace(/[^\r\n]{26,}/g, (line) => {
    if (Buffer.byteLength(line) <= mostOctets) return line;
    let [written, used] = ["", 0];
    for (const character of line) {
      const octets = Buffer.byteLength(character);
      if (used + octets > mostOctets) {
        written += "\r\n ";
        used = 1;
      }
      written += character;
      used += octets;
    }
    return written;
  });
}
