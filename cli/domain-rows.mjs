// What the project's documents ask for, row by row, and the tests that show it: a test belongs to a row by its name,
// "row 25: ...". Run after the tests; a row without a passing test is a failure.
import { readFileSync } from "node:fs";

const rows = JSON.parse(readFileSync(new URL("../test/domain/rows.json", import.meta.url), "utf8"));

/** The rows with their tests, from jest's results. */
export function domainRows(results) {
  const tests = results.testResults.flatMap((suite) => suite.assertionResults);
  return rows.map(([number, what, where]) => {
    const named = tests.filter(({ title }) => new RegExp(`^row ${number}:`).test(title));
    const passed = named.length > 0 && named.every(({ status }) => status === "passed");
    const result = named.length === 0 ? "no test" : passed ? "passed" : "failed";
    // Sorted, as files run in another order each time.
    const titles = named.map(({ title }) => title.replace(/^row \d+: */, "")).sort();
    return { number, what, where, tests: titles, result };
  });
}

/** The rows as a table for people. */
export function domainTable(found) {
  const head = ["| # | the documents ask for | where | tests | result |", "|---|---|---|---|---|"];
  const lines = found.map(
    ({ number, what, where, tests, result }) =>
      `| ${number} | ${what} | ${where} | ${tests.map((title) => title.replaceAll("|", "\\|")).join("<br>")} | ${result} |`,
  );
  return [...head, ...lines].join("\n");
}

/** The page that docs/domain.md has to be, so that it never tells of a test that is not there. */
export function domainPage(found) {
  return `# What the documents ask for

The documents that the platform began with ask for 39 things. Each is a row here, with its place in the graph and the
tests that show it: their names begin with the row's number. \`npm test\` makes this table, and fails where a row has no
passing test or where this page is not that table (\`DOMAIN_PAGE=write npm test\` writes it).

${domainTable(found)}
`;
}
