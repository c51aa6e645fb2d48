import { sql } from "kysely";
import { seedJobs } from "#demo/seed-jobs.ts";
import { type OpenExchange, openExchange, operator } from "../jobs/exchange.ts";

const firms = 240;

describe("the demonstration's job ads", () => {
  let exchange: OpenExchange;
  const seed = () => seedJobs(exchange.house.database, firms, exchange.house.clock);
  const count = async (where: string) => {
    const { rows } = await sql
      .raw<{ n: number }>(`select count(*) as n from jobs.ad where ${where}`)
      .execute(exchange.db);
    return rows[0]?.n;
  };
  beforeAll(async () => {
    exchange = await openExchange();
    await seed();
    await exchange.restart();
  });
  afterAll(() => exchange.close());

  it("can be read, matched and written to, and write to nobody themselves", async () => {
    const query =
      "{ jobOffers { totalCount nodes { id matches(first: 1) { score } } } jobSeekers { totalCount } }";
    const { jobOffers } = (await exchange.ask(query)) as {
      jobOffers: { totalCount: number; nodes: { matches: object[] }[] };
    };
    expect(jobOffers.totalCount).toBe(18);
    expect(jobOffers.nodes.some(({ matches }) => matches.length > 0)).toBe(true);
    expect(exchange.house.mails).toEqual([]);
  });

  it("give an operator something to decide on, without an address", async () => {
    const query = "{ moderationQueue { totalCount nodes { ad { id } reasons { message } } } }";
    const { moderationQueue } = (await exchange.ask(query, {}, operator)) as {
      moderationQueue: { totalCount: number };
    };
    expect(moderationQueue.totalCount).toBe(3);
    expect(JSON.stringify(moderationQueue)).not.toContain("@");
  });

  it("are not made anew at each start, though some have run out and were erased", async () => {
    const before = await count("true");
    expect(await count("kind = 'SEEKER' and expires_at <= '2026-11-01'")).toBe(0);
    await seed();
    expect(await count("true")).toBe(before);
    exchange.house.pass(8 * 86_400_000);
    await seed();
    expect(await count("posted_at > '2026-11-05'")).toBeGreaterThan(0);
  });
});
