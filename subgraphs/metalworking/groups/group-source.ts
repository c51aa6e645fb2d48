import type { Kysely } from "kysely";
import { groupsAfter, groupsByIds, ordersByIds, ordersOfGroups } from "./group-reads.ts";
import type { GroupRow, OrderRow } from "./rows.ts";

/** What can be asked of cooperation groups. Who may see an order is for the resolvers to say. */
export interface GroupSource {
  groups(ids: readonly string[]): Promise<GroupRow[]>;
  /** At most `limit` groups behind the id `after`, in the order of their ids. */
  groupsAfter(at: { after: string | undefined; limit: number }): Promise<GroupRow[]>;
  orders(ids: readonly string[]): Promise<OrderRow[]>;
  /** The newest first. */
  ordersOf(groupIds: readonly string[]): Promise<OrderRow[]>;
}

export function groupSource(db: Kysely<unknown>): GroupSource {
  return {
    groups: (ids) => groupsByIds(db, ids),
    groupsAfter: (at) => groupsAfter(db, at),
    orders: (ids) => ordersByIds(db, ids),
    ordersOf: (groupIds) => ordersOfGroups(db, groupIds),
  };
}
