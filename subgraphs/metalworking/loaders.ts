import DataLoader from "dataloader";
import type { MemberRow } from "./source/rows.ts";
import type { MetalworkingSource } from "./source.ts";

export interface MetalworkingLoaders {
  /** By the cluster's own number; null where there is no such member. */
  member: DataLoader<string, MemberRow | null>;
}

export function metalworkingLoaders(source: MetalworkingSource): MetalworkingLoaders {
  return {
    member: new DataLoader(async (ids) => {
      const rows = await source.members(ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}
