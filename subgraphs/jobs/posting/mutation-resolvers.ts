import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { NewAd } from "../ad.ts";
import type { JobsLoaders } from "../loaders.ts";
import type { OwnedAd } from "../source/ad-store.ts";
import type { Exchange } from "./exchange.ts";
import { checkJobOffer, type JobOfferInput } from "./job-offer-input.ts";
import { checkJobSeeker, type JobSeekerInput } from "./job-seeker-input.ts";
import type { Checked } from "#subgraphs/kit/graph/problems.ts";

type Context = SubgraphContext<JobsLoaders>;

const unknownToken = {
  __typename: "UnknownToken",
  message: "This link was never issued, has been used, or has run out.",
};

/** Posting, confirming and erasing ads. */
export function mutations(exchange: Exchange): Record<string, FieldResolver> {
  const post = async (checked: Checked<NewAd>, email: string) => {
    if ("problems" in checked) return { __typename: "InvalidInput", problems: checked.problems };
    const posted = await exchange.post(checked.value, email);
    return { __typename: "adId" in posted ? "AdAwaitingConfirmation" : "TooManyRequests", ...posted };
  };
  return {
    postJobOffer: (_parent: unknown, { input }: { input: JobOfferInput }) =>
      post(checkJobOffer(input), input.contactEmail),
    postJobSeeker: (_parent: unknown, { input }: { input: JobSeekerInput }) =>
      post(checkJobSeeker(input), input.contactEmail),
    confirmAd: async (_parent: unknown, { token }: { token: string }, { clock }: Context) => {
      const owned = await exchange.confirm(token);
      return owned === undefined ? unknownToken : { __typename: "ManagedAd", ...managedAd(owned, clock()) };
    },
    eraseAd: async (_parent: unknown, { token }: { token: string }) => {
      const at = await exchange.erase(token);
      return at === undefined ? unknownToken : { __typename: "Erased", at };
    },
  };
}

/** The ad that its owner's manage token opens; null for any other token. */
export function ownAd(exchange: Exchange): FieldResolver {
  return async (_parent: unknown, { token }: { token: string }, { clock }: Context) => {
    const owned = await exchange.managed(token);
    return owned === undefined ? null : managedAd(owned, clock());
  };
}

function managedAd({ ad, email }: OwnedAd, now: Date) {
  const published = ad.published ? "PUBLISHED" : "AWAITING_CONFIRMATION";
  return { ad, contactEmail: email, state: ad.expires_at <= now ? "EXPIRED" : published };
}
