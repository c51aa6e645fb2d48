import DataLoader from "dataloader";
import type { GroupSource } from "./groups/group-source.ts";
import type { GroupRow, OrderRow } from "./groups/rows.ts";
import type { MemberRow } from "./source/rows.ts";
import type { MetalworkingSource } from "./source.ts";

export interface MetalworkingLoaders {
  /** By the cluster's own number; null where there is no such member. */
  member: DataLoader<string, MemberRow | null>;
  group: DataLoader<string, GroupRow | null>;
  order: DataLoader<string, OrderRow | null>;
  /** A group's orders, the newest first. */
  ordersOf: DataLoader<string, OrderRow[]>;
}

export function metalworkingLoaders(source: MetalworkingSource, groups: GroupSource): MetalworkingLoaders {
  return {
    member: byId((ids) => source.members(ids)),
    group: byId((ids) => groups.groups(ids)),
    order: byId((ids) => groups.orders(ids)),
    ordersOf: new DataLoader(async (groupIds) => {
      const orders = await groups.ordersOf(groupIds);
      return groupIds.map((id) => orders.filter(({ groupId }) => groupId === id));
    }),
  };
}

function byId<Row extends { id: string }>(read: (ids: readonly string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}
