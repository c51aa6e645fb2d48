import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { House } from "#subgraphs/kit/house.ts";
import { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import { MailQueue } from "#subgraphs/kit/mail/mail-queue.ts";
import { Relay } from "#subgraphs/kit/relay/relay.ts";
import { everyMinutes } from "#subgraphs/kit/schedule.ts";
import { SpamGuard } from "#subgraphs/kit/spam/guard.ts";
import { HelpDesk, type HelpDeskSettings } from "./help-desk.ts";

const namespace = "woodworking";

/** A help desk with its mails going out and what has run out being erased while it is open. */
export interface OpenHelpDesk {
  desk: HelpDesk;
  settings: HelpDeskSettings;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function openHelpDesk(house: House, db: Kysely<unknown>): OpenHelpDesk {
  const { clock, outbox, logger, publicUrl, claimsSecret } = house;
  const mail = new MailQueue({
    namespace,
    db,
    outbox,
    clock,
    logger,
    alone: house.database.kind === "EMBEDDED",
  });
  const tokens = new LinkTokens(namespace);
  const relay = new Relay({ namespace, mail, tokens, clock, publicUrl, replyMutation: "replyToMutualHelp" });
  const secret = claimsSecret ?? randomBytes(32).toString("base64url");
  const guard = new SpamGuard({ namespace, secret });
  const news = () => house.nudge(namespace);
  const settings = { db, clock, mail, tokens, relay, guard, publicUrl, news };
  const desk = new HelpDesk(settings);
  const sweeping = everyMinutes(5, () => desk.sweep(), logger);
  return {
    desk,
    settings,
    async start() {
      mail.start();
      await sweeping.start();
    },
    async stop() {
      await sweeping.stop();
      await mail.stop();
    },
  };
}
