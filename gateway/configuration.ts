import type { Configuration } from "#schema/configuration.ts";

/** How one gateway behaves; everything has a default in `gatewayDefaults`. */
export interface GatewayConfiguration {
  host: string;
  /** The graph's address as people and other routers reach it; unset, the address listened on. */
  publicUrl?: string;
  /** 0 takes a free one. */
  port: number;
  /** Where the composed supergraph is kept between starts; unset, nothing is kept. */
  supergraphFolder?: string;
  /** How long a subgraph may take to answer, and exceptions by subgraph name. */
  subgraphTimeoutMs: number;
  subgraphTimeouts: Readonly<Record<string, number>>;
  /** How long a start waits for subgraphs that do not answer, and the pause between two tries. */
  startDeadlineMs: number;
  retryMs: number;
  /** The pause between two looks whether a subgraph changed its schema. */
  refreshMs: number;
  /** Largest body of a request, in bytes. */
  bodyLimit: number;
  /** Origins whose pages may query the graph; "*" for all. */
  corsOrigins: readonly string[] | "*";
  /** Addresses and networks of proxies that are believed when they say whose request they pass on. */
  trustedProxies: readonly string[];
  introspection: boolean;
  /** Shows in the explorer that the graph holds demonstration data. */
  demonstration: boolean;
  /** How long a stop waits for requests in flight. */
  drainMs: number;
}

export const gatewayDefaults: GatewayConfiguration = {
  host: "127.0.0.1",
  port: 4000,
  subgraphTimeoutMs: 2000,
  subgraphTimeouts: {},
  startDeadlineMs: 10_000,
  retryMs: 1000,
  refreshMs: 30_000,
  bodyLimit: 1024 * 1024,
  corsOrigins: "*",
  trustedProxies: [],
  introspection: true,
  demonstration: false,
  drainMs: 10_000,
};

/** The gateway's part of the environment. */
export function gatewayConfiguration(environment: Configuration): Partial<GatewayConfiguration> {
  const origins = environment.CORS_ORIGINS.split(",").map((origin) => origin.trim());
  return {
    host: environment.HOST,
    ...(environment.PUBLIC_URL !== undefined && { publicUrl: environment.PUBLIC_URL }),
    port: environment.PORT,
    supergraphFolder: `${environment.DATA_DIR}/supergraph`,
    subgraphTimeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
    corsOrigins: origins.includes("*") ? "*" : origins.filter((origin) => origin !== ""),
    trustedProxies: environment.TRUSTED_PROXY?.split(",").map((network) => network.trim()) ?? [],
  };
}
