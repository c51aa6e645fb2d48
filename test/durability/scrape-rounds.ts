import { setTimeout } from "node:timers/promises";
import { type DemoFirm, memberId } from "#demo/firm.ts";
import { Dice } from "#demo/firms/dice.ts";
import { demoFirms } from "#demo/firms/index.ts";
import { startLegacySite } from "#demo/legacy-site/index.ts";
import { openTestDatabase } from "../kit/database.ts";
import { askOver } from "./postings.ts";
import { type RunningSubgraph, startSubgraph } from "./running-process.ts";
import { until } from "./until.ts";

export interface ScrapeRounds {
  /** The members of the site as it was first, and with those that it had later: their ids, as one text. */
  before: string;
  after: string;
  /** What was published after the first scrape, at the starts in between, and after the last. */
  first: string;
  seen: string[];
  last: string;
}

/** Longer than two harvests of the site are apart. */
const laterMinutes = 400;

/**
 * Has the wood cluster scrape the demonstration's old site, changes the site, and kills the process after requests
 * that the seed decides; looks at what is published before each kill and at the end.
 */
export async function killWhileScraping({
  kills,
  seed,
}: {
  kills: number;
  seed: number;
}): Promise<ScrapeRounds> {
  const test = await openTestDatabase();
  const { dataDir, databaseUrl } = test.settings;
  if (databaseUrl === undefined) await test.database.close();
  const firms = [...demoFirms(60)];
  const joining = [...demoFirms(80)].slice(60);
  const site = await startLegacySite({ firms, requestsBeforeError: 0 });
  const dice = new Dice(seed);
  const seen: string[] = [];
  let wood: RunningSubgraph | undefined;
  let ahead = 0;
  const start = async () => {
    const env = {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      WOODWORKING_SITE: site.url,
      AHEAD_MINUTES: String(ahead),
    };
    wood = await startSubgraph("woodworking", { env }, "test/durability/subgraph-later.ts", {
      awaitReady: false,
    });
    return wood;
  };
  const startAndKill = async () => {
    const enough = site.counts.requests + dice.between(1, 40);
    const { url, kill } = await start();
    seen.push(await published(url));
    await until("enough pages are visited", () => site.counts.requests >= enough);
    await setTimeout(dice.between(0, 30));
    await kill();
  };
  /** Starts, and lets the scrape come to its end. */
  const finish = async (expected: string) => {
    const { url, kill } = await start();
    let list = "";
    await until("the scrape is published", async () => {
      list = await published(url);
      return list === expected;
    }).catch(() => {});
    await kill();
    return list;
  };
  try {
    const before = idsOf(firms);
    // Nobody is taken away after one run that misses him: what shows at once is who is new.
    const after = idsOf([...firms, ...joining]);
    const first = await finish(before);
    ahead += laterMinutes;
    site.setFirms([...firms.filter(({ number }) => number % 10 !== 0), ...joining]);
    for (let round = 0; round < kills; round += 1) await startAndKill();
    return { before, after, first, seen, last: await finish(after) };
  } finally {
    await wood?.kill();
    await site.stop();
    await test.remove();
  }
}

const listing =
  "query ($after: String) { woodworkingMembers(first: 200, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";

function idsOf(firms: readonly DemoFirm[]): string {
  const members = firms.filter(({ clusters }) => clusters.includes("woodworking"));
  return members
    .map((firm) => memberId(firm, "woodworking"))
    .sort()
    .join(" ");
}

async function published(url: string): Promise<string> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = await askOver(url, listing, { after });
    if (!answer?.data || answer.errors)
      throw new Error(`the wood cluster does not list: ${JSON.stringify(answer)}`);
    const page = answer.data["woodworkingMembers"] as {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids.sort().join(" ");
    after = page.pageInfo.endCursor;
  }
}
