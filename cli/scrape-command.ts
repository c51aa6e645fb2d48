import { open, rename, rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Clock, systemClock } from "#schema/clock.ts";
import type { Wait } from "#scrapers/fetch/host-lane.ts";
import { PoliteFetcher } from "#scrapers/fetch/polite-fetcher.ts";
import { harvestAndJudge } from "#scrapers/harvest/harvest-site.ts";
import type { HarvestResult, RunSummary } from "#scrapers/harvest/result.ts";
import { type AnySite, type Site, siteAt } from "#scrapers/site.ts";

/** What the command works with; a test passes its own. */
export interface ScrapeSurroundings {
  readonly sites: readonly AnySite[];
  readonly contact: string;
  /** Standard output and error. */
  readonly print: (text: string) => void;
  readonly report: (text: string) => void;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly wait?: Wait;
}

/**
 * `npm run scrape -- <site> [--address URL] [--to FILE]`: harvests a site and prints its records as JSON lines, with a
 * summary on standard error. Exit code 0 when the gate would accept the run, 1 when not, 2 for wrong arguments.
 */
export async function scrape(
  commandLine: readonly string[],
  surroundings: ScrapeSurroundings,
): Promise<number> {
  const asked = understand(commandLine, surroundings.sites);
  if (typeof asked === "string") {
    surroundings.report(`${asked}\n\n${usage(surroundings.sites)}\n`);
    return 2;
  }
  const { signal, wait, clock = systemClock } = surroundings;
  const fetcher = new PoliteFetcher({ contact: surroundings.contact, clock, ...(wait ? { wait } : {}) });
  try {
    const { result, summary } = await harvestAndJudge(asked.site, {
      fetcher,
      clock,
      previousRuns: [],
      ...(signal ? { signal } : {}),
    });
    const lines = result.records.map((record) => `${JSON.stringify(record)}\n`);
    if (asked.to === undefined) for (const line of lines) surroundings.print(line);
    else await writeWhole(asked.to, lines.join(""));
    surroundings.report(describeRun(result, summary));
    return summary.verdict === "ACCEPTED" ? 0 : 1;
  } finally {
    await fetcher.close();
  }
}

function understand(commandLine: readonly string[], sites: readonly AnySite[]) {
  const options = { address: { type: "string" }, to: { type: "string" } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...commandLine], options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
  const { positionals, values } = parsed;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) return "Name one site.";
  const site = sites.find((one) => one.name === name) as Site | undefined;
  if (!site) return `There is no site "${name}".`;
  if (values.address === undefined) return { site, to: values.to };
  const isWeb = URL.canParse(values.address) && /^https?:$/.test(new URL(values.address).protocol);
  if (!isWeb) return `--address "${values.address}" is no http or https address.`;
  return { site: siteAt(site, values.address), to: values.to };
}

function usage(sites: readonly AnySite[]): string {
  const list = sites.map(({ name, title, address }) => `  ${name}  ${title}, ${address}`);
  return [
    "npm run scrape -- <site> [--address URL] [--to FILE]",
    "Harvests a site and prints its records, a JSON object a line. Sites:",
    ...list,
  ].join("\n");
}

/** A file with all records or no file: never half of them. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const handle = await open(unfinished, "w");
    await handle.writeFile(text).finally(() => handle.close());
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function describeRun(result: HarvestResult, summary: RunSummary): string {
  const { pages } = result;
  const lost = [...pages.failed, ...pages.differing].map((page) => `  ${page.reason}: ${page.detail}`);
  const rejected = result.rejections.map(
    ({ id, reason, detail, url }) => `  ${id ?? "?"}: ${reason}: ${detail} (${url})`,
  );
  const covered = Object.entries(summary.fieldCoverage).map(
    ([field, share]) => `${field} ${Math.round(share * 100)} %`,
  );
  return [
    `${summary.site}: ${summary.records} records, ${summary.rejections} rejections, ${summary.kept} members kept as they were`,
    `pages: ${pages.lists} lists, ${pages.details} details, ${pages.notModified} not modified, ${lost.length} lost`,
    ...lost,
    ...(covered.length > 0 ? [`fields: ${covered.join(", ")}`] : []),
    ...(rejected.length > 0 ? ["rejected:", ...rejected] : []),
    `gate (as a first run): ${[summary.verdict, ...summary.reasons].join("\n  ")}`,
    "",
  ].join("\n");
}
