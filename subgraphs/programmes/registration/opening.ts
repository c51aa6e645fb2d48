import type { Entry } from "../entries/entry.ts";
import { columnsOf } from "../source/entry-columns.ts";

/** How long after an event what people gave to register is kept. */
const keptMs = 30 * 24 * 3_600_000;

/** Registrations are taken until the event begins; an event without a date takes none. */
export function registrationIsOpen({ content, withdrawn }: Entry<"EVENT">, now: Date): boolean {
  const { takesRegistrations, startsAt, publishedAt } = content;
  return (
    takesRegistrations &&
    !withdrawn &&
    startsAt !== undefined &&
    new Date(startsAt) > now &&
    (publishedAt === undefined || new Date(publishedAt) <= now)
  );
}

/** When the registrations of an event are erased. */
export function erasedAt(event: Entry<"EVENT">, now: Date): Date {
  const { ends_at } = columnsOf("EVENT", event.content);
  return new Date((ends_at ?? now).getTime() + keptMs);
}

/** Registrations of events that were over by then are erased now. */
export function overBefore(now: Date): Date {
  return new Date(now.getTime() - keptMs);
}
