import { GraphError } from "#schema/errors.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import type { AuditRow } from "#subgraphs/kit/audit.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { PageArguments } from "#subgraphs/kit/paging.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { JobsLoaders } from "../loaders.ts";
import { countryPolicies, setCountryPolicy } from "../rules/country-policy.ts";
import type { JobsDatabase } from "../source/tables.ts";
import type { ModerationDecision, ModerationDesk } from "./moderation-desk.ts";

type Context = SubgraphContext<JobsLoaders>;

export function moderationQueries(desk: ModerationDesk, db: JobsDatabase): Record<string, FieldResolver> {
  return {
    moderationQueue: (_parent: unknown, args: PageArguments, { claims }: Context) => {
      requireWholeGraph(claims, "see what waits for a review");
      return desk.queue(args);
    },
    moderationLog: (_parent: unknown, { first }: { first: number }, { claims }: Context) => {
      requireWholeGraph(claims, "see what was decided");
      return desk.log(first);
    },
    countryPolicies: () => countryPolicies(db),
  };
}

export function moderationMutations(desk: ModerationDesk, db: JobsDatabase): Record<string, FieldResolver> {
  return {
    moderateAd: (
      _parent: unknown,
      { adId, ...decided }: { adId: string; decision: ModerationDecision; note?: string | null },
      { claims }: Context,
    ) => {
      requireWholeGraph(claims, "decide on ads");
      return desk.decide(adId, decided, claims);
    },
    setCountryPolicy: (
      _parent: unknown,
      change: { country: string; readOnly: boolean; note?: string | null },
      { claims, clock }: Context,
    ) => setCountryPolicy(db, change, { claims, now: clock() }),
  };
}

/**
 * Ads belong to no cluster, and seekers' are among them: whoever is an operator for certain clusters only, of whichever
 * country, does not see them.
 */
function requireWholeGraph(claims: Claims, deed: string): void {
  if (claims.role === "operator" && claims.clusters !== undefined)
    throw new GraphError(
      "NOT_ALLOWED",
      `Only operators of the whole graph may ${deed}; you act for clusters.`,
    );
}

export const moderationTypes: Record<string, Record<string, FieldResolver>> = {
  ModerationEntry: {
    before: ({ before }: AuditRow) => (before == null ? null : JSON.stringify(before)),
    after: ({ after }: AuditRow) => (after == null ? null : JSON.stringify(after)),
  },
  CountryPolicy: {
    country: ({ country }: { country: string }) => countryByCode(country),
    readOnly: ({ read_only }: { read_only: boolean }) => read_only,
    changedAt: ({ changed_at }: { changed_at: Date }) => changed_at,
  },
};
