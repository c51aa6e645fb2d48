// What the directory of a whole platform costs: seconds, bytes, and how long the event loop of the gateway is held up.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openHousehold } from "#demo/household.ts";
import { systemClock } from "#schema/clock.ts";
import { parseConfiguration } from "#schema/configuration.ts";
import { silentLogger } from "#schema/logger.ts";

const firms = process.argv[2] ?? "1000";
const dataDir = await mkdtemp(join(tmpdir(), "e-cooperation-bench-"));
const household = await openHousehold({
  configuration: parseConfiguration({
    PORT: "0",
    DATA_DIR: dataDir,
    DEMO_COMPANIES: firms,
    SUBGRAPH_TIMEOUT_MS: "30000",
    ...(process.env["DATABASE_URL"] && { DATABASE_URL: process.env["DATABASE_URL"] }),
  }),
  logger: silentLogger,
  clock: systemClock,
  showMail() {},
});
try {
  await household.ready();
  for (const path of ["/directory.pdf?language=pl", "/directory.xlsx?language=en", "/jobs.atom?language=pl"])
    for (const round of ["first", "again"]) await measure(path, round);
} finally {
  await household.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function measure(path: string, round: string): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begun = performance.now();
  const response = await fetch(`${household.url}${path}`);
  const bytes = (await response.arrayBuffer()).byteLength;
  const seconds = (performance.now() - begun) / 1000;
  delay.disable();
  const milliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e6);
  const held = `event loop p50 ${milliseconds(delay.percentile(50))}, p99 ${milliseconds(delay.percentile(99))}, most ${milliseconds(delay.max)} ms`;
  process.stdout.write(
    `${path} (${round}): ${response.status}, ${seconds.toFixed(2)} s, ${bytes} bytes; ${held}\n`,
  );
}
