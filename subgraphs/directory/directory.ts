import type { Kysely } from "kysely";
import type { House } from "#subgraphs/kit/house.ts";
import type { Readiness } from "#subgraphs/kit/subgraph.ts";
import { keepDocumentedClaims } from "./clusters/documented-claims.ts";
import { freeLeases } from "./harvest/lease.ts";
import { HarvestSchedule } from "./harvest/schedule.ts";
import { Projection } from "./projection/projection.ts";
import { migrations } from "./source/migrations.ts";
import { rebaseChanges } from "./source/rebase.ts";

/** How often other processes' changes are looked for. */
const followMs = 1000;

/** The search prepares itself once the start, which everybody waits for, is over. */
const prepareAfterMs = 3000;

/** What runs behind the directory's resolvers. */
export interface RunningDirectory {
  db: Kysely<unknown>;
  projection: Projection;
  schedule: HarvestSchedule;
  start(): Promise<void>;
  stop(): Promise<void>;
  readiness(): Promise<Readiness>;
  nudged(cluster: string): void;
}

/** Opens the tables. Nothing runs before `start`, which resolves once the index is loaded. */
export async function openDirectory(house: House): Promise<RunningDirectory> {
  const { clock, logger } = house;
  const db = await house.database.namespace<unknown>("directory", migrations);
  await keepDocumentedClaims(db, clock());
  const projection = new Projection(db, clock);
  const schedule = new HarvestSchedule({
    db,
    clock,
    logger,
    harvestMinutes: house.harvestMinutes,
    neighbours: () => house.neighbours().filter(({ name }) => name !== "directory"),
    applied: () => projection.follow(),
  });
  let timer: NodeJS.Timeout | undefined;
  let preparing: NodeJS.Timeout | undefined;
  let stopped = false;
  let following = Promise.resolve();
  const follow = () => {
    following = projection.follow().catch((error) => {
      logger.warn({ err: error }, "other processes' changes could not be read; trying again");
    });
    void following.then(() => {
      if (stopped) return;
      timer = setTimeout(follow, followMs);
      timer.unref();
    });
  };
  return {
    db,
    projection,
    schedule,
    async start() {
      if (house.database.kind === "EMBEDDED") await freeLeases(db);
      await rebaseChanges(db);
      await projection.load();
      follow();
      schedule.start();
      preparing = setTimeout(() => projection.index.prepare(), prepareAfterMs);
      preparing.unref();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(preparing);
      await schedule.stop();
      await following;
    },
    async readiness() {
      if (!projection.loaded) return { ready: false, reason: "the search index is being built" };
      const waiting = house
        .neighbours()
        .filter(({ name }) => name !== "directory" && !schedule.attempted.has(name));
      if (waiting.length === 0) return { ready: true };
      return { ready: false, reason: `not harvested yet: ${waiting.map(({ name }) => name).join(", ")}` };
    },
    nudged: (cluster) => schedule.nudge(cluster),
  };
}
