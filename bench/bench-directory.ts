import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import { openDatabase } from "#subgraphs/kit/database/open-database.ts";
import type { House } from "#subgraphs/kit/house.ts";

/** A house for one bench: on a throw-away database of the server that DATABASE_URL names, or embedded. */
export interface BenchHouse {
  house: House;
  /** The machine and where the data lie, for the figures. */
  machine: string;
  remove(): Promise<void>;
}

export async function openBenchHouse(neighbours: readonly SubgraphEndpoint[]): Promise<BenchHouse> {
  const server = process.env["DATABASE_URL"];
  const dataDir = await mkdtemp(join(tmpdir(), "e-cooperation-bench-"));
  const name = `bench_${randomBytes(6).toString("hex")}`;
  if (server) await administer(server, `create database ${name}`);
  const databaseUrl = server && new URL(`/${name}`, server).href;
  const database = await openDatabase({ databaseUrl, dataDir });
  const model = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    machine: `${model}, Node ${process.version}, PostgreSQL ${database.kind === "SERVER" ? "server" : "embedded"}`,
    house: {
      database,
      clock: () => new Date("2026-11-01T12:00:00Z"),
      logger: { ...silentLogger, error: console.error, warn: console.warn },
      outbox: { send: async () => {} },
      neighbours: () => neighbours,
      nudge() {},
      contactEmail: "operator@example.com",
      harvestMinutes: 15,
      publicUrl: () => "http://localhost",
    },
    async remove() {
      await database.close();
      if (server) await administer(server, `drop database ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
