import { parse } from "graphql";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { loadSdl } from "../supergraph/sdl-loading.ts";
import { compositionRules } from "./composition-rules.ts";
import { entityRules } from "./entity-rules.ts";
import { feedRules, readWholeFeed } from "./feed-rules.ts";
import { manners } from "./manners.ts";
import { recordRules } from "./record-rules.ts";
import type { Examined, Finding, Rule } from "./rule.ts";
import { sdlRules } from "./sdl-rules.ts";

export interface RuleResult {
  title: string;
  finding: Finding;
}

/** Every rule, in the order in which an operator would mend things. */
export const rules: readonly Rule[] = [
  ...compositionRules,
  ...sdlRules,
  ...entityRules,
  ...feedRules,
  ...recordRules,
  ...manners,
];

const patienceMs = 10_000;

/** Examines a running subgraph by every rule. Throws when its schema cannot be had at all. */
export async function examine(endpoint: SubgraphEndpoint): Promise<RuleResult[]> {
  const sdl = await loadSdl(endpoint, patienceMs);
  const ask: Examined["ask"] = (query, variables = {}, headers = {}) =>
    endpoint.execute({ query, variables, headers });
  const subgraph: Examined = { endpoint, sdl, document: parse(sdl), ask };
  try {
    subgraph.feed = await readWholeFeed(subgraph);
  } catch (error) {
    subgraph.feedFault = error instanceof Error ? error.message : String(error);
  }
  const results: RuleResult[] = [];
  for (const { title, examine: examineBy } of rules) {
    results.push({ title, finding: await attempted(async () => examineBy(subgraph)) });
  }
  return results;
}

/** A rule that breaks off has found something too: the subgraph gave an answer that nobody could use. */
async function attempted(work: () => Promise<Finding>): Promise<Finding> {
  try {
    return await work();
  } catch (error) {
    return {
      state: "LACKING",
      lacks: [`Examining it broke off: ${error instanceof Error ? error.message : error}`],
    };
  }
}
