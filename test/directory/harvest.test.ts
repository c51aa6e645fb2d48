import { sql } from "kysely";
import type { FeedChange } from "#subgraphs/kit/feed/feed-types.ts";
import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, gone, offer } from "./kit/feed-source.ts";

interface Listed {
  companies: { totalCount: number; nodes: { id: string; name: string; slug: string }[] };
}
const list = "{ companies(orderBy: NAME, first: 200) { totalCount nodes { id name slug } } }";
const harvestOf = `{ cluster(slug: "metal") { memberCount harvest {
  state lastSuccessAt recordCount rejectedCount lastError } } }`;

interface Harvest {
  cluster: {
    memberCount: number;
    harvest: {
      state: string;
      lastSuccessAt: string;
      recordCount: number;
      rejectedCount: number;
      lastError: string;
    };
  };
}

describe("a harvest", () => {
  const metal = feedSource("metal");
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await openTestDirectory(metal);
  });
  beforeEach(async () => {
    metal.restart();
    metal.reachable = true;
    metal.pageSize = 1000;
    metal.pages = 0;
    await directory.empty();
  });
  afterAll(() => directory.close());

  const names = async () => (await directory.ask<Listed>(list)).companies.nodes.map(({ name }) => name);
  const status = async () => (await directory.ask<Harvest>(harvestOf)).cluster;
  const rejections = async () =>
    (
      await sql<{ record_id: string; code: string; field: string; reason: string }>`
        select record_id, code, field, reason from directory.rejection order by record_id`.execute(
        directory.running.db,
      )
    ).rows;

  it("puts the firms of a feed into the list, under readable addresses", async () => {
    metal.publish(firm("m-1", { name: "Stalmet Sp. z o.o." }), firm("m-2", { name: "Żelmet" }));
    await directory.harvest();
    const { companies } = await directory.ask<Listed>(list);
    expect(companies.nodes.map(({ slug }) => slug)).toEqual(["stalmet-suwalki", "zelmet-suwalki"]);
    const { company } = await directory.ask<{ company: { name: string } }>(
      '{ company(slug: "zelmet-suwalki") { name } }',
    );
    expect(company.name).toBe("Żelmet");
  });

  it("gives two firms that would have one address two", async () => {
    metal.publish(firm("m-1", { phone: "+48875550001" }), firm("m-2", { phone: "+48875550002" }));
    await directory.harvest();
    const { companies } = await directory.ask<Listed>(list);
    const slugs = companies.nodes.map(({ slug }) => slug).sort();
    expect(slugs[0]).toBe("stalmet-suwalki");
    expect(slugs[1]).toMatch(/^stalmet-suwalki-[a-z2-7]{4}$/);
  });

  it("ends a membership when its record is gone, and the company still resolves", async () => {
    metal.publish(firm("m-1", { name: "Żelmet" }));
    await directory.harvest();
    const [{ id } = { id: "" }] = (await directory.ask<Listed>(list)).companies.nodes;
    metal.publish(gone("m-1"));
    await directory.harvest();
    expect(await names()).toEqual([]);
    const query = "query ($id: ID) { company(id: $id) { name memberships { memberId } } }";
    expect(await directory.ask(query, { id })).toEqual({ company: { name: "Żelmet", memberships: [] } });
  });

  it("reads on from where it stopped", async () => {
    metal.pageSize = 2;
    metal.publish(...[1, 2, 3, 4, 5].map((n) => firm(`m-${n}`, { name: `Firma ${n}` })));
    await directory.harvest();
    expect(metal.pages).toBe(3);
    await directory.harvest();
    expect(metal.pages).toBe(4);
    expect(await names()).toHaveLength(5);
  });

  const flawed: [string, FeedChange, string, string][] = [
    ["country", firm("m-1", { country: "XQ" }), "UNKNOWN_CODE", "country"],
    ["capability", firm("m-1", { capabilities: ["NO_SUCH_CRAFT"] }), "UNKNOWN_CODE", "capabilities"],
    ["activity", firm("m-1", { activities: ["NACE2:99.98"] }), "UNKNOWN_CODE", "activities"],
    ["latitude", firm("m-1", { latitude: 154.11, longitude: 22.9 }), "IMPOSSIBLE_PLACE", "latitude"],
    ["swapped point", firm("m-1", { latitude: 22.9, longitude: 54.1 }), "IMPOSSIBLE_PLACE", "latitude"],
    ["half a point", firm("m-1", { latitude: 54.1 }), "IMPOSSIBLE_PLACE", "longitude"],
    ["size", firm("m-1", { size: "GIGANTIC" }), "UNKNOWN_CODE", "size"],
    [
      "language",
      firm("m-1", { descriptions: [{ language: "tlh", text: "Qapla" }] }),
      "UNKNOWN_CODE",
      "descriptions",
    ],
    ["day", firm("m-1", { memberSince: "2026-02-30" }), "IMPOSSIBLE_DATE", "memberSince"],
    ["moment", firm("m-1", { retrievedAt: "yesterday" }), "IMPOSSIBLE_DATE", "retrievedAt"],
    ["over-long name", firm("m-1", { name: "x".repeat(301) }), "TOO_LONG", "name"],
    ["missing name", firm("m-1", { name: "  " }), "MISSING", "name"],
    [
      "a person's number",
      firm("m-1", { taxIds: [{ scheme: "PL_NIP", value: "44051401359" }] }),
      "PERSONAL_NUMBER",
      "taxIds",
    ],
    ["scheme", firm("m-1", { taxIds: [{ scheme: "DE_UST", value: "1" }] }), "UNKNOWN_CODE", "taxIds"],
    ["shape", { ...firm("m-1"), company: { name: 5 } as never }, "WRONG_SHAPE", "name"],
    ["offer's kind", offer("m-1", "m-9", { kind: "BARTER" }), "UNKNOWN_CODE", "kind"],
    ["offer's direction", offer("m-1", "m-9", { direction: "BOTH" }), "UNKNOWN_CODE", "direction"],
    [
      "company and offer at once",
      { ...firm("m-1"), offer: offer("x", "y").offer ?? null },
      "WRONG_SHAPE",
      "company",
    ],
  ];

  it.each(flawed)(
    "rejects a record with a wrong %s, with its reason, and takes the rest",
    async (_, record, code, field) => {
      metal.publish(record, firm("m-2", { name: "Good" }));
      await directory.harvest();
      expect(await names()).toEqual(["Good"]);
      const [rejection] = await rejections();
      expect(rejection).toMatchObject({ record_id: "m-1", code, field });
      expect(rejection?.reason).toMatch(/\.$/);
      expect(rejection?.reason).not.toContain("44051401359");
      expect((await status()).harvest).toMatchObject({ state: "FRESH", rejectedCount: 1 });
    },
  );

  it("keeps the last good version of a record that went bad, until its source repairs it", async () => {
    metal.publish(firm("m-1", { name: "Stalmet", foundedYear: 1999 }));
    await directory.harvest();
    metal.publish(firm("m-1", { name: "Broken", country: "XQ" }));
    await directory.harvest();
    expect(await names()).toEqual(["Stalmet"]);
    expect((await status()).harvest.rejectedCount).toBe(1);
    metal.publish(firm("m-1", { name: "Stalmet Nowy" }));
    await directory.harvest();
    expect(await names()).toEqual(["Stalmet Nowy"]);
    expect((await status()).harvest.rejectedCount).toBe(0);
  });

  it("keeps a contact that cannot be read out of the contact and in the provenance", async () => {
    metal.publish(
      firm("m-1", { phone: "ask Jan", email: "office(at)stalmet.pl", website: "www.stalmet.pl" }),
    );
    await directory.harvest();
    const query = `{ companies { nodes { contact { phone email website } provenance { field value chosen } } } }`;
    const { companies } = await directory.ask<{
      companies: { nodes: { contact: object; provenance: object[] }[] };
    }>(query);
    expect(companies.nodes[0]?.contact).toEqual({
      phone: null,
      email: null,
      website: "http://www.stalmet.pl/",
    });
    expect(companies.nodes[0]?.provenance).toContainEqual({
      field: "contact.phone",
      value: "ask Jan",
      chosen: false,
    });
  });

  it("lets an offer wait for a firm that comes later", async () => {
    const count = async () =>
      (
        await directory.ask<{ cooperationOffers: { totalCount: number } }>(
          "{ cooperationOffers { totalCount } }",
        )
      ).cooperationOffers.totalCount;
    metal.publish(offer("o-1", "m-1"));
    await directory.harvest();
    expect(await count()).toBe(0);
    metal.publish(firm("m-1"));
    await directory.harvest();
    expect(await count()).toBe(1);
    const { cooperationOffer } = await directory.ask<{ cooperationOffer: { company: { name: string } } }>(
      '{ cooperationOffer(id: "metal:o-1") { company { name } } }',
    );
    expect(cooperationOffer.company.name).toBe("Stalmet");
    metal.publish(gone("m-1"));
    await directory.harvest();
    expect(await count()).toBe(0);
  });

  it("changes nothing when the same page comes again", async () => {
    metal.publish(firm("m-1"), offer("o-1", "m-1"));
    await directory.harvest();
    const rows = async () =>
      JSON.stringify(
        (
          await sql`select c.*, m.*, o.* from directory.company c, directory.member m, directory.offer o`.execute(
            directory.running.db,
          )
        ).rows,
      );
    const before = await rows();
    await sql`update directory.cluster set cursor = null`.execute(directory.running.db);
    await directory.harvest();
    expect(await rows()).toBe(before);
  });

  it("marks its data stale once a source has not been reached for three intervals, and keeps them", async () => {
    metal.publish(firm("m-1"));
    await directory.harvest();
    metal.reachable = false;
    directory.now = new Date("2026-11-21T12:40:00Z");
    await directory.harvest();
    expect((await status()).harvest).toMatchObject({
      state: "FRESH",
      lastError: "The source cannot be reached.",
    });
    directory.now = new Date("2026-11-21T12:46:00Z");
    expect((await status()).harvest.state).toBe("STALE");
    const { companies } = await directory.ask<{ companies: { nodes: { staleSince: string }[] } }>(
      "{ companies { nodes { staleSince } } }",
    );
    expect(companies.nodes).toEqual([{ staleSince: "2026-11-21T12:00:00.000Z" }]);
  });

  it("believes a source that says that it is stale or in quarantine itself", async () => {
    metal.publish(firm("m-1"));
    metal.cluster = { ...metal.cluster, state: "QUARANTINED", freshAt: "2026-11-20T00:00:00Z" };
    await directory.harvest();
    const { harvest } = await status();
    metal.cluster = { ...metal.cluster, state: null, freshAt: null };
    expect(harvest).toMatchObject({ state: "QUARANTINED", lastSuccessAt: "2026-11-20T00:00:00.000Z" });
    expect(await names()).toEqual(["Stalmet"]);
  });

  const twenty = Array.from({ length: 20 }, (_, n) => firm(`m-${n}`, { name: `Firma ${n}` }));

  it("reads everything anew when the source began anew, and what is missing is gone", async () => {
    metal.publish(...twenty);
    await directory.harvest();
    metal.restart(...twenty.slice(4), firm("m-new", { name: "Nowa" }));
    await directory.harvest();
    expect((await names()).length).toBe(17);
    expect((await status()).harvest.state).toBe("FRESH");
  });

  it("does not believe a full read that lost more than three in ten, and says why", async () => {
    metal.publish(...twenty);
    await directory.harvest();
    metal.restart(...twenty.slice(10));
    await directory.harvest();
    expect((await names()).length).toBe(20);
    const { harvest } = await status();
    expect(harvest.state).toBe("QUARANTINED");
    expect(harvest.lastError).toMatch(/lost 10 of 20 members/);
    metal.restart(...twenty);
    await directory.harvest();
    expect((await status()).harvest.state).toBe("FRESH");
  });

  it("is one process's at a time, and the next may take it when that one is gone", async () => {
    metal.publish(firm("m-1"));
    await directory.harvest();
    await sql`update directory.cluster set lease_token = 'another',
      lease_expires = '2026-11-21T12:02:00Z'`.execute(directory.running.db);
    metal.publish(firm("m-2", { name: "Beta" }));
    await directory.harvest();
    expect(await names()).toEqual(["Stalmet"]);
    directory.now = new Date("2026-11-21T12:02:01Z");
    await directory.harvest();
    expect(await names()).toEqual(["Beta", "Stalmet"]);
  });

  it("is seen by other processes", async () => {
    const other = await directory.anotherProcess();
    await other.projection.load();
    metal.publish(firm("m-1"));
    await directory.harvest();
    expect(other.projection.index.companies.size).toBe(0);
    await other.projection.follow();
    expect(other.projection.index.companies.size).toBe(1);
    await other.stop();
  });

  it("lets its firms follow when the cluster changes its sectors", async () => {
    const { cluster } = metal;
    metal.publish(firm("m-1"));
    await directory.harvest();
    metal.cluster = { ...cluster, sectors: ["WOODWORKING"] };
    await directory.harvest();
    metal.cluster = cluster;
    const found = await directory.ask("{ companies { nodes { sectors { code } } } }");
    expect(found).toEqual({ companies: { nodes: [{ sectors: [{ code: "WOODWORKING" }] }] } });
  });

  it("refuses a feed that speaks for another's cluster", async () => {
    metal.cluster = { ...metal.cluster, slug: "wood" };
    metal.publish(firm("m-1"));
    await directory.harvest();
    metal.cluster = { ...metal.cluster, slug: "metal" };
    expect(await names()).toEqual([]);
  });

  it("keeps nothing of an offer that its source took down but what the history counts", async () => {
    metal.publish(firm("m-1"), offer("o-1", "m-1", { titles: [{ language: "en", text: "Planted marker" }] }));
    await directory.harvest();
    metal.publish(gone("o-1"));
    await directory.harvest();
    const { rows } = await sql<{ row: string }>`select o::text as row from directory.offer o`.execute(
      directory.running.db,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain("Planted");
    const { history } = await directory.ask<{ history: { count: number }[] }>(
      '{ history(of: OFFERS, from: "2026-10-01", to: "2026-10-31", step: MONTH) { count } }',
    );
    expect(history.at(-1)?.count).toBe(1);
  });
});
