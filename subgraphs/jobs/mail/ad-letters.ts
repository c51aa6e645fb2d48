import { parseLanguage } from "#schema/reference/languages.ts";
import type { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import { fillLetter, type Letters } from "#subgraphs/kit/mail/letters.ts";
import { type MailQueue, TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";
import type { AdRow } from "../ad.ts";
import type { JobsTransaction } from "../source/tables.ts";
import { confirmLetters } from "./letters/owning.ts";
import { confirmLink, manageLink } from "./links.ts";

export const confirmPurpose = "CONFIRM";
export const managePurpose = "MANAGE";

/** A manage link lives as long as its ad, which takes it along when it goes; this is only longer than any ad lives. */
const manageForMs = 400 * 24 * 3_600_000;

type Addressed = Pick<AdRow, "id" | "kind" | "title" | "language" | "expires_at">;

/** The letters that owners get about their ads, each with a link of its own, in the language of the ad. */
export class AdLetters {
  readonly #mail: MailQueue;
  readonly #tokens: LinkTokens;
  readonly #publicUrl: () => string;

  constructor(mail: MailQueue, tokens: LinkTokens, publicUrl: () => string) {
    this.#mail = mail;
    this.#tokens = tokens;
    this.#publicUrl = publicUrl;
  }

  /** The letter with the confirmation link. Throws TooManyMails. */
  async askToConfirm(transaction: JobsTransaction, ad: Addressed, email: string): Promise<void> {
    const grant = { about: ad.id, purpose: confirmPurpose, expiresAt: ad.expires_at };
    const token = await this.#tokens.issue(transaction, grant);
    await this.#queue(transaction, {
      ad,
      email,
      letters: confirmLetters,
      link: confirmLink(this.#publicUrl(), token),
    });
  }

  /** A letter with a new manage link. Throws TooManyMails, for deeds that are undone with it. */
  async tell(
    transaction: JobsTransaction,
    letters: Letters,
    { ad, email, now, note = "" }: { ad: Addressed; email: string; now: Date; note?: string },
  ): Promise<void> {
    const expiresAt = new Date(now.getTime() + manageForMs);
    const token = await this.#tokens.issue(transaction, { about: ad.id, purpose: managePurpose, expiresAt });
    const link = manageLink(this.#publicUrl(), token, ad.kind);
    await this.#queue(transaction, { ad, email, letters, link, note });
  }

  /** As `tell`, for what stands whether or not the address has had enough mails for today. */
  async tellIfPossible(...told: Parameters<AdLetters["tell"]>): Promise<void> {
    await this.tell(...told).catch((error: unknown) => {
      if (!(error instanceof TooManyMails)) throw error;
    });
  }

  async #queue(
    transaction: JobsTransaction,
    {
      ad,
      email,
      letters,
      link,
      note = "",
    }: {
      ad: Addressed;
      email: string;
      letters: Letters;
      link: string;
      note?: string;
    },
  ): Promise<void> {
    const language = parseLanguage(ad.language, "language");
    const facts = { title: ad.title, link, until: ad.expires_at, note: note === "" ? "" : `\n${note}\n` };
    const letter = fillLetter(letters, language, facts);
    await this.#mail.queue(transaction, ad.id, { to: email, language, ...letter });
  }
}
