import { request } from "undici";
import type { Logger } from "#schema/logger.ts";
import type { ListedSubgraph } from "./subgraph-list.ts";

const nudgeTimeoutMs = 2000;

/**
 * Tells the directory, where the list has one, that a cluster has news: POST /nudge/<cluster> beside its GraphQL.
 * A nudge that is lost costs time only: the scheduled harvest makes up for it.
 */
export function nudgeOver(listed: readonly ListedSubgraph[], logger: Logger): (cluster: string) => void {
  const directory = listed.find(({ name }) => name === "directory");
  return (cluster) => {
    if (directory === undefined) return;
    const url = new URL(`nudge/${encodeURIComponent(cluster)}`, directory.url);
    request(url, { method: "POST", signal: AbortSignal.timeout(nudgeTimeoutMs) })
      .then(({ body }) => body.dump())
      .catch((err: unknown) => logger.debug({ err, cluster }, "the directory could not be nudged"));
  };
}
