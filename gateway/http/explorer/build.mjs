// Builds the explorer into dist, unless its sources and packages are the same as the last time.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const mark = join(folder, "dist", "built-from");
const packages = ["vite", "graphiql", "@graphiql/plugin-explorer", "react"];

/** Gives true when it built, false when what is there is up to date. */
export async function buildExplorer() {
  const sources = hashOfSources();
  if (readOr("", mark) === sources) return false;
  const { build } = await import("vite");
  await build({
    root: folder,
    base: "/explorer/",
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: "dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 10_000 },
  });
  writeFileSync(mark, sources);
  return true;
}

function hashOfSources() {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, "dist")))
    .sort();
  for (const path of files) hash.update(path.slice(folder.length)).update("\0").update(readFileSync(path));
  const resolve = createRequire(import.meta.url).resolve;
  for (const name of packages) hash.update(`${name}@${versionOf(name, resolve)}`);
  return hash.digest("hex");
}

/** Read from node_modules itself: not every package exports its package.json. */
function versionOf(name, resolve) {
  const home = resolve.paths(name).find((path) => readOr("", join(path, name, "package.json")) !== "");
  return home === undefined
    ? "missing"
    : JSON.parse(readFileSync(join(home, name, "package.json"), "utf8")).version;
}

function readOr(otherwise, path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await buildExplorer()) ? "The explorer is built." : "The explorer is up to date.");
}
