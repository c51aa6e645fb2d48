import {
  invalid,
  type Payload,
  refusedBy,
  unknownToken,
  unlessTooManyMails,
} from "#subgraphs/kit/graph/payload.ts";
import type { Checked } from "#subgraphs/kit/graph/problems.ts";
import type { AdKind, NewAd } from "../ad.ts";
import { eraseAds } from "../erasure.ts";
import { managePurpose } from "../mail/ad-letters.ts";
import { heldLetters } from "../mail/letters/moderation.ts";
import { changedLetters } from "../mail/letters/owning.ts";
import { setState } from "../moderation/set-state.ts";
import type { Parts } from "../parts.ts";
import { managedAd, notNow } from "../payloads.ts";
import { isReadOnly, readOnlyProblem } from "../rules/country-policy.ts";
import { lockOwnedAd, type OwnedAd, readOwnedAd, rewriteAd } from "../source/ad-store.ts";
import type { JobsTransaction } from "../source/tables.ts";
import { type AdEvent, stateAfter } from "../states.ts";
import { judgeEdit } from "./judge-edit.ts";

const day = 86_400_000;

/** How far ahead an ad may end: looking for somebody for longer is worth a new look at the text. */
const farthestAhead = 90 * day;
/** How long a withdrawn ad waits for its owner to think better of it. */
export const reopenWithin = 7 * day;

/** What owners do with their ads by the links in their letters. */
export class OwnersDesk {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Puts the checked text in the place of the ad's, judged anew. An edit of a rejected ad asks for another review. */
  async update(
    token: string,
    kind: AdKind,
    { checked, email, origin }: { checked: Checked<NewAd>; email: string; origin?: string | undefined },
  ): Promise<Payload> {
    const { db, clock, tokens, letters, employers } = this.#parts;
    const now = clock();
    const id = await tokens.find(db, token, managePurpose, now);
    const found = id === undefined ? undefined : await readOwnedAd(db, id);
    if (found === undefined || found.ad.kind !== kind) return unknownToken;
    if ("problems" in checked) return invalid(...checked.problems);
    if (email.toLowerCase() !== found.email.toLowerCase()) return otherAddress;
    const edited = checked.value;
    if (await isReadOnly(db, edited.country)) return readOnlyProblem(edited.country);
    if (found.ad.expires_at <= now || stateAfter(found.ad.state, "EDIT") === undefined)
      return notNow(found.ad, now);
    const { verdict, reasons } = await judgeEdit(this.#parts, found, edited, { origin, now });
    const refused = refusedBy(verdict);
    if (refused !== undefined) return refused;
    const payload = await this.#deed(token, "EDIT", async (transaction, { ad, email }) => {
      await rewriteAd(transaction, ad.id, edited);
      const held = ad.state === "PUBLISHED" && reasons.length > 0;
      const kept = ad.state === "REJECTED" ? ["APPEAL"] : [...new Set([...ad.held_reasons, ...reasons])];
      const waitsUntil = held ? undefined : (ad.waits_until ?? undefined);
      const moved = await setState(transaction, ad, held ? "HOLD" : "EDIT", {
        now,
        reasons: kept,
        waitsUntil,
      });
      // An ad that waits for a rush to be over goes on waiting by its first ticket: an edit is no way round that.
      if (ad.state === "PUBLISHED" && "ticket" in verdict)
        await keepTicket(transaction, ad.id, verdict.ticket);
      const rewritten = (await lockOwnedAd(transaction, ad.id)) ?? { ad: moved, email };
      await letters.tell(transaction, held ? heldLetters : changedLetters, { ...rewritten, now });
      return rewritten;
    });
    employers.refreshSoon();
    return payload;
  }

  /** Shows the ad for so many days more. */
  async extend(token: string, days: number): Promise<Payload> {
    const now = this.#parts.clock();
    if (!Number.isInteger(days) || days < 1 || days > 60) {
      return invalid({ path: ["days"], code: "RANGE", message: `is ${days}; it may be from 1 to 60.` });
    }
    return this.#deed(token, "EXTEND", async (transaction, { ad, email }) => {
      const expiresAt = new Date(ad.expires_at.getTime() + days * day);
      const latest = new Date(now.getTime() + farthestAhead);
      if (expiresAt > latest) {
        const message = `leads to ${expiresAt.toISOString().slice(0, 10)}; an ad may end on ${latest.toISOString().slice(0, 10)} at the latest.`;
        return invalid({ path: ["days"], code: "TOO_FAR", message });
      }
      const extended = await setState(transaction, ad, "EXTEND", { now, expiresAt });
      await this.#parts.letters.tell(transaction, changedLetters, { ad: extended, email, now });
      return { ad: extended, email };
    });
  }

  /** Takes the ad down. Within a week it can be reopened; after it, everything of it is erased. */
  async withdraw(token: string): Promise<Payload> {
    const now = this.#parts.clock();
    return this.#deed(token, "WITHDRAW", async (transaction, { ad, email }) => {
      const reasons = ad.held_reasons;
      return { ad: await setState(transaction, ad, "WITHDRAW", { now, reasons }), email };
    });
  }

  /** Shows a withdrawn ad again; one that was being reviewed goes on waiting for that. */
  async reopen(token: string): Promise<Payload> {
    const now = this.#parts.clock();
    return this.#deed(token, "REOPEN", async (transaction, { ad, email }) => {
      const event = ad.held_reasons.length > 0 ? "HOLD" : "REOPEN";
      return { ad: await setState(transaction, ad, event, { now, reasons: ad.held_reasons }), email };
    });
  }

  /** Erases the ad with everything that leads to its owner. */
  async erase(token: string): Promise<Payload> {
    const { db, clock, tokens } = this.#parts;
    const now = clock();
    return db.transaction().execute(async (transaction) => {
      const id = await tokens.use(transaction, token, managePurpose, now);
      if (id === undefined) return unknownToken;
      await eraseAds(transaction, [id], this.#parts);
      return { __typename: "Erased", at: now };
    });
  }

  /** One deed by a manage token, in one transaction with the ad locked; using the token retires older ones. */
  async #deed(
    token: string,
    event: AdEvent,
    deed: (transaction: JobsTransaction, owned: OwnedAd) => Promise<OwnedAd | Payload>,
  ): Promise<Payload> {
    const { db, clock, tokens, mail } = this.#parts;
    const now = clock();
    const payload = await unlessTooManyMails(() =>
      db.transaction().execute(async (transaction) => {
        const id = await tokens.use(transaction, token, managePurpose, now);
        const owned = id === undefined ? undefined : await lockOwnedAd(transaction, id);
        if (owned === undefined) return unknownToken;
        if (!takes(owned, event, now)) return notNow(owned.ad, now);
        const done = await deed(transaction, owned);
        return "email" in done ? managedAd(done as OwnedAd, now) : (done as Payload);
      }),
    );
    mail.sendSoon();
    return payload;
  }
}

async function keepTicket(transaction: JobsTransaction, id: string, ticket: string): Promise<void> {
  await transaction.updateTable("ad").set({ spam_ticket: ticket }).where("id", "=", id).execute();
}

/** A withdrawn ad can be reopened for a while only. */
function takes({ ad }: OwnedAd, event: AdEvent, now: Date): boolean {
  if (ad.expires_at <= now || stateAfter(ad.state, event) === undefined) return false;
  return (
    event !== "REOPEN" || ad.withdrawn_at === null || now.getTime() - ad.withdrawn_at.getTime() < reopenWithin
  );
}

const otherAddress = invalid({
  path: ["input", "contactEmail"],
  code: "OTHER_ADDRESS",
  message: "is not the address that the ad was confirmed with; to change it, erase the ad and post it anew.",
});
