import type { Clock } from "#schema/clock.ts";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import { type GatewayConfiguration, gatewayDefaults } from "./configuration.ts";
import type { FetchObserver } from "./execution/fetch-observer.ts";
import { GraphHost } from "./http/graph-host.ts";
import type { ReadinessCheck } from "./http/health-routes.ts";
import { gatewayMetrics } from "./http/metrics.ts";
import { httpServer } from "./http/server.ts";
import { nodeEndpoint } from "./node/endpoint.ts";
import { nodeSubgraph } from "./node/node-sdl.ts";
import { addNodeRoute, publishedSupergraph } from "./node/route.ts";
import type { CallerHeaders } from "./protection/caller.ts";
import { Fleet, type FleetMember, type SubgraphStatus } from "./supergraph/fleet.ts";
import { subgraphsOfSupergraph } from "./supergraph/routing.ts";
import { noSupergraphCache, supergraphCache } from "./supergraph/supergraph-cache.ts";

export interface GatewayOptions {
  /** The subgraphs to compose and serve: give these, or a composed supergraph. */
  members?: readonly FleetMember[];
  /** A composed supergraph, whose routing table says where its subgraphs are. */
  supergraphSdl?: string;
  /** Opens an endpoint for an address of the supergraph's routing table. */
  connect?(name: string, url: string): SubgraphEndpoint;
  configuration?: Partial<GatewayConfiguration>;
  logger: Logger;
  /** By which exports tell their day. */
  clock?: Clock;
  readiness?: readonly ReadinessCheck[];
  /** What each subgraph is told about the caller of a request; never the caller's own credentials. */
  callerHeaders?: CallerHeaders;
  /** Told of every subgraph request when it ended. */
  onFetch?: FetchObserver;
}

export interface Gateway {
  /** Resolves when it listens; a graph is served by then unless no subgraph could be reached. */
  start(): Promise<{ url: string }>;
  /** Accepts nothing more, lets requests in flight end, lets go of subgraphs. */
  stop(): Promise<void>;
  /** Looks now whether subgraphs came or changed their schemas, and takes up what composes. */
  refresh(): Promise<void>;
  subgraphs(): readonly SubgraphStatus[];
  supergraphSdl(): string | undefined;
}

/** A gateway over subgraphs in this process, over HTTP, or both. It shares nothing with another one in the process. */
export function createGateway(options: GatewayOptions): Gateway {
  const configuration = { ...gatewayDefaults, ...options.configuration };
  const { logger } = options;
  const members = options.supergraphSdl === undefined ? (options.members ?? []) : routed(options);
  const endpoints = new Map(members.map(({ endpoint }) => [endpoint.name, endpoint]));

  const callerHeaders = options.callerHeaders ?? (async () => () => ({}));
  /** The gateway's own subgraph in the graph that is served, or that is being taken up. */
  let node: SubgraphEndpoint | undefined;
  let listenedUrl: string | undefined;
  const timeoutOf = (name: string) => configuration.subgraphTimeouts[name] ?? configuration.subgraphTimeoutMs;
  // It asks others at most twice, one after the other, and has to outlast them to tell which one failed.
  const nodeTimeoutMs =
    500 + 2 * Math.max(configuration.subgraphTimeoutMs, ...Object.values(configuration.subgraphTimeouts));
  const observe: FetchObserver = (fetch) => {
    metrics.fetchEnded(fetch);
    options.onFetch?.(fetch);
  };

  const endpointOf = (name: string) => {
    const endpoint = endpoints.get(name) ?? (name === nodeSubgraph ? node : undefined);
    if (!endpoint) throw new Error(`The supergraph names a subgraph "${name}" that is not known here.`);
    return endpoint;
  };

  const host: GraphHost = new GraphHost({
    endpointOf,
    timeoutOf: (name) => (endpoints.has(name) ? timeoutOf(name) : nodeTimeoutMs),
    logger,
    introspection: configuration.introspection,
    observe,
    publish: (sdl) => publishedSupergraph(sdl, configuration.publicUrl ?? listenedUrl ?? ""),
    observeOperation: ({ subgraphRequests, errors, isEmpty }) =>
      metrics.operationEnded(subgraphRequests, errors.length, isEmpty),
  });
  const fleet = new Fleet({
    members: options.supergraphSdl === undefined ? members : [],
    cache:
      configuration.supergraphFolder === undefined
        ? noSupergraphCache
        : supergraphCache(configuration.supergraphFolder),
    logger,
    startDeadlineMs: configuration.startDeadlineMs,
    retryMs: configuration.retryMs,
    refreshMs: configuration.refreshMs,
    async onSupergraph(supergraphSdl, part) {
      const before = node;
      node = part && nodeEndpoint(part, { endpointOf, timeoutOf, observe, logger });
      try {
        await host.take(supergraphSdl);
        metrics.supergraphChanged("taken");
      } catch (error) {
        node = before;
        metrics.supergraphChanged("refused");
        throw error;
      }
    },
  });
  const subgraphs = (): SubgraphStatus[] =>
    options.supergraphSdl === undefined
      ? fleet.status()
      : members.map(({ endpoint: { name } }) => ({ name, state: "SERVING" }));
  const isServing = () => host.supergraphSdl !== undefined;
  const metrics = gatewayMetrics(subgraphs, isServing);
  let close = async () => {};

  return {
    subgraphs,
    supergraphSdl: () => host.supergraphSdl,
    async start() {
      const app = await httpServer({
        configuration,
        host,
        metrics,
        health: { isServing, subgraphs, checks: options.readiness ?? [] },
        callerHeaders,
        logger,
        ...(options.clock && { clock: options.clock }),
        ...(configuration.publicUrl !== undefined && { publicUrl: configuration.publicUrl }),
      });
      if (options.supergraphSdl === undefined) addNodeRoute(app, { endpoint: () => node, callerHeaders });
      close = async () => {
        await fleet.stop();
        const impatience = setTimeout(() => app.server.closeAllConnections(), configuration.drainMs);
        await app.close().finally(() => clearTimeout(impatience));
        await host.stop(configuration.drainMs);
        await Promise.all(members.map(({ endpoint }) => endpoint.close?.()));
        metrics.register.clear();
      };
      if (options.supergraphSdl === undefined) await fleet.start();
      else await host.take(options.supergraphSdl);
      const url = await app.listen({ host: configuration.host, port: configuration.port });
      listenedUrl = url;
      logger.info({ url, subgraphs: subgraphs() }, "The gateway listens");
      return { url };
    },
    refresh: () => fleet.refresh(),
    stop: () => close(),
  };
}

function routed({ supergraphSdl = "", connect }: GatewayOptions): FleetMember[] {
  return subgraphsOfSupergraph(supergraphSdl).map(({ name, url }) => {
    if (!connect) throw new Error("Serving a composed supergraph needs a way to connect to its subgraphs.");
    return { endpoint: connect(name, url), url };
  });
}
