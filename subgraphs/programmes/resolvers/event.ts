import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { jsonLdText } from "#subgraphs/kit/graph/json-ld.ts";
import { textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { Entry } from "../entries/entry.ts";
import { registrationIsOpen } from "../registration/opening.ts";
import { itsProject } from "./project.ts";
import {
  type Context,
  clusterOf,
  countriesOf,
  countryOf,
  field,
  type InLanguage,
  placeOf,
  textOf,
  textsOf,
} from "./values.ts";

type Event = Entry<"EVENT">;

const read = field<"EVENT", unknown>;

export const eventResolvers = {
  Event: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.entry("EVENT", id),
    kind: read(({ kind }) => kind),
    title: textOf<"EVENT">(({ titles }) => titles),
    startsAt: read(({ startsAt }) => startsAt),
    endsAt: read(({ endsAt }) => endsAt),
    allDay: read(({ allDay }) => allDay),
    place: read(({ town, country }) => placeOf(town, country)),
    country: read(({ country }) => countryOf(country)),
    host: ({ content }: Event, _args: unknown, { loaders }: Context) =>
      loaders.entry("INSTITUTION", content.host),
    project: itsProject,
    cluster: read(({ cluster }) => clusterOf(cluster)),
    topics: read(({ topics }) => topics.flatMap((code) => capabilityByCode(code) ?? [])),
    seats: read(({ seats }) => seats),
    registered: async ({ id }: Event, _args: unknown, { loaders }: Context) =>
      (await loaders.counts(id)).registered,
    waiting: async ({ id }: Event, _args: unknown, { loaders }: Context) =>
      (await loaders.counts(id)).waiting,
    registrationOpen: (event: Event, _args: unknown, { clock }: Context) =>
      registrationIsOpen(event, clock()),
    participantsPlanned: read(({ participantsPlanned }) => participantsPlanned),
    participantsActual: read(({ participantsActual }) => participantsActual),
    visits: textsOf<"EVENT">(({ visits }) => visits),
    demonstrations: textsOf<"EVENT">(({ demonstrations }) => demonstrations),
    businessTalks: read(({ businessTalks }) => businessTalks),
    programme: textOf<"EVENT">(({ programme }) => programme),
    website: read(({ website }) => website),
    publishedAt: read(({ publishedAt }) => publishedAt),
    updatedAt: ({ changedAt }: Event) => changedAt,
    sources: read(({ sources }) => sources),
    jsonLd,
  },
  Course: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.entry("COURSE", id),
    title: textOf<"COURSE">(({ titles }) => titles),
    track: field<"COURSE", unknown>(({ track }) => track),
    hours: field<"COURSE", unknown>(({ hours }) => hours),
    modules: field<"COURSE", unknown>(({ modules }) => modules),
    seats: field<"COURSE", unknown>(({ seats }) => seats),
    participantsPlanned: field<"COURSE", unknown>(({ participantsPlanned }) => participantsPlanned),
    participantsActual: field<"COURSE", unknown>(({ participantsActual }) => participantsActual),
    countries: field<"COURSE", unknown>(({ countries }) => countriesOf(countries)),
    project: itsProject,
    source: field<"COURSE", unknown>(({ source }) => source),
  },
  CreativeGroup: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.entry("CREATIVE_GROUP", id),
    name: field<"CREATIVE_GROUP", unknown>(({ name }) => name),
    country: field<"CREATIVE_GROUP", unknown>(({ country }) => countryOf(country)),
    months: field<"CREATIVE_GROUP", unknown>(({ months }) => months),
    tutors: field<"CREATIVE_GROUP", unknown>(({ tutors }) => tutors),
    members: field<"CREATIVE_GROUP", unknown>(({ members }) => members),
    project: itsProject,
    source: field<"CREATIVE_GROUP", unknown>(({ source }) => source),
  },
};

/** What search engines read: https://schema.org/Event. */
async function jsonLd({ content }: Event, args: InLanguage, context: Context) {
  const { titles, programme, startsAt, endsAt, allDay, town, country, seats, website, kind } = content;
  const moment = (text: string | undefined) => (allDay ? text?.slice(0, 10) : text);
  const place = placeOf(town, country);
  const host = await context.loaders.entry("INSTITUTION", content.host);
  return jsonLdText({
    "@type": kind === "TRAINING" || kind === "WORKSHOP" ? "EducationEvent" : "BusinessEvent",
    name: textIn(titles, args, context)?.text,
    description: textIn(programme ?? {}, args, context)?.text,
    startDate: moment(startsAt),
    endDate: moment(endsAt),
    url: website,
    maximumAttendeeCapacity: seats,
    ...(place !== null && {
      location: {
        "@type": "Place",
        name: textIn(place.names, args, context)?.text,
        address: { "@type": "PostalAddress", addressLocality: town?.name, addressCountry: place.country },
        ...(place.latitude !== undefined && {
          geo: { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude },
        }),
      },
    }),
    ...(host !== null && {
      organizer: {
        "@type": "Organization",
        name: textIn(host.content.names, args, context)?.text,
        url: host.content.website,
      },
    }),
  });
}
