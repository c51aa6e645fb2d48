import type { Kysely } from "kysely";
import { dayOf } from "#schema/clock.ts";
import type { House } from "#subgraphs/kit/house.ts";
import { everyMinutes } from "#subgraphs/kit/schedule.ts";
import type { Readiness } from "#subgraphs/kit/subgraph.ts";
import { keepDocumentedClaims } from "./clusters/documented-claims.ts";
import { freeLeases } from "./harvest/lease.ts";
import { HarvestSchedule } from "./harvest/schedule.ts";
import { keepPrepared } from "./matching/keep-prepared.ts";
import { MembershipDesk } from "./membership/membership-desk.ts";
import { InterestDesk } from "./offers/interest.ts";
import { OwnersDesk } from "./offers/owners-desk.ts";
import { PublishingDesk } from "./offers/publishing-desk.ts";
import { ReviewDesk } from "./offers/review-desk.ts";
import { type Parts, partsOf } from "./parts.ts";
import { Projection } from "./projection/projection.ts";
import { migrations } from "./source/migrations.ts";
import { rebaseChanges } from "./source/rebase.ts";
import { sweep } from "./sweep.ts";

/** How often other processes' changes are looked for. */
const followMs = 1000;

/** The search prepares itself once the start, which everybody waits for, is over. */
const prepareAfterMs = 3000;

/** How often what people left is looked at: ended offers, unconfirmed ones, reminders. */
const sweepMinutes = 5;

/** How soon after a change it is worked out anew where offers could be answered. */
const answerAgainMs = 5000;

/** At which people and operators do something. */
export interface Desks {
  publishing: PublishingDesk;
  owners: OwnersDesk;
  review: ReviewDesk;
  interest: InterestDesk;
  membership: MembershipDesk;
}

/** What runs behind the directory's resolvers. */
export interface RunningDirectory {
  db: Kysely<unknown>;
  projection: Projection;
  schedule: HarvestSchedule;
  parts: Parts;
  desks: Desks;
  /** Lets what people left run out, as the schedule does. */
  sweep(): Promise<void>;
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
  const parts = partsOf(house, db, projection);
  const desks = desksOf(parts);
  const sweeping = everyMinutes(sweepMinutes, () => sweep(parts, desks.publishing), logger);
  let preparingMatches: ReturnType<typeof keepPrepared> | undefined;
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
    parts,
    desks,
    sweep: () => sweep(parts, desks.publishing),
    async start() {
      if (house.database.kind === "EMBEDDED") await freeLeases(db);
      await rebaseChanges(db);
      await projection.load();
      follow();
      schedule.start();
      // What has run out is gone before anybody is answered.
      await sweeping.start();
      void parts.mail.start();
      const today = () => dayOf(clock());
      const pace = { firstMs: prepareAfterMs, everyMs: answerAgainMs };
      preparingMatches = keepPrepared(projection.answers, today, pace);
      preparing = setTimeout(() => projection.index.prepare(), prepareAfterMs);
      preparing.unref();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(preparing);
      await preparingMatches?.stop();
      await sweeping.stop();
      await schedule.stop();
      await following;
      await parts.mail.stop();
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

function desksOf(parts: Parts): Desks {
  return {
    publishing: new PublishingDesk(parts),
    owners: new OwnersDesk(parts),
    review: new ReviewDesk(parts),
    interest: new InterestDesk(parts),
    membership: new MembershipDesk(parts),
  };
}
