import type { Kysely } from "kysely";
import { prepareWoodworking } from "#demo/prepare-woodworking.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { woodworking } from "#subgraphs/woodworking/index.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { testHouse } from "#test/kit/house.ts";
import { woodOffer, woodRecord } from "./record.ts";
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

const prepare = (edition: string) => prepareWoodworking(test.database, { clock, edition });

describe("the demonstration's wood store", () => {
  it("says that its firms are invented, and only there", async () => {
    const description = async () => (await feedPage({ subgraph, db })).cluster.descriptions[0]?.text;
    expect(await description()).not.toContain("išgalvotos");
    await prepare("2010/100");
    expect(await description()).toContain("Demonstraciniai duomenys: visos įmonės išgalvotos.");
  });

  it("is left alone by a second start of the same size", async () => {
    await publish(db, harvested([woodRecord("n-1", { offers: [woodOffer("n-1-1")] })]));
    const { cursor } = await feedPage({ subgraph, db });
    expect(await prepare("2010/100")).toBe(false);
    expect((await feedPage({ subgraph, db }, cursor)).changes).toEqual([]);
  });

  it("is emptied for another size, and the feed says who is gone", async () => {
    const { cursor } = await feedPage({ subgraph, db });
    expect(await prepare("2010/20000")).toBe(true);
    const { changes, cluster } = await feedPage({ subgraph, db }, cursor);
    expect(told(changes)).toEqual(["n-1 gone", "n-1-1 gone"]);
    expect(cluster.state).toBeNull();
  });
});
