import type { Entry } from "../entries/entry.ts";
import type { Target } from "../loaders.ts";
import { type Context, clustersOf, countryOf, field, placeOf, textOf, textsOf } from "./values.ts";

type Institution = Entry<"INSTITUTION">;

const target = ({ id }: Institution): Target => `INSTITUTION/${id}`;

export const institutionResolvers = {
  Institution: {
    __resolveReference: ({ slug }: { slug: string }, { loaders }: Context) =>
      loaders.entry("INSTITUTION", slug),
    slug: ({ id }: Institution) => id,
    name: textOf<"INSTITUTION">(({ names }) => names),
    otherNames: field<"INSTITUTION", unknown>(({ otherNames }) => otherNames),
    kind: field<"INSTITUTION", string>(({ kind }) => kind),
    country: field<"INSTITUTION", unknown>(({ country }) => countryOf(country)),
    place: field<"INSTITUTION", unknown>(({ town, country }) => placeOf(town, country)),
    address: ({ content }: Institution) => {
      const { street, postalCode, town, country } = content;
      if (street === undefined && postalCode === undefined && town === undefined) return null;
      return { street, postalCode, town: town?.name, country: countryOf(country) };
    },
    contact: ({ content: { email, phone, website } }: Institution) => ({ email, phone, website }),
    contactRole: textOf<"INSTITUTION">(({ contactRole }) => contactRole),
    fax: field<"INSTITUTION", unknown>(({ fax }) => fax),
    website: field<"INSTITUTION", unknown>(({ website }) => website),
    mission: textOf<"INSTITUTION">(({ mission }) => mission),
    services: textsOf<"INSTITUTION">(({ services }) => services),
    projects: (institution: Institution, _args: unknown, { loaders }: Context) =>
      loaders.pointingAt("PROJECT", target(institution)),
    events: (institution: Institution, _args: unknown, { loaders }: Context) =>
      loaders.pointingAt("EVENT", target(institution)),
    clusters: field<"INSTITUTION", unknown>(({ clusters }) => clustersOf(clusters)),
    claims: field<"INSTITUTION", unknown>(({ claims }) => claims),
    sources: field<"INSTITUTION", unknown>(({ sources }) => sources),
  },
};
