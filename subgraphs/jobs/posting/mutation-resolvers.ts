import type { Claims } from "#subgraphs/kit/claims.ts";
import { invalid } from "#subgraphs/kit/graph/payload.ts";
import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { Proof } from "#subgraphs/kit/spam/proof.ts";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { ContactDesk, ContactMessage } from "../contact/contact-desk.ts";
import type { JobsLoaders } from "../loaders.ts";
import type { ReportReason, Reports } from "../moderation/reports.ts";
import { managedAd } from "../payloads.ts";
import type { Exchange } from "./exchange.ts";
import { checkJobOffer, type JobOfferInput } from "./job-offer-input.ts";
import { checkJobSeeker, type JobSeekerInput } from "./job-seeker-input.ts";
import type { LinkRenewal } from "./link-renewal.ts";
import type { OwnersDesk } from "./owners-desk.ts";

type Context = SubgraphContext<JobsLoaders>;

/** Callers whose network address is not known share one allowance. */
const unknownOrigin = "unknown";

interface Posted<Input> {
  input: Input;
  proof?: Proof | null;
}

/** Posting an ad and confirming it. */
export function postingMutations(exchange: Exchange): Record<string, FieldResolver> {
  return {
    postJobOffer: (_parent: unknown, { input, proof }: Posted<JobOfferInput>, { claims }: Context) => {
      const checked = checkJobOffer(input);
      if ("problems" in checked) return invalid(...checked.problems);
      return exchange.post(checked.value, { email: input.contactEmail, ...originOf(claims), proof });
    },
    postJobSeeker: (_parent: unknown, { input, proof }: Posted<JobSeekerInput>, { claims }: Context) => {
      const checked = checkJobSeeker(input);
      if ("problems" in checked) return invalid(...checked.problems);
      return exchange.post(checked.value, { email: input.contactEmail, ...originOf(claims), proof });
    },
    confirmAd: (_parent: unknown, { token }: { token: string }) => exchange.confirm(token),
  };
}

/** What the holder of a manage link does. */
export function owningMutations(desk: OwnersDesk, renewal: LinkRenewal): Record<string, FieldResolver> {
  return {
    updateJobOffer: (
      _parent: unknown,
      { token, input }: { token: string; input: JobOfferInput },
      { claims }: Context,
    ) => {
      const edit = { checked: checkJobOffer(input), email: input.contactEmail, ...originOf(claims) };
      return desk.update(token, "OFFER", edit);
    },
    updateJobSeeker: (
      _parent: unknown,
      { token, input }: { token: string; input: JobSeekerInput },
      { claims }: Context,
    ) => {
      const edit = { checked: checkJobSeeker(input), email: input.contactEmail, ...originOf(claims) };
      return desk.update(token, "SEEKER", edit);
    },
    extendAd: (_parent: unknown, { token, days }: { token: string; days: number }) =>
      desk.extend(token, days),
    withdrawAd: (_parent: unknown, { token }: { token: string }) => desk.withdraw(token),
    reopenAd: (_parent: unknown, { token }: { token: string }) => desk.reopen(token),
    eraseAd: (_parent: unknown, { token }: { token: string }) => desk.erase(token),
    renewManageLink: (
      _parent: unknown,
      { adId, email }: { adId: string; email: string },
      { claims }: Context,
    ) => renewal.ask(adId, email, originOf(claims).origin ?? unknownOrigin),
  };
}

/** What readers of ads do. */
export function readersMutations(contact: ContactDesk, reports: Reports): Record<string, FieldResolver> {
  return {
    contactAdvertiser: (
      _parent: unknown,
      { adId, message, proof }: { adId: string; message: ContactMessage; proof?: Proof | null },
      { claims, language }: Context,
    ) => contact.write(adId, message, { ...originOf(claims), language, proof }),
    replyToContact: (_parent: unknown, { token, text }: { token: string; text: string }) =>
      contact.answer(token, text),
    reportAd: (
      _parent: unknown,
      { adId, ...report }: { adId: string; reason: ReportReason; comment?: string | null },
      { claims }: Context,
    ) => reports.report(adId, report, originOf(claims).origin ?? unknownOrigin),
  };
}

/** The ad that its owner's manage token opens; null for any other token. */
export function ownAd(exchange: Exchange): FieldResolver {
  return async (_parent: unknown, { token }: { token: string }, { clock }: Context) => {
    const owned = await exchange.managed(token);
    return owned === undefined ? null : managedAd(owned, clock());
  };
}

function originOf({ origin }: Claims): { origin?: string } {
  return origin === undefined ? {} : { origin };
}
