import { join } from "node:path";
import { askOver, confirm, type Posted, postVacancy, tokensInMails, unguardedJobs } from "./postings.ts";
import { type RunningSubgraph, startSubgraph } from "./running-process.ts";
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from "./small-disk.ts";
import { patienceMs, until } from "./until.ts";

const reading = "{ jobOffers(first: 50) { totalCount nodes { id title { text } } } }";
const publishedAds = async (url: string) => {
  const answer = await askOver(url, reading);
  expect(answer?.errors).toBeUndefined();
  const offers = answer?.data?.["jobOffers"] as { nodes: { id: string }[] } | undefined;
  return offers?.nodes.map(({ id }) => id);
};
const kept = (posted: Posted) => "adId" in posted;

const here = whyNoSmallDisk === undefined ? "" : ` (skipped: no small disk here, ${whyNoSmallDisk})`;
const describeWhereItCan = whyNoSmallDisk === undefined ? describe : describe.skip;

describeWhereItCan(`on a full disk, embedded${here}`, () => {
  let disk: SmallDisk;
  let jobs: RunningSubgraph;
  let published: string | undefined;
  let number = 0;
  const start = (program = unguardedJobs) =>
    startSubgraph("jobs", { env: { DATA_DIR: disk.folder }, within: disk.within }, program);
  const post = (words?: number) => postVacancy(jobs.url, ++number, words);
  const mails = () => tokensInMails(join(disk.seenFromHere, "mail"));
  /** Publishes a vacancy, for reading to find. */
  const publish = async () => {
    expect(await post()).toHaveProperty("adId");
    const token = await until("the mail is there", async () => [...(await allTokens(mails()))].at(-1));
    published = await confirm(jobs.url, token);
    expect(published).toBeDefined();
  };
  /** Posts until one is refused; what was kept before counts as acknowledged. */
  const postUntilRefused = async () => {
    const acknowledged: string[] = [];
    for (;;) {
      const posted = await post(100);
      if (!("adId" in posted)) return { acknowledged, posted };
      acknowledged.push(posted.adId);
    }
  };

  beforeEach(async () => {
    disk = await mountSmallDisk(140);
  });
  afterEach(async () => {
    await jobs?.kill();
    await disk.remove();
  }, patienceMs);

  it(
    "reads on and refuses to write until there is room again",
    async () => {
      jobs = await start();
      await publish();
      await disk.fill();
      const { posted } = await postUntilRefused();
      expect(posted).toEqual({
        refused: "STORAGE_FULL",
        message: expect.stringMatching(/^There is no room left/),
      });
      expect(await publishedAds(jobs.url)).toEqual([published]);
      await disk.free();
      expect(await post()).toHaveProperty("adId");
      expect(await publishedAds(jobs.url)).toEqual([published]);
    },
    patienceMs,
  );

  it(
    "survives that PostgreSQL finds no room for its log, and keeps each acknowledged posting whole",
    async () => {
      jobs = await start("test/durability/jobs-near-end-of-log.ts");
      await publish();
      await disk.fill(3_000_000);
      const { acknowledged, posted } = await postUntilRefused();
      expect(posted).toMatchObject({ refused: "STORAGE_FULL" });
      // Nobody gets in between: the reserve that recovery runs in is not there for postings.
      const refusals = await Promise.all(Array.from({ length: 8 }, () => post()));
      expect(refusals.filter(kept)).toEqual([]);
      expect(await publishedAds(jobs.url)).toEqual([published]);
      await jobs.kill();
      jobs = await start();
      expect(await publishedAds(jobs.url)).toEqual([published]);
      expect(await post()).toMatchObject({ refused: "STORAGE_FULL" });
      await disk.free();
      const later = await post();
      expect(later).toHaveProperty("adId");
      const tokens = await until("every acknowledged posting's mail is there", async () => {
        const found = await allTokens(mails());
        return found.length >= acknowledged.length + 2 ? found : undefined;
      });
      const confirmed = await Promise.all(tokens.map((token) => confirm(jobs.url, token)));
      const ids = confirmed.filter((id) => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(acknowledged));
      expect(ids).toHaveLength(acknowledged.length + 1);
    },
    patienceMs,
  );
});

async function allTokens(mails: Promise<Map<string, Set<string>>>): Promise<string[]> {
  return [...(await mails).values()].flatMap((tokens) => [...tokens]);
}
