import type { CompositionOutcome, SubgraphSchema } from "../supergraph/compose.ts";
import { type EntityType, entityTypesOf, type LeftOut } from "./entity-types.ts";
import { nodeSdl, nodeSubgraph, nodeUrl } from "./node-sdl.ts";

/** What the gateway's own subgraph answers for. It is kept with the supergraph, so it is plain JSON. */
export interface NodePart {
  sdl: string;
  types: EntityType[];
}

export interface GraphWithNode {
  supergraphSdl: string;
  /** Absent where nothing can be reached by `node`. */
  node?: NodePart;
  leftOut: LeftOut[];
}

interface Taken extends NodePart {
  supergraphSdl: string;
}

/**
 * Adds the subgraph that answers `node` to subgraphs that compose. It never takes anything away: a type with
 * which they would no longer compose is left out, and where none remains the graph is as it was.
 */
export function graphWithNode(
  supergraphSdl: string,
  subgraphs: readonly SubgraphSchema[],
  compose: (subgraphs: readonly SubgraphSchema[]) => CompositionOutcome,
): GraphWithNode {
  const without = (reason: string) => ({ supergraphSdl, leftOut: [{ type: "Node", reason }] });
  if (subgraphs.some(({ name }) => name.toLowerCase() === nodeSubgraph))
    return without(`A subgraph is named "${nodeSubgraph}" already.`);

  const { types, leftOut } = entityTypesOf(supergraphSdl, subgraphs);
  const tryWith = (tried: EntityType[]): Taken | string => {
    const sdl = nodeSdl(supergraphSdl, tried);
    const outcome = compose([...subgraphs, { name: nodeSubgraph, url: nodeUrl, sdl }]);
    if (outcome.problems) return outcome.problems.map(({ message }) => message).join(" ");
    return { supergraphSdl: outcome.supergraphSdl, sdl, types: tried };
  };
  /** Halves what does not compose until what is to blame is found. */
  const add = (tried: EntityType[], taken: Taken): Taken => {
    const [first] = tried;
    if (!first) return taken;
    const outcome = tryWith([...taken.types, ...tried]);
    if (typeof outcome !== "string") return outcome;
    if (tried.length === 1) {
      leftOut.push({ type: first.name, reason: outcome });
      return taken;
    }
    const half = Math.ceil(tried.length / 2);
    return add(tried.slice(half), add(tried.slice(0, half), taken));
  };

  if (types.length === 0) return { supergraphSdl, leftOut };
  const whole = tryWith(types);
  if (typeof whole !== "string") return graphOf(whole, leftOut);
  const bare = tryWith([]);
  if (typeof bare === "string") return without(bare);
  const taken = add(types, { supergraphSdl, sdl: "", types: [] });
  return taken.types.length > 0 ? graphOf(taken, leftOut) : { supergraphSdl, leftOut };
}

function graphOf({ supergraphSdl, sdl, types }: Taken, leftOut: LeftOut[]): GraphWithNode {
  return { supergraphSdl, node: { sdl, types }, leftOut };
}
