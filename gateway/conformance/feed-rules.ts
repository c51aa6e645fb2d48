import type { FeedChange, FeedPage } from "#subgraphs/kit/feed/feed-types.ts";
import { feedQuery } from "./feed-query.ts";
import { type Examined, type Finding, findingOf, notSeen, passed, type Rule } from "./rule.ts";
import { fieldsOf } from "./sdl-shapes.ts";

/** The suite reads this much of a feed: enough to see how it behaves. */
const mostChanges = 2000;

function hasFeed({ document }: Examined): boolean {
  return fieldsOf(document, "Query").some(({ name }) => name.value === "clusterFeed");
}

async function readPage(subgraph: Examined, after: string | null, first: number): Promise<FeedPage> {
  const { data, errors } = await subgraph.ask(feedQuery, { after, first });
  if (errors?.[0]) throw new Error(`clusterFeed gave an error: ${errors[0].message}`);
  return data?.["clusterFeed"] as FeedPage;
}

/** Reads page after page from a cursor to the end, or to the most that the suite reads. */
async function readFrom(
  subgraph: Examined,
  from: string | null,
  pageSize: number,
  most = mostChanges,
): Promise<FeedPage> {
  const changes: FeedChange[] = [];
  let page = await readPage(subgraph, from, pageSize);
  changes.push(...page.changes);
  while (page.hasMore && changes.length < most) {
    const next = await readPage(subgraph, page.cursor, pageSize);
    if (next.cursor === page.cursor)
      throw new Error("hasMore is true, and the cursor stays the same: the feed never ends.");
    changes.push(...next.changes);
    page = next;
  }
  return { ...page, changes };
}

/** The feed from its beginning; undefined where the subgraph has none. */
export async function readWholeFeed(subgraph: Examined): Promise<FeedPage | undefined> {
  return hasFeed(subgraph) ? readFrom(subgraph, null, 500) : undefined;
}

function withFeed(examine: (subgraph: Examined) => Promise<Finding> | Finding): Rule["examine"] {
  return (subgraph) =>
    hasFeed(subgraph)
      ? examine(subgraph)
      : notSeen("It has no Query.clusterFeed: the directory will not list its records.");
}

async function tellsWhoItIs(subgraph: Examined): Promise<Finding> {
  const { cluster } = await readPage(subgraph, null, 1);
  const lacks: string[] = [];
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(cluster.slug))
    lacks.push(`cluster.slug "${cluster.slug}" has to be lower-case letters, digits and dashes.`);
  if (cluster.names.length === 0)
    lacks.push("cluster.names is empty: give the cluster's name in at least one language.");
  if (!["DATABASE", "SCRAPED_SITE", "FILE", "REMOTE"].includes(cluster.sourceKind)) {
    lacks.push(
      `cluster.sourceKind "${cluster.sourceKind}" has to be DATABASE, SCRAPED_SITE, FILE or REMOTE.`,
    );
  }
  const profile = cluster.profileField;
  if (profile != null && !fieldsOf(subgraph.document, "Company").some(({ name }) => name.value === profile)) {
    lacks.push(`cluster.profileField is "${profile}", and there is no Company.${profile}.`);
  }
  return findingOf(lacks);
}

function unreadable({ feedFault }: Examined): Finding {
  return findingOf([`The feed could not be read to its end: ${feedFault}`]);
}

function holdsWholeChanges(subgraph: Examined): Finding {
  const { feed } = subgraph;
  if (feed === undefined) return unreadable(subgraph);
  const torn = feed.changes.filter(
    ({ company, offer, deleted }) => [company != null, offer != null, deleted].filter(Boolean).length !== 1,
  );
  return findingOf(
    torn.slice(0, 3).map(({ id }) => `Change ${id} has to have exactly one of company, offer and deleted.`),
  );
}

async function resumes(subgraph: Examined): Promise<Finding> {
  const { feed } = subgraph;
  if (feed === undefined) return unreadable(subgraph);
  const lacks: string[] = [];
  const sample = feed.changes.slice(0, 12).map(({ id }) => id);
  const small = (await readFrom(subgraph, null, 3, sample.length)).changes
    .slice(0, sample.length)
    .map(({ id }) => id);
  if (small.join() !== sample.join())
    lacks.push("Pages of three tell other changes, or in another order, than one long page.");
  const seen = new Set<string>();
  const repeated = feed.changes.find(({ id }) => seen.size === seen.add(id).size);
  if (repeated)
    lacks.push(`${repeated.id} stands twice in one reading: a record's newest change alone has to stand.`);
  const behind = await readPage(subgraph, feed.cursor, 10);
  if (!feed.hasMore && behind.changes.length > 0)
    lacks.push("Behind the last cursor changes come again that were read before.");
  return findingOf(lacks);
}

async function refusesForeignCursors(subgraph: Examined): Promise<Finding> {
  const { errors } = await subgraph.ask(feedQuery, { after: "no cursor of yours", first: 5 });
  if (!errors?.length)
    return findingOf(["A cursor that it never gave is taken: it has to answer with an error."]);
  if (errors.some(({ extensions }) => extensions?.["code"] === "BAD_CURSOR")) return passed;
  return findingOf([
    'The error for a cursor that it never gave has no extensions.code "BAD_CURSOR": by that the directory reads anew.',
  ]);
}

function tellsWhen(subgraph: Examined): Finding {
  const { feed } = subgraph;
  if (feed === undefined) return unreadable(subgraph);
  const times = feed.changes.map(({ changedAt }) => Date.parse(changedAt));
  const bad = times.findIndex((time) => Number.isNaN(time));
  return findingOf(
    bad === -1 ? [] : [`changedAt of ${feed.changes[bad]?.id} is not a moment such as 2026-11-21T08:30:00Z.`],
  );
}

export const feedRules: readonly Rule[] = [
  { title: "its feed tells which cluster it is", examine: withFeed(tellsWhoItIs) },
  { title: "every change is a company, an offer or a deletion", examine: withFeed(holdsWholeChanges) },
  { title: "the feed resumes from its cursor and repeats nothing", examine: withFeed(resumes) },
  { title: "the feed refuses a cursor that it never gave", examine: withFeed(refusesForeignCursors) },
  { title: "every change says when it happened", examine: withFeed(tellsWhen) },
];
