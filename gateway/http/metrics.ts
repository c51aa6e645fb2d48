import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { SubgraphFetch } from "../execution/fetch-observer.ts";
import type { SubgraphStatus } from "../supergraph/fleet.ts";

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export type GatewayMetrics = ReturnType<typeof gatewayMetrics>;

/** The metrics of one gateway, in a registry of its own: two gateways in one process share nothing. */
export function gatewayMetrics(status: () => readonly SubgraphStatus[], isServing: () => boolean) {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "gateway_http_requests_total",
    help: "Answered HTTP requests",
    labelNames: ["route", "method", "status"],
    registers,
  });
  const requestSeconds = new Histogram({
    name: "gateway_http_request_seconds",
    help: "Time from a request's arrival to its answer",
    labelNames: ["route"],
    buckets: seconds,
    registers,
  });
  const operations = new Counter({
    name: "gateway_operations_total",
    help: "Executed GraphQL operations; partial ones carry errors beside data",
    labelNames: ["outcome"],
    registers,
  });
  const fetchesPerOperation = new Histogram({
    name: "gateway_operation_subgraph_requests",
    help: "Subgraph requests that one operation made",
    buckets: [0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 50],
    registers,
  });
  const subgraphRequests = new Counter({
    name: "gateway_subgraph_requests_total",
    help: "Requests to subgraphs",
    labelNames: ["subgraph", "outcome"],
    registers,
  });
  const subgraphSeconds = new Histogram({
    name: "gateway_subgraph_request_seconds",
    help: "Time that a subgraph took to answer, or to fail",
    labelNames: ["subgraph"],
    buckets: seconds,
    registers,
  });
  const subgraphFailures = new Counter({
    name: "gateway_subgraph_failures_total",
    help: "Requests to subgraphs that gave no usable answer, by error code",
    labelNames: ["subgraph", "code"],
    registers,
  });
  const changes = new Counter({
    name: "gateway_supergraph_changes_total",
    help: "Supergraphs taken up, and refused, since the start",
    labelNames: ["outcome"],
    registers,
  });
  new Gauge({
    name: "gateway_supergraph_serving",
    help: "1 while a supergraph is served",
    registers,
    collect() {
      this.set(isServing() ? 1 : 0);
    },
  });
  new Gauge({
    name: "gateway_subgraph_state",
    help: "1 for the state that a subgraph is in",
    labelNames: ["subgraph", "state"],
    registers,
    collect() {
      this.reset();
      for (const { name, state } of status()) this.set({ subgraph: name, state }, 1);
    },
  });
  return {
    register,
    requestEnded(route: string, method: string, statusCode: number, milliseconds: number) {
      requests.inc({ route, method, status: statusCode });
      requestSeconds.observe({ route }, milliseconds / 1000);
    },
    operationEnded(made: number, errors: number, isEmpty: boolean) {
      operations.inc({ outcome: errors === 0 ? "ok" : isEmpty ? "failed" : "partial" });
      fetchesPerOperation.observe(made);
    },
    fetchEnded({ subgraph, milliseconds, failure, reportedErrors }: SubgraphFetch) {
      const outcome = failure ? "failed" : reportedErrors > 0 ? "errors" : "ok";
      subgraphRequests.inc({ subgraph, outcome });
      subgraphSeconds.observe({ subgraph }, milliseconds / 1000);
      if (failure) subgraphFailures.inc({ subgraph, code: failure });
    },
    supergraphChanged(outcome: "taken" | "refused") {
      changes.inc({ outcome });
    },
  };
}
