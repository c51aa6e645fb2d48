import { sql } from "kysely";
import type { Parts } from "./parts.ts";
import type { JobsTransaction } from "./source/tables.ts";

/**
 * Erases ads whole: text, address, links, conversations, waiting mails, reports, and what moderators wrote of them. In
 * the audit stays that somebody decided something of an id that now means nothing.
 */
export async function eraseAds(
  transaction: JobsTransaction,
  ids: readonly string[],
  parts: Pick<Parts, "relay" | "tokens">,
): Promise<void> {
  if (ids.length === 0) return;
  await eraseContacts(transaction, ids, parts);
  await sql`update jobs.audit set note = null where object = any(${[...ids]}::text[])`.execute(transaction);
  await transaction
    .deleteFrom("ad")
    .where("id", "in", [...ids])
    .execute();
}

/** Erases whatever leads to the owners of ads, and to those who wrote to them; the ads' texts stay. */
export async function eraseContacts(
  transaction: JobsTransaction,
  ids: readonly string[],
  { relay, tokens }: Pick<Parts, "relay" | "tokens">,
): Promise<void> {
  for (const id of ids) {
    await relay.forget(transaction, id);
    await tokens.retire(transaction, id);
  }
  await transaction
    .deleteFrom("contact")
    .where("ad_id", "in", [...ids])
    .execute();
  await transaction
    .deleteFrom("report")
    .where("ad_id", "in", [...ids])
    .execute();
}
