import { dayOf } from "#schema/clock.ts";
import { requireCluster } from "#subgraphs/kit/claims.ts";
import { invalid, type Payload } from "#subgraphs/kit/graph/payload.ts";
import type { FieldResolver } from "#subgraphs/kit/graph/reference-resolvers.ts";
import type { Proof } from "#subgraphs/kit/spam/proof.ts";
import type { Caller } from "../offers/desk.ts";
import type { MessageInput } from "../offers/interest.ts";
import type { OfferInput } from "../offers/offer-input.ts";
import { type OwnOffer, publicationOf } from "../offers/own-offer.ts";
import { heldOwnOffers } from "../offers/own-offer-store.ts";
import type { OfferRow } from "../source/offers.ts";
import { readFirst } from "./lists.ts";
import { checkCluster } from "./read-filters.ts";
import type { Context, Room } from "./room.ts";

const longestNote = 1000;

export function callerOf({ claims, language }: Context, proof?: Proof | null): Caller {
  return { claims, language, proof };
}

/** A note to somebody whose request is decided. Undefined: it is fine. */
export function problemOfNote(note: string | null | undefined): Payload | undefined {
  if ([...(note ?? "")].length <= longestNote) return undefined;
  const message = `has more than ${longestNote} characters.`;
  return invalid({ path: ["note"], code: "LENGTH", message });
}

/** What firms and operators do with offers that firms publish themselves. */
export function ownOfferMutations({ desks }: Room): Record<string, FieldResolver> {
  const { publishing, owners, review, interest } = desks;
  type Token = { token: string };
  return {
    publishOffer: (_, { input, proof }: { input: OfferInput; proof?: Proof | null }, context: Context) =>
      publishing.publish(input, callerOf(context, proof)),
    confirmOffer: (_, { token }: Token) => publishing.confirm(token),
    updateOffer: (_, { token, input }: Token & { input: OfferInput }, context: Context) =>
      owners.update(token, input, callerOf(context)),
    withdrawOffer: (_, { token }: Token) => owners.withdraw(token),
    eraseOffer: (_, { token }: Token) => owners.erase(token),
    decideOffer: (
      _,
      decision: { offerId: string; approve: boolean; note?: string | null },
      { claims }: Context,
    ) => problemOfNote(decision.note) ?? review.decide(decision, claims),
    expressInterest: (
      _,
      { offerId, message, proof }: { offerId: string; message: MessageInput; proof?: Proof | null },
      context: Context,
    ) => interest.express(offerId, message, callerOf(context, proof)),
    replyToInterest: (_, { token, text }: Token & { text: string }) => interest.reply(token, text),
  };
}

/** The offer that a manage token opens; null for any other token. */
export async function managedOffer({ token }: { token: string }, { desks }: Room) {
  const offer = await desks.owners.managed(token);
  return offer ? { offer } : null;
}

/** Offers that wait for the decision of an operator. */
export async function heldOffers(
  { cluster, first }: { cluster?: string | null; first?: number | null },
  { db, projection }: Room,
  { claims, clock }: Context,
) {
  if (cluster) {
    checkCluster(cluster, projection.known, "cluster");
    requireCluster(claims, cluster, "see its held offers");
  }
  const clusters = cluster ? [cluster] : claims.role === "admin" ? undefined : claims.clusters;
  const held = await heldOwnOffers(db, { clusters, first: readFirst(first, 50, 200), now: clock() });
  return held.map((offer) => ({ offer }));
}

type Owned = { offer: OwnOffer };

/** The offer as lists give it. While its firm is in no cluster, it is that of the member record. */
async function rowOf({ offer }: Owned, _: unknown, { loaders }: Context): Promise<OfferRow> {
  const { id, cluster, body, memberId } = offer;
  const companyId = offer.companyId ?? (await loaders.companyByRef.load(memberId))?.id ?? "";
  return { id, cluster, companyId, body };
}

const owned = {
  offer: rowOf,
  contactEmail: ({ offer }: Owned) => offer.contactEmail,
  published: ({ offer }: Owned, _: unknown, { clock }: Context) =>
    publicationOf(offer, dayOf(clock())) === "PUBLISHED",
  publication: ({ offer }: Owned, _: unknown, { clock }: Context) => publicationOf(offer, dayOf(clock())),
};

export const ownOfferResolvers: Record<string, Record<string, FieldResolver>> = {
  ManagedOffer: owned,
  OfferDecided: owned,
  HeldOffer: {
    offer: rowOf,
    contactEmail: owned.contactEmail,
    reasons: ({ offer }: Owned) => offer.heldReasons,
    heldSince: ({ offer }: Owned) => offer.changedAt,
  },
};
