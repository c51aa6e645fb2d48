import type { SubgraphEndpoint } from "#schema/graph-request.ts";
import { type HarvestHouse, type HarvestResult, harvestCluster } from "./harvest-cluster.ts";
import { isKnownCluster } from "./harvest-state.ts";

export interface HarvestPlan extends HarvestHouse {
  neighbours(): readonly SubgraphEndpoint[];
}

/** How often the schedule is looked at. */
const tickMs = 5_000;
/** What failed is tried again this soon. */
const retryMs = 60_000;
/** What another process harvests is looked at again this soon: if that one was killed, its lease has run out by then. */
const elsewhereMs = 10_000;
/** A neighbour that does not even say whether it has a feed is asked again this soon. */
const askAgainMs = 5_000;

/** Harvests every neighbour that has a feed: at the start, on schedule, and when one says that it has news. */
export class HarvestSchedule {
  readonly #plan: HarvestPlan;
  readonly #underWay = new Map<string, Promise<HarvestResult | undefined>>();
  readonly #again = new Set<string>();
  readonly #due = new Map<string, number>();
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #ticking: Promise<void> = Promise.resolve();
  /** Neighbours that were asked at least once, whatever came of it, and whose source is not awaited any more. */
  readonly attempted = new Set<string>();

  constructor(plan: HarvestPlan) {
    this.#plan = plan;
  }

  start(): void {
    const next = async () => {
      this.#ticking = this.tick();
      await this.#ticking;
      if (this.#stopping.signal.aborted) return;
      this.#timer = setTimeout(() => void next(), tickMs);
      this.#timer.unref();
    };
    void next();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await Promise.allSettled([this.#ticking, ...this.#underWay.values()]);
  }

  /** Harvests every neighbour whose time has come. Never rejects. */
  async tick(): Promise<void> {
    const now = this.#plan.clock().getTime();
    const due = this.#plan.neighbours().filter(({ name }) => (this.#due.get(name) ?? 0) <= now);
    await Promise.all(due.map((endpoint) => this.#visit(endpoint)));
  }

  /** A cluster has news. A nudge during its harvest makes it begin again afterwards. */
  nudge(cluster: string): void {
    const endpoint = this.#plan.neighbours().find(({ name }) => name === cluster);
    if (endpoint === undefined || this.#stopping.signal.aborted) return;
    if (this.#underWay.has(cluster)) this.#again.add(cluster);
    else void this.harvest(endpoint);
  }

  /** Harvests one neighbour, or waits for the harvest that is under way. Undefined when it broke off. */
  harvest(endpoint: SubgraphEndpoint): Promise<HarvestResult | undefined> {
    const running = this.#underWay.get(endpoint.name);
    if (running) return running;
    const work = this.#harvest(endpoint).then((result) => {
      this.#underWay.delete(endpoint.name);
      if (result !== "AWAITED") this.attempted.add(endpoint.name);
      if (this.#again.delete(endpoint.name)) this.nudge(endpoint.name);
      return result;
    });
    this.#underWay.set(endpoint.name, work);
    return work;
  }

  async #harvest(endpoint: SubgraphEndpoint): Promise<HarvestResult | undefined> {
    try {
      return await harvestCluster(endpoint, this.#plan, this.#stopping.signal);
    } catch (error) {
      if (!this.#stopping.signal.aborted)
        this.#plan.logger.error({ cluster: endpoint.name, err: error }, "a harvest broke off");
      return undefined;
    }
  }

  async #visit(endpoint: SubgraphEndpoint): Promise<void> {
    const wait = await this.#waitAfter(endpoint);
    this.#due.set(endpoint.name, this.#plan.clock().getTime() + wait);
  }

  async #waitAfter(endpoint: SubgraphEndpoint): Promise<number> {
    const usual = this.#plan.harvestMinutes * 60_000;
    const feeding = await hasFeed(endpoint);
    if (feeding === false) {
      this.attempted.add(endpoint.name);
      return usual;
    }
    if (feeding === undefined) {
      // A source that we know is harvested all the same, so that its fault is recorded.
      const known = await isKnownCluster(this.#plan.db, endpoint.name).catch(() => false);
      if (known) await this.harvest(endpoint);
      this.attempted.add(endpoint.name);
      return askAgainMs;
    }
    const result = await this.harvest(endpoint);
    if (result === "DONE" || result === "QUARANTINED") return usual;
    return Math.min(usual, result === "ELSEWHERE" ? elsewhereMs : retryMs);
  }
}

/** Whether a subgraph's SDL has the feed; undefined when it does not answer. */
export async function hasFeed(endpoint: SubgraphEndpoint): Promise<boolean | undefined> {
  try {
    const { data } = await endpoint.execute({ query: "{ _service { sdl } }", headers: {} });
    const service = data?.["_service"];
    if (typeof service !== "object" || service === null || !("sdl" in service)) return undefined;
    return typeof service.sdl === "string" && /\bclusterFeed\b/.test(service.sdl);
  } catch {
    return undefined;
  }
}
