import type { Site, SiteRecord } from "../site.ts";
import { Collection, coverage } from "./collect.ts";
import { gate } from "./gate.ts";
import { type HarvestResult, type RunSummary, summarise, type Verdict } from "./result.ts";
import { type Surroundings, visitPages } from "./visits.ts";

/**
 * Visits a site once and stages what it found; nothing is published here. Pages and records that cannot be used are
 * in the result, not thrown; only an aborted signal throws.
 */
export async function harvestSite<R extends SiteRecord>(
  site: Site<R>,
  surroundings: Surroundings,
): Promise<HarvestResult<R>> {
  const startedAt = surroundings.clock();
  const collection = new Collection(site);
  const { tally, unread } = await visitPages(site, surroundings, (page) => collection.add(page));
  const { records, kept } = collection.finish(unread);
  return {
    site: site.name,
    startedAt,
    finishedAt: surroundings.clock(),
    records,
    kept,
    rejections: collection.rejections,
    pages: tally,
    fieldCoverage: coverage(records, site.required),
    mojibake: collection.mojibake,
  };
}

/** A harvest, the gate's verdict on it, and what is to be kept of the run. */
export async function harvestAndJudge<R extends SiteRecord>(
  site: Site<R>,
  { previousRuns, ...surroundings }: Surroundings & { readonly previousRuns: readonly RunSummary[] },
): Promise<{ result: HarvestResult<R>; verdict: Verdict; summary: RunSummary }> {
  const result = await harvestSite(site, surroundings);
  const verdict = gate(result, previousRuns, site);
  return { result, verdict, summary: summarise(result, verdict) };
}
