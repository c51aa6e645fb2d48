import { badInput } from "#schema/errors.ts";
import { placeByKey } from "#schema/places/gazetteer.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { parseLanguage } from "#schema/reference/languages.ts";
import {
  allOccupations,
  findOccupations,
  type Occupation,
  occupationByCode,
} from "#schema/reference/occupations.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import { placeOnGraph, type ResolverMap, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { type NearArgument, readNear } from "#subgraphs/kit/near.ts";
import { connection, readPageArguments, writeCursor } from "#subgraphs/kit/paging.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { AdKind, AdRow } from "./ad.ts";
import type { Desks } from "./desks.ts";
import { readFilter, readSearch } from "./filter.ts";
import { jobPosting } from "./job-posting.ts";
import { type JobsLoaders, mostPerCompany } from "./loaders.ts";
import { matches, matchTypes } from "./matching/match-resolvers.ts";
import {
  moderationMutations,
  moderationQueries,
  moderationTypes,
} from "./moderation/moderation-resolvers.ts";
import { ownAd, owningMutations, postingMutations, readersMutations } from "./posting/mutation-resolvers.ts";
import { warningsOf } from "./rules/warnings.ts";
import type { AdSource } from "./source/ad-source.ts";
import type { JobFilter } from "./source/conditions.ts";
import { type JobDimension, jobStatistics, leastCounted, seekerStatistics } from "./statistics.ts";

type Context = SubgraphContext<JobsLoaders>;

interface ListArguments {
  search?: string | null;
  where?: JobFilter | null;
  near?: NearArgument | null;
  first?: number | null;
  after?: string | null;
}

interface InLanguage {
  language?: string | null;
}

interface StatisticsArguments {
  where?: JobFilter | null;
  groupBy: JobDimension[];
}

export function createResolvers(source: AdSource, desks: Desks): ResolverMap {
  const list =
    (kind: AdKind) =>
    async (_parent: unknown, args: ListArguments, { clock }: Context) => {
      const { size, from } = readPageArguments({ first: args.first, after: args.after });
      const near = readNear(args.near);
      const selection = {
        kind,
        search: readSearch(args.search),
        where: readFilter(args.where),
        near,
        now: clock(),
      };
      const { ads, total, hasNextPage } = await source.page(selection, size, from);
      const edges = ads.map(({ ad, at, distanceKm }) => ({
        cursor: writeCursor(at),
        node: ad,
        distanceKm: distanceKm === null ? null : Math.round(distanceKm * 1000) / 1000,
      }));
      const page = connection(edges, { totalCount: total, hasNextPage, hasPreviousPage: from !== undefined });
      return kind === "SEEKER" && total > 0 && total < leastCounted ? { ...page, totalCount: null } : page;
    };
  return {
    Query: {
      managedAd: ownAd(desks.exchange),
      jobOffer: (_parent: unknown, { id }: { id: string }, { loaders }: Context) => loaders.ad(id, "OFFER"),
      jobOffers: list("OFFER"),
      jobSeeker: (_parent: unknown, { id }: { id: string }, { loaders }: Context) => loaders.ad(id, "SEEKER"),
      jobSeekers: list("SEEKER"),
      occupations: (_parent: unknown, args: { search?: string | null; sector?: string | null }) =>
        occupations(args),
      jobStats: (_parent: unknown, { where, groupBy }: StatisticsArguments, { clock }: Context) =>
        jobStatistics(source, { where: readFilter(where), groupBy, now: clock() }),
      jobSeekerStats: (_parent: unknown, { where, groupBy }: StatisticsArguments, { clock }: Context) =>
        seekerStatistics(source, { where: readFilter(where), groupBy, now: clock() }),
      ...moderationQueries(desks.moderation, desks.db),
    },
    JobAd: { __resolveType: (ad: AdRow) => (ad.kind === "OFFER" ? "JobOffer" : "JobSeeker") },
    JobOffer: { ...adFields, ...offerFields, __resolveReference: byReference("OFFER") },
    JobSeeker: { ...adFields, ...seekerFields, __resolveReference: byReference("SEEKER") },
    Occupation: {
      name: ({ names }: Occupation, args: InLanguage, context: Context) => textIn(names, args, context),
      sector: ({ sector }: Occupation) => (sector === undefined ? null : (sectorByCode(sector) ?? null)),
    },
    Company: { jobOffers },
    ...matchTypes,
    ...moderationTypes,
    Mutation: {
      ...postingMutations(desks.exchange),
      ...owningMutations(desks.owners, desks.renewal),
      ...readersMutations(desks.contact, desks.reports),
      ...moderationMutations(desks.moderation, desks.db),
    },
  };
}

function byReference(kind: AdKind) {
  return ({ id }: { id: string }, { loaders }: Context) => loaders.ad(id, kind);
}

/** The ad's own text in its own language; the wish only decides whether that counts as a fallback. */
function written(text: (ad: AdRow) => string) {
  return (ad: AdRow, args: InLanguage, context: Context) =>
    textIn({ [ad.language]: text(ad) }, args, context);
}

const adFields = {
  title: written(({ title }) => title),
  occupation: ({ occupation }: AdRow) =>
    occupation === null ? null : (occupationByCode(occupation) ?? null),
  place: placeOf,
  country: ({ country }: AdRow) => countryByCode(country),
  skills: ({ details }: AdRow) => details.skills,
  matches,
  languages: ({ language }: AdRow) => [language],
  publishedAt: ({ published_at, posted_at }: AdRow) => published_at ?? posted_at,
  expiresAt: ({ expires_at }: AdRow) => expires_at,
};

const offerFields = {
  description: written(({ body }) => body),
  company: ({ company_ref }: AdRow) => (company_ref === null ? null : { ref: company_ref }),
  employerName: ({ employer_name }: AdRow) => employer_name ?? "",
  location: ({ latitude, longitude }: AdRow) =>
    latitude === null || longitude === null ? null : { latitude, longitude },
  salary: ({ details }: AdRow) => details.salary ?? null,
  startsOn: ({ details }: AdRow) => details.startsOn ?? null,
  positions: ({ details }: AdRow) => details.positions ?? 1,
  warnings: (ad: AdRow, { language }: InLanguage, context: Context) =>
    warningsOf(ad, parseLanguage(language ?? context.language ?? "en", "language")),
  jsonLd: (ad: AdRow, { language }: InLanguage, context: Context) =>
    jobPosting(ad, parseLanguage(language ?? context.language ?? "en", "language")),
};

const seekerFields = {
  summary: written(({ body }) => body),
  certificates: ({ details }: AdRow) => details.certificates ?? [],
  experienceYears: ({ details }: AdRow) => details.experienceYears ?? null,
  willingToMove: ({ details }: AdRow) => details.willingToMove ?? false,
  radiusKm: ({ details }: AdRow) => details.radiusKm ?? null,
};

function placeOf({ place_key, place_name, country, language }: AdRow) {
  const fact = place_key === null ? undefined : placeByKey(place_key);
  return fact ? placeOnGraph(fact) : { names: { [language]: place_name }, country };
}

async function jobOffers(
  { aliases = [] }: { aliases?: readonly string[] },
  { first }: { first: number },
  { loaders }: Context,
) {
  if (first < 1 || first > mostPerCompany) {
    throw badInput({
      argument: "first",
      problem: `is ${first}`,
      expected: `it has to be from 1 to ${mostPerCompany}`,
    });
  }
  return (await loaders.offersOf(aliases)).slice(0, first);
}

function occupations({
  search,
  sector,
}: {
  search?: string | null;
  sector?: string | null;
}): readonly Occupation[] {
  if (sector != null && sectorByCode(sector) === undefined) {
    throw badInput({
      argument: "sector",
      problem: `"${sector.slice(0, 40)}" is unknown`,
      expected: "give a code such as METALWORKING",
    });
  }
  const text = readSearch(search);
  const found = text === undefined || text.trim() === "" ? allOccupations : occupationsOf(text);
  return sector == null
    ? found
    : found.filter((occupation) => occupation.sector === undefined || occupation.sector === sector);
}

function occupationsOf(text: string): Occupation[] {
  return findOccupations(text).flatMap(({ code }) => occupationByCode(code) ?? []);
}
