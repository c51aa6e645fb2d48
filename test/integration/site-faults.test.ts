import { sql } from "kysely";
import { type LegacySite, type SiteFault, startLegacySite } from "#demo/legacy-site/index.ts";
import { until } from "../durability/until.ts";
import { openTestHousehold, type TestHousehold } from "./household.ts";

const size = 120;
/** More than lies between two harvests of the site, and than its data may be old. */
const half = 12 * 3_600_000;

interface Wood {
  cluster: {
    memberCount: number;
    harvest: { state: string; lastSuccessAt: string; recordCount: number; lastError: string | null };
    companies: { nodes: { name: string; staleSince: string | null }[] };
  };
  metal: { memberCount: number; harvest: { state: string } };
  woodworkingMembers: { totalCount: number; nodes: { id: string; name: string; lastSeenAt: string }[] };
}

const question = `{
  cluster(slug: "woodworking") {
    memberCount
    harvest { state lastSuccessAt recordCount lastError }
    companies(first: 100) { nodes { name staleSince } }
  }
  metal: cluster(slug: "metalworking") { memberCount harvest { state } }
  woodworkingMembers(first: 100) { totalCount nodes { id name lastSeenAt } }
}`;

describe("while the wood cluster's site fails, the graph answers with the last good data and says since when", () => {
  let site: LegacySite;
  let household: TestHousehold;
  let good: Wood;

  const wood = async (): Promise<Wood> => {
    const { data, errors } = await household.query(question);
    expect(errors).toBeUndefined();
    return data as Wood;
  };

  const finishedRuns = async () => {
    const { rows } = await sql<{ runs: number }>`
      select count(*) as runs from woodworking.run where state <> 'RUNNING'`.execute(
      household.database.whole,
    );
    return rows[0]?.runs ?? 0;
  };
  /** So much later the site is due to be harvested: waits until it was. */
  const harvestLater = async () => {
    const before = await finishedRuns();
    await household.restart(half);
    await until("the site was harvested again", async () => (await finishedRuns()) > before);
  };

  beforeAll(async () => {
    site = await startLegacySite({ firms: { size } });
    household = await openTestHousehold({ DEMO_COMPANIES: String(size), WOODWORKING_SITE: site.url });
    good = await wood();
  });
  afterAll(async () => {
    await household.remove();
    await site.stop();
  });

  it("has harvested the site while it was well", () => {
    expect(good.cluster.harvest.state).toBe("FRESH");
    expect(good.cluster.memberCount).toBe(good.woodworkingMembers.totalCount);
    expect(good.cluster.memberCount).toBeGreaterThan(50);
    expect(good.cluster.companies.nodes.every(({ staleSince }) => staleSince === null)).toBe(true);
  });

  it.each<SiteFault>(["down", "login", "changed-column", "mojibake", "half", "errors", "empty"])(
    "%s",
    async (fault) => {
      await site.setFault(fault);
      await harvestLater();
      const now = await wood();
      expect(["STALE", "QUARANTINED"]).toContain(now.cluster.harvest.state);
      expect(now.cluster.harvest.lastSuccessAt).toBe(good.cluster.harvest.lastSuccessAt);
      expect(now.woodworkingMembers).toEqual(good.woodworkingMembers);
      expect(now.cluster.memberCount).toBe(good.cluster.memberCount);
      expect(now.cluster.companies.nodes.map(({ name }) => name)).toEqual(
        good.cluster.companies.nodes.map(({ name }) => name),
      );
      expect(now.cluster.companies.nodes.every(({ staleSince }) => staleSince !== null)).toBe(true);
      expect(now.metal.harvest.state).toBe("FRESH");
      expect(JSON.stringify(now)).not.toContain(`${new URL(site.url).host}/graphql`);
    },
  );

  it("wrong-charset is read rightly all the same: nothing wrong is published", async () => {
    await site.setFault("wrong-charset");
    await harvestLater();
    const now = await wood();
    const names = (answer: Wood) => answer.woodworkingMembers.nodes.map(({ name }) => name);
    expect(names(now)).toEqual(names(good));
  });

  it("is fresh again once the site is well", async () => {
    await site.setFault("none");
    await harvestLater();
    const now = await until("the directory has the news", async () => {
      const answer = await wood();
      return answer.cluster.harvest.state === "FRESH" && answer;
    });
    expect(Date.parse(now.cluster.harvest.lastSuccessAt)).toBeGreaterThan(
      Date.parse(good.cluster.harvest.lastSuccessAt),
    );
    expect(now.cluster.companies.nodes.every(({ staleSince }) => staleSince === null)).toBe(true);
  });
});
