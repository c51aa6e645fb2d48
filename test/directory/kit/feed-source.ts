import type { GraphRequest, GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import { UpstreamFault } from "#schema/graph-request.ts";
import type { FeedChange, FeedCluster, FeedCompany, FeedOffer } from "#subgraphs/kit/feed/feed-types.ts";

/** A cluster's feed as a plain object: a list of changes, and a cursor that is a place in it. */
export interface FeedSource extends SubgraphEndpoint {
  cluster: FeedCluster;
  /** Appends a change of every record given. */
  publish(...changes: FeedChange[]): void;
  /** Begins anew: cursors given out before are refused, and the feed holds only these. */
  restart(...changes: FeedChange[]): void;
  /** Whether it answers at all. */
  reachable: boolean;
  /** Pages asked for so far. */
  pages: number;
  pageSize: number;
}

export function feedSource(slug: string, facts: Partial<FeedCluster> = {}): FeedSource {
  let changes: FeedChange[] = [];
  let lineage = 1;
  const page = (after: string | null, first: number): GraphResponse => {
    const [own, place] = after === null ? [lineage, 0] : after.split(":").map(Number);
    if (own !== lineage || place === undefined) {
      return { data: null, errors: [{ message: "bad cursor", extensions: { code: "BAD_CURSOR" } }] };
    }
    const size = Math.min(first, source.pageSize);
    const end = Math.min(place + size, changes.length);
    const feed = {
      cluster: source.cluster,
      cursor: `${lineage}:${end}`,
      hasMore: end < changes.length,
      changes: changes.slice(place, end),
    };
    return { data: { clusterFeed: feed } };
  };
  const source: FeedSource = {
    name: slug,
    cluster: { ...aCluster, slug, names: [{ language: "en", text: `Cluster ${slug}` }], ...facts },
    reachable: true,
    pages: 0,
    pageSize: 1000,
    publish: (...more) => void changes.push(...more),
    restart(...all) {
      lineage += 1;
      changes = all;
    },
    async execute({ query, variables }: GraphRequest) {
      if (!source.reachable) throw new UpstreamFault("UNREACHABLE", slug, "http://10.0.0.1:4001 refused");
      if (query.includes("_service")) return { data: { _service: { sdl: "type Query { clusterFeed: X }" } } };
      source.pages += 1;
      return page((variables?.["after"] ?? null) as string | null, Number(variables?.["first"]));
    },
  };
  return source;
}

const aCluster: FeedCluster = {
  slug: "",
  country: "PL",
  sectors: ["METALWORKING"],
  languages: ["pl", "en"],
  names: [],
  descriptions: [],
  sourceKind: "DATABASE",
};

/** A firm's record with the given differences from a plain one. */
export function aCompany(differences: Partial<FeedCompany> = {}): FeedCompany {
  return {
    name: "Stalmet",
    descriptions: [],
    country: "PL",
    place: "Suwałki",
    taxIds: [],
    activities: [],
    capabilities: [],
    keywords: [],
    certificates: [],
    exportsTo: [],
    retrievedAt: "2026-11-01T10:00:00.000Z",
    ...differences,
  };
}

export function anOffer(companyId: string, differences: Partial<FeedOffer> = {}): FeedOffer {
  return {
    companyId,
    kind: "SUBCONTRACTING",
    direction: "OFFER",
    titles: [{ language: "en", text: "Milling capacity" }],
    descriptions: [],
    capabilities: [],
    wantedCountries: [],
    publishedAt: "2026-10-01",
    closed: false,
    ...differences,
  };
}

export function firm(id: string, differences: Partial<FeedCompany> = {}): FeedChange {
  return { id, changedAt: "2026-11-01T10:00:00.000Z", deleted: false, company: aCompany(differences) };
}

export function offer(id: string, companyId: string, differences: Partial<FeedOffer> = {}): FeedChange {
  return {
    id,
    changedAt: "2026-11-01T10:00:00.000Z",
    deleted: false,
    offer: anOffer(companyId, differences),
  };
}

export function gone(id: string): FeedChange {
  return { id, changedAt: "2026-11-02T10:00:00.000Z", deleted: true };
}
