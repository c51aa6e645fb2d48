import type { GraphQLResolveInfo } from "graphql";
import type { Texts } from "#schema/reference/localized.ts";
import { type FieldResolver, type ResolverMap, textIn } from "#subgraphs/kit/graph/reference-resolvers.ts";
import { clusterClaims, saveClusterClaim, withdrawClusterClaim } from "../clusters/change-claims.ts";
import { benchmarkIndicators, benchmarkResolvers, compareClusters } from "../clusters/resolvers.ts";
import type { ProposalRow } from "../source/proposals.ts";
import { clusterList, clusterResolvers } from "./cluster.ts";
import { companyResolvers } from "./company.ts";
import { companyByHandle, companyList } from "./company-lists.ts";
import { decideIdentity, proposedIdentities, undoMerge } from "./identities.ts";
import { capabilityList, countriesOnMap, placesOnMap, regionsOnMap } from "./map.ts";
import { matches, matchResolvers } from "./matches.ts";
import { membershipApplications, membershipMutations, membershipResolvers } from "./membership.ts";
import { offerResolvers } from "./offer.ts";
import { offerList } from "./offer-lists.ts";
import { heldOffers, managedOffer, ownOfferMutations, ownOfferResolvers } from "./own-offers.ts";
import type { Context, LanguageArgument, Room } from "./room.ts";
import { companyStats, history, offerStats } from "./statistics.ts";
import { suggest, suggestionTarget } from "./suggest.ts";

export function directoryResolvers(room: Room): ResolverMap {
  /** A root field that only needs its arguments, the room and the request. */
  const root =
    <Wanted>(
      answer: (wanted: Wanted, room: Room, context: Context, info: GraphQLResolveInfo) => unknown,
    ): FieldResolver =>
    (_, wanted: Wanted, context: Context, info) =>
      answer(wanted, room, context, info);
  return {
    Query: {
      company: (_, handle, context: Context) => companyByHandle(handle, context),
      companies: root(companyList),
      suggest: root(suggest),
      cooperationOffer: (_, { id }: { id: string }, { loaders }: Context) => loaders.offer.load(id),
      cooperationOffers: root(offerList),
      cluster: (_, { slug }: { slug: string }, { loaders }: Context) => loaders.cluster.load(slug),
      clusters: root(clusterList),
      benchmarkIndicators,
      compareClusters: root(compareClusters),
      clusterClaims: root(clusterClaims),
      matches: root(matches),
      managedOffer: root(managedOffer),
      heldOffers: root(heldOffers),
      membershipApplications: root(membershipApplications),
      countries: (_, _wanted, context: Context) => countriesOnMap(room, context),
      regions: (_, wanted) => regionsOnMap(wanted),
      places: (_, wanted) => placesOnMap(wanted),
      capabilities: (_, wanted) => capabilityList(wanted),
      companyStats: root(companyStats),
      offerStats: root(offerStats),
      history: root(history),
      proposedIdentities: root(proposedIdentities),
      sources: (_, _wanted, { loaders }: Context) => loaders.clusters(),
    },
    Mutation: {
      decideIdentity: root(decideIdentity),
      undoMerge: root(undoMerge),
      saveClusterClaim: root(saveClusterClaim),
      withdrawClusterClaim: root(withdrawClusterClaim),
      ...ownOfferMutations(room),
      ...membershipMutations(room),
    },
    ...companyResolvers(room),
    ...clusterResolvers(room),
    ...benchmarkResolvers,
    ...ownOfferResolvers,
    ...membershipResolvers,
    ...matchResolvers,
    CooperationOffer: offerResolvers(room),
    FacetBucket: {
      label: ({ texts }: { texts: Texts }, wanted: LanguageArgument, context: Context) =>
        textIn(texts, wanted, context),
    },
    ProposedIdentity: {
      left: ({ leftCompany }: ProposalRow, _: unknown, { loaders }: Context) =>
        loaders.company.load(leftCompany),
      right: ({ rightCompany }: ProposalRow, _: unknown, { loaders }: Context) =>
        loaders.company.load(rightCompany),
    },
    SuggestionTarget: suggestionTarget,
  };
}
