import { type LegacySite, startLegacySite } from "#demo/legacy-site/index.ts";
import { type FetcherOptions, PoliteFetcher } from "#scrapers/fetch/polite-fetcher.ts";
import { harvestAndJudge } from "#scrapers/harvest/harvest-site.ts";
import type { RunSummary, Verdict } from "#scrapers/harvest/result.ts";
import { siteAt } from "#scrapers/site.ts";
import { medienosPartneriai, type WoodMemberRecord } from "#scrapers/sites/medienos-partneriai/index.ts";

export const clock = () => new Date("2026-11-20T08:00:00Z");

/** A fetcher that waits for nothing. */
export function fetcherWith(options: Partial<FetcherOptions> = {}): PoliteFetcher {
  return new PoliteFetcher({
    contact: "tests@e-cooperation.example",
    clock,
    wait: async () => {},
    ...options,
  });
}

/** The old site of so many firms, and a way to harvest it. */
export async function openOldSite(size: number) {
  const legacy: LegacySite = await startLegacySite({ firms: { size } });
  const fetcher = fetcherWith();
  return {
    legacy,
    harvest: (previousRuns: readonly RunSummary[] = [], by: PoliteFetcher = fetcher) =>
      harvestAndJudge(siteAt(medienosPartneriai, legacy.url), { fetcher: by, clock, previousRuns }),
    async close() {
      await fetcher.close();
      await legacy.stop();
    },
  };
}

/** Empty for an accepted run. */
export function reasonsOf(verdict: Verdict): string {
  return verdict.verdict === "ACCEPTED" ? "" : verdict.reasons.join("; ");
}

/** In the order of their ids: pages that failed in passing are read last. */
export function sorted<R extends Pick<WoodMemberRecord, "id">>(records: readonly R[]): R[] {
  return [...records].sort((left, right) => (left.id < right.id ? -1 : 1));
}
