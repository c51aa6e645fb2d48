import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { jobs } from "#subgraphs/jobs/index.ts";
import { jobsMigrations } from "#subgraphs/jobs/migrations.ts";
import { ask } from "../kit/ask.ts";
import { openTestDatabase, type TestDatabase } from "../kit/database.ts";
import { testHouse } from "../kit/house.ts";
import { mailed, mutations } from "./exchange.ts";

const firstForm = {
  async getMigrations() {
    const { "001-ads": ads } = await jobsMigrations.getMigrations();
    if (ads === undefined) throw new Error("the first migration is gone");
    return { "001-ads": ads };
  },
};

describe("an exchange of the first form", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.remove());

  it("keeps its ads, the links that were mailed and the mails that wait", async () => {
    const db = (await test.database.namespace<unknown>("jobs", firstForm)) as Kysely<unknown>;
    const token = "k".repeat(43);
    const hash = createHash("sha256").update(token).digest();
    for (const [id, published] of [
      ["jo-1", true],
      ["jo-2", false],
    ] as const) {
      await sql`insert into jobs.ad (id, kind, published, language, title, body, occupation, country, place_name,
          contract, employer_name, details, words, posted_at, published_at, expires_at)
        values (${id}, 'OFFER', ${published}, 'pl', 'Spawacz / spawaczka', 'Praca przy konstrukcjach.', '7212', 'PL',
          'Suwałki', 'PERMANENT', 'Przykład', '{"skills":["MIG"]}', array_to_tsvector(array['spawacz']),
          '2026-10-20', ${published ? "2026-10-20" : null}, '2026-11-20')`.execute(db);
      await sql`insert into jobs.contact values (${id}, 'kadry@example.org', 'kadry@example.org')`.execute(
        db,
      );
    }
    await sql`insert into jobs.token values (${hash}, 'jo-1', 'MANAGE', '2026-12-20')`.execute(db);
    await sql`insert into jobs.mail (ad_id, recipient, language, subject, body)
      values ('jo-2', 'kadry@example.org', 'pl', 'Potwierdź', 'Otwórz')`.execute(db);

    const house = testHouse(test);
    const exchange = await jobs.create(house);
    await exchange.start();
    expect(await mailed(house, 1)).toBe("Otwórz");
    expect(await ask(exchange, "{ jobOffers { nodes { id } } }")).toEqual({
      jobOffers: { nodes: [{ id: "jo-1" }] },
    });
    expect(await ask(exchange, mutations.extend, { token, days: 10 })).toMatchObject({
      extendAd: { state: "PUBLISHED", expiresAt: "2026-11-30T00:00:00.000Z" },
    });
    const { rows } = await sql<{ id: string }>`
      select id from jobs.ad where 'isco:7212' = any(match_keys) order by id`.execute(db);
    expect(rows.map(({ id }) => id)).toEqual(["jo-1", "jo-2"]);
    await exchange.stop();
  });
});
