import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Clock } from "#schema/clock.ts";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import { rebuildCluster } from "../profile/rebuild.ts";
import type { Connection } from "../source/connection.ts";
import { applyChanges, settle, takeTurn } from "./apply-changes.ts";
import { checkCluster, checkStanding, type SourceStanding } from "./check-cluster.ts";
import { checkChanges } from "./check-page.ts";
import { type ReceivedPage, readFeedPage, SourceFault } from "./feed-page.ts";
import { clearStage, gate, stageChanges, sweep, takeStaged } from "./full-read.ts";
import {
  type HarvestPosition,
  readPosition,
  writeFacts,
  writeFailure,
  writePosition,
  writeSuccess,
} from "./harvest-state.ts";
import { holdLease } from "./lease.ts";
import { Unacceptable } from "./rejection.ts";

export interface HarvestHouse {
  db: Kysely<unknown>;
  clock: Clock;
  logger: Logger;
  harvestMinutes: number;
  /** Called after each transaction that may have changed companies or offers. */
  applied(): Promise<void>;
}

export type HarvestResult = "DONE" | "FAILED" | "QUARANTINED" | "ELSEWHERE" | "AWAITED";

const bulkTables = ["member", "offer", "company", "strong_key", "weak_key", "slug", "member_span"];

/** So many staged changes are applied in one transaction. */
const batch = 500;

/** A source is stale when three harvests in a row have not reached it. */
export function promiseOf({ harvestMinutes }: HarvestHouse): number {
  return 3 * harvestMinutes;
}

/** One harvest of one cluster, under a lease that is held. */
export class Harvest {
  readonly #endpoint: SubgraphEndpoint;
  readonly #house: HarvestHouse;
  readonly #token: string;
  readonly #signal: AbortSignal | undefined;
  #standing: SourceStanding = {};
  #unanalysed = 0;
  #analyseAt = 2000;

  constructor(
    endpoint: SubgraphEndpoint,
    house: HarvestHouse,
    token: string,
    signal: AbortSignal | undefined,
  ) {
    this.#endpoint = endpoint;
    this.#house = house;
    this.#token = token;
    this.#signal = signal;
  }

  async run(): Promise<HarvestResult> {
    const position = await readPosition(this.#house.db, this.#cluster);
    if (position.runPhase === "APPLYING") await this.#applyStaged(position);
    else if (position.runPhase === "STAGING") return this.#readAnew(position.cursor);
    try {
      return await this.#readOn();
    } catch (error) {
      if (!(error instanceof SourceFault) || error.kind !== "BAD_CURSOR") throw error;
      const { cursor } = await readPosition(this.#house.db, this.#cluster);
      if (cursor === null) throw error;
      return this.#readAnew(cursor);
    }
  }

  get #cluster(): string {
    return this.#endpoint.name;
  }

  /** What is new since the last harvest, or everything when there was none: there is nothing to lose then. */
  async #readOn(): Promise<HarvestResult> {
    let { cursor } = await readPosition(this.#house.db, this.#cluster);
    for (;;) {
      const page = await this.#page(cursor);
      const { facts, checked } = this.#checked(page);
      await this.#transaction(async (db, at) => {
        const bearing = await writeFacts(db, facts);
        await applyChanges(db, checked, { cluster: this.#cluster, at });
        if (bearing) await rebuildCluster(db, this.#cluster, at);
        await writePosition(db, this.#cluster, {
          cursor: page.cursor,
          run: null,
          runPhase: null,
          runCursor: null,
        });
        if (!page.hasMore) await this.#succeed(db, at);
      });
      await this.#house.applied();
      await this.#stored(checked.companies.length + checked.offers.length);
      if (!page.hasMore) return this.#result;
      cursor = page.cursor;
    }
  }

  /**
   * The source begins anew: everything is read and staged, and only applied once it has passed the gate. `before` is
   * the cursor of the last harvest, which no longer works but says that there was one.
   */
  async #readAnew(before: string | null): Promise<HarvestResult> {
    const run = randomUUID();
    const staging: HarvestPosition = { cursor: before, run, runPhase: "STAGING", runCursor: null };
    await this.#transaction(async (db) => {
      await clearStage(db, this.#cluster, null);
      await writePosition(db, this.#cluster, staging);
    });
    let cursor: string | null = null;
    for (;;) {
      const page = await this.#page(cursor);
      const { facts } = this.#checked({ ...page, changes: [] });
      await this.#transaction(async (db, at) => {
        await stageChanges(db, this.#cluster, run, page.changes);
        if (!page.hasMore && (await writeFacts(db, facts))) await rebuildCluster(db, this.#cluster, at);
      });
      cursor = page.cursor;
      if (!page.hasMore) break;
    }
    return this.#judge(run, cursor, before);
  }

  async #judge(run: string, cursor: string, before: string | null): Promise<HarvestResult> {
    const problem = await gate(this.#house.db, this.#cluster, run);
    if (problem !== undefined) {
      await this.#transaction(async (db, at) => {
        await clearStage(db, this.#cluster, null);
        await writePosition(db, this.#cluster, {
          cursor: before,
          run: null,
          runPhase: null,
          runCursor: null,
        });
        const outcome = { at, promiseMinutes: promiseOf(this.#house) };
        await writeFailure(db, this.#cluster, { error: problem, quarantine: problem }, outcome);
      });
      await this.#house.applied();
      return "QUARANTINED";
    }
    const passed: HarvestPosition = { cursor: before, run, runPhase: "APPLYING", runCursor: cursor };
    await this.#transaction((db) => writePosition(db, this.#cluster, passed));
    await this.#applyStaged(passed);
    return this.#result;
  }

  async #applyStaged({ run, runCursor }: HarvestPosition): Promise<void> {
    if (run === null || runCursor === null) return;
    for (let rest = true; rest; ) {
      await this.#transaction(async (db, at) => {
        const changes = await takeStaged(db, this.#cluster, run, batch);
        rest = changes.length > 0;
        await applyChanges(db, checkChanges(changes, at), { cluster: this.#cluster, at, run });
        if (rest) return;
        const left = await sweep(db, this.#cluster, run, at);
        await settle(db, { changed: [], left }, { at, subject: `harvest:${this.#cluster}` });
        await writePosition(db, this.#cluster, {
          cursor: runCursor,
          run: null,
          runPhase: null,
          runCursor: null,
        });
        await this.#succeed(db, at);
      });
      await this.#house.applied();
    }
  }

  /** Tables that have grown much since they were last analysed get slow plans; embedded, nobody else analyses them. */
  async #stored(records: number): Promise<void> {
    this.#unanalysed += records;
    if (this.#unanalysed < this.#analyseAt) return;
    this.#unanalysed = 0;
    this.#analyseAt *= 4;
    for (const table of bulkTables) await sql`analyze ${sql.id("directory", table)}`.execute(this.#house.db);
  }

  async #page(cursor: string | null): Promise<ReceivedPage> {
    this.#signal?.throwIfAborted();
    return readFeedPage(this.#endpoint, cursor, this.#signal);
  }

  #checked(page: ReceivedPage) {
    const now = this.#house.clock();
    try {
      this.#standing = checkStanding(page.cluster);
      return {
        facts: checkCluster(page.cluster, this.#cluster, now),
        checked: checkChanges(page.changes, now),
      };
    } catch (error) {
      if (error instanceof Unacceptable) throw new SourceFault("BAD_ANSWER", error.message);
      throw error;
    }
  }

  get #result(): HarvestResult {
    const { state } = this.#standing;
    if (state === "NEVER_RUN") return "AWAITED";
    return state === "QUARANTINED" ? "QUARANTINED" : "DONE";
  }

  #succeed(db: Connection, at: Date): Promise<void> {
    return writeSuccess(db, this.#cluster, this.#standing, { at, promiseMinutes: promiseOf(this.#house) });
  }

  /** One step, whole or not at all, and only while the lease is ours. */
  #transaction(work: (db: Connection, at: Date) => Promise<void>): Promise<void> {
    const { db, clock } = this.#house;
    return inTurn(db, () =>
      db.transaction().execute(async (transaction) => {
        const at = clock();
        await takeTurn(transaction);
        await holdLease(transaction, this.#cluster, this.#token, at);
        await work(transaction, at);
      }),
    );
  }
}

const turns = new WeakMap<Kysely<unknown>, Promise<void>>();

/** The harvests of one process wait for their turn here, not each on a connection that readers then lack. */
function inTurn(db: Kysely<unknown>, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(db) ?? Promise.resolve()).catch(() => {}).then(work);
  turns.set(db, turn);
  return turn;
}
