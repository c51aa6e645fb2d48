import { rm } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { demoExpectations } from "#demo/firms/index.ts";
import { silentLogger } from "#schema/logger.ts";
import { openDirectory } from "#subgraphs/directory/directory.ts";
import type { House } from "#subgraphs/kit/house.ts";
import { openTestDatabase } from "#test/kit/database.ts";
import { demoFeeds } from "./demo-feeds.ts";

/**
 * How long the directory takes to harvest BENCH_COMPANIES firms (20,000) from feeds in memory: checked, identified,
 * stored and searchable. Run on a PostgreSQL server when DATABASE_URL is set, else embedded.
 */
const size = Number(process.env["BENCH_COMPANIES"] ?? 20_000);
const { endpoints, records } = demoFeeds(size);
const database = await openTestDatabase();
const house: House = {
  database: database.database,
  clock: () => new Date("2026-11-01T12:00:00Z"),
  logger: { ...silentLogger, error: console.error, warn: console.warn },
  outbox: { send: async () => {} },
  neighbours: () => endpoints,
  nudge() {},
  contactEmail: "operator@example.com",
  harvestMinutes: 15,
  publicUrl: () => "http://localhost",
};
const directory = await openDirectory(house);
await directory.projection.load();
const began = performance.now();
await Promise.all(endpoints.map((endpoint) => directory.schedule.harvest(endpoint)));
const seconds = (performance.now() - began) / 1000;
const { companies } = directory.projection.index;
const again = performance.now();
const second = await openDirectory(house);
await second.projection.load();
const loading = (performance.now() - again) / 1000;

console.log(
  `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${database.database.kind}`,
);
console.log(
  `harvest of ${records} records (${size} firms): ${seconds.toFixed(1)} s, ${Math.round(records / seconds)} records/s`,
);
console.log(`companies: ${companies.size}, expected ${demoExpectations(size).companies}`);
console.log(`index rebuilt from the tables: ${loading.toFixed(1)} s`);
await directory.stop();
await second.stop();
await database.remove();
await rm(database.settings.dataDir, { recursive: true, force: true });
