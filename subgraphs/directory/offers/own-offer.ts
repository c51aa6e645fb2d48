import { z } from "zod";
import type { OfferBody } from "../profile/member-body.ts";
import { offerStatus } from "../search/index.ts";

export const ownOfferStates = [
  "AWAITING_CONFIRMATION",
  "HELD",
  "PUBLISHED",
  "CLOSED",
  "REJECTED",
  "ERASED",
] as const;
export type OwnOfferState = (typeof ownOfferStates)[number];

/** A firm's own offer as it leaves the database. The contact is gone some time after the offer has ended. */
export const ownOfferRow = z.object({
  id: z.string(),
  memberId: z.string(),
  cluster: z.string(),
  companyId: z.string().nullable(),
  state: z.enum(ownOfferStates),
  language: z.string(),
  // What we stored we have checked when it came in.
  body: z.custom<OfferBody>((value) => typeof value === "object" && value !== null),
  validUntil: z.string(),
  contactEmail: z.string().nullable(),
  vouched: z.boolean(),
  heldReasons: z.array(z.string()),
  spamTicket: z.string().nullable(),
  postedAt: z.coerce.date(),
  confirmBefore: z.coerce.date(),
  publishedAt: z.coerce.date().nullable(),
  endedAt: z.coerce.date().nullable(),
  remindedAt: z.coerce.date().nullable(),
  changedAt: z.coerce.date(),
});
export type OwnOffer = z.infer<typeof ownOfferRow>;

/** How its owner sees where it stands: EXPIRED is a matter of the day, not of a column. */
export type Publication = Exclude<OwnOfferState, "ERASED"> | "EXPIRED";

export function publicationOf({ state, body }: OwnOffer, today: string): Publication {
  if (state === "PUBLISHED") return offerStatus(body, today) === "EXPIRED" ? "EXPIRED" : "PUBLISHED";
  return state === "ERASED" ? "CLOSED" : state;
}
