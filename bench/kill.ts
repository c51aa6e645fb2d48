// `node --import tsx bench/kill.ts [rounds]`: kills processes in the middle of their work and starts them again, prints
// what was lost and doubled, and how long each takes from its start until it is ready. On a PostgreSQL server the
// rounds run there when DATABASE_URL is set; the starts are always those of embedded storage.
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { killWhileHarvesting } from "#test/durability/harvest-rounds.ts";
import { killWhilePosting } from "#test/durability/posting-rounds.ts";
import { type RunningProcess, startProcess, startSubgraph } from "#test/durability/running-process.ts";

const rounds = Number(process.argv[2] ?? 20);
const startsOfEach = Number(process.env["STARTS"] ?? 5);
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);

const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}, seed ${seed}`,
);

const posting = await killWhilePosting({ rounds, seed });
console.log(
  `posting, ${rounds} kills: ${posting.acknowledged} acknowledged, ${posting.unanswered} without an answer, ` +
    `${posting.lost.length} lost, ${posting.doubled.length} doubled, ${posting.torn.length} torn, ${posting.unmailed} not mailed; ` +
    `ready again after ${times(posting.readyMs)}`,
);

const half = Math.ceil(rounds / 2);
const { expected, found, readyMs } = await killWhileHarvesting({
  kills: [half, half],
  firms: 100 * rounds,
  seed,
});
const shown = new Set(found);
console.log(
  `harvest, ${2 * half} kills: ${expected.length} companies in the feeds, ` +
    `${expected.filter((company) => !shown.has(company)).length} lost, ${found.length - shown.size} doubled, ` +
    `${found.length} shown; answers again after ${times(readyMs)}`,
);

const folder = await mkdtemp(join(tmpdir(), "e-cooperation-kill-"));
const env = { DATA_DIR: folder };
try {
  const household = async () => {
    const running = startProcess({ program: ["cli/bootstrap.mjs", "start"], env });
    await running.says(/The graph is at (\S+)/);
    return running;
  };
  console.log(`npm start, 1000 firms, first start: ${times(await startTimes(household, 1))}`);
  console.log(`npm start, after a kill: ${times(await startTimes(household, startsOfEach))}`);
  for (const name of ["directory", "metalworking", "woodworking", "jobs"]) {
    const start = () => startSubgraph(name, { env });
    console.log(`subgraph ${name}, after a kill: ${times(await startTimes(start, startsOfEach))}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function startTimes(start: () => Promise<RunningProcess>, count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const before = performance.now();
    const { kill } = await start();
    taken.push(performance.now() - before);
    await kill();
  }
  return taken;
}

function times(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const seconds = (value = 0) => (value / 1000).toFixed(2);
  return `median ${seconds(sorted[Math.floor(sorted.length / 2)])} s, worst ${seconds(sorted.at(-1))} s`;
}
