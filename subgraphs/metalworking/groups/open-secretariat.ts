import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { House } from "#subgraphs/kit/house.ts";
import { LinkTokens } from "#subgraphs/kit/link-tokens.ts";
import { MailQueue } from "#subgraphs/kit/mail/mail-queue.ts";
import { Relay } from "#subgraphs/kit/relay/relay.ts";
import { everyMinutes } from "#subgraphs/kit/schedule.ts";
import type { Secretariat } from "./secretariat.ts";

const namespace = "metalworking";

/** The secretariat of a house, with its mails going out and what has run out being forgotten while it is open. */
export function openSecretariat(
  { database, clock, outbox, logger, publicUrl }: House,
  db: Kysely<unknown>,
): Secretariat & { start(): Promise<void>; stop(): Promise<void> } {
  const mail = new MailQueue({ namespace, db, outbox, clock, logger, alone: database.kind === "EMBEDDED" });
  const tokens = new LinkTokens(namespace);
  const replyMutation = "replyToGroupMessage";
  const relay = new Relay({ namespace, mail, tokens, clock, publicUrl, replyMutation });
  const sweeping = everyMinutes(
    60,
    async () => {
      await tokens.sweep(db, clock());
      await relay.sweep(db);
      await sql`delete from metalworking.invitation where expires_at <= ${clock()}`.execute(db);
    },
    logger,
  );
  return {
    db,
    clock,
    mail,
    tokens,
    relay,
    publicUrl,
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
