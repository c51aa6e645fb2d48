import { dayOf } from "#schema/clock.ts";
import { openDirectory } from "#subgraphs/directory/directory.ts";
import { directoryParts } from "#subgraphs/directory/index.ts";
import { buildSubgraph } from "#subgraphs/kit/subgraph.ts";
import { openBenchHouse } from "./bench-directory.ts";
import { demoFeeds } from "./demo-feeds.ts";

/**
 * How long it takes to say who could answer an offer, and which requests could only be answered across the border, at
 * each of the sizes in BENCH_SIZES (1000,20000).
 */
const sizes = (process.env["BENCH_SIZES"] ?? "1000,20000").split(",").map(Number);
const acrossTheBorder = `{ cooperationOffers(where: { direction: REQUEST, matchedIn: ["LT"], notMatchedIn: ["PL"] }, first: 20) {
  totalCount nodes { id title { text } company { name } } } }`;

for (const size of sizes) await measure(size);

async function measure(size: number): Promise<void> {
  const { endpoints } = demoFeeds(size);
  const { house, machine, remove } = await openBenchHouse(endpoints);
  const directory = await openDirectory(house);
  await directory.projection.load();
  await Promise.all(endpoints.map((endpoint) => directory.schedule.harvest(endpoint)));
  const { index, answers } = directory.projection;
  // Only answering is measured: no schedule runs.
  const subgraph = buildSubgraph({ ...directoryParts(directory, house), start: async () => {} });
  await subgraph.start();
  const ask = async (query: string) => {
    const began = performance.now();
    const { data, errors } = await subgraph.execute({ query, headers: {} });
    if (errors) throw new Error(JSON.stringify(errors));
    return { ms: performance.now() - began, data };
  };
  const began = process.cpuUsage();
  await answers.prepare(dayOf(house.clock()));
  const used = process.cpuUsage(began);
  await ask(acrossTheBorder);
  const again = await ask(acrossTheBorder);
  answers.firmChanges(index.companies.table.ids.find((id) => index.companies.has(id)) ?? "");
  const changed = await ask(acrossTheBorder);
  const ids = index.offers.table.ids.filter((id) => index.offers.has(id));
  const times: number[] = [];
  for (let at = 0; at < ids.length; at += Math.ceil(ids.length / 400)) {
    const query = `{ matches(offerId: "${ids[at]}") { score company { name } reasons { weight text(language: "pl") { text } } } }`;
    times.push((await ask(query)).ms);
  }
  times.sort((a, b) => a - b);
  const part = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(1);
  console.log(machine);
  console.log(`${index.companies.size} firms, ${ids.length} offers and requests`);
  console.log(
    `working out where all could be answered: ${((used.user + used.system) / 1000).toFixed(0)} ms of processor time, in slices of 8 ms`,
  );
  console.log(
    `requests that only Lithuania could answer: ${again.ms.toFixed(1)} ms, after a firm has changed ${changed.ms.toFixed(1)} ms`,
  );
  console.log(
    `matches of one offer, 20 with reasons: p50 ${part(0.5)} ms, p95 ${part(0.95)} ms, worst ${part(1)} ms`,
  );
  await subgraph.stop();
  await remove();
}
