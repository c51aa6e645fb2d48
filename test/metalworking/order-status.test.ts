import {
  type OrderStatus,
  orderEvents,
  orderStatuses,
  statusAfter,
} from "#subgraphs/metalworking/orders/status.ts";

// biome-ignore format: a table
const table: Record<OrderStatus, (OrderStatus | undefined)[]> = {
  //          CHANGE       PROPOSE     AGREE       AGREE_LAST  COMPLETE   SETTLE     CANCEL
  DRAFT:     ["DRAFT",    "PROPOSED", undefined,  undefined,  undefined, undefined, "CANCELLED"],
  PROPOSED:  ["PROPOSED", undefined,  "PROPOSED", "AGREED",   undefined, undefined, "CANCELLED"],
  AGREED:    ["PROPOSED", undefined,  undefined,  undefined,  "DONE",    undefined, "CANCELLED"],
  DONE:      ["PROPOSED", undefined,  undefined,  undefined,  undefined, "SETTLED", undefined],
  SETTLED:   [undefined,  undefined,  undefined,  undefined,  undefined, undefined, undefined],
  CANCELLED: [undefined,  undefined,  undefined,  undefined,  undefined, undefined, undefined],
};

describe("a joint order", () => {
  it.each(orderStatuses.flatMap((status) => orderEvents.map((event, at) => [status, event, at] as const)))(
    "that is %s goes on at %s as the table says",
    (status, event, at) => {
      expect(statusAfter(status, event)).toBe(table[status][at]);
    },
  );
});
