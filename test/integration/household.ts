import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { type Household, openHousehold } from "#demo/household.ts";
import type { SubgraphFetch } from "#gateway/execution/fetch-observer.ts";
import { systemClock } from "#schema/clock.ts";
import { parseConfiguration } from "#schema/configuration.ts";
import type { Logger } from "#schema/logger.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import { reserveStorage } from "../kit/database.ts";

export const operatorToken = "operator-token-of-the-tests";

/** The whole platform for one test file, on storage of its own. */
export interface TestHousehold {
  readonly url: string;
  readonly subgraphs: Household["subgraphs"];
  readonly database: Database;
  /** Every request that the gateway made to a subgraph since the last `forget`. */
  fetches: SubgraphFetch[];
  mails: Mail[];
  /** Every line of the log, as JSON. */
  logged: string[];
  forget(): void;
  /** Asks the gateway over HTTP as a client does. */
  query(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Stops everything and starts it again on the same storage, so much later. */
  restart(laterMs: number): Promise<void>;
  remove(): Promise<void>;
}

/** What a client gets; a test says by `as` what it asked for. */
export interface Answer {
  data?: unknown;
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** Opens a household of so many firms and waits until every source is harvested. */
export async function openTestHousehold(
  settings: Record<string, string>,
  plugIns: readonly { name: string; url: string }[] = [],
): Promise<TestHousehold> {
  const { settings: storage, remove } = await reserveStorage();
  const subgraphsFile = join(storage.dataDir, "subgraphs.json");
  await writeFile(subgraphsFile, JSON.stringify(plugIns));
  const fetches: SubgraphFetch[] = [];
  const mails: Mail[] = [];
  const logged: string[] = [];
  let passedMs = 0;
  const open = async () => {
    const opened = await openHousehold({
      configuration: parseConfiguration({
        PORT: "0",
        DATA_DIR: storage.dataDir,
        OPERATOR_TOKEN: operatorToken,
        SUBGRAPHS_FILE: subgraphsFile,
        SUBGRAPH_TIMEOUT_MS: "30000",
        ...(storage.databaseUrl && { DATABASE_URL: storage.databaseUrl }),
        ...settings,
      }),
      logger: keepingLogger(logged),
      clock: () => new Date(systemClock().getTime() + passedMs),
      onFetch: (fetched) => fetches.push(fetched),
      showMail: (mail) => mails.push(mail),
    });
    await opened.ready();
    return opened;
  };
  let household = await open();
  return {
    get url() {
      return household.url;
    },
    get subgraphs() {
      return household.subgraphs;
    },
    get database() {
      return household.house.database;
    },
    fetches,
    mails,
    logged,
    forget: () => void fetches.splice(0),
    query: (query, variables = {}, headers = {}) => ask(household.url, { query, variables }, headers),
    async restart(laterMs) {
      await household.close();
      passedMs += laterMs;
      household = await open();
    },
    async remove() {
      await household.close();
      await remove();
    },
  };
}

function keepingLogger(lines: string[]): Logger {
  const keep = (facts: object, message?: string) => void lines.push(inspect([facts, message], { depth: 8 }));
  return { debug: keep, info: keep, warn: keep, error: keep };
}

/** Asks a graph over HTTP as a client does. */
export async function ask(url: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}
