import type { Readiness } from "#subgraphs/kit/subgraph.ts";
import type { WoodworkingSource } from "./source.ts";

/**
 * Ready once the site was harvested, or is known not to be in order: then the reason says why, and since when the data
 * are as they are. Without a site there is nothing to wait for.
 */
export async function readinessOf(
  source: WoodworkingSource,
  { harvests, at }: { harvests: boolean; at: Date },
): Promise<Readiness> {
  try {
    const { state, freshAt, reason } = await source.freshness(at);
    if (state === "FRESH" || (state === "NEVER_RUN" && !harvests)) return { ready: true };
    if (state === "NEVER_RUN") return { ready: false, reason: "the first harvest is not over yet" };
    const since = freshAt ? `data of ${freshAt.toISOString()}` : "no data yet";
    return { ready: true, reason: `${state}, ${since}: ${reason}` };
  } catch {
    return { ready: false, reason: "the woodworking store does not answer" };
  }
}
