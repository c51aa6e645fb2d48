import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import { newSecret } from "#subgraphs/kit/furnish-house.ts";
import type { House } from "#subgraphs/kit/house.ts";
import { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import { MailQueue } from "#subgraphs/kit/mail/mail-queue.ts";
import { Relay } from "#subgraphs/kit/relay/relay.ts";
import { SpamGuard } from "#subgraphs/kit/spam/guard.ts";
import type { SpamSettings } from "#subgraphs/kit/spam/settings.ts";
import { Employers } from "./employers/employers.ts";
import { AdLetters } from "./mail/ad-letters.ts";
import { type JobsDatabase, namespace } from "./source/tables.ts";

/** What the desks of the exchange work with. */
export interface Parts {
  db: JobsDatabase;
  clock: Clock;
  logger: Logger;
  mail: MailQueue;
  tokens: LinkTokens;
  relay: Relay;
  letters: AdLetters;
  guard: SpamGuard;
  employers: Employers;
}

export function partsOf(house: House, db: JobsDatabase, spam: Partial<SpamSettings>): Parts {
  const { clock, logger, outbox, publicUrl, neighbours } = house;
  const tokens = new LinkTokens(namespace);
  const mail = new MailQueue({
    namespace,
    db,
    outbox,
    clock,
    logger,
    alone: house.database.kind === "EMBEDDED",
  });
  return {
    db,
    clock,
    logger,
    mail,
    tokens,
    relay: new Relay({ namespace, mail, tokens, clock, publicUrl, replyMutation: "replyToContact" }),
    letters: new AdLetters(mail, tokens, publicUrl),
    guard: new SpamGuard({ ...spam, namespace, secret: house.claimsSecret ?? newSecret() }),
    employers: new Employers({ db, clock, logger, neighbours }),
  };
}
