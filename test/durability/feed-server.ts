import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SubgraphEndpoint } from "#schema/graph-request.ts";

export interface ServedFeed {
  /** Where it answers, as subgraphs.json has it. */
  url: string;
  close(): Promise<void>;
}

/** Serves an endpoint of this process over HTTP, for another process to harvest. */
export async function serveFeed(endpoint: SubgraphEndpoint): Promise<ServedFeed> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const asked = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      const answer = await endpoint.execute({ ...asked, headers: {} });
      response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
    })().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
