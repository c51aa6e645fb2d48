// Serves a composed supergraph (SUPERGRAPH) or the subgraphs of a list (SUBGRAPHS_FILE) over HTTP.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pino } from "pino";
import { gatewayConfiguration } from "#gateway/configuration.ts";
import type { GatewayOptions } from "#gateway/create-gateway.ts";
import { configuredCallers } from "#gateway/protection/callers.ts";
import { subgraphsOfSupergraph } from "#gateway/supergraph/routing.ts";
import { systemClock } from "#schema/clock.ts";
import { type Configuration, parseConfiguration } from "#schema/configuration.ts";
import { faultCode } from "#schema/fault-code.ts";
import { HttpEndpoint } from "#subgraphs/kit/remote/http-endpoint.ts";
import { readSubgraphList } from "#subgraphs/kit/remote/subgraph-list.ts";
import { startFailure } from "#subgraphs/kit/start-failure.ts";

class UsageError extends Error {
  override readonly name = "UsageError";
}

// The gateway itself keeps the time; this only bounds what it might forget.
const longestExchangeMs = 60_000;
const connect = (name: string, url: string) => new HttpEndpoint({ name, url, timeoutMs: longestExchangeMs });

async function graphSource(environment: Configuration): Promise<Partial<GatewayOptions>> {
  const { SUPERGRAPH, SUBGRAPHS_FILE } = environment;
  if (SUPERGRAPH !== undefined) {
    const supergraphSdl = await readFile(SUPERGRAPH, "utf8").catch(() => {
      throw new UsageError(`SUPERGRAPH: the file ${SUPERGRAPH} cannot be read.`);
    });
    try {
      subgraphsOfSupergraph(supergraphSdl);
    } catch (error) {
      throw new UsageError(`SUPERGRAPH: ${SUPERGRAPH}: ${error instanceof Error ? error.message : error}`);
    }
    return { supergraphSdl, connect };
  }
  if (!existsSync(SUBGRAPHS_FILE))
    throw new UsageError(
      "There is nothing to serve. Set SUPERGRAPH to a composed supergraph's SDL file, or SUBGRAPHS_FILE to a " +
        'list of subgraphs: [{ "name": "...", "url": "http://..." }].',
    );
  const listed = await readSubgraphList(SUBGRAPHS_FILE);
  if (listed.length === 0)
    throw new UsageError(`There is nothing to serve: ${SUBGRAPHS_FILE} lists no subgraph.`);
  return { members: listed.map(({ name, url }) => ({ endpoint: connect(name, url), url })) };
}

async function run(): Promise<void> {
  const environment = parseConfiguration(process.env);
  const logger = pino({ level: environment.LOG_LEVEL });
  const source = await graphSource(environment);
  // Loaded only now: a mistake in what was asked for is told at once.
  const { createGateway } = await import("#gateway/create-gateway.ts");
  const gateway = createGateway({
    ...source,
    configuration: gatewayConfiguration(environment),
    logger,
    callerHeaders: configuredCallers(environment, { clock: systemClock, logger }),
  });
  const { url } = await gateway.start().catch((error: unknown) => {
    if (faultCode(error) === "EADDRINUSE")
      throw new UsageError(
        `PORT: something else listens on ${environment.HOST}:${environment.PORT} already.`,
      );
    throw error;
  });
  process.stdout.write(`The graph is at ${url}/graphql\n`);
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      void gateway.stop().then(() => process.exit(0));
    });
}

run().catch((error: unknown) => {
  const { text, exitCode } = startFailure(error);
  process.stderr.write(`${text}\n`);
  process.exit(exitCode);
});
