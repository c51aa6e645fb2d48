import type { SuggestedType } from "../search/index.ts";
import { readFirst, readSearch } from "./lists.ts";
import type { Context, Room } from "./room.ts";

/** Completions of a text, each with what it stands for. Three questions to the database at most. */
export async function suggest(
  { text, first }: { text: string; first?: number | null },
  { projection }: Room,
  { loaders }: Context,
) {
  const count = readFirst(first, 10, 50);
  const typed = readSearch(text, "text");
  if (typed === undefined) return [];
  const load = (type: SuggestedType, id: string): Promise<object | null> => {
    if (type === "Company") return loaders.company.load(id);
    return type === "Cluster" ? loaders.cluster.load(id) : loaders.offer.load(id);
  };
  const found = await Promise.all(
    projection.index.suggest(typed, count).map(async ({ type, id, text: completion, score }) => {
      const target = await load(type, id);
      return target ? [{ text: completion, score, target: { ...target, __typename: type } }] : [];
    }),
  );
  return found.flat();
}

export const suggestionTarget = { __resolveType: ({ __typename }: { __typename: string }) => __typename };
