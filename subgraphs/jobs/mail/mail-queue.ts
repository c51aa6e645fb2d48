import type { Transaction } from "kysely";
import type { Logger } from "#schema/logger.ts";
import { parseLanguage } from "#schema/reference/languages.ts";
import type { Mail, Outbox } from "#subgraphs/kit/outbox.ts";
import type { JobsDatabase, JobsTables } from "../source/tables.ts";

/** After this many failures a mail is given up; its ad is erased when its time to be confirmed runs out. */
const mostAttempts = 10;

/** Puts a mail into the queue, in the transaction of what it tells of: neither exists without the other. */
export async function queueMail(
  transaction: Transaction<JobsTables>,
  adId: string,
  mail: Mail,
): Promise<void> {
  const { to: recipient, language, subject, text: body } = mail;
  await transaction.insertInto("mail").values({ ad_id: adId, recipient, language, subject, body }).execute();
}

/**
 * Sends what is queued, oldest first. A mail leaves the queue once the outbox has it: after a crash in between it is
 * sent twice rather than never. Rows are locked, so that two processes do not send the same one.
 */
export async function sendQueuedMails(db: JobsDatabase, outbox: Outbox, logger: Logger): Promise<void> {
  for (let more = true; more; )
    more = await db.transaction().execute((transaction) => sendOne(transaction, outbox, logger));
}

async function sendOne(
  transaction: Transaction<JobsTables>,
  outbox: Outbox,
  logger: Logger,
): Promise<boolean> {
  const row = await transaction
    .selectFrom("mail")
    .selectAll()
    .where("attempts", "<", mostAttempts)
    .orderBy("attempts")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return false;
  try {
    const language = parseLanguage(row.language, "language");
    await outbox.send({ to: row.recipient, subject: row.subject, text: row.body, language });
    await transaction.deleteFrom("mail").where("id", "=", row.id).execute();
    return true;
  } catch (err) {
    logger.warn(
      { err, mail: row.id, attempts: row.attempts + 1 },
      "a mail could not be sent; it is tried again later",
    );
    await transaction
      .updateTable("mail")
      .set({ attempts: row.attempts + 1 })
      .where("id", "=", row.id)
      .execute();
    return false;
  }
}
