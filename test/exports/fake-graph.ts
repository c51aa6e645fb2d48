import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse } from "graphql";
import { createGateway, type Gateway } from "#gateway/create-gateway.ts";
import { badInput } from "#schema/errors.ts";
import type { GraphRequest, GraphResponse, SubgraphEndpoint } from "#schema/graph-request.ts";
import { silentLogger } from "#schema/logger.ts";

// What exports ask for, with texts that are whatever a test puts in.
const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Language scalar Date scalar DateTime scalar URL
  type LocalizedText { text: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Country { code: ID! name(language: Language): LocalizedText! }
  type Named { name(language: Language): LocalizedText! }
  type Query {
    jobOffers(search: String, where: JobFilter, first: Int): JobOfferConnection
    news(cluster: ID, first: Int): NewsConnection
    events(where: EventFilter, first: Int, after: String): EventConnection
    event(id: ID!): Event
    sources: [Source!]
    companies(search: String, where: CompanyFilter, near: NearInput, orderBy: Order, collation: Language, first: Int, after: String): CompanyConnection
    cooperationOffers(first: Int): OfferConnection
  }
  input JobFilter { countries: [ID!] occupations: [ID!] }
  input EventFilter { countries: [ID!] cluster: ID }
  input CompanyFilter { clusters: [ID!] countries: [ID!] capabilities: [ID!] }
  input OfferFilter { status: Status }
  input NearInput { place: String radiusKm: Float = 50 }
  enum Order { NAME } enum Status { OPEN }
  type JobOfferConnection { nodes: [JobOffer!]! }
  type JobOffer {
    id: ID! title(language: Language): LocalizedText! description(language: Language): LocalizedText
    employerName: String! occupation: Named place: Named country: Country! salary: Salary
    startsOn: Date publishedAt: DateTime! expiresAt: DateTime!
  }
  type Salary { min: Float max: Float currency: String! per: String! gross: Boolean! }
  type NewsConnection { nodes: [NewsItem!]! }
  type NewsItem {
    id: ID! title(language: Language): LocalizedText! body(language: Language): LocalizedText
    publishedAt: DateTime! updatedAt: DateTime! url: String
  }
  type EventConnection { nodes: [Event!]! pageInfo: PageInfo! }
  type Event {
    id: ID! title(language: Language): LocalizedText! startsAt: DateTime endsAt: DateTime allDay: Boolean!
    place: Named country: Country host: Named programme(language: Language): LocalizedText
    website: String updatedAt: DateTime! version: Int!
  }
  type Source { subgraph: String! kind: String! license: String languages: [String!]! cluster: Cluster harvest: Harvest }
  type Cluster { slug: ID! name(language: Language): LocalizedText! country: Country! coordinator: String website: String memberCount: Int! }
  type Harvest { state: String! lastSuccessAt: DateTime recordCount: Int! }
  type Facet { dimension: String! buckets: [Bucket!]! }
  type Bucket { value: String! label(language: Language): LocalizedText! }
  type CompanyConnection { totalCount: Int! nodes: [Company!]! pageInfo: PageInfo! facets: [Facet!]! }
  type OfferConnection { totalCount: Int! nodes: [Offer!]! facets: [Facet!]! }
  type Company {
    id: ID! name: String! legalForm: String description(language: Language): LocalizedText country: Country!
    region: Named place: Named address: Address contact: Contact! taxIds: [TaxId!]! capabilities: [Country!]!
    certificates: [Certificate!]! size: String foundedYear: Int exportsTo: [Country!]! memberships: [Membership!]!
    updatedAt: DateTime! staleSince: DateTime cooperationOffers(where: OfferFilter, first: Int): OfferConnection!
  }
  type Address { street: String postalCode: String town: String }
  type Contact { email: String phone: String website: String }
  type TaxId { scheme: String! value: String! valid: Boolean! }
  type Certificate { standard: String! scope: String validUntil: String }
  type Membership { cluster: Cluster! }
  type Offer {
    id: ID! kind: String! direction: String! title(language: Language): LocalizedText!
    description(language: Language): LocalizedText publishedAt: String! validUntil: String wantedCountries: [Country!]!
  }`;

/** What the graph of a test holds; a test may change it while it is served. */
export interface Content {
  jobOffers: unknown[];
  news: unknown[];
  events: { id: string }[];
  companies: unknown[];
  sources: unknown[];
  facets: unknown[];
}

export interface FakeGraph {
  url: string;
  content: Content;
  /** The requests that the subgraph got, oldest first. */
  requests: GraphRequest[];
  /** While set, the subgraph answers nothing until it resolves. */
  held: Promise<void> | undefined;
  gateway: Gateway;
}

/** A gateway over one subgraph that holds what a test puts in. */
export async function openFakeGraph(): Promise<FakeGraph> {
  const content: Content = { jobOffers: [], news: [], events: [], companies: [], sources: [], facets: [] };
  const requests: GraphRequest[] = [];
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolversOver(content) });
  const endpoint: SubgraphEndpoint = {
    name: "everything",
    async execute(request) {
      requests.push(request);
      if (!request.query.includes("_service")) await graph.held;
      const result = await graphql({
        schema,
        source: request.query,
        variableValues: request.variables ?? null,
      });
      return { ...result, errors: result.errors?.map((error) => error.toJSON()) } as GraphResponse;
    },
  };
  const gateway = createGateway({
    members: [{ endpoint }],
    configuration: { port: 0, demonstration: true, subgraphTimeoutMs: 60_000 },
    logger: silentLogger,
    callerHeaders:
      async ({ headers }) =>
      () => ({ "x-caller": String(headers["authorization"] ?? "nobody") }),
  });
  const graph: FakeGraph = { url: "", content, requests, held: undefined, gateway };
  graph.url = (await gateway.start()).url;
  return graph;
}

const lastPage = { hasNextPage: false, endCursor: null };
const pageSize = 100;

function resolversOver(content: Content) {
  return {
    Query: {
      jobOffers(_: unknown, { where }: { where?: { countries?: string[] } }) {
        const unknown = where?.countries?.find((code) => code !== "PL" && code !== "LT");
        if (unknown === undefined) return { nodes: content.jobOffers };
        throw badInput({
          argument: "where.countries",
          problem: `holds ${unknown}`,
          expected: "give PL or LT",
        });
      },
      news: () => ({ nodes: content.news }),
      events(_: unknown, { after }: { after?: string | null }) {
        const from = Number(after ?? 0);
        const hasNextPage = from + pageSize < content.events.length;
        return {
          nodes: content.events.slice(from, from + pageSize),
          pageInfo: { hasNextPage, endCursor: String(from + pageSize) },
        };
      },
      event: (_: unknown, { id }: { id: string }) => content.events.find((event) => event.id === id) ?? null,
      sources: () => content.sources,
      companies(_: unknown, { first = 20, after }: { first?: number; after?: string | null }) {
        const from = Number(after ?? 0);
        const hasNextPage = from + first < content.companies.length;
        return {
          totalCount: content.companies.length,
          nodes: content.companies.slice(from, from + first),
          pageInfo: { hasNextPage, endCursor: String(from + first) },
          facets: content.facets,
        };
      },
      cooperationOffers: () => ({ totalCount: 0, nodes: [], pageInfo: lastPage, facets: content.facets }),
    },
  };
}

export const text = (written: string) => ({ text: written });
export const named = (written: string) => ({ name: text(written) });
export const coded = (code: string, written: string) => ({ code, name: text(written) });

export function vacancy(id: string, written: string, publishedAt = "2026-10-20T08:00:00.000Z") {
  return {
    id,
    title: text(written),
    description: text(written),
    employerName: written,
    occupation: named(written),
    place: named(written),
    country: coded("PL", written),
    salary: { min: 5000, max: 7000, currency: written, per: "MONTH", gross: true },
    startsOn: "2026-12-01",
    publishedAt,
    expiresAt: "2026-12-20T08:00:00.000Z",
  };
}

export function newsItem(id: string, written: string) {
  const publishedAt = "2026-10-21T08:00:00.000Z";
  return { id, title: text(written), body: text(written), publishedAt, updatedAt: publishedAt, url: written };
}

export function event(id: string, written: string, changes: Record<string, unknown> = {}) {
  return {
    id,
    title: text(written),
    startsAt: "2010-06-22T07:00:00.000Z",
    endsAt: "2010-06-23T15:00:00.000Z",
    allDay: false,
    place: named(written),
    country: coded("LT", written),
    host: named(written),
    programme: text(written),
    website: written,
    updatedAt: "2026-10-01T10:00:00.000Z",
    version: 3,
    ...changes,
  };
}

/** A firm with the same text in every field that is text. */
export function firm(id: string, written: string, changes: Record<string, unknown> = {}) {
  return {
    id,
    name: written,
    legalForm: written,
    description: text(written),
    country: coded("PL", "Polska"),
    region: named(written),
    place: named(written),
    address: { street: written, postalCode: written, town: written },
    contact: { email: written, phone: written, website: written },
    taxIds: [{ scheme: written, value: written, valid: true }],
    capabilities: [coded(written, written)],
    certificates: [{ standard: written, scope: written, validUntil: written }],
    size: written,
    foundedYear: 1998,
    exportsTo: [coded(written, written)],
    memberships: [{ cluster: cluster(written) }],
    updatedAt: "2026-10-30T10:00:00.000Z",
    staleSince: null,
    cooperationOffers: {
      totalCount: 1,
      nodes: [
        {
          id: written,
          kind: written,
          direction: written,
          title: text(written),
          description: text(written),
          publishedAt: "2026-09-01",
          validUntil: written,
          wantedCountries: [coded(written, written)],
        },
      ],
    },
    ...changes,
  };
}

export function source(written: string) {
  return {
    subgraph: written,
    kind: written,
    license: written,
    languages: [written],
    cluster: cluster(written),
    harvest: { state: written, lastSuccessAt: "2026-10-31T10:00:00.000Z", recordCount: 5 },
  };
}

function cluster(written: string) {
  return {
    slug: written,
    name: text(written),
    country: coded("PL", written),
    coordinator: written,
    website: written,
    memberCount: 3,
  };
}
