import { setMaxListeners } from "node:events";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import type { NodePart } from "../node/graph-with-node.ts";
import type { SubgraphSchema } from "./compose.ts";
import { largestGraphInWorker } from "./composition.ts";
import type { LargestGraph } from "./largest-graph.ts";
import { pause } from "./pause.ts";
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
  /** SERVING: its fields are in the graph that is served now. */
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
  /** The pause between two looks whether a subgraph changed its schema. */
  refreshMs: number;
  /** Called with every new supergraph, one at a time. Throwing refuses it: the one before stays. */
  onSupergraph(supergraphSdl: string, node: NodePart | undefined): Promise<void>;
}

const sdlTimeoutMs = 5000;

/**
 * Keeps the supergraph of a set of subgraphs: loads their schemas, composes as many as compose together,
 * adds one that was not there when it comes, and takes up changed schemas. One that is missing or wrong
 * never stops the others.
 */
export class Fleet {
  readonly #options: FleetOptions;
  readonly #sdls = new Map<string, string>();
  /** Why a subgraph was not reached yet since the start; those that were are not in it. */
  readonly #unreached = new Map<string, string | undefined>();
  readonly #stopped = new AbortController();
  #graph: LargestGraph = { included: [], rejected: [] };
  #work: Promise<void> = Promise.resolve();
  #watch: Promise<void> = Promise.resolve();

  constructor(options: FleetOptions) {
    this.#options = options;
    setMaxListeners(0, this.#stopped.signal);
    for (const { endpoint } of options.members) this.#unreached.set(endpoint.name, undefined);
  }

  status(): SubgraphStatus[] {
    return this.#options.members.map(({ endpoint: { name } }) => {
      const unreached = this.#unreached.has(name);
      const reason = this.#unreached.get(name);
      if (this.#graph.included.includes(name))
        return {
          name,
          state: "SERVING",
          ...(unreached ? { lastKnownSchema: true, ...(reason ? { reason } : {}) } : {}),
        };
      const rejected = this.#graph.rejected.find((subgraph) => subgraph.name === name);
      if (rejected)
        return { name, state: "REJECTED", reason: rejected.problems.map(({ message }) => message).join(" ") };
      return reason === undefined ? { name, state: "LOADING" } : { name, state: "UNREACHABLE", reason };
    });
  }

  /** Resolves once every subgraph answered or the deadline passed, and what there is was composed and taken up. */
  async start(): Promise<void> {
    const { members, startDeadlineMs, cache } = this.#options;
    const deadline = Date.now() + startDeadlineMs;
    await Promise.all(members.map((member) => this.#loadBefore(deadline, member)));
    for (const name of this.#unreached.keys()) {
      const known = await cache.lastKnownSdl(name);
      if (known !== undefined) this.#sdls.set(name, known);
    }
    await this.#recompose();
    this.#watch = this.#keepLooking();
  }

  /** Looks now whether subgraphs came or changed; resolves when what they say was taken up or refused. */
  refresh(): Promise<void> {
    return this.#look(this.#options.members);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.all([this.#watch, this.#work]);
  }

  async #loadBefore(deadline: number, member: FleetMember): Promise<void> {
    const { retryMs } = this.#options;
    while (!this.#stopped.signal.aborted) {
      if ((await this.#load(member, Math.max(deadline - Date.now(), 1))) !== "failed") return;
      if (Date.now() + retryMs >= deadline) return;
      await pause(retryMs, this.#stopped.signal);
    }
  }

  async #load({ endpoint }: FleetMember, timeoutMs: number): Promise<"same" | "changed" | "failed"> {
    const { name } = endpoint;
    try {
      const sdl = await loadSdl(endpoint, Math.min(timeoutMs, sdlTimeoutMs));
      this.#unreached.delete(name);
      if (this.#sdls.get(name) === sdl) return "same";
      this.#sdls.set(name, sdl);
      await this.#options.cache.keepSdl(name, sdl);
      return "changed";
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.logger.debug({ subgraph: name, err: error }, "A subgraph's schema could not be loaded");
      if (this.#unreached.has(name)) this.#unreached.set(name, reason);
      return "failed";
    }
  }

  async #keepLooking(): Promise<void> {
    const { members, retryMs, refreshMs } = this.#options;
    let lookedAtAll = Date.now();
    while (!this.#stopped.signal.aborted) {
      await pause(this.#unreached.size > 0 ? Math.min(retryMs, refreshMs) : refreshMs, this.#stopped.signal);
      if (this.#stopped.signal.aborted) return;
      const all = Date.now() - lookedAtAll >= refreshMs;
      if (all) lookedAtAll = Date.now();
      await this.#look(all ? members : members.filter(({ endpoint }) => this.#unreached.has(endpoint.name)));
    }
  }

  /** One look at a time, whoever asks for it. */
  #look(members: readonly FleetMember[]): Promise<void> {
    this.#work = this.#work.then(async () => {
      const found = await Promise.all(members.map((member) => this.#load(member, sdlTimeoutMs)));
      if (!found.includes("changed") || this.#stopped.signal.aborted) return;
      await this.#recompose().catch((error: unknown) => {
        this.#options.logger.error({ err: error }, "The new graph is refused; the one before stays");
      });
    });
    return this.#work;
  }

  async #recompose(): Promise<void> {
    const { members, cache, logger, onSupergraph } = this.#options;
    const schemas: SubgraphSchema[] = members.flatMap(({ endpoint: { name }, url }) => {
      const sdl = this.#sdls.get(name);
      return sdl === undefined ? [] : [{ name, sdl, url: url ?? `inprocess://${name}` }];
    });
    const graph = (await cache.composed(schemas)) ?? (await this.#compose(schemas));
    for (const { name, problems } of graph.rejected)
      logger.warn({ subgraph: name, problems }, "A subgraph is left out: its schema does not compose");
    if (graph.notNodes?.length)
      logger.warn({ types: graph.notNodes }, "Some types of the graph are not reached by node(id)");
    if (graph.supergraphSdl !== undefined && graph.supergraphSdl !== this.#graph.supergraphSdl)
      await onSupergraph(graph.supergraphSdl, graph.node);
    this.#graph = graph.supergraphSdl === undefined ? { ...this.#graph, rejected: graph.rejected } : graph;
  }

  async #compose(schemas: SubgraphSchema[]): Promise<LargestGraph> {
    if (schemas.length === 0) return { included: [], rejected: [] };
    const started = performance.now();
    const graph = await largestGraphInWorker(schemas);
    const { cache, logger } = this.#options;
    const milliseconds = Math.round(performance.now() - started);
    logger.info({ subgraphs: graph.included, milliseconds }, "Composed the supergraph");
    if (graph.supergraphSdl !== undefined) await cache.keepComposed(schemas, graph);
    return graph;
  }
}
