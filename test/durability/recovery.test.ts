import { sql } from "kysely";
import { openTestDatabase, type TestDatabase } from "../kit/database.ts";
import { patienceMs, until } from "./until.ts";

const checkpointBytes = 32 * 1024 * 1024;

describe("the embedded database's log", () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  }, patienceMs);
  afterAll(() => test.remove());

  it(
    "is cut short while the process runs, so that a start after a crash has little to replay",
    async () => {
      // A server keeps its own short.
      if (test.database.kind === "SERVER") return expect(test.settings.databaseUrl).toBeDefined();
      const { whole } = test.database;
      const message = sql`select pg_logical_emit_message(false, 'filler', repeat('x', 1000000))`;
      const behind = async () => {
        const { rows } = await sql<{ bytes: number }>`select pg_wal_lsn_diff(pg_current_wal_insert_lsn(),
          redo_lsn)::float8 as bytes from pg_control_checkpoint()`.execute(whole);
        return rows[0]?.bytes ?? Number.NaN;
      };
      let written = 0;
      for (; written < 1.5 * checkpointBytes; written += 1_000_000) await message.execute(whole);
      const left = await until("a checkpoint is made", async () => {
        const bytes = await behind();
        return bytes < checkpointBytes ? bytes : undefined;
      });
      expect(left).toBeLessThan(checkpointBytes);
      expect(written).toBeGreaterThan(checkpointBytes);
    },
    patienceMs,
  );
});
