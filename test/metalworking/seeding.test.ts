import { type Kysely, sql } from "kysely";
import { firmAsListed, memberId } from "#demo/firm.ts";
import { demoExpectations, demoFirms } from "#demo/firms/index.ts";
import { seedMetalworking } from "#demo/seed-metalworking.ts";
import type { FeedPage } from "#subgraphs/kit/feed/feed-types.ts";
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
const clock = () => new Date("2026-11-01T09:00:00Z");
const seed = (size: number) =>
  seedMetalworking(test.database, demoFirms(size), { clock, edition: `2010/${size}` });

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

async function feed(after: string | null = null) {
  await feedSettled(db, "metalworking");
  const { data, errors } = await ask(
    subgraph,
    `query($after: String) { clusterFeed(after: $after, first: 1000) { cursor hasMore
      changes { id deleted company { name country taxIds { scheme value } capabilities size } offer { companyId } } } }`,
    { after },
  );
  expect(errors).toBeUndefined();
  return data?.["clusterFeed"] as FeedPage;
}

describe("the demonstration's metal database", () => {
  it("holds the metal firms as their cluster lists them, the flawed ones too", async () => {
    const { members } = await seed(300);
    const { metalMembers, rejected } = demoExpectations(300);
    expect(members).toBe(metalMembers + rejected.length);
    const { changes, hasMore } = await feed();
    expect(hasMore).toBe(false);
    const told = new Map(changes.map(({ id, company }) => [id, company]));
    const firms = [...demoFirms(300)].filter(({ clusters }) => clusters.includes("metalworking"));
    for (const firm of firms) {
      const listed = firmAsListed(firm, "metalworking");
      const company = told.get(memberId(firm, "metalworking"));
      expect(company).toMatchObject({ name: listed.name, country: listed.country, size: listed.size });
      expect(company?.capabilities).toEqual(expect.arrayContaining([...listed.capabilities]));
      expect(company?.taxIds).toHaveLength(listed.taxIds.length);
    }
    const offers = firms.flatMap((firm) => firmAsListed(firm, "metalworking").offers);
    expect(changes.filter(({ offer }) => offer)).toHaveLength(offers.length);
  });

  it("is left alone by a second start of the same size, which looks at no firm", async () => {
    const { cursor } = await feed();
    const looking = {
      [Symbol.iterator]() {
        throw new Error("nobody needs to look");
      },
    };
    const again = await seedMetalworking(test.database, looking, { clock, edition: "2010/300" });
    expect(again.changed).toBe(false);
    expect((await feed(cursor)).changes).toEqual([]);
  });

  it("is replaced by another size, and the feed says who is gone", async () => {
    const { cursor } = await feed();
    const { changed, members } = await seed(200);
    expect(changed).toBe(true);
    const { rows } = await sql`select count(*) as count from metalworking.member`.execute(db);
    expect(rows).toEqual([{ count: members }]);
    const gone = (await feed(cursor)).changes.filter(({ id, deleted }) => deleted && id.startsWith("m-"));
    expect(gone.map(({ id }) => id).sort()).toEqual(
      [...demoFirms(300)]
        .filter(({ number, clusters }) => number > 200 && clusters.includes("metalworking"))
        .map((firm) => memberId(firm, "metalworking")),
    );
  });

  it("stays as it was when a seeding breaks off", async () => {
    const { cursor } = await feed();
    function* breaking() {
      yield* demoFirms(50);
      throw new Error("the disk is full");
    }
    const broken = seedMetalworking(test.database, breaking(), { clock, edition: "2010/50" });
    await expect(broken).rejects.toThrow("the disk is full");
    expect((await feed(cursor)).changes).toEqual([]);
  });
});
