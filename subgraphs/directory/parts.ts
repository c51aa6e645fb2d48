import type { Kysely } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { Logger } from "#schema/logger.ts";
import { newSecret } from "#subgraphs/kit/furnish-house.ts";
import type { House } from "#subgraphs/kit/house.ts";
import { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import { MailQueue } from "#subgraphs/kit/mail/mail-queue.ts";
import { Relay } from "#subgraphs/kit/relay/relay.ts";
import { SpamGuard } from "#subgraphs/kit/spam/guard.ts";
import type { Projection } from "./projection/projection.ts";

export const namespace = "directory";

/** What the directory's desks, at which people do something, work with. */
export interface Parts {
  db: Kysely<unknown>;
  clock: Clock;
  logger: Logger;
  projection: Projection;
  mail: MailQueue;
  tokens: LinkTokens;
  relay: Relay;
  guard: SpamGuard;
  publicUrl(): string;
  /** Where an operator is written to whose cluster has no address of its own. */
  contactEmail: string;
}

export function partsOf(house: House, db: Kysely<unknown>, projection: Projection): Parts {
  const { clock, logger, outbox, publicUrl, contactEmail } = house;
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
    ...{ db, clock, logger, projection, mail, tokens, publicUrl, contactEmail },
    relay: new Relay({ namespace, mail, tokens, clock, publicUrl, replyMutation: "replyToInterest" }),
    guard: new SpamGuard({ namespace, secret: house.claimsSecret ?? newSecret() }),
  };
}
