import type { Kysely } from "kysely";
import { memberId } from "#demo/firm.ts";
import { demoFirms } from "#demo/firms/index.ts";
import { prepareWoodworking } from "#demo/prepare-woodworking.ts";
import { seedMutualHelp } from "#demo/seed-mutual-help.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { woodworking } from "#subgraphs/woodworking/index.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { testHouse } from "#test/kit/house.ts";
import { woodRecord } from "./record.ts";
import { feedPage, harvested, publish, told } from "./store.ts";

let test: TestDatabase;
let subgraph: Subgraph;
let db: Kysely<unknown>;
const clock = () => new Date("2026-11-21T08:00:00Z");

beforeAll(async () => {
  test = await openTestDatabase();
  db = await test.database.namespace<unknown>("woodworking", woodworkingMigrations);
  subgraph = await woodworking.create(testHouse(test, { clock }));
  await subgraph.start();
});
afterAll(async () => {
  await subgraph.stop();
  await test.remove();
});

it("the demonstration's posts are told once their members are harvested, and not again", async () => {
  const partners = [...demoFirms(60)].filter((firm) => firm.clusters.includes("woodworking") && !firm.flaw);
  const seed = async (size: number) => {
    await prepareWoodworking(test.database, { clock, edition: `2010/${size}` });
    await seedMutualHelp(test.database, demoFirms(size), clock);
  };
  const harvest = () =>
    publish(db, harvested(partners.map((firm) => woodRecord(memberId(firm, "woodworking")))));
  const helpTold = async (cursor: string | null) =>
    told((await feedPage({ subgraph, db }, cursor)).changes).filter((change) => change.startsWith("h-"));
  await seed(60);
  expect((await helpTold(null)).map((change) => change.slice(-4))).toEqual(["gone", "gone", "gone"]);
  await harvest();
  const all = ["h-demo-1 offer", "h-demo-2 offer", "h-demo-3 offer"];
  expect((await helpTold(null)).sort()).toEqual(all);
  const { cursor } = await feedPage({ subgraph, db });
  await seed(60);
  expect(await helpTold(cursor)).toEqual([]);
  await seed(200);
  await harvest();
  expect((await helpTold(cursor)).sort()).toEqual(all);
});
