import type { Kysely } from "kysely";
import type { SubgraphContext } from "#subgraphs/kit/subgraph.ts";
import type { Desks } from "../directory.ts";
import type { DirectoryLoaders } from "../loaders.ts";
import type { Projection } from "../projection/projection.ts";

/** What the directory's resolvers stand on besides their loaders. */
export interface Room {
  db: Kysely<unknown>;
  projection: Projection;
  desks: Desks;
}

export type Context = SubgraphContext<DirectoryLoaders>;

export interface LanguageArgument {
  language?: string | null;
}
