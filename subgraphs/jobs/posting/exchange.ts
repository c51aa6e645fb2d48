import { randomBytes } from "node:crypto";
import {
  type Payload,
  refusedBy,
  tooMany,
  unknownToken,
  unlessTooManyMails,
} from "#subgraphs/kit/graph/payload.ts";
import type { Posting, Verdict } from "#subgraphs/kit/spam/guard.ts";
import type { AdKind, NewAd } from "../ad.ts";
import { confirmPurpose, managePurpose } from "../mail/ad-letters.ts";
import { heldLetters } from "../mail/letters/moderation.ts";
import { publishedLetters } from "../mail/letters/owning.ts";
import { setState } from "../moderation/set-state.ts";
import type { Parts } from "../parts.ts";
import { managedAd } from "../payloads.ts";
import { isReadOnly, readOnlyProblem } from "../rules/country-policy.ts";
import { keepAds, lockOwnedAd, type OwnedAd, readOwnedAd } from "../source/ad-store.ts";
import { stateAfter } from "../states.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** How long an ad waits for its confirmation, and how long it is shown. */
const confirmWithin = 48 * hour;
export const shownFor = 30 * day;
/** How many ads one address may post within a day. */
const mostADay = 5;
/** An ad that has stood for so long vouches for its address. */
const vouchesAfter = 2 * day;

/** Where a posting comes from. */
export interface Poster {
  email: string;
  origin?: string | undefined;
  proof?: Posting["proof"];
}

/** How ads come into the exchange. Each deed is one transaction: done as a whole, or not at all. */
export class Exchange {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Keeps an ad and mails its confirmation link, unless the guard or a limit is against it. */
  async post(ad: NewAd, poster: Poster): Promise<Payload> {
    const { db, clock, letters, mail } = this.#parts;
    const now = clock();
    if (await isReadOnly(db, ad.country)) return readOnlyProblem(ad.country);
    const verdict = await this.#judge(ad, poster, now);
    const refused = refusedBy(verdict);
    if (refused !== undefined) return refused;
    const wait = await this.#waitOf(poster.email, now);
    if (wait > 0) return tooMany(wait);
    const id = `${ad.kind === "OFFER" ? "jo" : "js"}-${randomBytes(10).toString("hex")}`;
    const expiresAt = new Date(now.getTime() + confirmWithin);
    return unlessTooManyMails(async () => {
      await db.transaction().execute(async (transaction) => {
        const { ticket, heldReasons } = kept(verdict);
        await keepAds(transaction, [{ id, ad, postedAt: now, expiresAt, ticket, heldReasons }]);
        const contact = { ad_id: id, email: poster.email, email_key: poster.email.toLowerCase() };
        await transaction.insertInto("contact").values(contact).execute();
        const { kind, title, language } = ad;
        await letters.askToConfirm(
          transaction,
          { id, kind, title, language, expires_at: expiresAt },
          poster.email,
        );
      });
      mail.sendSoon();
      return {
        __typename: "AdAwaitingConfirmation",
        adId: id,
        sentTo: poster.email,
        confirmBefore: expiresAt,
      };
    });
  }

  /** Publishes the ad that the token confirms, or holds it for a review, and mails its manage link. */
  async confirm(token: string): Promise<Payload> {
    const { db, clock, tokens, guard, mail, employers } = this.#parts;
    const now = clock();
    const id = await tokens.find(db, token, confirmPurpose, now);
    const ticket = id === undefined ? null : (await readOwnedAd(db, id))?.ad.spam_ticket;
    const said = ticket == null ? undefined : (await guard.reconsider(db, [ticket], now)).get(ticket);
    return unlessTooManyMails(async () => {
      const payload = await db.transaction().execute(async (transaction) => {
        const redeemed = await tokens.redeem(transaction, token, confirmPurpose, now);
        const owned = redeemed === undefined ? undefined : await lockOwnedAd(transaction, redeemed);
        if (owned === undefined || stateAfter(owned.ad.state, "CONFIRM") === undefined) return unknownToken;
        const reasons =
          said === undefined
            ? owned.ad.held_reasons
            : said.verdict === "PASS"
              ? []
              : said.reasons.map(({ code }) => code);
        const ad = await setState(transaction, owned.ad, reasons.length === 0 ? "CONFIRM" : "HOLD", {
          now,
          reasons,
          waitsUntil: said?.verdict === "HOLD" ? said.until : undefined,
          expiresAt: new Date(now.getTime() + shownFor),
        });
        const letters = ad.state === "PUBLISHED" ? publishedLetters : heldLetters;
        await this.#parts.letters.tell(transaction, letters, { ad, email: owned.email, now });
        return managedAd({ ad, email: owned.email }, now);
      });
      mail.sendSoon();
      employers.refreshSoon();
      return payload;
    });
  }

  /** The ad that a manage token opens. */
  async managed(token: string): Promise<OwnedAd | undefined> {
    const { db, clock, tokens } = this.#parts;
    const id = await tokens.find(db, token, managePurpose, clock());
    return id === undefined ? undefined : readOwnedAd(db, id);
  }

  async #judge(ad: NewAd, poster: Poster, now: Date): Promise<Verdict> {
    const { db, guard } = this.#parts;
    const known = await this.#isKnown(poster.email, now);
    return guard.judge(db, { kind: postingKind(ad.kind), texts: textsOf(ad), known, ...poster }, now);
  }

  /** Whether an ad of this address has stood for a while without being held. */
  async #isKnown(email: string, now: Date): Promise<boolean> {
    const standing = await this.#parts.db
      .selectFrom("contact")
      .innerJoin("ad", "ad.id", "contact.ad_id")
      .select("ad.id")
      .where("contact.email_key", "=", email.toLowerCase())
      .where("ad.state", "=", "PUBLISHED")
      .where("ad.published_at", "<", new Date(now.getTime() - vouchesAfter))
      .executeTakeFirst();
    return standing !== undefined;
  }

  /** Seconds until the address may post again; 0 when it may now. */
  async #waitOf(email: string, now: Date): Promise<number> {
    const since = new Date(now.getTime() - day);
    const recent = await this.#parts.db
      .selectFrom("contact")
      .innerJoin("ad", "ad.id", "contact.ad_id")
      .select("ad.posted_at")
      .where("contact.email_key", "=", email.toLowerCase())
      .where("ad.posted_at", ">", since)
      .orderBy("ad.posted_at", "desc")
      .limit(mostADay)
      .execute();
    const oldest = recent[mostADay - 1];
    if (oldest === undefined) return 0;
    return Math.max(1, Math.ceil((oldest.posted_at.getTime() + day - now.getTime()) / 1000));
  }
}

/** The kind by which the guard tells postings: a proof of work for one is worth nothing for the other. */
export function postingKind(kind: AdKind): string {
  return kind === "OFFER" ? "JOB_OFFER" : "JOB_SEEKER";
}

/** Everything in an ad that readers read. */
export function textsOf({ title, body, place, employerName, details }: NewAd): string[] {
  return [title, body, place, employerName ?? "", ...details.skills, ...(details.certificates ?? [])];
}

/** What is kept of a verdict until the address is confirmed. What only waits is looked at again then. */
function kept(verdict: Verdict): { ticket?: string; heldReasons: string[] } {
  if (verdict.verdict === "HOLD") {
    const heldReasons = verdict.reasons.map(({ code }) => code);
    return { ticket: verdict.ticket, heldReasons };
  }
  return { ...(verdict.verdict === "PASS" && { ticket: verdict.ticket }), heldReasons: [] };
}
