import type { GraphQLResolveInfo } from "graphql";
import { countryByCode } from "#schema/reference/countries.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";
import { requireCluster } from "#subgraphs/kit/claims.ts";
import { type FieldResolver, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { clusterHistoryFields } from "../clusters/resolvers.ts";
import { type ClusterRow, harvestState, newestRejections } from "../source/clusters.ts";
import { type ClusterPolicy, clusterPolicy } from "./cluster-policy.ts";
import { type CompanyListInput, companyList } from "./company-lists.ts";
import { readFirst, readSearch } from "./lists.ts";
import { checkCountry, checkSector } from "./read-filters.ts";
import type { Context, LanguageArgument, Room } from "./room.ts";

const fact =
  (field: keyof ClusterRow["facts"]): FieldResolver =>
  ({ facts }: ClusterRow) =>
    facts[field] ?? null;

export function clusterResolvers(room: Room): Record<string, Record<string, FieldResolver>> {
  const harvestOf = (cluster: ClusterRow, _: unknown, context: Context) =>
    harvestStatus(cluster, context, room);
  return {
    Cluster: {
      __resolveReference: ({ slug }: { slug: string }, { loaders }: Context) => loaders.cluster.load(slug),
      name: ({ facts }: ClusterRow, wanted: LanguageArgument, context: Context) =>
        textIn(facts.names, wanted, context),
      description: ({ facts }: ClusterRow, wanted: LanguageArgument, context: Context) =>
        textIn(facts.descriptions, wanted, context),
      sectors: ({ facts }: ClusterRow) => facts.sectors.map(sectorByCode),
      country: ({ facts }: ClusterRow) => countryByCode(facts.country),
      coordinator: fact("coordinator"),
      website: fact("website"),
      languages: fact("languages"),
      foundedYear: fact("foundedYear"),
      profileField: fact("profileField"),
      companies: (
        { slug }: ClusterRow,
        wanted: CompanyListInput,
        context: Context,
        info: GraphQLResolveInfo,
      ) => companyList(wanted, room, context, info, { cluster: slug }),
      memberCount: async ({ slug }: ClusterRow, _: unknown, { loaders }: Context) =>
        (await loaders.counts(slug)).members,
      ...clusterHistoryFields,
      harvest: harvestOf,
      policy: ({ facts }: ClusterRow) => clusterPolicy(facts.country),
    },
    ClusterPolicy: {
      notice: ({ notice }: ClusterPolicy, wanted: LanguageArgument, context: Context) =>
        textIn(notice, wanted, context),
    },
    Source: {
      subgraph: ({ slug }: ClusterRow) => slug,
      kind: fact("sourceKind"),
      cluster: (cluster: ClusterRow) => cluster,
      languages: fact("languages"),
      license: fact("license"),
      harvest: harvestOf,
    },
  };
}

function harvestStatus(cluster: ClusterRow, { clock, loaders, claims }: Context, { db }: Room) {
  return {
    state: harvestState(cluster, clock()),
    lastSuccessAt: cluster.lastSuccessAt?.toISOString() ?? null,
    recordCount: async () => {
      const { members, offers } = await loaders.counts(cluster.slug);
      return members + offers;
    },
    rejectedCount: async () => (await loaders.counts(cluster.slug)).rejected,
    rejections({ first }: { first?: number | null }) {
      requireCluster(claims, cluster.slug, "see its rejected records");
      return newestRejections(db, cluster.slug, readFirst(first, 20, 200));
    },
    lastError: cluster.lastError,
  };
}

export interface ClusterFilterInput {
  countries?: string[] | null;
  sectors?: string[] | null;
}

interface ClusterListInput {
  search?: string | null;
  where?: ClusterFilterInput | null;
}

export async function clusterList(
  { search, where }: ClusterListInput,
  { projection }: Room,
  { loaders }: Context,
) {
  const { countries, sectors } = where ?? {};
  const text = readSearch(search);
  const found = text === undefined ? undefined : projection.index.clusters.named(text);
  for (const code of countries ?? []) checkCountry(code, "where.countries");
  for (const code of sectors ?? []) checkSector(code, "where.sectors");
  return (await loaders.clusters()).filter(
    ({ slug, facts }) =>
      (found === undefined || found.has(slug)) &&
      (!countries?.length || countries.includes(facts.country)) &&
      (!sectors?.length || sectors.some((sector) => facts.sectors.includes(sector))),
  );
}
