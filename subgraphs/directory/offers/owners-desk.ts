import { invalid, type Payload, refusedBy, tooMany, unknownToken } from "#subgraphs/kit/graph/payload.ts";
import type { Problem } from "#subgraphs/kit/graph/problems.ts";
import type { Parts } from "../parts.ts";
import { companiesByRef } from "../source/companies.ts";
import { type Caller, changing, managed, postingOf } from "./desk.ts";
import { checkOfferInput, type OfferInput } from "./offer-input.ts";
import { managePurpose } from "./offer-letters.ts";
import type { OwnOffer } from "./own-offer.ts";
import { changeOwnOffer, emptyOwnOffer, lockedOwnOffer, ownOffer } from "./own-offer-store.ts";
import { settleOffer } from "./settle-offer.ts";

/** What owners do with their offers, by the link that only they have. */
export class OwnersDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The offer that a manage token opens. */
  async managed(token: string): Promise<OwnOffer | undefined> {
    const { db, clock, tokens } = this.#parts;
    const id = await tokens.find(db, token, managePurpose, clock());
    return id === undefined ? undefined : ownOffer(db, id);
  }

  /** Changes the offer, and lets one that has run out begin anew. */
  async update(token: string, input: OfferInput, caller: Caller): Promise<Payload> {
    const { db, clock, guard, tokens } = this.#parts;
    const now = clock();
    const known = await this.managed(token);
    if (known === undefined) return unknownToken;
    const checked = checkOfferInput(input, { now, kept: known.validUntil });
    const problems = [
      ...("problems" in checked ? checked.problems : []),
      ...(await this.#problemsOfChange(known, input)),
    ];
    if ("problems" in checked || problems.length > 0) return invalid(...problems);
    const verdict = await guard.judge(
      db,
      postingOf(checked.value, input.contactEmail, { ...caller, known: true }),
      now,
    );
    const refused = refusedBy(verdict);
    if (refused !== undefined || !("ticket" in verdict)) return refused ?? tooMany(60);
    return changing(this.#parts, async (transaction) => {
      const id = await tokens.use(transaction, token, managePurpose, now);
      const offer = id === undefined ? undefined : await lockedOwnOffer(transaction, id);
      if (offer === undefined) return unknownToken;
      if (!isOpenToChange(offer)) return wrongState(offer);
      const { body, validUntil } = checked.value;
      const publishedAt = offer.body.publishedAt;
      const changed = await changeOwnOffer(
        transaction,
        offer.id,
        {
          body: { ...body, publishedAt, companyId: offer.body.companyId },
          ...{ validUntil, spamTicket: verdict.ticket, remindedAt: null },
        },
        now,
      );
      const spam = verdict.verdict === "HOLD" ? verdict.reasons.map(({ code }) => code) : [];
      // Its link runs out with the former last day, so whoever prolongs an offer gets a new one.
      const quietly = validUntil <= offer.validUntil;
      return managed(await settleOffer(transaction, this.#parts, changed, { now, spam, quietly }));
    });
  }

  /** Closes the offer; what was never published is merely kept from it. */
  async withdraw(token: string): Promise<Payload> {
    const { clock, tokens } = this.#parts;
    const now = clock();
    return changing(this.#parts, async (transaction) => {
      const id = await tokens.use(transaction, token, managePurpose, now);
      const offer = id === undefined ? undefined : await lockedOwnOffer(transaction, id);
      if (offer === undefined) return unknownToken;
      if (offer.state === "CLOSED" || offer.state === "REJECTED") return managed(offer);
      const body = { ...offer.body, closed: true };
      const change = { state: "CLOSED" as const, body, endedAt: now, waitsUntil: null };
      return managed(await changeOwnOffer(transaction, offer.id, change, now));
    });
  }

  /** Erases the offer with its contact, links, conversations and waiting mails. */
  async erase(token: string): Promise<Payload> {
    const { clock, tokens, relay } = this.#parts;
    const now = clock();
    return changing(this.#parts, async (transaction) => {
      const id = await tokens.use(transaction, token, managePurpose, now);
      const offer = id === undefined ? undefined : await lockedOwnOffer(transaction, id);
      if (offer === undefined) return unknownToken;
      await emptyOwnOffer(transaction, offer.id, now);
      await tokens.retire(transaction, offer.id);
      await relay.forget(transaction, offer.id);
      return { __typename: "OfferErased", at: now, offer };
    });
  }

  /** The mailbox was confirmed and the firm checked for this offer: for others it takes a new one. */
  async #problemsOfChange(offer: OwnOffer, input: OfferInput): Promise<Problem[]> {
    const problems: Problem[] = [];
    if (input.contactEmail.toLowerCase() !== offer.contactEmail?.toLowerCase()) {
      const message = "cannot be changed; publish a new offer from that address.";
      problems.push({ path: ["input", "contactEmail"], code: "UNCHANGEABLE", message });
    }
    const refs = await companiesByRef(this.#parts.db, [input.companyId, offer.memberId]);
    if (
      new Set(refs.map(({ id }) => id)).size !== 1 ||
      !refs.some(({ asked }) => asked === input.companyId)
    ) {
      const message = "is another firm than the offer's; publish a new offer for it.";
      problems.push({ path: ["input", "companyId"], code: "UNCHANGEABLE", message });
    }
    return problems;
  }
}

function wrongState({ state }: OwnOffer): Payload {
  const message = `leads to an offer that is ${state}; publish a new one.`;
  return invalid({ path: ["token"], code: "WRONG_STATE", message });
}

function isOpenToChange({ state }: OwnOffer): boolean {
  return state === "HELD" || state === "PUBLISHED";
}
