import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import type { Logger } from "#schema/logger.ts";
import { checkAnswer } from "./answer-check.ts";
import type { AnswerShape } from "./answer-shape.ts";
import type { FetchObserver } from "./fetch-observer.ts";
import type { OperationLedger, PlannedFetch } from "./operation-ledger.ts";
import type { RequestContext } from "./request-context.ts";
import { failureOf } from "./subgraph-errors.ts";
import { withinTime } from "./within-time.ts";

export interface SubgraphSourceOptions {
  timeoutMs: number;
  logger: Logger;
  observe: FetchObserver;
  ended: AbortSignal;
  /** What the answer to an operation has to look like. */
  shapeOf(query: string): AnswerShape;
  /** The ledger of the operation that a fetch belongs to. */
  ledgerOf(incoming: object): OperationLedger;
}

type FetchAnswer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/**
 * Sends the fetches of query plans through a SubgraphEndpoint. It never throws and never returns errors to
 * the stock executor, which would give them wrong paths: they go into the operation's ledger instead.
 */
export class SubgraphSource implements GraphQLDataSource<RequestContext & Record<string, unknown>> {
  readonly #endpoint: SubgraphEndpoint;
  readonly #options: SubgraphSourceOptions;

  constructor(endpoint: SubgraphEndpoint, options: SubgraphSourceOptions) {
    this.#endpoint = endpoint;
    this.#options = options;
  }

  async process(
    options: GraphQLDataSourceProcessOptions<RequestContext & Record<string, unknown>>,
  ): Promise<FetchAnswer> {
    if (!("incomingRequestContext" in options)) throw new Error("Only operations of clients are sent.");
    const { request, incomingRequestContext, context, pathInIncomingRequest } = options;
    const ledger = this.#options.ledgerOf(incomingRequestContext);
    const query = request.query ?? "";
    const representations = representationsOf(query, request.variables);
    const fetch: PlannedFetch = {
      subgraph: this.#endpoint.name,
      path: pathInIncomingRequest ?? [],
      query,
      ...(representations ? { representations } : {}),
    };
    ledger.began(fetch);
    const data = await this.#ask(fetch, request, context, ledger);
    if (data && !representations) ledger.tree.rootArrived(data);
    return { data } as FetchAnswer;
  }

  async #ask(
    fetch: PlannedFetch,
    request: GraphQLDataSourceProcessOptions["request"],
    { requestId, headersFor, signal }: RequestContext,
    ledger: OperationLedger,
  ): Promise<Record<string, unknown> | null> {
    const { timeoutMs, observe, logger, ended } = this.#options;
    const { subgraph, query } = fetch;
    const representations = fetch.representations?.length;
    const facts = { subgraph, requestId, query, representations: representations ?? 0 };
    const started = performance.now();
    // What the client started changing is finished, whether the client waits for it or not.
    const outer = isMutation(query) || !signal ? [ended] : [ended, signal];
    try {
      const answer = await withinTime(subgraph, timeoutMs, outer, (inner) =>
        this.#endpoint.execute({
          query,
          variables: request.variables ?? {},
          ...(request.operationName ? { operationName: request.operationName } : {}),
          headers: headersFor(subgraph),
          headersFor,
          signal: inner,
        }),
      );
      const { data, errors } = checkAnswer(subgraph, answer, representations);
      observe({ ...facts, milliseconds: performance.now() - started, reportedErrors: errors.length });
      if (errors.length > 0) {
        logger.info({ subgraph, requestId, errors: errors.slice(0, 5) }, "A subgraph reported errors");
        ledger.reported(fetch, errors, data !== null);
      }
      if (data) {
        const faults = this.#options.shapeOf(query).repair(data, fetch.representations);
        if (faults.length > 0)
          logger.warn({ subgraph, requestId, faults: faults.slice(0, 5) }, "A subgraph gave wrong values");
        ledger.malformed(fetch, faults, errors);
      }
      return data;
    } catch (error) {
      const failure = failureOf(subgraph, error);
      observe({
        ...facts,
        milliseconds: performance.now() - started,
        failure: failure.code,
        reportedErrors: 0,
      });
      logger.warn({ subgraph, requestId, err: error }, "A subgraph gave no usable answer");
      ledger.failed(fetch, failure);
      return null;
    }
  }
}

/** Only the planner writes `_entities`; a client's own variable may well be called `representations`. */
function representationsOf(query: string, variables: Record<string, unknown> | undefined) {
  const value = variables?.representations;
  return Array.isArray(value) && /_entities\s*\(\s*representations\s*:/.test(query) ? value : undefined;
}

function isMutation(query: string): boolean {
  return /^\s*mutation\b/.test(query);
}
