import type { RecordRejection, SiteRecord } from "../site.ts";

/** A page that could not be used, and why. */
export interface LostPage {
  readonly url: string;
  readonly kind: "list" | "detail";
  readonly reason: string;
  readonly detail: string;
}

/** A rejected record and the page that it came from. */
export interface HarvestRejection extends RecordRejection {
  readonly url: string;
}

/** What became of the pages of a harvest. */
export interface PageTally {
  readonly lists: number;
  readonly details: number;
  /** Of both, those that the site said had not changed. */
  readonly notModified: number;
  /** Pages that could not be had, after retries. */
  readonly failed: readonly LostPage[];
  /** Pages that were not built as the parser expects, such as login forms. */
  readonly differing: readonly LostPage[];
  /** Why the harvest ended before all pages were visited. */
  readonly stopped?: string;
}

/** One visit to a site, staged: nothing of it is published before the gate. */
export interface HarvestResult<R extends SiteRecord = SiteRecord> {
  readonly site: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** One record for each member, complete and clean. */
  readonly records: readonly R[];
  /** Members that are there but could not be read this time: they keep their last data. */
  readonly kept: readonly string[];
  readonly rejections: readonly HarvestRejection[];
  readonly pages: PageTally;
  /** For each required field the share of records that have it, 0 to 1. */
  readonly fieldCoverage: Readonly<Record<string, number>>;
  /** Records rejected because they look like mojibake. */
  readonly mojibake: number;
}

export type Verdict =
  | { readonly verdict: "ACCEPTED" }
  | { readonly verdict: "QUARANTINED"; readonly reasons: readonly string[] };

/** What is kept of every run, as plain JSON; the gate compares later runs with those that were accepted. */
export interface RunSummary {
  readonly site: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly verdict: Verdict["verdict"];
  readonly reasons: readonly string[];
  readonly records: number;
  readonly kept: number;
  readonly rejections: number;
  readonly rejectionsByReason: Readonly<Record<string, number>>;
  readonly pages: {
    readonly lists: number;
    readonly details: number;
    readonly notModified: number;
    readonly failed: number;
    readonly differing: number;
  };
  readonly fieldCoverage: Readonly<Record<string, number>>;
}

export function summarise(result: HarvestResult, verdict: Verdict): RunSummary {
  const rejectionsByReason: Record<string, number> = {};
  for (const { reason } of result.rejections) {
    rejectionsByReason[reason] = (rejectionsByReason[reason] ?? 0) + 1;
  }
  const { lists, details, notModified, failed, differing } = result.pages;
  return {
    site: result.site,
    startedAt: result.startedAt.toISOString(),
    finishedAt: result.finishedAt.toISOString(),
    verdict: verdict.verdict,
    reasons: verdict.verdict === "QUARANTINED" ? verdict.reasons : [],
    records: result.records.length,
    kept: result.kept.length,
    rejections: result.rejections.length,
    rejectionsByReason,
    pages: { lists, details, notModified, failed: failed.length, differing: differing.length },
    fieldCoverage: result.fieldCoverage,
  };
}
