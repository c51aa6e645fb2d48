import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type Database, openDatabase } from "#subgraphs/kit/database/open-database.ts";

/** A database for one test file: embedded, or a throw-away one on the server that DATABASE_URL names. */
export interface TestDatabase {
  database: Database;
  /** The settings by which another process could open it (after `database.close()` when it is embedded). */
  settings: { databaseUrl?: string; dataDir: string };
  /** Closes and removes it. */
  remove(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const { settings, remove } = await reserveStorage();
  const database = await openDatabase(settings);
  return {
    database,
    settings,
    async remove() {
      await database.close();
      await remove();
    },
  };
}

/** Storage for whoever opens it: an empty folder, and an empty database on the server that DATABASE_URL names. */
export async function reserveStorage(): Promise<Pick<TestDatabase, "settings" | "remove">> {
  const dataDir = await mkdtemp(join(tmpdir(), "e-cooperation-"));
  const server = process.env["DATABASE_URL"];
  const name = `test_${randomBytes(8).toString("hex")}`;
  if (server) await administer(server, `create database ${name}`);
  return {
    settings: server ? { databaseUrl: withDatabase(server, name), dataDir } : { dataDir },
    async remove() {
      if (server) await administer(server, `drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
