import { sql } from "kysely";
import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, gone, offer } from "./kit/feed-source.ts";

const counts = sql<{ companies: number; members: number; offers: number; spans: number; keys: number }>`
  select (select count(*) from directory.company where retired_into is null and gone_at is null) as companies,
    (select count(*) from directory.member where ended_at is null) as members,
    (select count(*) from directory.offer where company_id is not null and ended_at is null) as offers,
    (select count(*) from directory.member_span where ended_at is null) as spans,
    (select count(distinct key) from directory.strong_key) as keys`;

describe("a harvest that is killed", () => {
  const metal = feedSource("metal");
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await openTestDirectory(metal);
  });
  afterAll(() => directory.close());

  const nip = [{ scheme: "PL_NIP", value: "8190937865" }];
  const changes = [
    ...Array.from({ length: 12 }, (_, n) =>
      firm(`m-${n}`, { name: `Firma ${n}`, phone: `+4887555000${n % 10}` }),
    ),
    ...Array.from({ length: 6 }, (_, n) => offer(`o-${n}`, `m-${n}`)),
    firm("m-20", { name: "Jedna", taxIds: nip }),
    firm("m-21", { name: "Ta sama", taxIds: nip }),
    gone("m-3"),
  ];

  it("loses and doubles nothing, wherever it is killed", async () => {
    await directory.empty();
    metal.publish(...changes);
    metal.pageSize = 7;
    await directory.harvest();
    const { rows: expected } = await counts.execute(directory.running.db);
    const left = new Set<number | undefined>();
    for (let statements = 1; statements < 125; statements += 6) {
      await directory.empty();
      await directory.harvestDyingAfter(statements);
      left.add((await counts.execute(directory.running.db)).rows[0]?.members);
      directory.now = new Date(directory.now.getTime() + 10 * 60_000);
      await directory.harvest();
      const { rows } = await counts.execute(directory.running.db);
      expect({ statements, ...rows[0] }).toEqual({ statements, ...expected[0] });
      expect(directory.running.projection.index.companies.size).toBe(expected[0]?.companies);
    }
    // The kills fell into different pages: none stored, some stored, all stored.
    expect(left).toEqual(new Set([0, 7, 12, 13]));
  });

  it("goes on with a full read where it was killed, or begins it again", async () => {
    await directory.empty();
    metal.restart(...changes);
    await directory.harvest();
    metal.restart(...changes.filter(({ id }) => id !== "m-5"));
    const total = directory.running.projection.index.companies.size;
    for (const statements of [3, 8, 14, 21, 30, 45, 60, 80]) await directory.harvestDyingAfter(statements);
    await directory.harvest();
    expect(directory.running.projection.index.companies.size).toBe(total - 1);
    const { rows } = await sql`select 1 from directory.staged_change`.execute(directory.running.db);
    expect(rows).toEqual([]);
  });
});
