import type { Kysely } from "kysely";
import { summarise } from "#scrapers/harvest/result.ts";
import type { WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";
import type { FeedChange, FeedPage } from "#subgraphs/kit/feed/feed-types.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { runStore, type WoodHarvestResult } from "#subgraphs/woodworking/harvest/run-store.ts";
import { ask } from "#test/metalworking/ask.ts";
import { feedSettled } from "#test/metalworking/settled.ts";

/** The result of a harvest that found these records and nothing wrong. */
export function harvested(
  records: readonly WoodMemberRecord[],
  at = "2026-11-21T07:00:00Z",
  changes: Partial<WoodHarvestResult> = {},
): WoodHarvestResult {
  return {
    site: "medienos-partneriai",
    startedAt: new Date(at),
    finishedAt: new Date(at),
    records,
    kept: [],
    rejections: [],
    pages: { lists: 1, details: records.length, notModified: 0, failed: [], differing: [] },
    fieldCoverage: {},
    mojibake: 0,
    ...changes,
  };
}

/** Publishes what a harvest found, as an accepted run does. */
export async function publish(db: Kysely<unknown>, result: WoodHarvestResult): Promise<void> {
  const store = runStore(db);
  const run = await store.begin(result.startedAt);
  await store.stage(run, result);
  await store.publish(run, result, summarise(result, { verdict: "ACCEPTED" }));
}

const feedQuery = `query($after: String, $first: Int!) { clusterFeed(after: $after, first: $first) {
  cluster { slug country sectors profileField sourceKind license freshAt state names { language text }
    descriptions { language text } }
  cursor hasMore changes { id deleted changedAt
    company { name country place phone email keywords sourceUrl retrievedAt descriptions { language text }
      taxIds { scheme value } certificates { standard scope validUntil } }
    offer { companyId kind direction titles { language text } publishedAt closed } } } }`;

export async function feedPage(
  { subgraph, db }: { subgraph: Subgraph; db: Kysely<unknown> },
  after: string | null = null,
  first = 500,
) {
  await feedSettled(db, "woodworking");
  const { data, errors } = await ask(subgraph, feedQuery, { after, first });
  expect(errors).toBeUndefined();
  return data?.["clusterFeed"] as FeedPage;
}

/** `n-1 member`, `n-1-1 offer`, `n-2 gone`. */
export function told(changes: readonly FeedChange[]): string[] {
  return changes.map(
    ({ id, deleted, company }) => `${id} ${deleted ? "gone" : company ? "member" : "offer"}`,
  );
}
