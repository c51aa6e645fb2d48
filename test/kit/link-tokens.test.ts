import { type Kysely, sql } from "kysely";
import { LinkTokens, tokenTables } from "#subgraphs/kit/link-tokens.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

const now = new Date("2026-11-01T09:00:00Z");
const expiresAt = new Date("2026-11-02T09:00:00Z");
const confirm = { about: "ad-1", purpose: "CONFIRM", expiresAt };

describe("links in mails", () => {
  let test: TestDatabase;
  let db: Kysely<unknown>;
  const tokens = new LinkTokens("links");

  beforeAll(async () => {
    test = await openTestDatabase();
    db = await test.database.namespace<unknown>("links", {
      async getMigrations() {
        return { "001": { up: (migrated: Kysely<unknown>) => tokenTables(migrated, "links") } };
      },
    });
  });
  afterEach(() => sql`truncate links.token`.execute(db));
  afterAll(() => test.remove());

  it("carry 256 random bits, of which the database holds only the hash", async () => {
    const token = await tokens.issue(db, confirm);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const { rows } = await sql<{ row: string }>`select token::text as row from links.token`.execute(db);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(Buffer.from(token, "base64url").toString("hex"));
    expect(await tokens.issue(db, confirm)).not.toBe(token);
  });

  it("are good for what they were made for, until they run out", async () => {
    const token = await tokens.issue(db, confirm);
    expect(await tokens.find(db, token, "CONFIRM", now)).toBe("ad-1");
    expect(await tokens.find(db, token, "MANAGE", now)).toBeUndefined();
    expect(await tokens.find(db, token, "CONFIRM", expiresAt)).toBeUndefined();
  });

  it.each(["", "x", "A".repeat(43), "A".repeat(100_000), "'; drop table links.token; --", "\u0000"])(
    "open nothing when they were never issued: %#",
    async (token) => {
      await tokens.issue(db, confirm);
      expect(await tokens.find(db, token, "CONFIRM", now)).toBeUndefined();
      expect(await tokens.redeem(db, token, "CONFIRM", now)).toBeUndefined();
    },
  );

  it("are not opened by the first bytes of their hash alone", async () => {
    const token = await tokens.issue(db, confirm);
    // Another row with the same selector, as if somebody had found a partial collision.
    await sql`update links.token set hash = substring(hash from 1 for 8) || decode(repeat('00', 24), 'hex')`.execute(
      db,
    );
    expect(await tokens.find(db, token, "CONFIRM", now)).toBeUndefined();
  });

  it("are used up once, however many use them at a time", async () => {
    const token = await tokens.issue(db, confirm);
    const uses = await Promise.all(
      Array.from({ length: 5 }, () =>
        db.transaction().execute((transaction) => tokens.redeem(transaction, token, "CONFIRM", now)),
      ),
    );
    expect(uses.filter((about) => about === "ad-1")).toHaveLength(1);
    expect(uses.filter((about) => about === undefined)).toHaveLength(4);
  });

  it("retire older ones only once a newer one is used, so that a lost letter locks nobody out", async () => {
    const manage = { ...confirm, purpose: "MANAGE" };
    const older = await tokens.issue(db, manage);
    const newer = await tokens.issue(db, manage);
    const others = await tokens.issue(db, { ...manage, about: "ad-2" });
    expect(await tokens.use(db, older, "MANAGE", now)).toBe("ad-1");
    expect(await tokens.use(db, newer, "MANAGE", now)).toBe("ad-1");
    expect(await tokens.use(db, older, "MANAGE", now)).toBeUndefined();
    expect(await tokens.use(db, others, "MANAGE", now)).toBe("ad-2");
  });

  it("are swept away when they have run out", async () => {
    await tokens.issue(db, confirm);
    await tokens.sweep(db, expiresAt);
    const { rows } = await sql`select 1 from links.token`.execute(db);
    expect(rows).toEqual([]);
  });
});
