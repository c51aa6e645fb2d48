// Runs jest with the flag that its ESM mode needs, so that no caller has to remember it.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
const run = spawnSync(process.execPath, [...flags, jest, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, APOLLO_TELEMETRY_DISABLED: "true" },
});
process.exit(run.status ?? 1);
