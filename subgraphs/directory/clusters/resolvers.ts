import { dayOf } from "#schema/clock.ts";
import { badInput } from "#schema/errors.ts";
import { type FieldResolver, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { checkCluster } from "../resolvers/read-filters.ts";
import type { Context, LanguageArgument, Room } from "../resolvers/room.ts";
import type { ClusterRow } from "../source/clusters.ts";
import {
  type BenchmarkRow,
  type BenchmarkValue,
  benchmarkOf,
  type ClusterIndicator,
  compare,
  readIndicators,
} from "./benchmark.ts";
import type { ClaimKind, ClusterClaim } from "./claim.ts";
import { allIndicators, type Indicator } from "./indicators/catalogue.ts";

/** More clusters than anybody compares at once. */
const mostCompared = 20;

/** What is claimed of a cluster over time, and its indicators. */
export const clusterHistoryFields: Record<string, FieldResolver> = {
  formerNames: async ({ slug, facts }: ClusterRow, _: unknown, { loaders }: Context) => {
    const present = new Set(Object.values(facts.names));
    const named = claimsOf(await loaders.clusterClaims(), slug, "NAME");
    return named.filter(({ name, to }) => to !== null || !present.has(name ?? ""));
  },
  coordinators: async ({ slug }: ClusterRow, _: unknown, { loaders }: Context) =>
    claimsOf(await loaders.clusterClaims(), slug, "COORDINATOR"),
  labels: async ({ slug }: ClusterRow, _: unknown, { loaders }: Context) =>
    claimsOf(await loaders.clusterClaims(), slug, "LABEL").map((claim) => ({
      ...claim,
      awardedOn: claim.from,
      validUntil: claim.to,
    })),
  claimedMemberCounts: async ({ slug }: ClusterRow, _: unknown, { loaders }: Context) =>
    claimsOf(await loaders.clusterClaims(), slug, "MEMBER_COUNT").map((claim) => ({
      ...claim,
      value: claim.count,
    })),
  benchmark: ({ slug }: ClusterRow, _: unknown, context: Context) => benchmark(slug, context),
};

const label: FieldResolver = (
  { indicator }: { indicator: Indicator },
  wanted: LanguageArgument,
  context: Context,
) => textIn(indicator.names, wanted, context);

export const benchmarkResolvers: Record<string, Record<string, FieldResolver>> = {
  BenchmarkIndicator: {
    label: ({ names }: Indicator, wanted: LanguageArgument, context: Context) =>
      textIn(names, wanted, context),
  },
  BenchmarkValue: {
    indicator: ({ indicator }: BenchmarkValue) => indicator.code,
    unit: ({ indicator }: BenchmarkValue) => indicator.unit,
    label,
  },
  BenchmarkRow: {
    indicator: ({ indicator }: BenchmarkRow) => indicator.code,
    unit: ({ indicator }: BenchmarkRow) => indicator.unit,
    label,
  },
  ClusterIndicator: {
    value: ({ found }: ClusterIndicator) => found?.value ?? null,
    asOf: ({ found }: ClusterIndicator) => found?.asOf ?? null,
    source: ({ found }: ClusterIndicator) => found?.source ?? null,
    derived: ({ found }: ClusterIndicator) => found?.derived ?? null,
  },
};

export const benchmarkIndicators = () => allIndicators;

/** Clusters beside each other. Throws BAD_INPUT for an unknown cluster or indicator. */
export async function compareClusters(
  { slugs, indicators }: { slugs: string[]; indicators?: string[] | null },
  { projection }: Room,
  context: Context,
): Promise<BenchmarkRow[]> {
  const wanted = [...new Set(slugs)];
  if (wanted.length === 0 || wanted.length > mostCompared)
    throw badInput({
      argument: "slugs",
      problem: `names ${wanted.length} clusters`,
      expected: `from 1 to ${mostCompared}`,
    });
  for (const slug of wanted) checkCluster(slug, projection.known, "slugs");
  const rows = readIndicators(indicators);
  const clusters = await Promise.all(
    wanted.map(async (slug) => {
      const cluster = await context.loaders.cluster.load(slug);
      return cluster ? [{ cluster, benchmark: await benchmark(slug, context) }] : [];
    }),
  );
  return compare(clusters.flat(), rows);
}

async function benchmark(slug: string, { loaders, clock }: Context): Promise<BenchmarkValue[]> {
  const now = clock();
  const measures = (await loaders.clusterMeasures(now)).get(slug) ?? new Map();
  const claims = (await loaders.clusterClaims()).filter(({ cluster }) => cluster === slug);
  return benchmarkOf(measures, claims, dayOf(now));
}

function claimsOf(claims: readonly ClusterClaim[], slug: string, wanted: ClaimKind): ClusterClaim[] {
  return claims.filter(({ cluster, kind }) => cluster === slug && kind === wanted);
}
