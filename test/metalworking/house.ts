import type { Clock } from "#schema/clock.ts";
import type { GraphResponse } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";
import type { Database } from "#subgraphs/kit/database/open-database.ts";
import type { House } from "#subgraphs/kit/house.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";

export const testClock: Clock = () => new Date("2026-11-21T08:00:00Z");

/** A house with nobody else in it. */
export function emptyHouse(database: Database, changes: Partial<House> = {}): House {
  return {
    database,
    clock: testClock,
    logger: silentLogger,
    outbox: { send: async () => {} },
    neighbours: () => [],
    nudge: () => {},
    contactEmail: "operator@example.com",
    harvestMinutes: 15,
    publicUrl: () => "http://127.0.0.1",
    ...changes,
  };
}

/** Asks a subgraph; `sourceCalls` stands in the answer's extensions. */
export function ask(
  subgraph: Subgraph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphResponse> {
  return subgraph.execute({ query, variables, headers: { "x-count-source-calls": "1" } });
}
