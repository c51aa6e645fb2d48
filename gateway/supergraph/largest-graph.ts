import type { LeftOut } from "../node/entity-types.ts";
import type { NodePart } from "../node/graph-with-node.ts";
import type { CompositionOutcome, CompositionProblem, SubgraphSchema } from "./compose.ts";

export interface LargestGraph {
  supergraphSdl?: string;
  included: string[];
  /** Left out, with what composition said about them. */
  rejected: { name: string; problems: CompositionProblem[] }[];
  /** The gateway's own subgraph, where the graph has one, and the types that it does not reach. */
  node?: NodePart;
  notNodes?: LeftOut[];
}

type Compose = (subgraphs: readonly SubgraphSchema[]) => CompositionOutcome;

/**
 * Composes as many subgraphs as possible. When all together do not compose, looks for the one to leave
 * out: those that composition names first, and of them the last listed (the newcomer) first. When no
 * single one is to blame, adds them one after another in the order given and keeps what composes.
 */
export function largestGraph(subgraphs: readonly SubgraphSchema[], compose: Compose): LargestGraph {
  const all = compose(subgraphs);
  if (all.supergraphSdl !== undefined) return graphOf(all.supergraphSdl, subgraphs, []);

  for (const suspect of suspects(subgraphs, all.problems)) {
    const others = subgraphs.filter((subgraph) => subgraph !== suspect);
    const outcome = others.length > 0 ? compose(others) : undefined;
    if (outcome?.supergraphSdl !== undefined)
      return graphOf(outcome.supergraphSdl, others, [{ name: suspect.name, problems: all.problems }]);
  }
  return addOneByOne(subgraphs, compose);
}

function suspects(subgraphs: readonly SubgraphSchema[], problems: readonly CompositionProblem[]) {
  const named = new Set(problems.flatMap((problem) => problem.subgraphs));
  const newestFirst = subgraphs.toReversed();
  return [
    ...newestFirst.filter(({ name }) => named.has(name)),
    ...newestFirst.filter(({ name }) => !named.has(name)),
  ];
}

/** Repeats while it helps: a subgraph that extends another one's types only composes after that one. */
function addOneByOne(subgraphs: readonly SubgraphSchema[], compose: Compose): LargestGraph {
  const included: SubgraphSchema[] = [];
  let supergraphSdl: string | undefined;
  let waiting = [...subgraphs];
  let reasons = new Map<string, CompositionProblem[]>();
  for (let progress = true; progress; ) {
    progress = false;
    reasons = new Map();
    for (const candidate of waiting) {
      const outcome = compose([...included, candidate]);
      if (outcome.supergraphSdl === undefined) {
        reasons.set(candidate.name, outcome.problems);
        continue;
      }
      included.push(candidate);
      supergraphSdl = outcome.supergraphSdl;
      progress = true;
    }
    waiting = waiting.filter((candidate) => !included.includes(candidate));
  }
  const rejected = waiting.map(({ name }) => ({ name, problems: reasons.get(name) ?? [] }));
  return graphOf(supergraphSdl, included, rejected);
}

function graphOf(
  supergraphSdl: string | undefined,
  included: readonly SubgraphSchema[],
  rejected: LargestGraph["rejected"],
): LargestGraph {
  const names = included.map(({ name }) => name);
  return supergraphSdl === undefined
    ? { included: names, rejected }
    : { supergraphSdl, included: names, rejected };
}
