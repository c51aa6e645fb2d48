import type { Kysely } from "kysely";
import { sql } from "kysely";
import { type FeedLogPage, readFeedLog, rebaseFeedLog } from "#subgraphs/kit/feed/change-log.ts";
import { demonstrationNotice } from "./source/demonstration.ts";
import { type MemberFilter, memberCondition } from "./source/filter.ts";
import { countMembers, membersAfter, membersByIds, offersByIds } from "./source/members.ts";
import type { MemberRow, OfferRow } from "./source/rows.ts";

/** A page of the change log with the rows that its changes are about. */
export interface FeedRows {
  log: FeedLogPage;
  members: MemberRow[];
  offers: OfferRow[];
  /** By language; present where the data are invented. */
  notice: Readonly<Record<string, string>> | undefined;
}

/** What can be asked of the cluster's database. Every read of records takes many numbers. */
export interface MetalworkingSource {
  members(ids: readonly string[]): Promise<MemberRow[]>;
  /** At most `limit` members behind the number `after`, in the order of their numbers. */
  membersAfter(
    filter: MemberFilter | null | undefined,
    at: { after: string | undefined; limit: number },
  ): Promise<MemberRow[]>;
  countMembers(filter: MemberFilter | null | undefined): Promise<number>;
  feed(page: { after?: string | null | undefined; first: number }): Promise<FeedRows>;
  /** Makes the feed whole after the database was restored from a copy. */
  rebase(): Promise<void>;
  ping(): Promise<void>;
}

const namespace = "metalworking";

export function metalworkingSource(db: Kysely<unknown>): MetalworkingSource {
  return {
    members: (ids) => membersByIds(db, ids),
    membersAfter: (filter, at) => membersAfter(db, { ...at, where: memberCondition(filter) }),
    countMembers: (filter) => countMembers(db, memberCondition(filter)),
    feed: (page) => readFeed(db, page),
    rebase: () => rebaseFeedLog(db, namespace),
    async ping() {
      await sql`select 1 from metalworking.member limit 1`.execute(db);
    },
  };
}

/** The log and the rows are read in one snapshot, so that no row is missing that the log speaks of. */
async function readFeed(db: Kysely<unknown>, page: Parameters<MetalworkingSource["feed"]>[0]) {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot): Promise<FeedRows> => {
      const log = await readFeedLog(snapshot, namespace, page);
      const idsOf = (kind: string) =>
        log.changes.filter((change) => change.kind === kind && !change.deleted).map(({ id }) => id);
      return {
        log,
        members: await membersByIds(snapshot, idsOf("member")),
        offers: await offersByIds(snapshot, idsOf("offer")),
        notice: await demonstrationNotice(snapshot),
      };
    });
}
