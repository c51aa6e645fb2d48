import { type Kysely, sql } from "kysely";
import { databasePageCache } from "#subgraphs/woodworking/harvest/page-cache.ts";
import { woodworkingMigrations } from "#subgraphs/woodworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";

let test: TestDatabase;
let db: Kysely<unknown>;
let now = new Date("2026-11-01T09:00:00Z");
const clock = () => now;

beforeAll(async () => {
  test = await openTestDatabase();
  db = await test.database.namespace<unknown>("woodworking", woodworkingMigrations);
});
afterAll(() => test.remove());
beforeEach(async () => {
  await sql`truncate woodworking.page`.execute(db);
});

const page = (size: number, etag = '"a"') => ({ bytes: new Uint8Array(size).fill(200), etag });

describe("the harvest's page cache", () => {
  it("gives a page back after a restart, byte for byte, with its validators", async () => {
    const whole = { ...page(5), lastModified: "Tue, 03 Nov 2009 08:00:00 GMT", contentType: "text/html" };
    await databasePageCache(db, { clock }).write("http://site.example/a", whole);
    const kept = await databasePageCache(db, { clock }).read("http://site.example/a");
    expect(kept && [...kept.bytes]).toEqual([200, 200, 200, 200, 200]);
    expect(kept).toMatchObject({ etag: '"a"', lastModified: whole.lastModified, contentType: "text/html" });
    expect(await databasePageCache(db, { clock }).read("http://site.example/b")).toBeUndefined();
  });

  it("keeps the newest form of a page", async () => {
    const cache = databasePageCache(db, { clock });
    await cache.write("http://site.example/a", page(5));
    await cache.write("http://site.example/a", page(7, '"b"'));
    const kept = await cache.read("http://site.example/a");
    expect([kept?.bytes.length, kept?.etag]).toEqual([7, '"b"']);
  });

  it("takes nothing new when it is full, and keeps what it has", async () => {
    const cache = databasePageCache(db, { clock, atMostBytes: 100 });
    await cache.write("http://site.example/a", page(60));
    await cache.write("http://site.example/b", page(60));
    expect((await cache.read("http://site.example/a"))?.bytes.length).toBe(60);
    expect(await cache.read("http://site.example/b")).toBeUndefined();
  });

  it("makes room by throwing away pages that were not written for long", async () => {
    const cache = databasePageCache(db, { clock, atMostBytes: 100 });
    await cache.write("http://site.example/a", page(60));
    now = new Date(now.getTime() + 100 * 24 * 60 * 60_000);
    await cache.write("http://site.example/b", page(60));
    expect(await cache.read("http://site.example/a")).toBeUndefined();
    expect((await cache.read("http://site.example/b"))?.bytes.length).toBe(60);
  });
});
