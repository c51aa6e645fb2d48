import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import { parseLanguage } from "#schema/reference/languages.ts";
import type { Outbox } from "#subgraphs/kit/outbox.ts";
import type { NewAd } from "../ad.ts";
import { confirmLetters, publishedLetters, write } from "../mail/letters.ts";
import { confirmLink, manageLink } from "../mail/links.ts";
import { queueMail, sendQueuedMails } from "../mail/mail-queue.ts";
import { adOfToken, keepAds, type OwnedAd } from "../source/ad-store.ts";
import type { JobsDatabase, JobsTables } from "../source/tables.ts";
import { hashOf, newToken } from "./tokens.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** How long an ad waits for its confirmation, and how long it is shown. */
const confirmWithin = 48 * hour;
const shownFor = 30 * day;
/** How many ads one address may post within a day. */
const mostADay = 5;

export interface Awaiting {
  adId: string;
  sentTo: string;
  confirmBefore: Date;
}

export interface ExchangeSettings {
  db: JobsDatabase;
  clock: Clock;
  outbox: Outbox;
  logger: Logger;
  /** The graph's address as people reach it. */
  publicUrl(): string;
}

/** What owners do with their ads. Each deed is one transaction: done as a whole, or not at all. */
export class Exchange {
  readonly #settings: ExchangeSettings;

  constructor(settings: ExchangeSettings) {
    this.#settings = settings;
  }

  /** Keeps an ad and mails its confirmation link; or tells in how many seconds the address may post again. */
  async post(ad: NewAd, email: string): Promise<Awaiting | { retryAfterSeconds: number }> {
    const now = this.#settings.clock();
    const wait = await this.#waitOf(email, now);
    if (wait > 0) return { retryAfterSeconds: wait };
    const adId = `${ad.kind === "OFFER" ? "jo" : "js"}-${randomBytes(10).toString("hex")}`;
    const confirmBefore = new Date(now.getTime() + confirmWithin);
    const { token, hash } = newToken();
    await this.#settings.db.transaction().execute(async (transaction) => {
      await keepAds(transaction, [{ id: adId, ad, postedAt: now, expiresAt: confirmBefore }]);
      await transaction
        .insertInto("contact")
        .values({ ad_id: adId, email, email_key: email.toLowerCase() })
        .execute();
      await this.#keepToken(transaction, hash, adId, "CONFIRM", confirmBefore);
      await this.#queue(
        transaction,
        { id: adId, title: ad.title, language: ad.language, email },
        confirmLetters,
        confirmLink,
        token,
        confirmBefore,
      );
    });
    await this.#send();
    return { adId, sentTo: email, confirmBefore };
  }

  /** Publishes the ad that the token confirms, and mails its manage link. Undefined: no such token. */
  async confirm(confirmToken: string): Promise<OwnedAd | undefined> {
    const now = this.#settings.clock();
    const expiresAt = new Date(now.getTime() + shownFor);
    const owned = await this.#settings.db.transaction().execute(async (transaction) => {
      const found = await adOfToken(transaction, hashOf(confirmToken), "CONFIRM", now);
      // Deleting is what decides between two confirmations at once: one of them finds nothing to delete.
      const used = await transaction
        .deleteFrom("token")
        .where("hash", "=", hashOf(confirmToken))
        .executeTakeFirst();
      if (found === undefined || used.numDeletedRows === 0n) return undefined;
      const { id, title, language } = found.ad;
      await transaction
        .updateTable("ad")
        .set({ published: true, published_at: now, expires_at: expiresAt })
        .where("id", "=", id)
        .execute();
      const { token, hash } = newToken();
      await this.#keepToken(transaction, hash, id, "MANAGE", new Date(expiresAt.getTime() + shownFor));
      await this.#queue(
        transaction,
        { id, title, language, email: found.email },
        publishedLetters,
        manageLink,
        token,
        expiresAt,
      );
      return { ...found, ad: { ...found.ad, published: true, published_at: now, expires_at: expiresAt } };
    });
    if (owned) await this.#send();
    return owned;
  }

  /** The ad that a manage token opens. */
  async managed(token: string): Promise<OwnedAd | undefined> {
    return adOfToken(this.#settings.db, hashOf(token), "MANAGE", this.#settings.clock());
  }

  /** Erases the ad with its contact, tokens and waiting mails. Undefined: no such token. */
  async erase(token: string): Promise<Date | undefined> {
    const now = this.#settings.clock();
    return this.#settings.db.transaction().execute(async (transaction) => {
      const owned = await adOfToken(transaction, hashOf(token), "MANAGE", now);
      if (owned === undefined) return undefined;
      await transaction.deleteFrom("ad").where("id", "=", owned.ad.id).execute();
      return now;
    });
  }

  /** Sends what waits in the queue, and erases ads that were never confirmed or ran out a month ago. */
  async sweep(): Promise<void> {
    const now = this.#settings.clock();
    await this.#settings.db
      .deleteFrom("ad")
      .where((is) =>
        is.or([
          is.and([is("published", "=", false), is("expires_at", "<", now)]),
          is("expires_at", "<", new Date(now.getTime() - shownFor)),
        ]),
      )
      .execute();
    await this.#send();
  }

  /** Seconds until the address may post again; 0 when it may now. */
  async #waitOf(email: string, now: Date): Promise<number> {
    const since = new Date(now.getTime() - day);
    const recent = await this.#settings.db
      .selectFrom("contact")
      .innerJoin("ad", "ad.id", "contact.ad_id")
      .select("ad.posted_at")
      .where("contact.email_key", "=", email.toLowerCase())
      .where("ad.posted_at", ">", since)
      .orderBy("ad.posted_at", "desc")
      .limit(mostADay)
      .execute();
    const oldest = recent[mostADay - 1];
    return oldest === undefined
      ? 0
      : Math.max(1, Math.ceil((oldest.posted_at.getTime() + day - now.getTime()) / 1000));
  }

  async #keepToken(
    transaction: Transaction<JobsTables>,
    hash: Buffer,
    adId: string,
    purpose: "CONFIRM" | "MANAGE",
    expiresAt: Date,
  ): Promise<void> {
    await transaction
      .insertInto("token")
      .values({ hash, ad_id: adId, purpose, expires_at: expiresAt })
      .execute();
  }

  async #queue(
    transaction: Transaction<JobsTables>,
    ad: { id: string; title: string; language: string; email: string },
    letters: typeof confirmLetters,
    page: typeof confirmLink,
    token: string,
    until: Date,
  ): Promise<void> {
    const language = parseLanguage(ad.language, "language");
    const link = page(this.#settings.publicUrl(), token);
    const letter = write(letters, language, { title: ad.title, link, until });
    await queueMail(transaction, ad.id, { to: ad.email, language, ...letter });
  }

  /** The ad is safe whether or not the mail goes out now: the sweep sends what is left. */
  async #send(): Promise<void> {
    const { db, outbox, logger } = this.#settings;
    await sendQueuedMails(db, outbox, logger).catch((err) =>
      logger.warn({ err }, "queued mails could not be sent"),
    );
  }
}
