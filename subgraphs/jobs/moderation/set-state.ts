import type { AdRow } from "../ad.ts";
import type { JobsTransaction } from "../source/tables.ts";
import { type AdEvent, stateAfter } from "../states.ts";

export interface Change {
  now: Date;
  /** Why it is held; kept until it is decided on. */
  reasons?: readonly string[];
  /** It only waits until then, and is looked at again. */
  waitsUntil?: Date | undefined;
  /** Until when it is shown from now on. */
  expiresAt?: Date;
}

/** Moves an ad, which the transaction has locked, to where the event leads. Throws when the event cannot happen. */
export async function setState(
  transaction: JobsTransaction,
  ad: AdRow,
  event: AdEvent,
  { now, reasons = [], waitsUntil, expiresAt = ad.expires_at }: Change,
): Promise<AdRow> {
  const state = stateAfter(ad.state, event);
  if (state === undefined) throw new Error(`an ad that is ${ad.state} takes no ${event}`);
  const changed = {
    state,
    expires_at: expiresAt,
    published_at: state === "PUBLISHED" ? (ad.published_at ?? now) : ad.published_at,
    held_reasons: [...reasons],
    held_at: state === "HELD_FOR_REVIEW" ? (ad.held_at ?? now) : null,
  };
  await transaction
    .updateTable("ad")
    .set({
      ...changed,
      waits_until: waitsUntil ?? null,
      withdrawn_at: state === "WITHDRAWN" ? now : null,
      reminded_at: expiresAt > ad.expires_at ? null : undefined,
    })
    .where("id", "=", ad.id)
    .execute();
  return { ...ad, ...changed };
}
