import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { SubgraphStatus } from "../supergraph/fleet.ts";

/** Something that has to be so before traffic is sent here, e.g. that every source was harvested. */
export interface ReadinessCheck {
  name: string;
  check(): Promise<{ ready: boolean; reason?: string }> | { ready: boolean; reason?: string };
}

export interface HealthOptions {
  isServing(): boolean;
  subgraphs(): readonly SubgraphStatus[];
  checks: readonly ReadinessCheck[];
}

/** /health/live answers while the process can; /health/ready once a graph serves and every check passes. */
export function addHealthRoutes(app: FastifyInstance, { isServing, subgraphs, checks }: HealthOptions): void {
  app.get("/health/live", async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "live" }),
  );
  const answerReadiness = async (_request: FastifyRequest, reply: FastifyReply) => {
    const results = await Promise.all(checks.map(runCheck));
    const ready = isServing() && results.every((result) => result.ready);
    return reply
      .code(ready ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ ready, serving: isServing(), subgraphs: subgraphs(), checks: results });
  };
  app.get("/health/ready", answerReadiness);
  app.get("/health", answerReadiness);
}

async function runCheck({ name, check }: ReadinessCheck) {
  try {
    return { name, ...(await check()) };
  } catch {
    return { name, ready: false, reason: "The check itself failed." };
  }
}
