import type { Kysely } from "kysely";
import { type FeedLogPage, readFeedLog, rebaseFeedLog } from "#subgraphs/kit/feed/change-log.ts";
import { publishedPosts } from "./help/help-reads.ts";
import { demonstrationNotice } from "./source/demonstration.ts";
import { type MemberFilter, memberCondition } from "./source/filter.ts";
import { type Freshness, readFreshness } from "./source/freshness.ts";
import { countMembers, membersAfter, membersByIds, offersByIds } from "./source/members.ts";
import type { MemberRow, OfferRow } from "./source/rows.ts";

/** A page of the change log with the rows that its changes are about. */
export interface FeedRows {
  log: FeedLogPage;
  members: MemberRow[];
  offers: OfferRow[];
  /** What was posted through the graph. */
  posts: Awaited<ReturnType<typeof publishedPosts>>;
  freshness: Freshness;
  /** By language; present where the data are invented. */
  notice: Readonly<Record<string, string>> | undefined;
}

/** What can be asked of the store that the scraper fills. Every read of records takes many numbers. */
export interface WoodworkingSource {
  members(ids: readonly string[]): Promise<MemberRow[]>;
  /** At most `limit` members behind the number `after`, in the order of their numbers. */
  membersAfter(
    filter: MemberFilter | null | undefined,
    at: { after: string | undefined; limit: number },
  ): Promise<MemberRow[]>;
  countMembers(filter: MemberFilter | null | undefined): Promise<number>;
  feed(page: { after?: string | null | undefined; first: number }, at: Date): Promise<FeedRows>;
  freshness(at: Date): Promise<Freshness>;
  /** Makes the feed whole after the database was restored from a copy. */
  rebase(): Promise<void>;
}

const namespace = "woodworking";

/** `everyMinutes` is what lies between two harvests of the site. */
export function woodworkingSource(db: Kysely<unknown>, everyMinutes: number): WoodworkingSource {
  return {
    members: (ids) => membersByIds(db, ids),
    membersAfter: (filter, at) => membersAfter(db, { ...at, where: memberCondition(filter) }),
    countMembers: (filter) => countMembers(db, memberCondition(filter)),
    feed: (page, at) => readFeed(db, page, { at, everyMinutes }),
    freshness: (at) => readFreshness(db, { at, everyMinutes }),
    rebase: () => rebaseFeedLog(db, namespace),
  };
}

/** Log, rows and freshness are read in one snapshot: a publication shows in all of them or in none. */
async function readFeed(
  db: Kysely<unknown>,
  page: { after?: string | null | undefined; first: number },
  when: { at: Date; everyMinutes: number },
) {
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
        posts: await publishedPosts(snapshot, idsOf("help")),
        freshness: await readFreshness(snapshot, when),
        notice: await demonstrationNotice(snapshot),
      };
    });
}
