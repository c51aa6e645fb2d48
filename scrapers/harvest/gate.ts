import type { AnySite } from "../site.ts";
import type { HarvestResult, RunSummary, Verdict } from "./result.ts";

/** Runs that a new one is compared with. */
const runsCompared = 5;
/** Shares of the median number of records between which a harvest is believed, both included. */
const leastShare = 0.7;
const mostShare = 2;
/** A required field's coverage may fall by less than this. */
const coverageFall = 0.1;
const failedDetailsAtMost = 0.05;

type Gated = Pick<AnySite, "expect" | "required" | "tolerate">;

/**
 * Whether a harvest may be published. It may not when it is empty or partial, when pages differ or records are
 * mojibake beyond what the site tolerates, when there are less than 70 % or more than 200 % of the median number of
 * records of the last five accepted runs (a first run: outside the site's `expect`), or when a required field's
 * coverage is ten percentage points or more below its median in those runs. Every reason is given, not only the first.
 */
export function gate(result: HarvestResult, previousRuns: readonly RunSummary[], site: Gated): Verdict {
  const before = lastAccepted(previousRuns);
  const reasons = [
    ...pageFaults(result, site),
    ...mojibakeFaults(result, site),
    ...countFaults(result, before, site),
    ...coverageFaults(result, before, site),
  ];
  return reasons.length === 0 ? { verdict: "ACCEPTED" } : { verdict: "QUARANTINED", reasons };
}

function lastAccepted(runs: readonly RunSummary[]): RunSummary[] {
  return runs
    .filter((run) => run.verdict === "ACCEPTED")
    .sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt))
    .slice(-runsCompared);
}

function pageFaults({ pages }: HarvestResult, { tolerate = {} }: Gated): string[] {
  const { failed, differing, stopped } = pages;
  const faults = stopped ? [`the harvest stopped: ${stopped}`] : [];
  const lostList = [...failed, ...differing].find((page) => page.kind === "list");
  if (lostList) faults.push(`a list page was not read: ${lostList.detail}`);
  const lost = failed.filter((page) => page.kind === "detail").length;
  const differs = differing.filter((page) => page.kind === "detail");
  const details = pages.details + lost;
  if (exceeds(lost, details, tolerate.failedDetails ?? failedDetailsAtMost)) {
    faults.push(`${lost} of ${details} detail pages failed, the first: ${firstDetail(failed)}`);
  }
  if (exceeds(differs.length, details, tolerate.differingDetails ?? 0)) {
    faults.push(`${differs.length} of ${details} detail pages differ, the first: ${differs[0]?.detail}`);
  }
  return faults;
}

function firstDetail(pages: HarvestResult["pages"]["failed"]): string {
  return pages.find((page) => page.kind === "detail")?.detail ?? "";
}

function mojibakeFaults(
  { records, mojibake, rejections }: HarvestResult,
  { tolerate = {} }: Gated,
): string[] {
  if (!exceeds(mojibake, records.length + mojibake, tolerate.mojibake ?? 0)) return [];
  const example = rejections.find(({ reason }) => reason === "mojibake")?.detail;
  return [`${mojibake} records look like mojibake, as in: ${example}`];
}

function countFaults({ records }: HarvestResult, before: readonly RunSummary[], { expect }: Gated): string[] {
  const count = records.length;
  if (count === 0) return ["the harvest is empty"];
  if (before.length === 0) {
    if (count >= expect.atLeast && count <= expect.atMost) return [];
    return [`${count} records where the site announces ${expect.atLeast} to ${expect.atMost}`];
  }
  const usual = median(before.map((run) => run.records));
  // Compared in whole numbers: 0.7 of a number is not exact in binary.
  if (count * 100 >= usual * leastShare * 100 - 1e-6 && count <= usual * mostShare) return [];
  return [`${count} records where the median of the last ${before.length} accepted runs is ${usual}`];
}

function coverageFaults(result: HarvestResult, before: readonly RunSummary[], site: Gated): string[] {
  if (result.records.length === 0) return [];
  return site.required.flatMap((field) => {
    const now = result.fieldCoverage[field] ?? 0;
    const known = before.flatMap((run) => run.fieldCoverage[field] ?? []);
    if (known.length === 0) return now > 0 ? [] : [`no record has a ${field}`];
    const usual = median(known);
    if (usual - now < coverageFall - 1e-9) return [];
    return [`${percent(now)} of records have a ${field}, where ${percent(usual)} had`];
  });
}

function exceeds(part: number, whole: number, share: number): boolean {
  return part > whole * share + 1e-9;
}

/** The middle value, or the mean of the two middle ones. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.ceil(sorted.length / 2) - 1;
  return ((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
