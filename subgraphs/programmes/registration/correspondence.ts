import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import type { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import type { Letters } from "#subgraphs/kit/mail/letters.ts";
import { type MailQueue, TooManyMails } from "#subgraphs/kit/mail/mail-queue.ts";
import type { Entry } from "../entries/entry.ts";
import type { ProgrammesTransaction, RegistrationTable } from "../source/tables.ts";
import { calledOffLetters, confirmLetters, seatLetters, waitingLetters } from "./letters.ts";
import { erasedAt } from "./opening.ts";
import { confirmLink, eventMail, manageLink } from "./registration-mail.ts";
import { waitingPosition } from "./seats.ts";

export interface CorrespondenceSettings {
  mails: MailQueue;
  tokens: LinkTokens;
  clock: Clock;
  logger: Logger;
  publicUrl(): string;
}

/** What people who register are written. Letters are queued in the transaction of what they tell of. */
export class Correspondence {
  readonly #settings: CorrespondenceSettings;

  constructor(settings: CorrespondenceSettings) {
    this.#settings = settings;
  }

  /** Asks whoever gave the address to confirm it. */
  async askToConfirm(
    transaction: ProgrammesTransaction,
    event: Entry<"EVENT">,
    registration: RegistrationTable,
  ): Promise<void> {
    const { tokens, publicUrl } = this.#settings;
    const until = registration.confirm_before;
    const grant = { about: registration.id, purpose: "CONFIRM", expiresAt: until };
    const link = confirmLink(publicUrl(), await tokens.issue(transaction, grant));
    await this.#queue(transaction, confirmLetters, event, registration, { until, link });
  }

  /** Tells of the seat or of the place on the waiting list, with a link to give it up. */
  async tellState(
    transaction: ProgrammesTransaction,
    event: Entry<"EVENT">,
    registration: RegistrationTable,
  ): Promise<void> {
    const { tokens, publicUrl, clock } = this.#settings;
    const grant = { about: registration.id, purpose: "MANAGE", expiresAt: erasedAt(event, clock()) };
    const link = manageLink(publicUrl(), await tokens.issue(transaction, grant));
    if (registration.state === "CONFIRMED") {
      await this.#queue(transaction, seatLetters, event, registration, { link });
      return;
    }
    const position = await waitingPosition(transaction, event.id, registration.queue_number);
    await this.#queue(transaction, waitingLetters, event, registration, { link, position });
  }

  /**
   * As `tellState`, when it was somebody else's deed: that the mailbox has had enough for today is no reason to undo
   * the deed, and the link that was mailed before shows the seat.
   */
  async tellStateIfPossible(
    transaction: ProgrammesTransaction,
    event: Entry<"EVENT">,
    registration: RegistrationTable,
  ): Promise<void> {
    await this.#unlessTooMany(() => this.tellState(transaction, event, registration));
  }

  /** The letter outlives the registration that it is about, so it is queued as one about the event. */
  async tellCalledOff(
    transaction: ProgrammesTransaction,
    event: Entry<"EVENT">,
    registration: RegistrationTable,
  ): Promise<void> {
    const { mails, publicUrl } = this.#settings;
    const mail = eventMail(calledOffLetters, registration, event, { publicUrl: publicUrl() });
    await this.#unlessTooMany(() => mails.queue(transaction, event.id, mail));
  }

  async #queue(
    transaction: ProgrammesTransaction,
    letters: Letters,
    event: Entry<"EVENT">,
    registration: RegistrationTable,
    facts: Readonly<Record<string, string | number | Date>>,
  ): Promise<void> {
    const { mails, publicUrl } = this.#settings;
    const mail = eventMail(letters, registration, event, { publicUrl: publicUrl(), ...facts });
    await mails.queue(transaction, registration.id, mail);
  }

  async #unlessTooMany(mail: () => Promise<void>): Promise<void> {
    try {
      await mail();
    } catch (error) {
      if (!(error instanceof TooManyMails)) throw error;
      this.#settings.logger.warn({}, "somebody could not be told of an event: too many mails for today");
    }
  }
}
