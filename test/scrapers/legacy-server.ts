import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FetcherOptions, PoliteFetcher } from "#scrapers/fetch/polite-fetcher.ts";

export type Handler = (response: ServerResponse, request: IncomingMessage) => void;

/** A real server on a free port; `pages` are handlers by path, and robots.txt is absent unless it is one of them. */
export async function openServer(pages: Record<string, Handler>) {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({ path, headers: request.headers });
    const page = pages[path];
    if (page) return page(response, request);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    requests,
    paths: () => requests.map((request) => request.path),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export type LegacyServer = Awaited<ReturnType<typeof openServer>>;

/** A clock that stands still until something waits. */
export function standingClock(start = "2026-03-02T10:00:00Z") {
  let now = Date.parse(start);
  const waits: number[] = [];
  return {
    clock: () => new Date(now),
    wait: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
    waits,
    advance: (ms: number) => {
      now += ms;
    },
  };
}

/** A fetcher for tests: it never really waits. */
export function testFetcher(options: Partial<FetcherOptions> = {}) {
  const time = standingClock();
  const fetcher = new PoliteFetcher({
    contact: "kontakt@example.org",
    clock: time.clock,
    wait: time.wait,
    ...options,
  });
  return { fetcher, time };
}

export const answer =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler =>
  (response) =>
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
