// `npm run bench [-- name ...]`: the measurements, one after the other, each in a process of its own.
import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

interface Bench {
  about: string;
  file: string;
  arguments?: readonly string[];
}

const benches: Readonly<Record<string, Bench>> = {
  "search-index": {
    about: "the search index alone, 20,000 and 100,000 firms",
    file: "bench/search-index.ts",
  },
  "directory-search": {
    about:
      "search with facets at the directory over HTTP, 20,000 and 100,000 firms (PostgreSQL when DATABASE_URL is set)",
    file: "bench/directory-search.ts",
  },
  matches: {
    about:
      "who could answer an offer, and which could only be answered across the border, 1,000 and 20,000 firms",
    file: "bench/matches.ts",
  },
  harvest: {
    about: "a harvest of 20,000 records (PostgreSQL when DATABASE_URL is set)",
    file: "bench/harvest.ts",
  },
  exports: {
    about:
      "the directory of 1,000 firms as PDF and XLSX, and the feed of vacancies, asked of a whole platform",
    file: "bench/exports.ts",
  },
  kill: { about: "kill -9 in the middle of work, and starts", file: "bench/kill.ts" },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.\n`,
  );
  process.exit(2);
}
const [processor] = cpus();
process.stdout.write(
  `${cpus().length} x ${processor?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const { about, file, arguments: given = [] } = benches[name] as Bench;
  process.stdout.write(`\n== ${name}: ${about}\n`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", file, ...given], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
