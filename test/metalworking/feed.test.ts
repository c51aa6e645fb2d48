import { type Kysely, sql } from "kysely";
import type { FeedChange, FeedPage } from "#subgraphs/kit/feed/feed-types.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { metalworking } from "#subgraphs/metalworking/index.ts";
import { metalworkingMigrations } from "#subgraphs/metalworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { testHouse } from "#test/kit/house.ts";
import { ask } from "./ask.ts";
import { feedSettled } from "./settled.ts";

let test: TestDatabase;
let subgraph: Subgraph;
let db: Kysely<unknown>;

beforeAll(async () => {
  test = await openTestDatabase();
  db = await test.database.namespace<unknown>("metalworking", metalworkingMigrations);
  subgraph = await metalworking.create(testHouse(test));
  await subgraph.start();
});
afterAll(async () => {
  await subgraph.stop();
  await test.remove();
});
beforeEach(async () => {
  await sql`truncate metalworking.feed_log, metalworking.member cascade`.execute(db);
  await sql`truncate metalworking.feed_log`.execute(db);
  await sql`insert into metalworking.member (id, name, country, capabilities, activities)
    values ('m-1', 'Alfa', 'PL', '{MILLING,NO_SUCH_CRAFT}', '{NACE2:99.98}'), ('m-2', 'Beta', 'LT', '{}', '{}')`.execute(
    db,
  );
  await sql`insert into metalworking.offer (id, member_id, kind, direction, titles, published_at)
    values ('o-1', 'm-1', 'TRADE', 'OFFER', '{"pl": "Sprzedamy", "xx": "?"}', '2026-10-01')`.execute(db);
});

const query = `query($after: String, $first: Int!) { clusterFeed(after: $after, first: $first) {
  cluster { slug country sectors languages names { language text } descriptions { text } profileField license sourceKind freshAt state }
  cursor hasMore changes { id deleted changedAt
    company { name country capabilities activities certificates { standard } taxIds { scheme value } retrievedAt }
    offer { companyId kind direction titles { language text } publishedAt closed } } } }`;

async function page(after: string | null = null, first = 500) {
  await feedSettled(db, "metalworking");
  const { data, errors, extensions } = await ask(subgraph, query, { after, first });
  expect(errors).toBeUndefined();
  return { ...(data?.["clusterFeed"] as FeedPage), sourceCalls: extensions?.["sourceCalls"] };
}
const told = (changes: FeedChange[]) =>
  changes.map((change) => `${change.id} ${change.deleted ? "gone" : change.company ? "member" : "offer"}`);

describe("the metal cluster's feed", () => {
  it("says who the cluster is and that its source is fresh", async () => {
    const { cluster } = await page();
    expect(cluster).toMatchObject({
      slug: "metalworking",
      country: "PL",
      sectors: ["METALWORKING"],
      profileField: "metalworking",
      sourceKind: "DATABASE",
      state: "FRESH",
      freshAt: "2026-11-01T09:00:00.000Z",
    });
    expect(cluster.names).toContainEqual({ language: "pl", text: "Klaster Obróbki Metali" });
  });

  it("says that its firms are invented where they are", async () => {
    const texts = async () => (await page()).cluster.descriptions.map(({ text }) => text).join();
    expect(await texts()).not.toContain("invented");
    await sql`insert into metalworking.demonstration (edition, notice)
      values ('x', '{"en": "Every firm here is invented."}')`.execute(db);
    expect(await texts()).toContain("Every firm here is invented.");
    expect((await page()).cluster.license).toBe("CC0-1.0");
  });

  it("tells members and offers as they stand, wrong codes included", async () => {
    const { changes, hasMore } = await page();
    expect(told(changes)).toEqual(["m-1 member", "m-2 member", "o-1 offer"]);
    expect(hasMore).toBe(false);
    expect(changes[0]?.company).toMatchObject({
      name: "Alfa",
      capabilities: ["MILLING", "NO_SUCH_CRAFT"],
      activities: ["NACE2:99.98"],
    });
    expect(changes[2]?.offer).toEqual({
      companyId: "m-1",
      kind: "TRADE",
      direction: "OFFER",
      titles: [{ language: "pl", text: "Sprzedamy" }],
      publishedAt: "2026-10-01",
      closed: false,
    });
  });

  it("goes on from its cursor and repeats nothing", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { changes, cursor, hasMore } = await page(after, 1);
      seen.push(...told(changes));
      [after, more] = [cursor, hasMore];
    }
    expect(seen).toEqual(["m-1 member", "m-2 member", "o-1 offer"]);
    expect((await page(after)).changes).toEqual([]);
  });

  it("reads a page of any length with the same number of questions", async () => {
    expect((await page(null, 3)).sourceCalls).toBe((await page(null, 1)).sourceCalls);
  });

  it("notices what another program writes to the tables, each record once", async () => {
    const { cursor } = await page();
    await db.transaction().execute(async (transaction) => {
      await sql`insert into metalworking.machine (member_id, kind) values ('m-2', 'CNC lathe')`.execute(
        transaction,
      );
      await sql`update metalworking.member set name = 'Beta II' where id = 'm-2'`.execute(transaction);
      await sql`insert into metalworking.process (member_id, capability) values ('m-2', 'TURNING')`.execute(
        transaction,
      );
    });
    const { changes } = await page(cursor);
    expect(told(changes)).toEqual(["m-2 member"]);
    expect(changes[0]?.company).toMatchObject({ name: "Beta II", capabilities: ["TURNING"] });
  });

  it("says nothing of a write that changes nothing", async () => {
    const { cursor } = await page();
    await sql`update metalworking.member set name = name`.execute(db);
    await sql`update metalworking.offer set closed = false`.execute(db);
    expect((await page(cursor)).changes).toEqual([]);
  });

  it("reports a deleted member and the offers that went with it", async () => {
    const { cursor } = await page();
    await sql`delete from metalworking.member where id = 'm-1'`.execute(db);
    const { changes } = await page(cursor);
    expect(told(changes).sort()).toEqual(["m-1 gone", "o-1 gone"]);
    expect(changes.every(({ company, offer }) => !company && !offer)).toBe(true);
  });

  it("reports a part that was moved from one member to another under both", async () => {
    await sql`insert into metalworking.material (member_id, material) values ('m-1', 'S355')`.execute(db);
    const { cursor } = await page();
    await sql`update metalworking.material set member_id = 'm-2'`.execute(db);
    expect(told((await page(cursor)).changes)).toEqual(["m-1 member", "m-2 member"]);
  });

  it("reports every member of an emptied table", async () => {
    const { cursor } = await page();
    await sql`truncate metalworking.member cascade`.execute(db);
    expect(told((await page(cursor)).changes).sort()).toEqual(["m-1 gone", "m-2 gone", "o-1 gone"]);
  });

  it("forgets a change that was rolled back", async () => {
    const { cursor } = await page();
    const undone = db.transaction().execute(async (transaction) => {
      await sql`update metalworking.member set name = 'Never'`.execute(transaction);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect((await page(cursor)).changes).toEqual([]);
  });

  it("refuses a cursor that it did not give", async () => {
    const { errors } = await ask(subgraph, query, { after: "nonsense", first: 10 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_CURSOR", argument: "after" });
  });
});
