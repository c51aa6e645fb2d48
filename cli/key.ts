import { keyFileOf } from "#gateway/protection/callers.ts";
import { systemClock } from "#schema/clock.ts";
import { parseConfiguration } from "#schema/configuration.ts";
import { startFailure } from "#subgraphs/kit/start-failure.ts";
import { keyCommand } from "./key-command.ts";

async function run(): Promise<number> {
  const configuration = parseConfiguration(process.env);
  return keyCommand(process.argv.slice(2), {
    file: keyFileOf(configuration),
    claimsSecret: configuration.CLAIMS_SECRET,
    print: (text) => process.stdout.write(text),
    report: (text) => process.stderr.write(text),
    clock: systemClock,
  });
}

try {
  process.exitCode = await run();
} catch (error) {
  const { text, exitCode } = startFailure(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}
