import { inspect } from "node:util";
import type { GatewayConfiguration } from "#gateway/configuration.ts";
import { createGateway } from "#gateway/create-gateway.ts";
import { type CallerOptions, callerHeaders } from "#gateway/protection/caller.ts";
import type { Logger } from "#schema/logger.ts";
import { type Claims, claimsHeader, claimsKey, verifyClaims } from "#subgraphs/kit/claims.ts";
import { inProcess, post, type Recorder } from "#test/gateway/small-fleet.ts";

export const claimsSecret = "a secret of these tests, and of nobody else";

/** A gateway that finds out who is asking, over two subgraphs that remember what they were sent. */
export interface CallerFleet {
  url: string;
  now: Date;
  /** Every line that the gateway logged. */
  logged: string[];
  /** Who the subgraphs were told is asking, by an operation that asks both. */
  ask(headers?: Record<string, string>): Promise<Answered>;
  requests: Recorder["requests"];
  close(): Promise<void>;
}

export interface Answered {
  status: number;
  headers: Headers;
  code: unknown;
  message: string | undefined;
  /** What each subgraph verified, with its own key. */
  told: Record<string, Claims>;
}

interface FleetSettings {
  callers(surroundings: { clock(): Date; logger: Logger }): Partial<CallerOptions>;
  configuration?: Partial<GatewayConfiguration>;
}

const query = "{ companies { openJobs } }";

export async function openCallerFleet({ callers, configuration }: FleetSettings): Promise<CallerFleet> {
  const logged: string[] = [];
  const log = (facts: object, message: string) =>
    void logged.push(`${inspect(facts, { depth: 9 })} ${message}`);
  const logger = { debug: log, info: log, warn: log, error: log };
  const members = [inProcess("directory"), inProcess("jobs")];
  const clock = () => fleet.now;
  const gateway = createGateway({
    members: members.map((endpoint) => ({ endpoint })),
    configuration: { port: 0, subgraphTimeoutMs: 60_000, ...configuration },
    logger,
    callerHeaders: callerHeaders({ claimsSecret, clock, logger, ...callers({ clock, logger }) }),
  });
  const fleet: CallerFleet = {
    url: "",
    now: new Date("2026-11-01T09:00:00Z"),
    logged,
    requests: [],
    async ask(headers) {
      for (const member of members) member.requests.length = 0;
      const { status, body, headers: given } = await post(fleet.url, { query }, headers);
      fleet.requests = members.flatMap(({ requests }) => requests);
      const told = members.flatMap(({ name, requests: [request] }) => {
        const header = request?.headers[claimsHeader];
        return request ? [[name, verifyClaims(header, claimsKey(claimsSecret, name), clock)] as const] : [];
      });
      const [error] = body.errors ?? [];
      return {
        status,
        headers: given,
        code: error?.extensions["code"],
        message: error?.message,
        told: Object.fromEntries(told),
      };
    },
    close: () => gateway.stop(),
  };
  fleet.url = (await gateway.start()).url;
  return fleet;
}
