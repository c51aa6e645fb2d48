import { z } from "zod";
import type { LanguageCode } from "#schema/reference/languages.ts";
import type { Asker, Question } from "../ask-graph.ts";

const named = z.object({ text: z.string() });
const event = z.object({
  id: z.string(),
  title: named,
  startsAt: z.coerce.date().nullable(),
  endsAt: z.coerce.date().nullable(),
  allDay: z.boolean(),
  place: z.object({ name: named }).nullable(),
  country: z.object({ name: named }).nullable(),
  host: z.object({ name: named }).nullable(),
  programme: named.nullable(),
  website: z.string().nullable(),
  updatedAt: z.coerce.date(),
  version: z.number().int(),
});
export type CalendarEvent = z.infer<typeof event>;

const fields = `
  id
  title(language: $language) { text }
  startsAt
  endsAt
  allDay
  place { name(language: $language) { text } }
  country { name(language: $language) { text } }
  host { name(language: $language) { text } }
  programme(language: $language) { text }
  website
  updatedAt
  version`;

const page = z.object({
  events: z.object({
    nodes: z.array(event),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type EventsPage = z.infer<typeof page>;

const eventsPage: Question<EventsPage> = {
  document: `query EventsForCalendar($where: EventFilter, $language: Language, $after: String) {
    events(where: $where, first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }
  }`,
  answer: page,
  parameters: { "where.countries": "country", "where.cluster": "cluster" },
};

export const eventById: Question<{ event: CalendarEvent | null }> = {
  document: `query EventForCalendar($id: ID!, $language: Language) { event(id: $id) { ${fields} } }`,
  answer: z.object({ event: event.nullable() }),
};

export interface EventsWanted {
  language: LanguageCode;
  where: { countries: string[] | undefined; cluster: string | undefined };
}

const mostPages = 20;

/** The events that are wanted, at most two thousand. */
export async function eventsOf(asker: Asker, wanted: EventsWanted): Promise<CalendarEvent[]> {
  const found: CalendarEvent[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages++) {
    const { events }: EventsPage = await asker.ask(eventsPage, { ...wanted, after });
    found.push(...events.nodes);
    after = events.pageInfo.endCursor;
    if (!events.pageInfo.hasNextPage || after === null) break;
  }
  return found;
}
