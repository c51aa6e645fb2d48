import { type QueryExecutorProvider, sql } from "kysely";

/**
 * Notes in the feed's log which published posts of a member are there and which are gone with it: the same function
 * that the triggers call, so that a post is never told of a member that the site has not.
 */
export async function tellFeed(db: QueryExecutorProvider, memberId: string): Promise<void> {
  await sql`select woodworking.note_help(array[${memberId}::text])`.execute(db);
}
