// `npm start`: everything in one process on embedded storage, with the demonstration sources.
import { pino } from "pino";
import { systemClock } from "#schema/clock.ts";
import { parseConfiguration } from "#schema/configuration.ts";
import { openDatabase } from "#subgraphs/kit/database/open-database.ts";
import { startFailure } from "#subgraphs/kit/start-failure.ts";
import { mailNotice, welcome } from "./welcome.ts";

try {
  const configuration = parseConfiguration(process.env);
  // Whoever starts it by hand reads the address and the queries; the log is for whoever asks for it.
  const level = process.env.LOG_LEVEL ? configuration.LOG_LEVEL : "warn";
  // The database opens in a thread of its own while everything else is loaded.
  const opening = openDatabase({ dataDir: configuration.DATA_DIR, databaseUrl: configuration.DATABASE_URL });
  opening.catch(() => {});
  const { openHousehold } = await import("./household.ts");
  const household = await openHousehold({
    configuration,
    opening,
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
  const { text, exitCode } = startFailure(error);
  process.stderr.write(`${text}\n`);
  process.exit(exitCode);
}
