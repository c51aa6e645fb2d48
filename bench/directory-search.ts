import { openDirectory } from "#subgraphs/directory/directory.ts";
import { directoryParts } from "#subgraphs/directory/index.ts";
import { serveSubgraph } from "#subgraphs/kit/serve.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { openBenchHouse } from "./bench-directory.ts";
import { demoFeeds } from "./demo-feeds.ts";

/**
 * How long the directory takes to answer searches with facets over HTTP, one after the other, at each of the sizes in
 * BENCH_SIZES (20000,100000). The mix: folded, misspelt and transliterated words, filters, nearness, pages.
 */
const sizes = (process.env["BENCH_SIZES"] ?? "20000,100000").split(",").map(Number);
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 40);
const limits = new Map([
  [20_000, 25],
  [100_000, 80],
]);

const selection = `{ totalCount
  nodes { id name slug place { name { text } } country { code } sectors { code } capabilities { code name { text } }
    memberships { cluster { slug } } }
  edges { score distanceKm highlights }
  facets { dimension buckets { value count label { text } } } }`;

const searches = [
  "frezowanie",
  "frezavimas",
  "milling",
  "фрезерування",
  "frezowanei",
  "spawanie",
  "suvirinimas",
];
const woods = ["medienos dziovinimas", "meble", "baldai", "сушка древесины", "tartak", "lentpjuve"];
const names = ["stalmet", "medis", "zelmet", "azuolas"];
const questions: string[] = [
  ...[...searches, ...woods, ...names].map((text) => `companies(search: "${text}", first: 20) ${selection}`),
  ...["Alytus", "Suwałki", "Гродна"].flatMap((place) => [
    `companies(near: { place: "${place}", radiusKm: 80 }, orderBy: DISTANCE, first: 20) ${selection}`,
    `companies(search: "milling", near: { place: "${place}", radiusKm: 80 }, orderBy: DISTANCE, first: 20) ${selection}`,
  ]),
  `companies(where: { countries: ["LT"], sizes: [SMALL, MEDIUM] }, orderBy: NAME, collation: "lt", first: 20) ${selection}`,
  `companies(where: { capabilities: ["WELDING"], regions: ["PL84"] }, first: 20) ${selection}`,
  `companies(search: "cięcie laserem", where: { hasCooperationOffers: true }, first: 20) ${selection}`,
  `companies(nearBorder: { between: ["PL", "LT"], withinKm: 30 }, search: "wood", first: 20) ${selection}`,
  `companies(orderBy: UPDATED, first: 20) ${selection}`,
];

for (const size of sizes) await measure(size);

async function measure(size: number): Promise<void> {
  const { endpoints } = demoFeeds(size);
  const { house, machine, remove } = await openBenchHouse(endpoints);
  const directory = await openDirectory(house);
  await directory.projection.load();
  await Promise.all(endpoints.map((endpoint) => directory.schedule.harvest(endpoint)));
  const parts = directoryParts(directory, house);
  // Only answering is measured: no schedule runs.
  const subgraph = buildSubgraph({ ...parts, start: async () => {} });
  await subgraph.start();
  const served = await serveSubgraph(subgraph, { host: "127.0.0.1", port: 0 });
  let cpu = process.cpuUsage();
  const times: { ms: number; question: string }[] = [];
  for (let round = -2; round < rounds; round += 1) {
    if (round === 0) cpu = process.cpuUsage();
    for (const question of questions) {
      const ms = await ask(served.url, question);
      if (round >= 0) times.push({ ms, question });
    }
  }
  const used = process.cpuUsage(cpu);
  const each = ((used.user + used.system) / 1000 / times.length).toFixed(1);
  times.sort((a, b) => a.ms - b.ms);
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))]?.ms.toFixed(1);
  console.log(machine);
  console.log(
    `${size} firms, ${times.length} searches with facets over HTTP: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
  );
  console.log(`processor time of this process, client included: ${each} ms a search`);
  const limit = limits.get(size);
  if (limit !== undefined) console.log(`p95 to be within ${limit} ms`);
  const slowest = times
    .slice(-5)
    .map(({ ms, question }) => `  ${ms.toFixed(1)} ms ${question.split("{ totalCount")[0]}`);
  console.log(`slowest:\n${slowest.join("\n")}`);
  await served.close();
  await subgraph.stop();
  await remove();
}

async function ask(url: string, question: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "pl" },
    body: JSON.stringify({ query: `{ ${question} }` }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return performance.now() - began;
}
