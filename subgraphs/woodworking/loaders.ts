import DataLoader from "dataloader";
import type { MemberRow } from "./source/rows.ts";
import type { WoodworkingSource } from "./source.ts";

export interface WoodworkingLoaders {
  /** By the site's number; null where there is no such member. */
  member: DataLoader<string, MemberRow | null>;
}

export function woodworkingLoaders(source: WoodworkingSource): WoodworkingLoaders {
  return {
    member: new DataLoader(async (ids) => {
      const rows = await source.members(ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}
