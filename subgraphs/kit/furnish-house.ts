import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type Clock, systemClock } from "#schema/clock.ts";
import type { Configuration } from "#schema/configuration.ts";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import type { Database } from "./database/open-database.ts";
import type { House } from "./house.ts";
import { smtpOutbox } from "./mail/smtp-outbox.ts";
import { folderOutbox, type Mail, type Outbox } from "./outbox.ts";

export interface Furnishing {
  configuration: Configuration;
  database: Database;
  logger: Logger;
  clock?: Clock;
  neighbours(): readonly SubgraphEndpoint[];
  nudge(cluster: string): void;
  /** Told of each mail that landed in the folder. */
  showMail?(mail: Mail, file: string): void;
  /** The graph's address where the configuration does not say it. */
  graphUrl(): string;
}

/** The house of a process: what its configuration says, made into what subgraphs are given. */
export function furnishHouse({
  configuration,
  database,
  logger,
  clock = systemClock,
  ...rest
}: Furnishing): House {
  const { CLAIMS_SECRET, WOODWORKING_SITE, CONTACT_EMAIL, HARVEST_MINUTES, PUBLIC_URL } = configuration;
  return {
    database,
    clock,
    logger,
    outbox: outboxOf(configuration, clock, rest.showMail),
    claimsSecret: CLAIMS_SECRET,
    neighbours: rest.neighbours,
    nudge: rest.nudge,
    woodworkingSite: WOODWORKING_SITE,
    contactEmail: CONTACT_EMAIL,
    harvestMinutes: HARVEST_MINUTES,
    publicUrl: () => PUBLIC_URL?.replace(/\/$/, "") ?? rest.graphUrl(),
  };
}

function outboxOf(
  { SMTP_URL, MAIL_FROM, CONTACT_EMAIL, DATA_DIR }: Configuration,
  clock: Clock,
  showMail: Furnishing["showMail"] = () => {},
): Outbox {
  return SMTP_URL === undefined
    ? folderOutbox(join(DATA_DIR, "mail"), clock, showMail)
    : smtpOutbox({ url: SMTP_URL, from: MAIL_FROM ?? CONTACT_EMAIL });
}

/** A secret for a process that signs and verifies alone: it dies with the process. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
