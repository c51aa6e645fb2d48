import { badCursor } from "#schema/errors.ts";
import { connection, type PageArguments, readPageArguments, writeCursor } from "./paging.ts";

/** Where a cluster's members are kept, as its lists ask for them. */
export interface MemberLists<Member extends { id: string }, Filter> {
  /** At most `limit` members behind the number `after`, in the order of their numbers. */
  membersAfter(
    filter: Filter | null | undefined,
    at: { after: string | undefined; limit: number },
  ): Promise<Member[]>;
  countMembers(filter: Filter | null | undefined): Promise<number>;
}

/** A page of a cluster's members by number. `mark` tells this list's cursors from those of other lists. */
export async function pageOfMembers<Member extends { id: string }, Filter>(
  source: MemberLists<Member, Filter>,
  { where, first, after }: PageArguments & { where?: Filter | null },
  mark: string,
) {
  const { size, from } = readPageArguments({ first, after });
  if (from !== undefined && !from.startsWith(mark)) throw badCursor("after");
  const rows = await source.membersAfter(where, { after: from?.slice(mark.length), limit: size + 1 });
  const edges = rows.slice(0, size).map((node) => ({ cursor: writeCursor(mark + node.id), node }));
  const page = connection(edges, {
    totalCount: 0,
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== undefined,
  });
  // Counting costs a question of its own, so it is put only when the total is asked for.
  return { ...page, totalCount: () => source.countMembers(where) };
}

/** A company's own record in a cluster: the first of its aliases with the cluster's prefix that there is. */
export async function memberAmong<Member>(
  aliases: readonly string[],
  prefix: string,
  load: (id: string) => Promise<Member | null>,
): Promise<Member | null> {
  const ids = aliases.filter((alias) => alias.startsWith(prefix));
  const members = await Promise.all(ids.map((id) => load(id.slice(prefix.length))));
  return members.find((member) => member !== null) ?? null;
}
