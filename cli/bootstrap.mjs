// The way in for every npm script: plain JavaScript without dependencies, because on a fresh clone there are none yet.
// Installs what is missing, builds what is stale, and then runs the command in this same process.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
process.chdir(fileURLToPath(root));
// Read before @apollo/gateway loads: it would start an exporter to a remote host.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

const [command = "", ...rest] = process.argv.slice(2);
const commands = {
  start: { build: true, run: () => typescript("demo/start.ts") },
  gateway: { build: true, run: () => typescript("cli/gateway.ts") },
  subgraph: { run: () => typescript("cli/subgraph.ts") },
  scrape: { run: () => typescript("cli/scrape.ts") },
  conformance: { run: () => typescript("cli/conformance.ts") },
  key: { run: () => typescript("cli/key.ts") },
  bench: { run: () => typescript("bench/run.ts") },
  check: { build: true, run: () => checks({ fast: true, suite: false }) },
  test: { build: true, run: () => checks({ fast: true, suite: true }) },
  // The tests alone, for further storages and versions of Node: lint and types come out the same there.
  suite: { build: true, run: () => checks({ fast: false, suite: true }) },
};

requireNode(20, 18);
// From Node 22 on, compiled code is kept for the next start.
await import("node:module").then(({ enableCompileCache }) => enableCompileCache?.());
const chosen = commands[command];
if (chosen === undefined)
  fail(`Unknown command "${command}"; there are ${Object.keys(commands).join(", ")}.`);
install();
if (chosen.build)
  await import(new URL("gateway/http/explorer/build.mjs", root)).then(({ buildExplorer }) => buildExplorer());
process.argv.splice(2, 1);
await chosen.run();

async function typescript(file) {
  await import("./heavy-libraries.mjs");
  const { register } = await import("tsx/esm/api");
  register();
  await import(new URL(file, root));
}

async function checks(parts) {
  const { check } = await import("./checks.mjs");
  check({ ...parts, jestArguments: rest });
}

/** Installs when node_modules is absent or was installed for another package.json. */
function install() {
  const wanted = createHash("sha256").update(readFileSync("package.json")).digest("hex");
  const mark = "node_modules/.installed-for";
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  console.error("Installing packages; this is done once ...");
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const arguments_ = [...first, "install", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(program, arguments_, { stdio: ["ignore", 2, 2] });
  if (status !== 0) fail("npm install failed; its messages are above.");
  writeFileSync(mark, wanted);
}

function requireNode(major, minor) {
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split(".").map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  fail(`Node ${major}.${minor} or newer is needed; this is ${process.version}.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
