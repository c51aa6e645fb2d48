// `npm start`: everything in one process on embedded storage, with the demonstration sources.
import { pino } from "pino";
import { systemClock } from "#schema/clock.ts";
import { parseConfiguration } from "#schema/configuration.ts";
import { openHousehold } from "./household.ts";
import { mailNotice, welcome } from "./welcome.ts";

const said = new Set(["ConfigurationError", "FolderInUse", "SubgraphListError"]);

try {
  const configuration = parseConfiguration(process.env);
  // Whoever starts it by hand reads the address and the queries; the log is for whoever asks for it.
  const level = process.env.LOG_LEVEL ? configuration.LOG_LEVEL : "warn";
  const household = await openHousehold({
    configuration,
    logger: pino({ level }, pino.destination(2)),
    clock: systemClock,
    showMail: (mail, file) => process.stdout.write(mailNotice(mail, file)),
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void household.close().then(() => process.exit(0)));
  }
  await household.ready();
  process.stdout.write(welcome(household.url));
} catch (error) {
  const expected = error instanceof Error && said.has(error.name);
  process.stderr.write(
    `${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(expected ? 2 : 1);
}
