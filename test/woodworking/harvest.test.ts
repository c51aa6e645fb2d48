import { type Kysely, sql } from "kysely";
import { type LegacySite, type SiteFault, startLegacySite } from "#demo/legacy-site/index.ts";
import { PoliteFetcher } from "#scrapers/fetch/polite-fetcher.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { databasePageCache } from "#subgraphs/woodworking/harvest/page-cache.ts";
import { type RunStore, runStore } from "#subgraphs/woodworking/harvest/run-store.ts";
import { type WoodHarvest, woodHarvest } from "#subgraphs/woodworking/harvest.ts";
import { woodworking } from "#subgraphs/woodworking/index.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { testHouse } from "#test/kit/house.ts";
import { feedPage, told } from "./store.ts";

const firms = 40;
let test: TestDatabase;
let db: Kysely<unknown>;
let site: LegacySite;
let subgraph: Subgraph;
let fetcher: PoliteFetcher;
let harvest: WoodHarvest;
let now = new Date("2026-11-20T06:00:00Z");
const clock = () => now;
const hourLater = () => {
  now = new Date(now.getTime() + 60 * 60_000);
};
const nudged: string[] = [];

beforeAll(async () => {
  test = await openTestDatabase();
  db = await test.database.namespace<unknown>("woodworking", woodworkingMigrations);
  site = await startLegacySite({ firms: { size: firms } });
  fetcher = new PoliteFetcher({
    contact: "tests@e-cooperation.example",
    clock,
    wait: async () => {},
    cache: databasePageCache(db, { clock }),
  });
  subgraph = await woodworking.create(house());
  await subgraph.start();
  harvest = harvestWith({});
});
afterAll(async () => {
  await harvest.stop();
  await subgraph.stop();
  await fetcher.close();
  await site.stop();
  await test.remove();
});

const house = () => testHouse(test, { clock, nudge: (cluster) => void nudged.push(cluster) });
const harvestWith = (changes: { runs?: RunStore }) =>
  woodHarvest(house(), db, site.url, { fetcher, ...changes });

/** All that readers can see: what the feed tells from its beginning, but for the state of the source. */
async function visible() {
  const { changes, cursor } = await feedPage({ subgraph, db }, null, 1000);
  const { rows } =
    await sql`select id, record, last_seen_at, missing_runs from woodworking.member order by id`.execute(db);
  return { changes, cursor, rows };
}

/** In how many milliseconds a start now would harvest the site. */
async function dueAtStart(): Promise<number> {
  const waits: number[] = [];
  const started = woodHarvest(house(), db, site.url, {
    fetcher,
    later: (milliseconds) => {
      waits.push(milliseconds);
      return () => {};
    },
  });
  await started.start();
  await started.stop();
  return waits[0] ?? Number.NaN;
}

/** When the last accepted run ended. */
let goodAt = now;

async function acceptedRun(): Promise<Date> {
  hourLater();
  expect(await harvest.runOnce()).toBe("ACCEPTED");
  goodAt = now;
  return now;
}

describe("a harvest of the wood site", () => {
  it("publishes its members and offers, and tells the directory", async () => {
    nudged.length = 0;
    const at = await acceptedRun();
    const { changes } = await visible();
    const members = changes.filter(({ company }) => company);
    expect(members.length).toBeGreaterThan(10);
    expect(members.every(({ company }) => company?.retrievedAt === at.toISOString())).toBe(true);
    expect(changes.some(({ offer }) => offer)).toBe(true);
    expect(nudged).toEqual(["woodworking"]);
    expect(await subgraph.readiness()).toEqual({ ready: true });
  });

  it("that finds nothing new says nothing in the feed, and asks only for pages that changed", async () => {
    await acceptedRun();
    const { cursor } = await visible();
    const before = site.counts.notModified;
    const at = await acceptedRun();
    expect(site.counts.notModified - before).toBeGreaterThan(5);
    const { changes, cluster } = await feedPage({ subgraph, db }, cursor);
    expect(changes).toEqual([]);
    expect(cluster).toMatchObject({ state: "FRESH", freshAt: at.toISOString() });
  });

  it.each<[SiteFault, "QUARANTINED" | "FAILED", string]>([
    ["down", "FAILED", "STALE"],
    ["reset", "FAILED", "STALE"],
    ["errors", "FAILED", "STALE"],
    ["login", "QUARANTINED", "QUARANTINED"],
    ["changed-column", "QUARANTINED", "QUARANTINED"],
    ["swapped-values", "QUARANTINED", "QUARANTINED"],
    ["mojibake", "QUARANTINED", "QUARANTINED"],
    ["half", "QUARANTINED", "QUARANTINED"],
    ["empty", "QUARANTINED", "QUARANTINED"],
  ])(
    "of a site with the fault %s leaves the last good data and says since when",
    async (fault, outcome, state) => {
      const good = await visible();
      nudged.length = 0;
      await site.setFault(fault);
      hourLater();
      const ended = await harvest.runOnce();
      await site.setFault("none");
      expect(ended).toBe(outcome);
      expect(await visible()).toEqual(good);
      const { cluster } = await feedPage({ subgraph, db }, good.cursor);
      expect(cluster).toMatchObject({ state, freshAt: goodAt.toISOString() });
      expect(nudged).toEqual(["woodworking"]);
      const { ready, reason } = await subgraph.readiness();
      expect(ready).toBe(true);
      expect(reason).toContain(goodAt.toISOString());
    },
  );

  it("of a site that calls windows-1257 UTF-8 reads the bytes for what they are", async () => {
    await acceptedRun();
    const { cursor } = await visible();
    await site.setFault("wrong-charset");
    await acceptedRun();
    await site.setFault("none");
    expect((await feedPage({ subgraph, db }, cursor)).changes).toEqual([]);
  });

  it("of a site that recovered publishes again", async () => {
    const at = await acceptedRun();
    expect((await feedPage({ subgraph, db })).cluster).toMatchObject({
      state: "FRESH",
      freshAt: at.toISOString(),
    });
  });

  it("takes members away only after two runs without them", async () => {
    await acceptedRun();
    const { cursor } = await visible();
    site.setFirms({ size: firms - 6 });
    await acceptedRun();
    expect((await feedPage({ subgraph, db }, cursor)).changes).toEqual([]);
    await acceptedRun();
    const changes = told((await feedPage({ subgraph, db }, cursor)).changes);
    site.setFirms({ size: firms });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((change) => change.endsWith(" gone"))).toBe(true);
  });

  it.each(["begin", "accepted", "stage", "publish", "refuse"] as const)(
    "that breaks off at the step %s leaves nothing half-published",
    async (step) => {
      const good = await visible();
      const whole = runStore(db);
      const breaking: RunStore = {
        ...whole,
        [step]: async () => {
          throw new Error(`broken at ${step}`);
        },
      };
      const broken = harvestWith({ runs: breaking });
      if (step === "refuse") await site.setFault("half");
      hourLater();
      const outcome = await broken.runOnce().catch((error: Error) => error.message);
      await site.setFault("none");
      await broken.stop();
      expect([`broken at ${step}`, "FAILED"]).toContain(outcome);
      expect(await visible()).toEqual(good);
    },
  );

  it("that follows one that broke off publishes again, and only it is under way", async () => {
    await acceptedRun();
    const { rows } = await sql`select count(*) as count from woodworking.run where state = 'RUNNING'`.execute(
      db,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it("is due again six hours after an accepted one, so that a second start asks the site for nothing", async () => {
    const due = await dueAtStart();
    expect(due).toBe(6 * 60 * 60_000);
    hourLater();
    expect(await dueAtStart()).toBe(due - 60 * 60_000);
  });

  it("is due a quarter of an hour after a refused one", async () => {
    await site.setFault("empty");
    await harvest.runOnce();
    await site.setFault("none");
    expect(await dueAtStart()).toBe(15 * 60_000);
    await acceptedRun();
  });

  it("that is stopped half-way leaves nothing behind", async () => {
    const good = await visible();
    const stopping = new AbortController();
    const whole = runStore(db);
    const stopped = harvestWith({
      runs: {
        ...whole,
        accepted: async (count) => {
          stopping.abort(new Error("stopping"));
          return whole.accepted(count);
        },
      },
    });
    await expect(stopped.runOnce(stopping.signal)).rejects.toThrow("stopping");
    await stopped.stop();
    expect(await visible()).toEqual(good);
  });
});
