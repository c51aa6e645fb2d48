/** How an order stands, from its first sketch to the last transfer. */
export const orderStatuses = ["DRAFT", "PROPOSED", "AGREED", "DONE", "SETTLED", "CANCELLED"] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** What may happen to an order. AGREE_LAST is the agreement by which every party has agreed. */
export const orderEvents = [
  "CHANGE",
  "PROPOSE",
  "AGREE",
  "AGREE_LAST",
  "COMPLETE",
  "SETTLE",
  "CANCEL",
] as const;
export type OrderEvent = (typeof orderEvents)[number];

/**
 * A change of what was proposed, agreed or done asks everybody anew: real costs often come out only with the work.
 * Nothing leads on from a settled or a cancelled order.
 */
const transitions: Readonly<Record<OrderStatus, Partial<Record<OrderEvent, OrderStatus>>>> = {
  DRAFT: { CHANGE: "DRAFT", PROPOSE: "PROPOSED", CANCEL: "CANCELLED" },
  PROPOSED: { CHANGE: "PROPOSED", AGREE: "PROPOSED", AGREE_LAST: "AGREED", CANCEL: "CANCELLED" },
  AGREED: { CHANGE: "PROPOSED", COMPLETE: "DONE", CANCEL: "CANCELLED" },
  DONE: { CHANGE: "PROPOSED", SETTLE: "SETTLED" },
  SETTLED: {},
  CANCELLED: {},
};

/** How the order stands after it; undefined where it cannot happen. */
export function statusAfter(status: OrderStatus, event: OrderEvent): OrderStatus | undefined {
  return transitions[status][event];
}
