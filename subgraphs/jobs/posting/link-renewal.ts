import { type Payload, tooMany } from "#subgraphs/kit/graph/payload.ts";
import { deedsOfJobs } from "../limits.ts";
import { manageLinkLetters } from "../mail/letters/owning.ts";
import type { Parts } from "../parts.ts";
import { readOwnedAd } from "../source/ad-store.ts";

const day = 86_400_000;
const renewals = { deed: "renewManageLink", most: 10, withinMs: day };
const renewalsOfAd = { deed: "renewManageLink of an ad", most: 3, withinMs: day };

/**
 * Mails a new manage link, if the address is the ad's. The answer is given before anything is looked up, so that
 * neither it nor its time tells whether there is such an ad or whose it is.
 */
export class LinkRenewal {
  readonly #parts: Parts;
  #renewing: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async ask(id: string, email: string, origin: string): Promise<Payload> {
    const { db, clock, logger } = this.#parts;
    const now = clock();
    const wait = await deedsOfJobs.secondsToWait(db, renewals, origin, now);
    if (wait > 0) return tooMany(wait);
    this.#renewing = this.#renewing
      .then(() => this.#renew(id, email))
      .catch((error: unknown) => {
        const kind = error instanceof Error ? error.name : "unknown";
        logger.warn({ kind }, "a manage link could not be renewed; its owner has to ask again");
      });
    return { __typename: "LinkRequested", at: now };
  }

  /** Resolves once every link that was asked for is on its way, or was found not to be due. */
  async settled(): Promise<void> {
    await this.#renewing;
  }

  async #renew(id: string, email: string): Promise<void> {
    const { db, clock, letters, mail } = this.#parts;
    const now = clock();
    const owned = await readOwnedAd(db, id);
    if (owned === undefined || owned.email.toLowerCase() !== email.toLowerCase()) return;
    if (owned.ad.state === "AWAITING_CONFIRMATION" || owned.ad.expires_at <= now) return;
    if ((await deedsOfJobs.secondsToWait(db, renewalsOfAd, id, now)) > 0) return;
    await db
      .transaction()
      .execute((transaction) => letters.tell(transaction, manageLinkLetters, { ...owned, now }));
    mail.sendSoon();
  }
}
