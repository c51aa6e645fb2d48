// `npm run check` and `npm test`: each step is run even when one before it failed, so that one run shows everything.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { domainPage, domainRows, domainTable } from "./domain-rows.mjs";

const fastChecks = [
  {
    name: "format and lint, with the import arrow",
    program: "node_modules/.bin/biome",
    arguments: ["check", "--error-on-warnings", "."],
  },
  { name: "types", program: "node_modules/.bin/tsc", arguments: ["--noEmit"] },
  { name: "unused code", program: "node_modules/.bin/knip", arguments: [] },
];

/** Runs the fast checks, all tests, or both. Ends the process with a closing line that counts them together. */
export function check({ fast, suite, jestArguments }) {
  const steps = fast ? fastChecks : [];
  const faults = steps.filter((step) => !passes(step));
  const tests = suite ? runSuite(jestArguments) : { passed: 0, failed: 0, skipped: 0 };
  const passed = steps.length - faults.length + tests.passed;
  const failed = faults.length + tests.failed;
  for (const { name } of faults) console.log(`failed: ${name}`);
  console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ""}`);
  process.exit(failed === 0 ? 0 : 1);
}

function passes({ name, program, arguments: given }) {
  console.log(`\n== ${name}`);
  return spawnSync(program, given, { stdio: "inherit" }).status === 0;
}

function runSuite(jestArguments) {
  console.log(
    `\n== tests on ${process.env.DATABASE_URL ? "a PostgreSQL server" : "embedded storage"}, Node ${process.version}`,
  );
  const folder = mkdtempSync(join(tmpdir(), "e-cooperation-results-"));
  const file = join(folder, "results.json");
  try {
    spawnSync(
      process.execPath,
      ["cli/jest.mjs", "--json", `--outputFile=${file}`, "--silent", "--forceExit", ...jestArguments],
      {
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    const results = JSON.parse(readFileSync(file, "utf8"));
    for (const reason of skipReasons(results)) console.log(`skipped: ${reason}`);
    // Some of the tests alone cannot show every row.
    const rowFaults = jestArguments.length === 0 ? faultsOfRows(domainRows(results)) : 0;
    return {
      passed: results.numPassedTests,
      // A suite that cannot even load has no tests to count, and still is a failure.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites + rowFaults,
      skipped: results.numPendingTests,
    };
  } catch (error) {
    console.error(`jest did not finish: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const page = new URL("../docs/domain.md", import.meta.url);

/** Shows the table of the documents' rows; a row without a passing test and a page that differs are faults. */
function faultsOfRows(rows) {
  console.log(`\n${domainTable(rows)}\n`);
  const lacking = rows.filter(({ result }) => result !== "passed");
  for (const { number, what, result } of lacking) console.log(`row ${number} (${what}): ${result}`);
  const wanted = domainPage(rows);
  if (process.env.DOMAIN_PAGE === "write") writeFileSync(page, wanted);
  const differs = lacking.length === 0 && readFileSync(page, "utf8") !== wanted;
  if (differs)
    console.log("docs/domain.md is not the table of this run; DOMAIN_PAGE=write npm test writes it");
  return lacking.length + (differs ? 1 : 0);
}

/** A skipped test's title holds the reason. */
function skipReasons(results) {
  const tests = results.testResults.flatMap((suite) => suite.assertionResults);
  return tests.filter(({ status }) => status === "pending").map(({ fullName }) => fullName);
}
