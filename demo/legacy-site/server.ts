import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import iconv from "iconv-lite";
import type { SiteFault } from "./faults.ts";
import { type RosterSource, rosterOf } from "./roster.ts";
import { pageAt, type SitePage, trap } from "./routes.ts";

export interface LegacySiteOptions {
  /** Firms at hand, or so many of a seed; the site shows those of the wood cluster. */
  readonly firms: RosterSource;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Every so many requests one is answered 500, and asked again it comes (default 97; 0: never). */
  readonly requestsBeforeError?: number;
}

export interface LegacySite {
  /** `http://127.0.0.1:8080/` */
  readonly url: string;
  setFault(fault: SiteFault, options?: { delayMs?: number }): Promise<void>;
  /** Other firms from now on, as when the cluster's office edits its list. */
  setFirms(firms: RosterSource): void;
  /** What was asked since the start, and how often the forbidden folder was. */
  readonly counts: {
    readonly requests: number;
    readonly notModified: number;
    readonly errors: number;
    readonly trapped: number;
  };
  stop(): Promise<void>;
}

/** Starts the wood cluster's old site. Its faults can be switched while it runs. */
export async function startLegacySite(options: LegacySiteOptions): Promise<LegacySite> {
  const { host = "127.0.0.1", requestsBeforeError = 97 } = options;
  let roster = rosterOf(options.firms);
  let fault: SiteFault = "none";
  let delayMs = 0;
  const counts = { requests: 0, notModified: 0, errors: 0, trapped: 0 };
  const lastFailed = new Set<string>();

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "/";
    counts.requests++;
    if (fault === "reset") return request.socket.destroy();
    if (fault === "slow") await pause(delayMs, response);
    if (path === "/robots.txt") return send(response, 200, { "content-type": "text/plain" }, robots);
    if (path.startsWith(trap)) counts.trapped++;
    const failsNow =
      requestsBeforeError > 0 && counts.requests % requestsBeforeError === 0 && !lastFailed.has(path);
    lastFailed.delete(path);
    if (failsNow) lastFailed.add(path);
    if (failsNow || fault === "errors") {
      counts.errors++;
      return send(response, 500, { "content-type": "text/html" }, serverError);
    }
    if (path.startsWith("/img/")) return send(response, 200, { "content-type": "image/gif" }, transparentGif);
    const page = pageAt(roster, path, fault);
    if (!page) return send(response, 404, { "content-type": "text/html" }, "<H1>404 (DEMO)</H1>");
    const body = iconv.encode(page.html, fault === "wrong-charset" ? "windows-1257" : page.charset);
    const headers = { "content-type": contentType(page, fault), ...validators(page, body, fault) };
    if (isUnchanged(request, headers)) {
      counts.notModified++;
      return send(response, 304, headers, "");
    }
    send(response, 200, headers, body);
  };

  let server = await listen(host, options.port ?? 0, answer);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}/`,
    counts,
    async setFault(next, { delayMs: delay = 30_000 } = {}) {
      const wasDown = fault === "down";
      fault = next;
      delayMs = delay;
      if (next === "down" && !wasDown) await close(server);
      if (next !== "down" && wasDown) server = await listen(host, port, answer);
    },
    setFirms(firms) {
      roster = rosterOf(firms);
    },
    async stop() {
      if (fault !== "down") await close(server);
    },
  };
}

async function listen(
  host: string,
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(port, host);
  await once(server, "listening");
  return server;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

/** Most pages leave the charset out; every fifth claims a wrong one. The meta tag is right, but for the faults. */
function contentType(page: SitePage, fault: SiteFault): string {
  if (fault === "wrong-charset" || fault === "mojibake") return "text/html; charset=utf-8";
  return page.habit % 5 === 0 ? "text/html; charset=iso-8859-1" : "text/html";
}

/** A third of the pages has an ETag, a third a Last-Modified, the rest nothing; a broken site has none. */
function validators(page: SitePage, body: Buffer, fault: SiteFault): Record<string, string> {
  if (fault !== "none") return {};
  const digest = createHash("sha1").update(body).digest();
  if (page.habit % 3 === 0) return { etag: `"${digest.toString("hex").slice(0, 16)}"` };
  if (page.habit % 3 === 1) return { "last-modified": lastModified(digest) };
  return {};
}

/** A day between 2003 and 2019 that changes with the page's content, so that a 304 is never wrong. */
function lastModified(digest: Buffer): string {
  return new Date(Date.UTC(2003, 0, 1) + (digest.readUInt32BE(0) % 504_921_600) * 1000).toUTCString();
}

function isUnchanged(request: IncomingMessage, headers: Record<string, string>): boolean {
  const { etag } = headers;
  if (etag !== undefined) return request.headers["if-none-match"] === etag;
  const modified = headers["last-modified"];
  return modified !== undefined && request.headers["if-modified-since"] === modified;
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
) {
  response.writeHead(status, { server: "Demo-Apache/1.3.37 (Unix) PHP/4.4.4", ...headers });
  response.end(body);
}

/** Ends early when the other side gives up, so that a stopped site leaves no timer behind. */
function pause(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.on("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const robots = `# DEMO. Robots are welcome, and may be quick: this site is made for them.
User-agent: *
Disallow: ${trap}
Disallow: /lt/statistika/
Crawl-delay: 0
`;

const serverError = `<HTML><BODY><H1>Internal Server Error</H1>
<B>Warning</B>: mysql_connect(): Too many connections in <B>/home/medis/public_html/inc/db.php</B> on line <B>7</B> (DEMO)
</BODY></HTML>`;

const transparentGif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
