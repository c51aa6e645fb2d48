import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Dice } from "#demo/firms/dice.ts";
import type { FeedChange } from "#subgraphs/kit/feed/feed-types.ts";
import { type FeedSource, feedSource, firm, gone } from "../directory/kit/feed-source.ts";
import { openTestDatabase } from "../kit/database.ts";
import { serveFeed } from "./feed-server.ts";
import { askOver } from "./postings.ts";
import { type RunningSubgraph, startSubgraph } from "./running-process.ts";
import { until } from "./until.ts";

export interface HarvestRounds {
  /** What the feeds hold: the members of each company, as `metalworking:m-1 woodworking:n-1`, sorted. */
  expected: string[];
  /** What the directory lists, the same way. */
  found: string[];
  readyMs: number[];
}

export interface HarvestPlan {
  /** How often the directory is killed during its first harvest, and then during one of changes. */
  kills: readonly [number, number];
  firms: number;
  seed: number;
}

/** Longer than a killed process keeps its right to harvest. */
const laterMinutes = 3;

/** Harvests two feeds of this process with a directory that is killed after pages that the seed decides. */
export async function killWhileHarvesting({ kills, firms, seed }: HarvestPlan): Promise<HarvestRounds> {
  const test = await openTestDatabase();
  const { dataDir, databaseUrl } = test.settings;
  if (databaseUrl === undefined) await test.database.close();
  const feeds = [feedSource("metalworking"), feedSource("woodworking", { sectors: ["WOODWORKING"] })];
  for (const feed of feeds) feed.pageSize = 20;
  const served = await Promise.all(feeds.map(serveFeed));
  const list = join(dataDir, "subgraphs.json");
  await writeFile(list, JSON.stringify(feeds.map(({ name }, at) => ({ name, url: served[at]?.url }))));
  const dice = new Dice(seed);
  const readyMs: number[] = [];
  let starts = 0;
  let directory: RunningSubgraph | undefined;
  const start = async () => {
    const ahead = String(laterMinutes * starts++);
    const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, SUBGRAPHS_FILE: list, AHEAD_MINUTES: ahead };
    directory = await startSubgraph("directory", { env }, "test/durability/subgraph-later.ts", {
      awaitReady: false,
    });
    return directory;
  };
  const pages = () => feeds.reduce((sum, feed) => sum + feed.pages, 0);
  /** Starts, lets it take some pages, and kills it. */
  const startAndKill = async () => {
    const enough = pages() + dice.between(1, 6);
    const { kill } = await start();
    await until("enough pages are read", () => pages() >= enough);
    await setTimeout(dice.between(0, 60));
    await kill();
  };
  const holding = new Holding(feeds);
  try {
    holding.publishFirms(firms);
    for (let round = 0; round < kills[0]; round += 1) await startAndKill();
    holding.publishChanges();
    for (let round = 0; round < kills[1]; round += 1) await startAndKill();
    const before = performance.now();
    const { url } = await start();
    readyMs.push(performance.now() - before);
    const expected = holding.companies();
    const found = await until("the harvest is over", async () => {
      const { harvested, companies } = await look(url);
      return harvested === 2 && companies.length === expected.length ? companies : undefined;
    }).catch(async () => (await look(url)).companies);
    return { expected, found, readyMs };
  } finally {
    await directory?.kill();
    await Promise.all(served.map((feed) => feed.close()));
    await test.remove();
  }
}

/** What the two clusters hold, and so what the directory has to show. Every fifth firm is a member of both. */
class Holding {
  readonly #members = new Map<string, Set<string>>();
  readonly #feeds: readonly FeedSource[];

  constructor(feeds: readonly FeedSource[]) {
    this.#feeds = feeds;
  }

  publishFirms(count: number): void {
    for (let number = 1; number <= count; number += 1) this.#publish(number, recordOf(number));
  }

  /** Renames every third firm, lets every seventh go, and adds new ones. */
  publishChanges(): void {
    const count = this.#members.size;
    for (let number = 1; number <= count; number += 1) {
      if (number % 7 === 0) this.#publish(number, undefined);
      else if (number % 3 === 0) this.#publish(number, { ...recordOf(number), name: `Renamed ${number}` });
    }
    for (let number = count + 1; number <= count * 1.2; number += 1) this.#publish(number, recordOf(number));
  }

  companies(): string[] {
    return [...this.#members.values()]
      .filter(({ size }) => size > 0)
      .map((of) => [...of].sort().join(" "))
      .sort();
  }

  #publish(number: number, record: ReturnType<typeof recordOf> | undefined): void {
    const of = this.#members.get(`${number}`) ?? new Set();
    this.#members.set(`${number}`, of);
    for (const feed of this.#feeds) {
      if (feed.name === "woodworking" && number % 5 !== 0) continue;
      const id = `m-${number}`;
      const change: FeedChange = record === undefined ? gone(id) : firm(id, record);
      feed.publish(change);
      if (record === undefined) of.delete(`${feed.name}:${id}`);
      else of.add(`${feed.name}:${id}`);
    }
  }
}

function recordOf(number: number) {
  return { name: `Firm ${number}`, taxIds: [{ scheme: "PL_NIP", value: nip(number) }] };
}

/** The number-th valid NIP: nine digits and their weighted sum modulo 11, where that is a digit. */
function nip(number: number): string {
  const digits = String(100_000_000 + number * 20)
    .split("")
    .map(Number);
  const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
  const check = digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % 11;
  if (check < 10) return `${digits.join("")}${check}`;
  // The last weight is 7, so another last digit gives another remainder.
  return nip(number + 0.05);
}

const listing = `query ($after: String) {
  companies(orderBy: NAME, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name memberships { memberId cluster { slug } } }
  }
  clusters { harvest { state } }
}`;

interface Listing {
  companies: {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { name: string; memberships: { memberId: string; cluster: { slug: string } }[] }[];
  };
  clusters: { harvest: { state: string } }[];
}

async function look(url: string): Promise<{ harvested: number; companies: string[] }> {
  const companies: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = await askOver(url, listing, { after });
    if (!answer?.data || answer.errors)
      throw new Error(`the directory does not list: ${JSON.stringify(answer)}`);
    const { companies: page, clusters } = answer.data as unknown as Listing;
    for (const { memberships } of page.nodes)
      companies.push(
        memberships
          .map(({ cluster, memberId }) => `${cluster.slug}:${memberId}`)
          .sort()
          .join(" "),
      );
    if (!page.pageInfo.hasNextPage)
      return {
        harvested: clusters.filter(({ harvest }) => harvest.state === "FRESH").length,
        companies: companies.sort(),
      };
    after = page.pageInfo.endCursor;
  }
}
