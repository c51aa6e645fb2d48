import { type DemoCluster, type DemoFirm, firmAsListed, memberId } from "#demo/firm.ts";
import { demoFirms } from "#demo/firms/index.ts";
import type { GraphRequest, SubgraphEndpoint } from "#schema/graph-request.ts";
import type { FeedChange, FeedCompany, FeedOffer, FeedText } from "#subgraphs/kit/feed/feed-types.ts";

const retrievedAt = "2026-11-01T10:00:00.000Z";

/** The two demonstration clusters' feeds over `size` firms, held in memory: what a harvest costs without its sources. */
export function demoFeeds(size: number): { endpoints: SubgraphEndpoint[]; records: number } {
  const changes: Record<DemoCluster, FeedChange[]> = { metalworking: [], woodworking: [] };
  for (const firm of demoFirms(size)) {
    for (const cluster of firm.clusters) {
      const listed = firmAsListed(firm, cluster);
      const id = memberId(firm, cluster);
      changes[cluster].push({
        id,
        changedAt: retrievedAt,
        deleted: false,
        company: companyRecord(listed, cluster),
      });
      for (const offer of listed.offers) {
        const record: FeedOffer = {
          ...offer,
          companyId: id,
          titles: texts(offer.titles),
          descriptions: texts(offer.descriptions),
          capabilities: [...offer.capabilities],
          wantedCountries: [...offer.wantedCountries],
        };
        changes[cluster].push({ id: offer.key, changedAt: retrievedAt, deleted: false, offer: record });
      }
    }
  }
  return {
    endpoints: [endpoint("metalworking", changes.metalworking), endpoint("woodworking", changes.woodworking)],
    records: changes.metalworking.length + changes.woodworking.length,
  };
}

function companyRecord(firm: DemoFirm, cluster: DemoCluster): FeedCompany {
  return {
    name: firm.name,
    legalForm: firm.legalForm,
    descriptions: texts(firm.descriptions),
    country: firm.country,
    place: firm.place,
    postalCode: firm.postalCode,
    street: firm.street,
    latitude: firm.latitude ?? null,
    longitude: firm.longitude ?? null,
    email: firm.email,
    phone: firm.phone,
    website: firm.website,
    taxIds: [...firm.taxIds],
    activities: [...firm.activities],
    capabilities: [...firm.capabilities],
    keywords: [...firm.keywords],
    certificates: [...firm.certificates],
    size: firm.size,
    foundedYear: firm.foundedYear,
    exportsTo: [...firm.exportsTo],
    memberSince: firm.memberSince,
    sourceUrl: `https://${cluster}.example/${memberId(firm, cluster)}`,
    retrievedAt,
  };
}

function texts(byLanguage: Readonly<Record<string, string | undefined>>): FeedText[] {
  return Object.entries(byLanguage).flatMap(([language, text]) => (text ? [{ language, text }] : []));
}

function endpoint(name: DemoCluster, changes: readonly FeedChange[]): SubgraphEndpoint {
  const metal = name === "metalworking";
  const cluster = {
    slug: name,
    country: metal ? "PL" : "LT",
    sectors: [metal ? "METALWORKING" : "WOODWORKING"],
    languages: ["pl", "lt", "en"],
    names: [{ language: "en", text: metal ? "Metalworking cluster" : "Woodworking cluster" }],
    descriptions: [],
    sourceKind: metal ? "DATABASE" : "SCRAPED_SITE",
  };
  return {
    name,
    async execute({ query, variables }: GraphRequest) {
      if (query.includes("_service")) return { data: { _service: { sdl: "clusterFeed" } } };
      const from = Number(variables?.["after"] ?? 0);
      const end = Math.min(changes.length, from + Number(variables?.["first"]));
      const page = {
        cluster,
        cursor: String(end),
        hasMore: end < changes.length,
        changes: changes.slice(from, end),
      };
      return { data: { clusterFeed: page } };
    },
  };
}
