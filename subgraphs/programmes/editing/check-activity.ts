import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import type { NewContent } from "../entries/entry.ts";
import type { EntryProblems } from "./entry-problems.ts";
import type { CourseInput, CreativeGroupInput, EventInput } from "./input-types.ts";

export function checkEvent(input: EventInput, list: EntryProblems): NewContent<"EVENT"> {
  const country = input.country == null ? undefined : list.countryAt("country", input.country);
  list.order("endsAt", input.startsAt, input.endsAt);
  if (input.endsAt != null && input.startsAt == null)
    list.add("startsAt", "MISSING", "is missing: an event that ends begins.");
  const takesRegistrations = input.takesRegistrations ?? false;
  if (takesRegistrations && input.startsAt == null)
    list.add("startsAt", "MISSING", "is missing: registrations are taken until the event begins.");
  return {
    kind: input.kind,
    titles: list.texts("title", input.title),
    startsAt: input.startsAt ?? undefined,
    endsAt: input.endsAt ?? undefined,
    allDay: input.allDay ?? false,
    town: list.town("place", input.place, country),
    country,
    host: list.optionalSlug("host", input.host),
    project: list.optionalSlug("project", input.project),
    cluster: list.optionalSlug("cluster", input.cluster),
    topics: list.codes("topics", input.topics, capabilityByCode, "a capability code such as WELDING"),
    seats: list.number("seats", input.seats, 1, 100_000),
    takesRegistrations,
    participantsPlanned: list.figure("participantsPlanned", input.participantsPlanned),
    participantsActual: list.figure("participantsActual", input.participantsActual),
    visits: list.textLists("visits", input.visits),
    demonstrations: list.textLists("demonstrations", input.demonstrations),
    businessTalks: input.businessTalks ?? false,
    programme: list.optionalTexts("programme", input.programme),
    website: input.website ?? undefined,
    publishedAt: input.publishedAt ?? undefined,
    sources: list.strings("sources", input.sources, 300),
  };
}

export function checkCourse(input: CourseInput, list: EntryProblems): NewContent<"COURSE"> {
  return {
    titles: list.texts("title", input.title),
    track: input.track,
    hours: list.number("hours", input.hours, 1, 10_000) ?? 0,
    modules: list.strings("modules", input.modules),
    seats: list.number("seats", input.seats, 1, 100_000),
    participantsPlanned: list.figure("participantsPlanned", input.participantsPlanned),
    participantsActual: list.figure("participantsActual", input.participantsActual),
    countries: list.codes("countries", input.countries, countryByCode, "ISO 3166-1 codes such as PL"),
    project: list.optionalSlug("project", input.project),
    source: list.text("source", input.source, 2, 300),
  };
}

export function checkCreativeGroup(
  input: CreativeGroupInput,
  list: EntryProblems,
): NewContent<"CREATIVE_GROUP"> {
  return {
    name: list.text("name", input.name, 1, 120),
    country: list.countryAt("country", input.country),
    months: list.number("months", input.months, 1, 120),
    tutors: list.strings("tutors", input.tutors, 100),
    members: list.number("members", input.members, 1, 1000),
    project: list.optionalSlug("project", input.project),
    source: list.text("source", input.source, 2, 300),
  };
}
