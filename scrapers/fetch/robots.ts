import robotsParser from "robots-parser";
import type { Answer } from "./exchange.ts";
import { FetchFailed } from "./fetcher.ts";

interface ParsedRobots {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}
// The package's types describe an ES module, which it is not: its default import is the function itself.
const parse = robotsParser as unknown as (url: string, text: string) => ParsedRobots;

/** RFC 9309, 2.5: a crawler reads at least the first 500 KiB; what follows does not count. */
export const robotsBytes = 500 * 1024;
/** RFC 9309, 2.4: a cached robots.txt is not used for more than 24 hours. */
export const robotsFreshMs = 24 * 60 * 60 * 1000;

/** What a host asks of a crawler. */
export interface Robots {
  allows(url: URL): boolean;
  /** Milliseconds between two requests, 0 where the host does not say. */
  readonly delayMs: number;
  /** Why it could not be read, which forbids everything for a while. */
  readonly unreadable?: string;
}

/**
 * Reads a robots.txt for a crawler's product token (RFC 9309, 2.3.1): 2xx is obeyed, 4xx allows everything, and
 * what cannot be had (5xx, no answer, too many redirects) forbids everything.
 */
export function robotsFrom(url: URL, answer: Answer | FetchFailed, product: string): Robots {
  if (answer instanceof FetchFailed) return unreadable(answer.message);
  if (answer.status >= 400 && answer.status < 500) return { allows: () => true, delayMs: 0 };
  if (answer.status < 200 || answer.status >= 300) return unreadable(`${url.href} answered ${answer.status}`);
  const text = Buffer.from(answer.bytes)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const parsed = parse(url.href, unescaped(text));
  const delay = parsed.getCrawlDelay(product) ?? 0;
  return {
    allows: (page) => isRobotsFile(page) || (parsed.isAllowed(unescaped(page.href), product) ?? true),
    delayMs: delay > 0 ? delay * 1000 : 0,
  };
}

function unreadable(why: string): Robots {
  return { allows: () => false, delayMs: 0, unreadable: `robots.txt could not be read: ${why}` };
}

function isRobotsFile(page: URL): boolean {
  return page.pathname === "/robots.txt";
}

/** RFC 9309, 2.2.2: escaped letters and figures mean the same as plain ones. */
function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped;
  });
}
