import { type Kysely, sql } from "kysely";
import type { GraphResponse } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import { openDirectory, type RunningDirectory } from "#subgraphs/directory/directory.ts";
import { harvestCluster } from "#subgraphs/directory/harvest/harvest-cluster.ts";
import { directoryParts } from "#subgraphs/directory/index.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import type { House } from "#subgraphs/kit/house.ts";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import { buildSubgraph, type Subgraph, sourceCallsHeader } from "#subgraphs/kit/subgraph.ts";
import { claimsHeaders } from "#test/kit/caller.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import type { FeedSource } from "./feed-source.ts";

const beginning = "2026-11-21T12:00:00Z";
const secret = "a secret of the tests, and of nobody else";

/** A directory over feeds that are plain objects, with a clock that the test moves. */
export interface TestDirectory {
  running: RunningDirectory;
  subgraph: Subgraph;
  sources: FeedSource[];
  database: TestDatabase;
  now: Date;
  /** What was mailed, the newest last; `mailed` sends first what waits. */
  mails: Mail[];
  mailed(): Promise<Mail[]>;
  /** Harvests every source to its end, as its schedule would. */
  harvest(): Promise<void>;
  /** Harvests the first source with a database that is gone after so many statements, as for a process that is killed. */
  harvestDyingAfter(statements: number): Promise<void>;
  /** Answers a query; throws when it has errors. */
  ask<Data = Record<string, never>>(
    query: string,
    variables?: Record<string, unknown>,
    claims?: Claims,
  ): Promise<Data>;
  respond(query: string, variables?: Record<string, unknown>, claims?: Claims): Promise<GraphResponse>;
  /** A second process on the same database. */
  anotherProcess(): Promise<RunningDirectory>;
  /** Forgets everything, as if newly installed: opening a database takes longer than emptying one. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

export async function openTestDirectory(...sources: FeedSource[]): Promise<TestDirectory> {
  const database = await openTestDatabase();
  const clock = () => new Date(test.now);
  const broken: unknown[] = [];
  const logger = {
    ...silentLogger,

    error: (facts: object) => void broken.push("err" in facts ? facts.err : facts),
  };
  const house: House = {
    database: database.database,
    clock,
    logger,
    outbox: { send: async (mail) => void test.mails.push(mail) },
    claimsSecret: secret,
    neighbours: () => test.sources,
    nudge() {},
    contactEmail: "operator@example.com",
    harvestMinutes: 15,
    publicUrl: () => "http://localhost",
  };
  const begin = async () => {
    test.running = await openDirectory(house);
    test.subgraph = buildSubgraph(directoryParts(test.running, house));
    // Tests harvest when they say so: the schedule is not started.
    await test.running.projection.load();
  };
  const test: TestDirectory = {
    // Both are set by begin, before anybody has the object.
    running: undefined as unknown as RunningDirectory,
    subgraph: undefined as unknown as Subgraph,
    sources,
    database,
    now: new Date(beginning),
    mails: [],
    async mailed() {
      await test.running.parts.mail.send();
      return test.mails;
    },
    async harvest() {
      for (const source of test.sources) await test.running.schedule.harvest(source);
      if (broken.length > 0) throw broken.pop();
      await test.running.projection.follow();
    },
    async harvestDyingAfter(statements) {
      const [source] = test.sources;
      if (source === undefined) return;
      const db = mortal(test.running.db, statements);
      const dying = { db, clock, logger, harvestMinutes: 15, applied: async () => {} };
      await harvestCluster(source, dying).catch(() => {});
      // Its lease runs out by itself.
      test.now = new Date(test.now.getTime() + 3 * 60_000);
    },
    respond(query, variables, claims) {
      const headers = {
        [sourceCallsHeader]: "1",
        ...(claims && claimsHeaders(house, "directory", claims)),
      };
      return test.subgraph.execute({ query, headers, ...(variables && { variables }) });
    },
    async ask<Data>(query: string, variables?: Record<string, unknown>, claims?: Claims) {
      const { data, errors } = await test.respond(query, variables, claims);
      if (errors?.length) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    anotherProcess: () => openDirectory(house),
    async empty() {
      await test.running.stop();
      const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
        where table_schema = 'directory' and table_name not like 'kysely%'`.execute(test.running.db);
      const tables = rows.map(({ name }) => sql.id("directory", name));
      await sql`truncate ${sql.join(tables)} restart identity`.execute(test.running.db);
      test.now = new Date(beginning);
      test.mails = [];
      await begin();
    },
    async close() {
      await test.running.stop();
      await database.remove();
    },
  };
  await begin();
  return test;
}

/** The database as a process sees it that is killed after so many statements: from then on every one fails. */
export function mortal(db: Kysely<unknown>, statements: number): Kysely<unknown> {
  let left = statements;
  return db.withPlugin({
    transformQuery({ node }) {
      left -= 1;
      if (left < 0) throw new Error("killed");
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}
