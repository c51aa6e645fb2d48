import { demoExpectations } from "#demo/firms/index.ts";
import { openDirectory } from "#subgraphs/directory/directory.ts";
import { openBenchHouse } from "./bench-directory.ts";
import { demoFeeds } from "./demo-feeds.ts";

/**
 * How long the directory takes to harvest BENCH_COMPANIES firms (20,000) and their offers from feeds in memory:
 * checked, identified, stored and searchable. On a PostgreSQL server when DATABASE_URL is set, else embedded.
 */
const size = Number(process.env["BENCH_COMPANIES"] ?? 20_000);
const { endpoints, records } = demoFeeds(size);
const { house, machine, remove } = await openBenchHouse(endpoints);

const directory = await openDirectory(house);
await directory.projection.load();
const began = performance.now();
await Promise.all(endpoints.map((endpoint) => directory.schedule.harvest(endpoint)));
const seconds = (performance.now() - began) / 1000;
const companies = directory.projection.index.companies.size;
await directory.stop();

const second = await openDirectory(house);
const reopened = performance.now();
await second.projection.load();
const loading = (performance.now() - reopened) / 1000;
await second.stop();
await remove();

const rate = Math.round(records / seconds);
console.log(machine);
console.log(
  `harvest of ${records} records (${size} firms with their offers): ${seconds.toFixed(1)} s, ${rate} a second`,
);
console.log(`20,000 records at that rate: ${(20_000 / rate).toFixed(1)} s (to be within 20)`);
console.log(`companies found: ${companies}, expected ${demoExpectations(size).companies}`);
console.log(`index built from the tables at the next start: ${loading.toFixed(1)} s`);
