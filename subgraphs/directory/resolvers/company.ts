import type { GraphQLResolveInfo } from "graphql";
import { placeByKey } from "#schema/places/gazetteer.ts";
import { activityById } from "#schema/reference/activities.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import { jsonLdText } from "#subgraphs/kit/graph/json-ld.ts";
import { type FieldResolver, type PlaceOnGraph, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { companyObject } from "../json-ld/company.ts";
import { harvestState } from "../source/clusters.ts";
import type {
  CompanyProfile,
  CompanyRow,
  ProfileMembership,
  ProfileProvenance,
} from "../source/company-row.ts";
import { inEveryLanguage } from "./labels.ts";
import { type OfferListInput, offerList, openOffersOf } from "./offer-lists.ts";
import type { Context, LanguageArgument, Room } from "./room.ts";

const present = <T>(value: T | undefined): value is T => value !== undefined;

/** A field that is in the profile under its own name. */
const own =
  (field: keyof CompanyProfile): FieldResolver =>
  ({ profile }: CompanyRow) =>
    profile[field] ?? null;

export function companyResolvers(room: Room): Record<string, Record<string, FieldResolver>> {
  return {
    Company: {
      __resolveReference: ({ id, ref }: { id?: string; ref?: string }, { loaders }: Context) =>
        loaders.companyByRef.load(ref ?? id ?? ""),
      ref: ({ id }: CompanyRow) => id,
      name: own("name"),
      formerNames: own("formerNames"),
      legalForm: own("legalForm"),
      description: ({ profile }: CompanyRow, wanted: LanguageArgument, context: Context) =>
        textIn(profile.descriptions, wanted, context),
      languages: own("languages"),
      country: ({ profile }: CompanyRow) => countryByCode(profile.country),
      region: ({ profile }: CompanyRow) => (profile.region ? (regionByCode(profile.region) ?? null) : null),
      place: ({ profile }: CompanyRow) => placeOnGraph(profile),
      address: ({ profile }: CompanyRow) => addressOf(profile),
      location: ({ profile: { latitude, longitude } }: CompanyRow) =>
        present(latitude) && present(longitude) ? { latitude, longitude } : null,
      contact: ({ profile: { email, phone, website } }: CompanyRow) => ({ email, phone, website }),
      taxIds: own("taxIds"),
      activities: ({ profile }: CompanyRow) => profile.activities.map(activityOnGraph),
      sectors: ({ profile }: CompanyRow) => profile.sectors.map(sectorByCode).filter(present),
      capabilities: ({ profile }: CompanyRow) => profile.capabilities.map(capabilityByCode).filter(present),
      certificates: own("certificates"),
      size: own("size"),
      foundedYear: own("foundedYear"),
      exportsTo: ({ profile }: CompanyRow) => profile.exportsTo.map(countryByCode).filter(present),
      memberships: own("memberships"),
      cooperationOffers: (
        company: CompanyRow,
        wanted: OfferListInput,
        context: Context,
        info: GraphQLResolveInfo,
      ) => offerList(wanted, room, context, info, { company: company.id }),
      provenance: own("provenance"),
      updatedAt: ({ updatedAt }: CompanyRow) => updatedAt.toISOString(),
      staleSince,
      jsonLd: async (company: CompanyRow, { language }: LanguageArgument, context: Context) =>
        jsonLdText(
          companyObject(company, {
            language: language ?? context.language ?? "en",
            clusterNames: room.projection.clusterNames,
            offers: await openOffersOf(company.id, room, context),
          }),
        ),
    },
    Membership: {
      cluster: ({ cluster }: ProfileMembership, _: unknown, { loaders }: Context) =>
        loaders.cluster.load(cluster),
    },
    Provenance: {
      cluster: ({ cluster }: ProfileProvenance, _: unknown, { loaders }: Context) =>
        loaders.cluster.load(cluster),
    },
  };
}

/** The earliest moment since which one of its sources has not been believed or reached. */
async function staleSince(
  { profile }: CompanyRow,
  _: unknown,
  { loaders, clock }: Context,
): Promise<Date | null> {
  const now = clock();
  const slugs = new Set(profile.memberships.map(({ cluster }) => cluster));
  const stale = (await loaders.clusters()).flatMap((cluster) =>
    slugs.has(cluster.slug) && harvestState(cluster, now) !== "FRESH" && cluster.lastSuccessAt
      ? [cluster.lastSuccessAt.getTime()]
      : [],
  );
  return stale.length > 0 ? new Date(Math.min(...stale)) : null;
}

function placeOnGraph({ placeKey, placeName, country }: CompanyProfile): PlaceOnGraph | null {
  const known = placeKey === undefined ? undefined : placeByKey(placeKey);
  if (known) return factOnGraph(known);
  return placeName === undefined ? null : { names: inEveryLanguage(placeName), country };
}

/** A gazetteer's place, each language's first name being the one to show. */
export function factOnGraph(place: {
  names: Readonly<Record<string, readonly string[] | undefined>>;
  country: string;
  region?: string;
  latitude: number;
  longitude: number;
}): PlaceOnGraph {
  const { country, region, latitude, longitude } = place;
  const names = Object.entries(place.names).map(([language, list]) => [language, list?.[0]]);
  return { names: Object.fromEntries(names) as Texts, country, region, latitude, longitude };
}

function addressOf({ street, postalCode, placeName, country }: CompanyProfile) {
  if (!street && !postalCode && !placeName) return null;
  return { street, postalCode, town: placeName, country: countryByCode(country) };
}

/** A class of another trade has no name in our tables: its code stands for it. */
function activityOnGraph(id: string) {
  const [scheme = "", code = id] = id.split(":");
  const names = activityById(id)?.names ?? inEveryLanguage(code);
  return { code, revision: scheme, names };
}
