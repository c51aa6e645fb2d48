import type { Clock } from "#schema/clock.ts";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import type { Database } from "./database/open-database.ts";
import type { Outbox } from "./outbox.ts";
import type { Subgraph } from "./subgraph.ts";

/** What a process gives each subgraph that lives in it. */
export interface House {
  database: Database;
  clock: Clock;
  logger: Logger;
  /** Mails that a subgraph sends. */
  outbox: Outbox;
  /** Verifies what the gateway says of callers; unset, every caller is anonymous. */
  claimsSecret?: string | undefined;
  /** Every other subgraph of the graph, in-process or remote: the directory harvests the feeds of those that have one. */
  neighbours(): readonly SubgraphEndpoint[];
  /** Tells the directory that a cluster has news. Never rejects: the next scheduled harvest makes up for a lost nudge. */
  nudge(cluster: string): void;
  /** The address of the wood cluster's site; unset, nothing is scraped. */
  woodworkingSite?: string | undefined;
  /** For requests that our fetcher makes. */
  contactEmail: string;
  /** Minutes between two harvests of a feed. */
  harvestMinutes: number;
  /** The graph's address as people reach it, for links in mails. */
  publicUrl(): string;
}

/** An entry of the list of subgraphs: a name and the factory that makes it. */
export interface SubgraphPlugin {
  name: string;
  create(house: House): Promise<Subgraph>;
}
