import { readFileSync } from "node:fs";
import { composeSdl } from "#schema/sdl/compose-sdl.ts";
import { composeInWorker } from "../supergraph/composition.ts";
import { type Examined, type Finding, findingOf, type Rule } from "./rule.ts";

/** The directory is what every subgraph shares types with, so it is what every subgraph is composed with. */
function directorySdl(): string {
  const own = readFileSync(new URL("../../subgraphs/directory/schema.graphql", import.meta.url), "utf8");
  return composeSdl(own);
}

async function composesWithDirectory({ endpoint, sdl }: Examined): Promise<Finding> {
  const own = { name: endpoint.name, url: "http://subgraph.invalid", sdl };
  const directory = { name: "directory", url: "http://directory.invalid", sdl: directorySdl() };
  const outcome = await composeInWorker(endpoint.name === "directory" ? [own] : [directory, own]);
  return findingOf(outcome.problems?.map(({ code, message }) => `${code}: ${message}`) ?? []);
}

export const compositionRules: readonly Rule[] = [
  {
    title: "its schema composes with the directory, and takes nothing away from anybody",
    examine: composesWithDirectory,
  },
];
