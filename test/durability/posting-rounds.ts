import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { Dice } from "#demo/firms/dice.ts";
import { openDatabase } from "#subgraphs/kit/database/open-database.ts";
import { openTestDatabase } from "../kit/database.ts";
import { confirm, postVacancy, tokensInMails, unguardedJobs } from "./postings.ts";
import { type RunningSubgraph, startSubgraph } from "./running-process.ts";
import { until } from "./until.ts";

/** How many post at once. */
const writers = 6;

/** What came of postings whose process was killed again and again. */
export interface PostingRounds {
  acknowledged: number;
  /** Postings whose answer never came: they may be kept or not, but not twice. */
  unanswered: number;
  /** Acknowledged ads that are not in the database. */
  lost: string[];
  /** Titles that are there more than once; each posting has one of its own. */
  doubled: string[];
  /** Ads without their contact, or that the link in their mail did not publish. */
  torn: string[];
  /** Acknowledged postings whose confirmation was never mailed. */
  unmailed: number;
  /** Of each start after a kill, from the start of the process until it says that it is ready. */
  readyMs: number[];
}

/**
 * Posts vacancies to the job exchange, kills its process at moments that the seed decides, starts it again; and in
 * the end looks at what the database holds.
 */
export async function killWhilePosting({
  rounds,
  seed,
}: {
  rounds: number;
  seed: number;
}): Promise<PostingRounds> {
  const test = await openTestDatabase();
  const { dataDir, databaseUrl } = test.settings;
  // An embedded database has one process at a time: from here on, the exchange's.
  if (databaseUrl === undefined) await test.database.close();
  const start = () =>
    startSubgraph("jobs", { env: { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } }, unguardedJobs);
  const dice = new Dice(seed);
  const acknowledged = new Map<string, number>();
  const readyMs: number[] = [];
  let posted = 0;
  let jobs: RunningSubgraph | undefined;
  try {
    jobs = await start();
    for (let round = 0; round < rounds; round += 1) {
      const enough = acknowledged.size + dice.between(1, 40);
      const { url } = jobs;
      let killed = false;
      const write = async () => {
        while (!killed) {
          const number = ++posted;
          const answer = await postVacancy(url, number);
          if ("refused" in answer && !killed) throw new Error(`refused: ${answer.refused} ${answer.message}`);
          if ("adId" in answer) acknowledged.set(answer.adId, number);
        }
      };
      const writing = Promise.all(Array.from({ length: writers }, write));
      await Promise.race([until("enough is posted", () => acknowledged.size >= enough), writing]);
      await setTimeout(dice.between(0, 25));
      killed = true;
      await jobs.kill();
      await writing;
      const before = performance.now();
      jobs = await start();
      readyMs.push(performance.now() - before);
    }
    const unmailed = await unmailedOf([...acknowledged.values()], join(dataDir, "mail"));
    await confirmAll(jobs.url, join(dataDir, "mail"));
    await jobs.stop();
    const found = await inspect({ dataDir, databaseUrl });
    return {
      acknowledged: acknowledged.size,
      unanswered: posted - acknowledged.size,
      lost: [...acknowledged.keys()].filter((id) => !found.ids.has(id)),
      doubled: found.doubled,
      torn: found.torn,
      unmailed,
      readyMs,
    };
  } finally {
    await jobs?.kill();
    await test.remove();
  }
}

async function unmailedOf(numbers: readonly number[], mails: string): Promise<number> {
  const missing = async () => {
    const mailed = await tokensInMails(mails);
    return numbers.filter((number) => !mailed.has(`vacancy-${number}@example.org`)).length;
  };
  await until("every mail is there", async () => (await missing()) === 0).catch(() => {});
  return missing();
}

async function confirmAll(url: string, mails: string): Promise<void> {
  for (const tokens of (await tokensInMails(mails)).values())
    for (const token of tokens) await confirm(url, token);
}

/** Looks into the database once nobody else has it. */
async function inspect(settings: { dataDir: string; databaseUrl: string | undefined }) {
  const database = await openDatabase(settings);
  try {
    const { rows } = await sql<{ id: string; title: string; whole: boolean }>`
      select ad.id, ad.title, (ad.state = 'PUBLISHED' and contact.ad_id is not null) as whole
      from jobs.ad left join jobs.contact on contact.ad_id = ad.id`.execute(database.whole);
    const seen = new Set<string>();
    return {
      ids: new Set(rows.map(({ id }) => id)),
      doubled: rows.filter(({ title }) => seen.has(title) || !seen.add(title)).map(({ title }) => title),
      torn: rows.filter(({ whole }) => !whole).map(({ id }) => id),
    };
  } finally {
    await database.close();
  }
}

/** The process that the lock file beside an embedded database names. */
export async function holderOf(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, "postgres.lock"), "utf8")).split(" ")[0]);
}
