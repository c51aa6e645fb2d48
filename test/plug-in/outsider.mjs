// A cluster of Volyn, plugged in from outside: plain JavaScript, its own server, nothing of this project's code.
import { createServer } from "node:http";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { GraphQLError, graphql, parse } from "graphql";

const typeDefs = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: ["@key", "@shareable", "@inaccessible", "@external", "@requires"])

  type Query {
    volynMember(id: ID!): VolynMember
    volynMembers: [VolynMember!]
    clusterFeed(after: String, first: Int! = 500): ClusterFeed! @shareable @inaccessible
  }

  "A member as the Volyn cluster records it."
  type VolynMember @key(fields: "id") {
    id: ID!
    "How many people work on the saws."
    sawyers: Int
    company: Company
  }

  type Company @key(fields: "ref") {
    ref: ID! @inaccessible @shareable
    aliases: [ID!]! @external
    volyn: VolynMember @requires(fields: "aliases")
  }

  type ClusterFeed @shareable @inaccessible {
    cluster: FeedCluster! cursor: String! hasMore: Boolean! changes: [FeedChange!]!
  }
  type FeedCluster @shareable @inaccessible {
    slug: ID! country: ID! sectors: [ID!]! languages: [Language!]! names: [FeedText!]! descriptions: [FeedText!]!
    coordinator: String website: URL foundedYear: Int profileField: String license: String sourceKind: ID!
    freshAt: DateTime state: ID
  }
  type FeedChange @shareable @inaccessible { id: ID! changedAt: DateTime! deleted: Boolean! company: FeedCompany offer: FeedOffer }
  type FeedText @shareable @inaccessible { language: Language! text: String! }
  type FeedCompany @shareable @inaccessible {
    name: String! legalForm: String descriptions: [FeedText!]! country: ID! place: String postalCode: String street: String
    latitude: Float longitude: Float email: String phone: String website: String contactPerson: String
    taxIds: [FeedTaxId!]! activities: [ID!]! capabilities: [ID!]! keywords: [String!]! certificates: [FeedCertificate!]!
    size: ID foundedYear: Int exportsTo: [ID!]! memberSince: Date sourceUrl: URL retrievedAt: DateTime!
  }
  type FeedTaxId @shareable @inaccessible { scheme: ID! value: String! }
  type FeedCertificate @shareable @inaccessible { standard: String! scope: String validUntil: Date }
  type FeedOffer @shareable @inaccessible {
    companyId: ID! kind: ID! direction: ID! titles: [FeedText!]! descriptions: [FeedText!]!
    capabilities: [ID!]! wantedCountries: [ID!]! publishedAt: Date! validUntil: Date closed: Boolean! sourceUrl: URL
  }
  scalar Language
  scalar Date
  scalar DateTime
  scalar URL
`);

const cluster = {
  slug: "volyn",
  country: "UA",
  sectors: ["WOODWORKING"],
  languages: ["uk", "en"],
  names: [
    { language: "uk", text: "Деревообробний кластер Волині (демонстрація)" },
    { language: "en", text: "Volyn wood cluster (demonstration)" },
  ],
  descriptions: [],
  profileField: "volyn",
  license: "CC0-1.0",
  sourceKind: "DATABASE",
};

const empty = { taxIds: [], activities: [], capabilities: [], keywords: [], certificates: [], exportsTo: [] };

/** Three firms, one record that is wrong on purpose, and an offer. */
const records = [
  {
    id: "1",
    company: {
      ...empty,
      name: "Лісопилка Демо",
      legalForm: "ТОВ",
      country: "UA",
      place: "Луцьк",
      taxIds: [{ scheme: "UA_EDRPOU", value: "77192085" }],
      capabilities: ["SAWMILLING"],
      keywords: ["пиломатеріали"],
      descriptions: [{ language: "uk", text: "Розпилювання та сушіння деревини." }],
      retrievedAt: "2026-11-01T08:00:00Z",
    },
    sawyers: 12,
  },
  {
    id: "2",
    company: {
      ...empty,
      name: "Столярня Демо",
      country: "UA",
      place: "Ковель",
      descriptions: [{ language: "uk", text: "Двері та сходи з дуба." }],
      retrievedAt: "2026-11-01T08:00:00Z",
    },
    sawyers: 3,
  },
  {
    id: "3",
    company: {
      ...empty,
      name: "Wrong on purpose",
      country: "XX",
      descriptions: [],
      retrievedAt: "2026-11-01T08:00:00Z",
    },
  },
  {
    id: "o1",
    offer: {
      companyId: "1",
      kind: "TRADE",
      direction: "OFFER",
      titles: [{ language: "uk", text: "Дубова дошка, камерне сушіння" }],
      descriptions: [],
      capabilities: ["SAWMILLING"],
      wantedCountries: ["PL", "LT"],
      publishedAt: "2026-10-01",
      closed: false,
    },
  },
];

const memberById = (id) => {
  const record = records.find((candidate) => candidate.id === id && candidate.company);
  return record ? { id, sawyers: record.sawyers ?? null, company: { ref: `volyn:${id}` } } : null;
};

function clusterFeed({ after, first }) {
  const from =
    after === null || after === undefined ? 0 : Number(/^at-(\d+)$/.exec(after)?.[1] ?? Number.NaN);
  if (Number.isNaN(from))
    throw new GraphQLError("This cursor is not one of ours.", { extensions: { code: "BAD_CURSOR" } });
  const page = records.slice(from, from + first);
  return {
    cluster,
    cursor: `at-${from + page.length}`,
    hasMore: from + page.length < records.length,
    changes: page.map(({ id, company, offer }) => ({
      id,
      changedAt: "2026-11-01T08:00:00Z",
      deleted: false,
      company,
      offer,
    })),
  };
}

const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: {
    Query: {
      volynMember: (_parent, { id }) => memberById(id),
      volynMembers: () => records.map(({ id }) => memberById(id)).filter((member) => member !== null),
      clusterFeed: (_parent, given) => clusterFeed(given),
    },
    VolynMember: { __resolveReference: ({ id }) => memberById(id) },
    Company: {
      volyn: ({ aliases = [] }) => {
        const alias = aliases.find((candidate) => candidate.startsWith("volyn:"));
        return alias ? memberById(alias.slice("volyn:".length)) : null;
      },
    },
  },
});

/** Serves the cluster on a free port. Resolves with its address and a way to stop it. */
export async function startOutsider() {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { query = "", variables } = JSON.parse(body || "{}");
    const answer = await graphql({ schema, source: query, variableValues: variables });
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
