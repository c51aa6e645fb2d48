import { parseConfiguration } from "#schema/configuration.ts";
import { sites } from "#scrapers/sites/index.ts";
import { scrape } from "./scrape-command.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => stop.abort(new Error(signal)));

try {
  process.exitCode = await scrape(process.argv.slice(2), {
    sites,
    contact: parseConfiguration(process.env).CONTACT_EMAIL,
    print: (text) => process.stdout.write(text),
    report: (text) => process.stderr.write(text),
    signal: stop.signal,
  });
} catch (error) {
  if (!stop.signal.aborted) throw error;
  process.exitCode = 130;
}
