import "./telemetry-off.ts";
import { ApolloGateway } from "@apollo/gateway";
import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { GraphQLError, Kind } from "graphql";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import { answerShapes } from "./answer-shapes.ts";
import type { FetchObserver } from "./fetch-observer.ts";
import { OperationLedger } from "./operation-ledger.ts";
import type { RequestContext } from "./request-context.ts";
import type { ResponsePath } from "./selection.ts";
import { clientError } from "./subgraph-errors.ts";
import { SubgraphSource } from "./subgraph-source.ts";

/** What ApolloServer calls a gateway. */
export type ServedGraph = NonNullable<ApolloServerOptionsWithGateway<RequestContext>["gateway"]>;
type Executor = NonNullable<Awaited<ReturnType<ServedGraph["load"]>>["executor"]>;

export interface GraphOptions {
  supergraphSdl: string;
  /** The endpoint of a subgraph, by its name in the supergraph and the address routed to. */
  endpointOf(name: string, url: string | undefined): SubgraphEndpoint;
  timeoutOf(subgraph: string): number;
  logger: Logger;
  observe: FetchObserver;
  /** Aborted when the gateway has waited long enough for what is in flight. */
  ended: AbortSignal;
  /** Told once for each executed operation. */
  observeOperation(operation: {
    subgraphRequests: number;
    errors: readonly GraphQLError[];
    /** Nothing could be answered. */
    isEmpty: boolean;
  }): void;
}

/**
 * One version of the graph as ApolloServer takes it: @apollo/gateway loads the supergraph, plans and
 * executes; what it reports is replaced by errors with stable codes and the client's own paths.
 */
export function graphOf(options: GraphOptions): ServedGraph {
  const ledgers = new WeakMap<object, OperationLedger>();
  const ledgerOf = (incoming: object) => {
    const ledger = ledgers.get(incoming);
    if (!ledger) throw new Error("A subgraph fetch belongs to no operation.");
    return ledger;
  };
  const { logger, observe } = options;
  const shapeOf = answerShapes(options.supergraphSdl);
  const apollo = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    __exposeQueryPlanExperimental: false,
    logger: quiet(logger),
    buildService: ({ name, url }) =>
      new SubgraphSource(options.endpointOf(name, url), {
        timeoutMs: options.timeoutOf(name),
        logger,
        observe,
        ended: options.ended,
        ledgerOf,
        shapeOf,
      }),
  });
  return {
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
    stop: () => apollo.stop(),
    async load(loading) {
      const { executor: stock } = await apollo.load(loading);
      const executor: Executor = async (requestContext) => {
        const ledger = new OperationLedger(requestContext.document, requestContext.request.operationName);
        ledgers.set(requestContext, ledger);
        const result = await stock(requestContext);
        const stockErrors = result.errors ?? [];
        if (result.data === undefined && stockErrors.every(isAboutVariables)) return result;
        const { valueCompletion, ...extensions } = result.extensions ?? {};
        const errors = ledger.errors(pathsOf(valueCompletion));
        if (stockErrors.length > 0) {
          logger.error(
            { errors: stockErrors.map(({ message }) => message) },
            "An operation failed in the executor",
          );
          errors.push(
            clientError(undefined, { code: "INTERNAL", message: "The query could not be executed." }),
          );
        }
        options.observeOperation({ subgraphRequests: ledger.fetches, errors, isEmpty: !result.data });
        return {
          ...(errors.length > 0 ? { errors } : {}),
          data: result.data ?? null,
          ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
        };
      };
      return { executor };
    },
  };
}

function isAboutVariables(error: GraphQLError): boolean {
  return error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

/** Where the executor had to null a value, as it tells in `extensions.valueCompletion`. */
function pathsOf(valueCompletion: unknown): ResponsePath[] {
  if (!Array.isArray(valueCompletion)) return [];
  return valueCompletion.flatMap((error) =>
    error instanceof GraphQLError && error.path ? [error.path] : [],
  );
}

/** ApolloGateway logs sentences; ours carry facts. What it calls information is detail to us. */
function quiet(logger: Logger) {
  return {
    debug: (message: string) => logger.debug({}, message),
    info: (message: string) => logger.debug({}, message),
    warn: (message: string) => logger.warn({}, message),
    error: (message: string) => logger.error({}, message),
  };
}
