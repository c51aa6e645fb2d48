import { setTimeout as sleep } from "node:timers/promises";
import { Agent } from "undici";
import { type Clock, systemClock } from "#schema/clock.ts";
import { type HostLookup, publicLookup } from "./addresses.ts";
import { type Answer, exchange, type Limits } from "./exchange.ts";
import { type FetchedPage, type Fetcher, FetchFailed, type FetchRules } from "./fetcher.ts";
import { HostLane, type Wait } from "./host-lane.ts";
import {
  type CachedPage,
  conditions,
  mayKeep,
  memoryPageCache,
  type PageCache,
  pageOfAnswer,
} from "./page-cache.ts";
import { backoffMs, isPassingFault, isPassingStatus, retryAfterMs } from "./retry.ts";
import { type Robots, robotsBytes, robotsFreshMs, robotsFrom } from "./robots.ts";
import { isRedirect, redirectTarget, webAddress } from "./web-address.ts";

/** Who we say we are, and how we behave. */
export interface FetcherOptions {
  /** An e-mail address or page by which a site's owner reaches us; part of every request. */
  readonly contact: string;
  /** Product token, also looked for in robots.txt (default `E-Cooperation`). */
  readonly product?: string;
  readonly version?: string;
  readonly cache?: PageCache;
  readonly clock?: Clock;
  readonly wait?: Wait;
  /** Defaults: 10 MB, 60 s in all, 15 s without a byte. */
  readonly limits?: Partial<Limits>;
  /** The longest Retry-After or Crawl-delay that is waited for (default five minutes); longer ones end the visit. */
  readonly patienceMs?: number;
  readonly lookup?: HostLookup;
}

export const defaultLimits: Limits = { bodyBytes: 10 * 1024 * 1024, totalMs: 60_000, idleMs: 15_000 };
export const defaultDelayMs = 2000;
const redirectsAtMost = 5;
const retriesAtMost = 2;
const robotsFailureMs = 5 * 60 * 1000;

/**
 * A fetcher that a site's owner has nothing to say against: it names itself, obeys robots.txt (RFC 9309), asks one
 * thing at a time and not too often, asks again only for what changed, and goes away when told to. It stays on the
 * host it was sent to and does not enter private networks unless a site lives there.
 */
export class PoliteFetcher implements Fetcher {
  readonly #options: FetcherOptions;
  readonly #product: string;
  readonly #agentName: string;
  readonly #clock: Clock;
  readonly #cache: PageCache;
  readonly #limits: Limits;
  readonly #lanes = new Map<string, HostLane>();
  readonly #publicOnly: Agent;
  readonly #anywhere: Agent;

  constructor(options: FetcherOptions) {
    if (!/^[\x21-\x7e]{3,200}$/.test(options.contact)) {
      throw new TypeError(
        `A fetcher's contact is an e-mail address or URL, not ${JSON.stringify(options.contact)}.`,
      );
    }
    this.#options = options;
    this.#product = options.product ?? "E-Cooperation";
    this.#agentName = `${this.#product}/${options.version ?? "0.1"} (+${options.contact})`;
    this.#clock = options.clock ?? systemClock;
    this.#cache = options.cache ?? memoryPageCache();
    this.#limits = { ...defaultLimits, ...options.limits };
    const common = { connections: 1, keepAliveTimeout: 4000, pipelining: 1 };
    this.#publicOnly = new Agent({
      ...common,
      connect: { lookup: publicLookup(options.lookup), timeout: 10_000 },
    });
    this.#anywhere = new Agent({ ...common, connect: { timeout: 10_000 } });
  }

  /** Gets a page in its host's turn. Throws `FetchFailed`, or the signal's reason when it is aborted. */
  async get(url: string, rules: FetchRules = {}): Promise<FetchedPage> {
    const address = webAddress(url, rules);
    const lane = this.#lane(address);
    return lane.queue.add(() => this.#visit(address, lane, rules)) as Promise<FetchedPage>;
  }

  /** Lets go of idle connections; requests under way are ended. */
  async close(): Promise<void> {
    await Promise.all([this.#publicOnly.destroy(), this.#anywhere.destroy()]);
  }

  #lane(url: URL): HostLane {
    const known = this.#lanes.get(url.host);
    if (known) return known;
    const lane = new HostLane(this.#clock, this.#options.wait ?? waitFor);
    this.#lanes.set(url.host, lane);
    return lane;
  }

  async #visit(start: URL, lane: HostLane, rules: FetchRules): Promise<FetchedPage> {
    let url = start;
    for (let hop = 0; hop <= redirectsAtMost; hop++) {
      const delayMs = await this.#permission(url, lane, rules);
      const cached = await this.#cache.read(url.href);
      const answer = await this.#ask(url, lane, { ...rules, minimumDelayMs: delayMs }, conditions(cached));
      if (answer.status === 304 && cached) return fetched(url, cached, true);
      if (answer.status >= 200 && answer.status <= 203)
        return fetched(url, await this.#keep(url, answer), false);
      if (!isRedirect(answer.status))
        throw new FetchFailed(url.href, "status", `${answer.status}`, answer.status);
      url = redirectTarget(url, answer.headers["location"], rules);
    }
    throw new FetchFailed(start.href, "redirect", `more than ${redirectsAtMost} redirects`);
  }

  /** Asks robots.txt; gives the milliseconds to keep between requests, or throws. */
  async #permission(url: URL, lane: HostLane, rules: FetchRules): Promise<number> {
    const robots = await this.#robots(url, lane, rules);
    const delayMs = Math.max(rules.minimumDelayMs ?? defaultDelayMs, robots.delayMs);
    if (!robots.allows(url)) {
      throw new FetchFailed(url.href, "robots", robots.unreadable ?? "robots.txt does not allow it");
    }
    if (robots.delayMs > this.#patienceMs) {
      throw new FetchFailed(
        url.href,
        "robots",
        `robots.txt asks for ${robots.delayMs / 1000} s between requests`,
      );
    }
    return delayMs;
  }

  async #robots(url: URL, lane: HostLane, rules: FetchRules): Promise<Robots> {
    const now = this.#clock().getTime();
    const known = lane.robots.get(url.origin);
    if (known && known.until > now) return known.rules;
    const file = new URL("/robots.txt", url);
    const found = robotsFrom(file, await this.#askRobots(file, lane, rules), this.#product);
    const keepMs = found.unreadable === undefined ? robotsFreshMs : robotsFailureMs;
    lane.robots.set(url.origin, { rules: found, until: this.#clock().getTime() + keepMs });
    return found;
  }

  /** Up to five redirects, even to other hosts (RFC 9309, 2.3.1.2), which then have to be public. */
  async #askRobots(file: URL, lane: HostLane, rules: FetchRules): Promise<Answer | FetchFailed> {
    let url = file;
    try {
      for (let hop = 0; hop <= redirectsAtMost; hop++) {
        const isOwn = url.host === file.host;
        const answer = await this.#ask(url, lane, isOwn ? rules : publicRules(rules), {}, robotsBytes);
        const target = answer.headers["location"];
        if (!isRedirect(answer.status) || !target || !URL.canParse(target, url.href)) return answer;
        const next = new URL(target, url);
        url = webAddress(next.href, next.host === file.host ? rules : publicRules(rules));
      }
    } catch (error) {
      if (!(error instanceof FetchFailed)) throw error;
      if (error.fault === "private address" && new URL(error.url).host === file.host) throw error;
      return error;
    }
    return new FetchFailed(file.href, "redirect", `more than ${redirectsAtMost} redirects`);
  }

  /** One GET, repeated at most twice where a second one may do better and can do no harm. */
  async #ask(
    url: URL,
    lane: HostLane,
    rules: FetchRules,
    headers: Record<string, string>,
    cutAt?: number,
  ): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      await lane.pace(rules.minimumDelayMs ?? defaultDelayMs, rules.signal);
      const isLast = attempt === retriesAtMost;
      try {
        const answer = await exchange(url, {
          headers: {
            "user-agent": this.#agentName,
            from: this.#options.contact,
            accept: "text/html, */*;q=0.5",
            ...headers,
          },
          dispatcher: rules.allowPrivateAddresses ? this.#anywhere : this.#publicOnly,
          limits: this.#limits,
          signal: rules.signal,
          ...(cutAt ? { cutAt } : {}),
        });
        const asked = retryAfterMs(answer.headers["retry-after"], this.#clock());
        const isPassing = isPassingStatus(answer.status);
        if (isPassing && asked !== undefined) lane.rest(Math.min(asked, this.#patienceMs));
        if (!isPassing || isLast || (asked ?? 0) > this.#patienceMs) return answer;
        if (asked === undefined) lane.rest(backoffMs(attempt));
      } catch (error) {
        if (!(error instanceof FetchFailed) || !isPassingFault(error.fault) || isLast) throw error;
        lane.rest(backoffMs(attempt));
      }
    }
  }

  async #keep(url: URL, answer: Answer): Promise<CachedPage> {
    const page = pageOfAnswer(answer);
    if (mayKeep(answer, page)) await this.#cache.write(url.href, page);
    return page;
  }

  get #patienceMs(): number {
    return this.#options.patienceMs ?? 5 * 60 * 1000;
  }
}

function fetched(url: URL, page: CachedPage, notModified: boolean): FetchedPage {
  const type = page.contentType ? { contentType: page.contentType } : {};
  return { url: url.href, bytes: page.bytes, notModified, ...type };
}

function publicRules(rules: FetchRules): FetchRules {
  return { ...rules, allowPrivateAddresses: false };
}

const waitFor: Wait = (ms, signal) => sleep(ms, undefined, signal ? { signal } : {});
