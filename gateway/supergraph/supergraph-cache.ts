import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { SubgraphSchema } from "./compose.ts";
import type { LargestGraph } from "./largest-graph.ts";

/** What a start keeps for the next one. Reading answers undefined where nothing usable is kept. */
export interface SupergraphCache {
  composed(subgraphs: readonly SubgraphSchema[]): Promise<LargestGraph | undefined>;
  keepComposed(subgraphs: readonly SubgraphSchema[], graph: LargestGraph): Promise<void>;
  /** The schema that a subgraph had when it was last reached. */
  lastKnownSdl(subgraph: string): Promise<string | undefined>;
  keepSdl(subgraph: string, sdl: string): Promise<void>;
}

// Raised when our own rules of composition change, so that older results are composed again.
const rulesVersion = 2;
const packages = createRequire(import.meta.url);
const { version: composerVersion }: { version: string } = packages("@apollo/composition/package.json");

/** Keeps composition results under `<folder>`, keyed by their inputs and the composer's version. */
export function supergraphCache(folder: string): SupergraphCache {
  const graphFile = join(folder, "composed.json");
  const sdlFile = (name: string) => join(folder, "sdl", `${encodeURIComponent(name)}.graphql`);
  return {
    async composed(subgraphs) {
      const kept: unknown = await readFile(graphFile, "utf8")
        .then(JSON.parse)
        .catch(() => undefined);
      return isKept(kept) && kept.key === keyOf(subgraphs) ? kept.graph : undefined;
    },
    async keepComposed(subgraphs, graph) {
      await mkdir(folder, { recursive: true });
      await replaceFile(graphFile, JSON.stringify({ key: keyOf(subgraphs), graph }));
    },
    async lastKnownSdl(name) {
      return readFile(sdlFile(name), "utf8").catch(() => undefined);
    },
    async keepSdl(name, sdl) {
      await mkdir(join(folder, "sdl"), { recursive: true });
      await replaceFile(sdlFile(name), sdl);
    },
  };
}

/** For gateways without a data directory. */
export const noSupergraphCache: SupergraphCache = {
  composed: async () => undefined,
  keepComposed: async () => {},
  lastKnownSdl: async () => undefined,
  keepSdl: async () => {},
};

function keyOf(subgraphs: readonly SubgraphSchema[]): string {
  return createHash("sha256")
    .update(JSON.stringify([rulesVersion, composerVersion, subgraphs]))
    .digest("hex");
}

/** A reader, or a start after a crash, sees the old file or the new one, never half of one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, text);
  await rename(draft, path);
}

function isKept(value: unknown): value is { key: string; graph: LargestGraph } {
  return typeof value === "object" && value !== null && "key" in value && "graph" in value;
}
