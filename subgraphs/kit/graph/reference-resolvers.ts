import type { DocumentNode, GraphQLFieldResolver, GraphQLScalarType } from "graphql";
import { Kind } from "graphql";
import type { PlaceFact } from "#schema/places/place-fact.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { localize, type Texts } from "#schema/reference/localized.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import { scalars } from "./scalars.ts";

/**
 * Resolvers by type and field, as @apollo/subgraph takes them. Parents and arguments differ from field to field, which
 * TypeScript cannot say for such a map; each resolver states its own.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type FieldResolver = GraphQLFieldResolver<any, any, any>;
export type ResolverMap = Record<string, GraphQLScalarType | Record<string, FieldResolver>>;

interface Named {
  names: Texts;
}

interface LanguageArgument {
  language?: string | null;
}

interface ReaderContext {
  language?: string | undefined;
}

/** The text in the language of the argument, else of the request's Accept-Language; null when there is none at all. */
export function textIn(texts: Texts, { language }: LanguageArgument, context: ReaderContext) {
  return localize(texts, language ?? context.language);
}

const name = (fact: Named, wanted: LanguageArgument, context: ReaderContext) =>
  textIn(fact.names, wanted, context);

/** A place as subgraphs hand it on: a fact of the gazetteer, or what a source wrote where the gazetteer knows no such place. */
export interface PlaceOnGraph {
  names: Texts;
  country: string;
  region?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** The gazetteer's place, with the name to show in each language. */
export function placeOnGraph({ names, country, region, latitude, longitude }: PlaceFact): PlaceOnGraph {
  const shown = Object.entries(names).map(([language, list]) => [language, list[0]]);
  return { names: Object.fromEntries(shown), country, region, latitude, longitude };
}

const referenceResolvers: Record<string, Record<string, FieldResolver>> = {
  Country: { name },
  Region: { name, country: (region: { country: string }) => countryByCode(region.country) },
  Place: {
    name,
    region: (place: PlaceOnGraph) =>
      place.region === undefined ? null : (regionByCode(place.region) ?? null),
    country: (place: PlaceOnGraph) => countryByCode(place.country),
    location: ({ latitude, longitude }: PlaceOnGraph) =>
      latitude === undefined || longitude === undefined ? null : { latitude, longitude },
  },
  Sector: { name },
  Capability: { name, sector: (capability: { sector: string }) => sectorByCode(capability.sector) },
  Activity: { name },
  StatKey: {
    label: (key: { label: Texts }, wanted: LanguageArgument, context: ReaderContext) =>
      textIn(key.label, wanted, context),
  },
};

/** The subgraph's resolvers together with those of the shared types that its SDL holds. */
export function withReferenceResolvers(typeDefs: DocumentNode, own: ResolverMap): ResolverMap {
  const defined = new Set(
    typeDefs.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.SCALAR_TYPE_DEFINITION
        ? [definition.name.value]
        : [],
    ),
  );
  const shared = Object.entries({ ...referenceResolvers, ...scalars }).filter(([type]) => defined.has(type));
  return { ...Object.fromEntries(shared), ...own };
}
