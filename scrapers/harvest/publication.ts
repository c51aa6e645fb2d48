import type { SiteRecord } from "../site.ts";
import type { HarvestResult, Verdict } from "./result.ts";

/** Accepted runs without a member after which it counts as gone. */
const runsUntilGone = 2;

/** For each member that was not seen, in how many accepted runs in a row. */
export type MissingCounts = ReadonlyMap<string, number>;

/**
 * Which members are gone: those of `previous` (ids that are published) that are not in `current` (ids that are there
 * now) for the second accepted run in a row. Gives the counts to keep for the next run.
 */
export function disappearances(
  previous: Iterable<string>,
  current: Iterable<string>,
  missingCounts: MissingCounts,
): { gone: string[]; missingCounts: Map<string, number> } {
  const here = new Set(current);
  const gone: string[] = [];
  const counts = new Map<string, number>();
  for (const id of new Set(previous)) {
    if (here.has(id)) continue;
    const missing = (missingCounts.get(id) ?? 0) + 1;
    if (missing >= runsUntilGone) gone.push(id);
    else counts.set(id, missing);
  }
  return { gone, missingCounts: counts };
}

/** What a store does, in one transaction, to publish a run. */
export interface Publication<R extends SiteRecord> {
  readonly put: readonly R[];
  readonly remove: readonly string[];
  readonly missingCounts: MissingCounts;
}

/**
 * What of a staged harvest is published: all of an accepted one, nothing of one in quarantine. Members that could
 * not be read keep what was published of them before; they are neither written nor counted as missing.
 */
export function publicationOf<R extends SiteRecord>(
  result: HarvestResult<R>,
  verdict: Verdict,
  published: { readonly ids: Iterable<string>; readonly missingCounts: MissingCounts },
): Publication<R> {
  if (verdict.verdict === "QUARANTINED") {
    return { put: [], remove: [], missingCounts: published.missingCounts };
  }
  const here = [...result.records.map(({ id }) => id), ...result.kept];
  const { gone, missingCounts } = disappearances(published.ids, here, published.missingCounts);
  return { put: result.records, remove: gone, missingCounts };
}
