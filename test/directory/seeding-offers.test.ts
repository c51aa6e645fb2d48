import { sql } from "kysely";
import { memberId } from "#demo/firm.ts";
import { demoFirms } from "#demo/firms/index.ts";
import { seedOffers } from "#demo/seed-offers.ts";
import { openTestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm } from "./kit/feed-source.ts";

it("the demonstration's own offers wait for their firms' first harvest, and are there once", async () => {
  const metal = feedSource("metalworking");
  const directory = await openTestDirectory(metal);
  const seed = () => seedOffers(directory.database.database, demoFirms(300), () => directory.now);
  const ids = async () => {
    const query = "{ cooperationOffers { nodes { id company { name } } } }";
    return (await directory.ask<{ cooperationOffers: { nodes: object[] } }>(query)).cooperationOffers.nodes;
  };
  const stored = async () =>
    (
      await sql<{
        state: string;
        posted_at: Date;
      }>`select state, posted_at from directory.own_offer order by id`.execute(directory.running.db)
    ).rows;
  try {
    await seed();
    expect(await ids()).toEqual([]);
    const members = [...demoFirms(300)].filter(
      ({ clusters, flaw }) => clusters.includes("metalworking") && !flaw,
    );
    metal.publish(...members.map((member) => firm(memberId(member, "metalworking"), { name: member.name })));
    await directory.harvest();
    expect(await ids()).toEqual([{ id: "o-demo-1", company: { name: members[40]?.name } }]);
    const first = await stored();
    expect(first.map(({ state }) => state)).toEqual(["PUBLISHED", "PUBLISHED", "HELD"]);
    await seed();
    expect(await stored()).toEqual(first);
    directory.now = new Date(directory.now.getTime() + 40 * 86_400_000);
    await seed();
    expect(await stored()).not.toEqual(first);
    await directory.running.projection.follow();
    expect(await ids()).toHaveLength(1);
  } finally {
    await directory.close();
  }
});
