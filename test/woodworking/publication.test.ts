import { type Kysely, sql } from "kysely";
import { summarise } from "#scrapers/harvest/result.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { runStore } from "#subgraphs/woodworking/harvest/run-store.ts";
import { woodworking } from "#subgraphs/woodworking/index.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { testHouse } from "#test/kit/house.ts";
import { ask } from "#test/metalworking/ask.ts";
import { woodOffer, woodRecord } from "./record.ts";
import { feedPage, harvested, publish, told } from "./store.ts";

let test: TestDatabase;
let subgraph: Subgraph;
let db: Kysely<unknown>;

beforeAll(async () => {
  test = await openTestDatabase();
  db = await test.database.namespace<unknown>("woodworking", woodworkingMigrations);
  subgraph = await woodworking.create(testHouse(test, { clock: () => new Date("2026-11-21T08:00:00Z") }));
  await subgraph.start();
});
afterAll(async () => {
  await subgraph.stop();
  await test.remove();
});
beforeEach(async () => {
  await sql`truncate woodworking.run, woodworking.member, woodworking.feed_log, woodworking.staged,
    woodworking.rejection, woodworking.offer cascade`.execute(db);
});

const alfa = woodRecord("n-1", { offers: [woodOffer("n-1-1"), woodOffer("n-1-2")] });
const beta = woodRecord("n-2");
const summary = summarise(harvested([]), { verdict: "ACCEPTED" });

describe("a publication", () => {
  it("shows members and their offers in the feed, with the moment they were seen", async () => {
    await publish(db, harvested([alfa, beta], "2026-11-21T06:00:00Z"));
    const { changes, cluster } = await feedPage({ subgraph, db });
    expect(told(changes)).toEqual(["n-1 member", "n-2 member", "n-1-1 offer", "n-1-2 offer"]);
    expect(changes[0]?.company).toMatchObject({
      name: "Firma n-1",
      country: "LT",
      phone: "+37031552345",
      keywords: ["lauko durys", "pjautinė mediena"],
      retrievedAt: "2026-11-21T06:00:00.000Z",
    });
    expect(changes[2]?.offer).toMatchObject({ companyId: "n-1", kind: "TRADE", closed: false });
    expect(cluster).toMatchObject({
      slug: "woodworking",
      country: "LT",
      sectors: ["WOODWORKING"],
      profileField: "woodworking",
      sourceKind: "SCRAPED_SITE",
      freshAt: "2026-11-21T06:00:00.000Z",
      state: "FRESH",
    });
  });

  it("tells the feed only what changed", async () => {
    await publish(db, harvested([alfa, beta]));
    const { cursor } = await feedPage({ subgraph, db });
    await publish(db, harvested([alfa, { ...beta, name: "Nauja" }]));
    expect(told((await feedPage({ subgraph, db }, cursor)).changes)).toEqual(["n-2 member"]);
  });

  it("tells a new, a changed and a withdrawn offer without telling its member again", async () => {
    await publish(db, harvested([alfa]));
    const { cursor } = await feedPage({ subgraph, db });
    const offers = [woodOffer("n-1-1", { closed: true }), woodOffer("n-1-3")];
    await publish(db, harvested([{ ...alfa, offers }]));
    expect(told((await feedPage({ subgraph, db }, cursor)).changes).sort()).toEqual([
      "n-1-1 offer",
      "n-1-2 gone",
      "n-1-3 offer",
    ]);
  });

  it("takes a member away only when two runs in a row did not find it", async () => {
    await publish(db, harvested([alfa, beta]));
    const { cursor } = await feedPage({ subgraph, db });
    await publish(db, harvested([beta]));
    expect((await feedPage({ subgraph, db }, cursor)).changes).toEqual([]);
    await publish(db, harvested([alfa, beta]));
    await publish(db, harvested([beta]));
    expect((await feedPage({ subgraph, db }, cursor)).changes).toEqual([]);
    await publish(db, harvested([beta]));
    expect(told((await feedPage({ subgraph, db }, cursor)).changes).sort()).toEqual([
      "n-1 gone",
      "n-1-1 gone",
      "n-1-2 gone",
    ]);
  });

  it("does not count a page that could not be read as an absence", async () => {
    await publish(db, harvested([alfa, beta]));
    const { cursor } = await feedPage({ subgraph, db });
    for (let run = 0; run < 3; run += 1)
      await publish(db, harvested([beta], "2026-11-21T07:30:00Z", { kept: ["n-1"] }));
    expect((await feedPage({ subgraph, db }, cursor)).changes).toEqual([]);
    const { data } = await ask(
      subgraph,
      `{ kept: woodworkingMember(id: "n-1") { lastSeenAt } seen: woodworkingMember(id: "n-2") { lastSeenAt } }`,
    );
    expect(data).toEqual({
      kept: { lastSeenAt: "2026-11-21T07:00:00.000Z" },
      seen: { lastSeenAt: "2026-11-21T07:30:00.000Z" },
    });
  });

  it("shows nothing of a run that was killed before it was over", async () => {
    await publish(db, harvested([alfa]));
    const { cursor } = await feedPage({ subgraph, db });
    const store = runStore(db);
    const killed = await store.begin(new Date());
    await store.stage(killed, harvested([{ ...alfa, name: "Half" }]));
    await publish(db, harvested([alfa, beta]));
    expect(told((await feedPage({ subgraph, db }, cursor)).changes)).toEqual(["n-2 member"]);
    const { rows } = await sql`select state from woodworking.run where id = ${killed}`.execute(db);
    expect(rows).toEqual([{ state: "ABANDONED" }]);
  });

  it("is undone whole when it breaks off in the middle", async () => {
    await publish(db, harvested([alfa]));
    const { cursor } = await feedPage({ subgraph, db });
    const store = runStore(db);
    const run = await store.begin(new Date());
    await store.stage(run, harvested([{ ...alfa, name: "Half", offers: [] }, beta]));
    await sql`create function woodworking.break_off() returns trigger language plpgsql as
      $$ begin raise exception 'the disk is full'; end $$`.execute(db);
    await sql`create trigger break_off before insert on woodworking.feed_log
      execute function woodworking.break_off()`.execute(db);
    const publication = store.publish(run, harvested([alfa]), summary);
    await expect(publication).rejects.toThrow("the disk is full");
    await sql`drop function woodworking.break_off cascade`.execute(db);
    expect((await feedPage({ subgraph, db }, cursor)).changes).toEqual([]);
    const { rows } = await sql`select id, record ->> 'name' as name from woodworking.member`.execute(db);
    expect(rows).toEqual([{ id: "n-1", name: "Firma n-1" }]);
  });

  it("is refused to a run that another process has taken over", async () => {
    const store = runStore(db);
    const first = await store.begin(new Date());
    await store.stage(first, harvested([alfa]));
    await store.begin(new Date());
    const publication = store.publish(first, harvested([alfa]), summary);
    await expect(publication).rejects.toThrow("taken over");
    expect((await feedPage({ subgraph, db })).changes).toEqual([]);
  });
});

const rejection = { reason: "no name", detail: "<td></td>", url: "http://site.example/lt/narys/x.php" };

describe("a refused run", () => {
  it("leaves the published data and says why and since when", async () => {
    await publish(db, harvested([alfa], "2026-11-21T06:00:00Z"));
    const { cursor } = await feedPage({ subgraph, db });
    const store = runStore(db);
    const run = await store.begin(new Date());
    await store.stage(run, harvested([beta], undefined, { rejections: [rejection] }));
    await store.refuse(run, { state: "QUARANTINED", reasons: ["half the members"], at: new Date() });
    const { changes, cluster } = await feedPage({ subgraph, db }, cursor);
    expect(changes).toEqual([]);
    expect(cluster).toMatchObject({ state: "QUARANTINED", freshAt: "2026-11-21T06:00:00.000Z" });
    const { rows } = await sql`select reason, detail, url from woodworking.rejection`.execute(db);
    expect(rows).toEqual([rejection]);
  });

  it("is forgotten once a later one is accepted", async () => {
    await publish(db, harvested([alfa], "2026-11-21T05:00:00Z"));
    const store = runStore(db);
    const run = await store.begin(new Date("2026-11-21T06:00:00Z"));
    await store.refuse(run, { state: "FAILED", reasons: ["refused"], at: new Date("2026-11-21T06:00:00Z") });
    expect((await feedPage({ subgraph, db })).cluster).toMatchObject({ state: "STALE" });
    await publish(db, harvested([alfa], "2026-11-21T07:00:00Z"));
    expect((await feedPage({ subgraph, db })).cluster).toMatchObject({
      state: "FRESH",
      freshAt: "2026-11-21T07:00:00.000Z",
    });
  });

  it("knows no state while there has been no harvest at all", async () => {
    expect((await feedPage({ subgraph, db })).cluster).toMatchObject({ state: null, freshAt: null });
  });

  it("goes stale when harvests stop coming", async () => {
    await publish(db, harvested([alfa], "2026-11-20T06:00:00Z"));
    expect((await feedPage({ subgraph, db })).cluster).toMatchObject({
      state: "STALE",
      freshAt: "2026-11-20T06:00:00.000Z",
    });
  });
});
