import { randomBytes } from "node:crypto";
import { localize } from "#schema/reference/localized.ts";
import { actsForFirm } from "#subgraphs/kit/claims.ts";
import {
  invalid,
  type Payload,
  refusedBy,
  tooMany,
  unknownToken,
  unlessTooManyMails,
} from "#subgraphs/kit/graph/payload.ts";
import type { Problem } from "#subgraphs/kit/graph/problems.ts";
import type { Parts } from "../parts.ts";
import { clusterPolicy } from "../resolvers/cluster-policy.ts";
import { companiesByRef } from "../source/companies.ts";
import type { CompanyRow, ProfileMembership } from "../source/company-row.ts";
import { type Caller, changing, managed, postingOf, reasonsIn, reconsidered } from "./desk.ts";
import { checkOfferInput, type OfferInput } from "./offer-input.ts";
import { askToConfirm, confirmPurpose } from "./offer-letters.ts";
import { keepOwnOffer, lockedOwnOffer } from "./own-offer-store.ts";
import { notTheFirm, settleOffer } from "./settle-offer.ts";

const confirmWithinMs = 48 * 3_600_000;

/** How firms' own offers come into the directory. */
export class PublishingDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Keeps an offer and mails its confirmation link. */
  async publish(input: OfferInput, caller: Caller): Promise<Payload> {
    const { db, clock, guard, mail } = this.#parts;
    const now = clock();
    const firm = (await companiesByRef(db, [input.companyId]))[0];
    const checked = checkOfferInput(input, { now });
    const problems = [
      ...("problems" in checked ? checked.problems : []),
      ...this.#problemsOfFirm(firm, caller),
    ];
    const [membership] = firm?.profile.memberships ?? [];
    if ("problems" in checked || !firm || !membership || problems.length > 0) return invalid(...problems);
    const vouched = caller.claims.role !== "anonymous" && actsForFirm(caller.claims, firm.aliases);
    const posting = postingOf(checked.value, input.contactEmail, { ...caller, known: vouched });
    const verdict = await guard.judge(db, posting, now);
    const refused = refusedBy(verdict);
    if (refused !== undefined || !("ticket" in verdict)) return refused ?? tooMany(60);
    const id = `o-${randomBytes(10).toString("hex")}`;
    const confirmBefore = new Date(now.getTime() + confirmWithinMs);
    return unlessTooManyMails(async () => {
      await db.transaction().execute(async (transaction) => {
        const { language, validUntil } = checked.value;
        const body = { ...checked.value.body, companyId: membership.memberId };
        await keepOwnOffer(transaction, {
          ...{ id, language, body, validUntil, vouched, confirmBefore },
          ...{ memberId: handleOf(membership), cluster: membership.cluster, companyId: firm.id },
          contactEmail: input.contactEmail,
          heldReasons: verdict.verdict === "HOLD" ? verdict.reasons.map(({ code }) => code) : [],
          spamTicket: verdict.ticket,
          postedAt: now,
        });
        await askToConfirm(transaction, this.#parts, {
          ...{ id, language, body, to: input.contactEmail, firm: firm.profile.name, until: confirmBefore },
        });
      });
      mail.sendSoon();
      return {
        __typename: "OfferAwaitingConfirmation",
        ...{ offerId: id, sentTo: input.contactEmail, confirmBefore },
      };
    });
  }

  /** Publishes the offer that the token confirms, or holds it. */
  async confirm(token: string): Promise<Payload> {
    const { db, clock, tokens } = this.#parts;
    const now = clock();
    const asked = await tokens.find(db, token, confirmPurpose, now);
    const said = await reconsidered(this.#parts, asked, now);
    return changing(this.#parts, async (transaction) => {
      const id = await tokens.redeem(transaction, token, confirmPurpose, now);
      const offer = id === undefined ? undefined : await lockedOwnOffer(transaction, id);
      if (offer?.state !== "AWAITING_CONFIRMATION") return unknownToken;
      const spam = said === undefined ? offer.heldReasons : reasonsIn(said);
      const until = said?.verdict === "HOLD" ? said.until : undefined;
      return managed(await settleOffer(transaction, this.#parts, offer, { now, spam, until }));
    });
  }

  /** Settles what had to wait while much was posted. */
  async ripen(id: string): Promise<void> {
    const now = this.#parts.clock();
    const said = await reconsidered(this.#parts, id, now);
    if (said?.verdict === "HOLD" && said.until !== undefined && said.until > now) return;
    await changing(this.#parts, async (transaction) => {
      const offer = await lockedOwnOffer(transaction, id);
      if (offer?.state !== "HELD") return unknownToken;
      const spam =
        said === undefined ? offer.heldReasons.filter((reason) => reason !== notTheFirm) : reasonsIn(said);
      return managed(await settleOffer(transaction, this.#parts, offer, { now, spam }));
    });
  }

  #problemsOfFirm(firm: CompanyRow | undefined, { language }: Caller): Problem[] {
    const problem = (code: string, message: string) => [{ path: ["input", "companyId"], code, message }];
    if (firm === undefined) return problem("UNKNOWN_COMPANY", "is no firm of the directory.");
    const [membership] = firm.profile.memberships;
    if (membership === undefined)
      return problem("NO_MEMBERSHIP", "is in no cluster at present; only members of a cluster can publish.");
    const country = this.#parts.projection.known.clusters.get(membership.cluster)?.country ?? "";
    const { readOnly, notice } = clusterPolicy(country);
    return readOnly ? problem("READ_ONLY", localize(notice, language)?.text ?? "") : [];
  }
}

function handleOf({ cluster, memberId }: ProfileMembership): string {
  return `${cluster}:${memberId}`;
}
