import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import type { SubgraphSchema } from "./compose.ts";
import { largestGraphInWorker } from "./composition.ts";
import type { LargestGraph } from "./largest-graph.ts";
import { loadSdl } from "./sdl-loading.ts";
import type { SupergraphCache } from "./supergraph-cache.ts";

/** An endpoint with the address that goes into the supergraph's routing table, if it has one. */
export interface FleetMember {
  endpoint: SubgraphEndpoint;
  url?: string;
}

export type SubgraphState = "LOADING" | "SERVING" | "UNREACHABLE" | "REJECTED";

export interface SubgraphStatus {
  name: string;
  /** Whether its fields are in the graph that is served now. */
  state: SubgraphState;
  reason?: string;
  /** It was not reached since the start; the schema that it had when it was last reached is served. */
  lastKnownSchema?: boolean;
}

export interface FleetOptions {
  members: readonly FleetMember[];
  cache: SupergraphCache;
  logger: Logger;
  /** How long a start waits for subgraphs that do not answer, and the pause between two tries. */
  startDeadlineMs: number;
  retryMs: number;
  /** Called with every new supergraph, one at a time. Throwing refuses it: the one before stays. */
  onSupergraph(supergraphSdl: string): Promise<void>;
}

const backgroundTimeoutMs = 5000;

/**
 * Keeps the supergraph of a set of subgraphs: loads their schemas, composes as many as compose together,
 * and adds one that was not there when it comes. One that is missing or wrong never stops the others.
 */
export class Fleet {
  readonly #options: FleetOptions;
  readonly #sdls = new Map<string, string>();
  readonly #status = new Map<string, SubgraphStatus>();
  readonly #stopped = new AbortController();
  #background: Promise<void> = Promise.resolve();
  #served = "";

  constructor(options: FleetOptions) {
    this.#options = options;
    for (const { endpoint } of options.members)
      this.#status.set(endpoint.name, { name: endpoint.name, state: "LOADING" });
  }

  status(): SubgraphStatus[] {
    return [...this.#status.values()];
  }

  /** Resolves once every subgraph answered or the deadline passed, and what there is was composed and taken up. */
  async start(): Promise<void> {
    const { members, startDeadlineMs, cache } = this.#options;
    const deadline = Date.now() + startDeadlineMs;
    const missing = await this.#load(members, deadline);
    for (const { endpoint } of missing) {
      const known = await cache.lastKnownSdl(endpoint.name);
      if (known !== undefined) this.#sdls.set(endpoint.name, known);
    }
    await this.#recompose(missing);
    if (missing.length > 0) this.#background = this.#keepTrying(missing);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#background;
  }

  /** Tries every member until it answers or the deadline passes; gives those that did not. */
  async #load(members: readonly FleetMember[], deadline: number): Promise<FleetMember[]> {
    const { retryMs } = this.#options;
    const outcomes = await Promise.all(
      members.map(async (member) => {
        while (!this.#stopped.signal.aborted) {
          if (await this.#loadOne(member, Math.max(deadline - Date.now(), 1))) return undefined;
          if (Date.now() + retryMs >= deadline) return member;
          await pause(retryMs, this.#stopped.signal);
        }
        return member;
      }),
    );
    return outcomes.filter((member) => member !== undefined);
  }

  async #loadOne({ endpoint: subgraph }: FleetMember, timeoutMs: number): Promise<boolean> {
    const { name } = subgraph;
    try {
      const sdl = await loadSdl(subgraph, timeoutMs);
      this.#sdls.set(name, sdl);
      await this.#options.cache.keepSdl(name, sdl);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.logger.debug({ subgraph: name, err: error }, "A subgraph's schema could not be loaded");
      this.#status.set(name, { name, state: "UNREACHABLE", reason });
      return false;
    }
  }

  async #keepTrying(missing: FleetMember[]): Promise<void> {
    const { retryMs, logger } = this.#options;
    let waiting = missing;
    while (waiting.length > 0 && !this.#stopped.signal.aborted) {
      await pause(retryMs, this.#stopped.signal);
      const answered = await Promise.all(waiting.map((member) => this.#loadOne(member, backgroundTimeoutMs)));
      waiting = waiting.filter((_, index) => !answered[index]);
      if (!answered.includes(true) || this.#stopped.signal.aborted) continue;
      await this.#recompose(waiting).catch((error: unknown) => {
        logger.error({ err: error }, "The graph could not be composed; the one before stays");
      });
    }
  }

  async #recompose(missing: readonly FleetMember[]): Promise<void> {
    const { members, cache, logger, onSupergraph } = this.#options;
    const schemas: SubgraphSchema[] = members.flatMap(({ endpoint: { name }, url }) => {
      const sdl = this.#sdls.get(name);
      return sdl === undefined ? [] : [{ name, sdl, url: url ?? `inprocess://${name}` }];
    });
    const graph = (await cache.composed(schemas)) ?? (await this.#compose(schemas));
    if (graph.supergraphSdl !== undefined && graph.supergraphSdl !== this.#served) {
      await onSupergraph(graph.supergraphSdl);
      this.#served = graph.supergraphSdl;
    }
    const unreached = new Set(missing.map(({ endpoint }) => endpoint.name));
    for (const name of graph.included)
      this.#status.set(name, {
        name,
        state: "SERVING",
        ...(unreached.has(name) ? { lastKnownSchema: true, reason: "It cannot be reached." } : {}),
      });
    for (const { name, problems } of graph.rejected) {
      const reason = problems.map(({ message }) => message).join(" ");
      logger.warn({ subgraph: name, problems }, "A subgraph is left out: its schema does not compose");
      this.#status.set(name, { name, state: "REJECTED", reason });
    }
  }

  async #compose(schemas: SubgraphSchema[]): Promise<LargestGraph> {
    if (schemas.length === 0) return { included: [], rejected: [] };
    const started = performance.now();
    const graph = await largestGraphInWorker(schemas);
    const { cache, logger } = this.#options;
    logger.info(
      { subgraphs: graph.included, milliseconds: Math.round(performance.now() - started) },
      "Composed the supergraph",
    );
    if (graph.supergraphSdl !== undefined) await cache.keepComposed(schemas, graph);
    return graph;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
