import type { CodeView } from "./code-column.ts";
import { type OfferStatus, UNKNOWN } from "./query.ts";
import type { RecordTable } from "./record-table.ts";
import { dayNumber } from "./terms.ts";

const statuses: readonly OfferStatus[] = ["OPEN", "CLOSED", "EXPIRED"];

/** What an offer is on a day: closed when its firm says so, expired from the day after its last. */
export function offerStatus(
  offer: { closed: boolean; validUntil?: string | undefined },
  today: string,
): OfferStatus {
  if (offer.closed) return "CLOSED";
  return offer.validUntil !== undefined && dayNumber(offer.validUntil) < dayNumber(today)
    ? "EXPIRED"
    : "OPEN";
}

/** Each offer's status on a day, as if it were a column. */
export function statusView(
  { measures, slotCount }: Pick<RecordTable<never, "closed" | "endsOn">, "measures" | "slotCount">,
  today: string,
): CodeView {
  const day = dayNumber(today);
  const starts = Uint32Array.from({ length: slotCount + 1 }, (_, slot) => slot);
  const codes = new Uint32Array(slotCount);
  for (let slot = 0; slot < slotCount; slot++) {
    const isExpired = measures.endsOn.at(slot) < day;
    codes[slot] =
      1 + statuses.indexOf(measures.closed.at(slot) === 1 ? "CLOSED" : isExpired ? "EXPIRED" : "OPEN");
  }
  return { starts, codes, values: [UNKNOWN, ...statuses] };
}
