import { dayOf } from "#schema/clock.ts";
import { writeAudit } from "#subgraphs/kit/audit.ts";
import { actsForCluster, type Claims } from "#subgraphs/kit/claims.ts";
import { invalid, type Payload } from "#subgraphs/kit/graph/payload.ts";
import { namespace, type Parts } from "../parts.ts";
import { changing, managed } from "./desk.ts";
import { publishedLetters, rejectedLetters } from "./letters.ts";
import { daysAfter, usualDays } from "./offer-input.ts";
import { tellOwner } from "./offer-letters.ts";
import type { OwnOffer } from "./own-offer.ts";
import { changeOwnOffer, lockedOwnOffer } from "./own-offer-store.ts";
import { notTheFirm, publishing } from "./settle-offer.ts";

/** The same for an offer that never was, was decided already, or is another operator's. */
const notHeld = invalid({
  path: ["offerId"],
  code: "UNKNOWN_OFFER",
  message: "There is no offer of this id that waits for your decision.",
});

/** What a cluster's operator decides about offers that were held. */
export class ReviewDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** An operator publishes a held offer, or turns it down; its owner is told. */
  async decide(
    { offerId, approve, note }: { offerId: string; approve: boolean; note?: string | null },
    claims: Claims,
  ): Promise<Payload> {
    const { clock, guard } = this.#parts;
    const now = clock();
    return changing(this.#parts, async (transaction) => {
      const offer = await lockedOwnOffer(transaction, offerId);
      if (offer?.state !== "HELD" || !actsForCluster(claims, offer.cluster)) return notHeld;
      const decided = await changeOwnOffer(
        transaction,
        offer.id,
        approve ? approval(offer, now) : { state: "REJECTED", endedAt: now, waitsUntil: null },
        now,
      );
      await tellOwner(transaction, this.#parts, {
        offer: decided,
        letters: approve ? publishedLetters : rejectedLetters,
        note: note ?? undefined,
      });
      const isSpam = !approve && offer.heldReasons.some((reason) => reason !== notTheFirm);
      if (offer.spamTicket !== null && (approve || isSpam))
        await guard.decide(transaction, offer.spamTicket, approve ? "HONEST" : "SPAM");
      await writeAudit(transaction, namespace, {
        ...{ at: now, claims, deed: "decideOffer", object: offer.id, note },
        before: { state: offer.state, reasons: offer.heldReasons },
        after: { state: decided.state },
      });
      return { ...managed(decided), __typename: "OfferDecided" };
    });
  }
}

function approval(offer: OwnOffer, now: Date) {
  const today = dayOf(now);
  const { endedAt, ...published } = publishing(offer, now);
  const body = "body" in published ? published.body : offer.body;
  const over = offer.validUntil < today;
  const validUntil = over ? daysAfter(today, usualDays) : offer.validUntil;
  return {
    ...published,
    ...{ state: "PUBLISHED" as const, endedAt, validUntil, vouched: true, heldReasons: [], waitsUntil: null },
    body: { ...body, validUntil },
  };
}
