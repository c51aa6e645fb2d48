import { silentLogger } from "#schema/logger.ts";
import type { House } from "#subgraphs/kit/house.ts";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import type { TestDatabase } from "./database.ts";

/** A house for one subgraph under test: its clock stands still until moved, and its mails are kept. */
export interface TestHouse extends House {
  mails: Mail[];
  nudges: string[];
  /** Moves the clock. */
  pass(milliseconds: number): void;
}

export function testHouse({ database }: TestDatabase, changes: Partial<House> = {}): TestHouse {
  let now = new Date("2026-11-01T09:00:00Z").getTime();
  const mails: Mail[] = [];
  const nudges: string[] = [];
  return {
    database,
    clock: () => new Date(now),
    logger: silentLogger,
    outbox: { send: async (mail) => void mails.push(mail) },
    claimsSecret: "a secret of the tests, long enough to sign with",
    neighbours: () => [],
    nudge: (cluster) => void nudges.push(cluster),
    contactEmail: "tests@e-cooperation.invalid",
    harvestMinutes: 15,
    publicUrl: () => "http://graph.example",
    mails,
    nudges,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    ...changes,
  };
}
