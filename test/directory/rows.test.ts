import type { FeedCompany } from "#subgraphs/kit/feed/feed-types.ts";
import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, offer } from "./kit/feed-source.ts";
import { tokenOf } from "./kit/letters.ts";
import { published } from "./kit/publishing.ts";

const metal = feedSource("metalworking", {
  names: [
    { language: "pl", text: "Klaster Obróbki Metali" },
    { language: "en", text: "Metalworking Cluster" },
  ],
});
const wood = feedSource("woodworking", {
  ...{ country: "LT", sectors: ["WOODWORKING"], languages: ["lt", "pl", "en"] },
  names: [{ language: "lt", text: "Medienos partneriai" }],
});
const grodno = feedSource("grodno-wood", {
  country: "BY",
  sectors: ["WOODWORKING"],
  languages: ["be", "ru"],
});

const inLithuania = { country: "LT", place: "Alytus" };
const firms: [string, Partial<FeedCompany>][] = [
  ["m-1", { name: "Stalmet", email: "info@stalmet.example", capabilities: ["WELDING"], size: "SMALL" }],
  ["m-2", { name: "Suwalskie Okna", capabilities: ["WINDOWS"], place: "Suwałki", size: "LARGE" }],
];
const woodFirms: [string, Partial<FeedCompany>][] = [
  ["w-1", { name: "Alytaus langai", ...inLithuania, capabilities: ["WINDOWS"], size: "MEDIUM" }],
  ["w-2", { name: "Dzūkijos rąstas", ...inLithuania, capabilities: ["LOG_HOUSES"], size: "MEDIUM" }],
];

let directory: TestDirectory;
beforeAll(async () => {
  directory = await openTestDirectory(metal, wood, grodno);
  const description = { descriptions: [{ language: "pl", text: "Pracujemy od 1992 roku." }] };
  metal.publish(
    ...firms.map(([id, differences]) => firm(id, { ...description, ...differences })),
    offer("o-1", "m-1", {
      ...{ kind: "SUBCONTRACTING", direction: "OFFER", capabilities: ["WELDING"] },
      titles: [
        { language: "pl", text: "Wolne moce: spawanie" },
        { language: "lt", text: "Laisvi pajėgumai: suvirinimas" },
        { language: "en", text: "Free capacity: welding" },
      ],
    }),
  );
  wood.publish(
    ...woodFirms.map(([id, differences]) =>
      firm(id, {
        descriptions: [
          { language: "lt", text: "Dirbame abipus sienos." },
          { language: "pl", text: "Pracujemy po obu stronach granicy." },
        ],
        ...differences,
      }),
    ),
  );
  grodno.publish(
    firm("g-1", { name: "Нёман Лес", country: "BY", place: "Hrodna", capabilities: ["SAWMILLING"] }),
  );
  await directory.harvest();
});
afterAll(() => directory.close());

it("row 1: one platform spans the clusters: their sources, and every firm in one list", async () => {
  expect(
    await directory.ask(`{
      sources { subgraph kind cluster { country { code } } }
      clusters { slug memberCount }
      companies(orderBy: NAME) { totalCount nodes { name memberships { cluster { slug } } } }
    }`),
  ).toEqual({
    sources: [
      { subgraph: "grodno-wood", kind: "DATABASE", cluster: { country: { code: "BY" } } },
      { subgraph: "metalworking", kind: "DATABASE", cluster: { country: { code: "PL" } } },
      { subgraph: "woodworking", kind: "DATABASE", cluster: { country: { code: "LT" } } },
    ],
    clusters: [
      { slug: "grodno-wood", memberCount: 1 },
      { slug: "metalworking", memberCount: 2 },
      { slug: "woodworking", memberCount: 2 },
    ],
    companies: {
      totalCount: 5,
      nodes: expect.arrayContaining([
        { name: "Stalmet", memberships: [{ cluster: { slug: "metalworking" } }] },
        { name: "Dzūkijos rąstas", memberships: [{ cluster: { slug: "woodworking" } }] },
      ]),
    },
  });
});

it("row 4: every country of the map is there, with its counts, and one without an initiative yet too", async () => {
  const { countries, companyStats, clusters } = await directory.ask<{
    countries: { code: string }[];
    companyStats: { rows: { keys: { value: string }[]; count: number }[] };
    clusters: { country: { code: string } }[];
  }>(`{
    countries { code name(language: "lt") { text } }
    companyStats(groupBy: [COUNTRY]) { rows { keys { value label(language: "pl") { text } } count } }
    clusters { country { code } }
  }`);
  const counts = new Map(companyStats.rows.map(({ keys, count }) => [keys[0]?.value, count]));
  const initiatives = new Set(clusters.map(({ country }) => country.code));
  expect(countries.map(({ code }) => [code, initiatives.has(code), counts.get(code) ?? 0])).toEqual([
    ["PL", true, 2],
    ["LT", true, 2],
    ["BY", true, 1],
    ["UA", false, 0],
    ["RU", false, 0],
  ]);
});

it("row 6: what is said in Lithuanian, Polish or English is shown in that language, else in a declared one", async () => {
  const title = async (id: string, language: string) => {
    const query =
      "query ($id: ID!, $l: Language) { cooperationOffer(id: $id) { title(language: $l) { text language isFallback } } }";
    return (await directory.ask<{ cooperationOffer: { title: object } }>(query, { id, l: language }))
      .cooperationOffer.title;
  };
  expect(await title("metalworking:o-1", "lt")).toEqual({
    ...{ text: "Laisvi pajėgumai: suvirinimas", language: "lt", isFallback: false },
  });
  expect(await title("metalworking:o-1", "uk")).toEqual({
    ...{ text: "Free capacity: welding", language: "en", isFallback: true },
  });
  expect(
    await directory.ask(
      '{ cluster(slug: "metalworking") { name(language: "lt") { text language isFallback } } }',
    ),
  ).toEqual({ cluster: { name: { text: "Metalworking Cluster", language: "en", isFallback: true } } });
});

it("row 7: a cluster of a later country takes part by its feed, under its country's policy", async () => {
  const { applyForMembership } = await directory.ask<Record<string, object>>(`mutation {
    applyForMembership(cluster: "grodno-wood", input: { organisation: "Medis", kind: "COMPANY", country: "LT", place: "Alytus",
      contactEmail: "info@medis.lt", consent: true }) { ... on InvalidInput { problems { code message } } }
  }`);
  expect(applyForMembership).toMatchObject({ problems: [{ code: "READ_ONLY" }] });
  expect(
    await directory.ask(`{ cluster(slug: "grodno-wood") { policy { readOnly notice(language: "be") { language } }
      companies { nodes { name place { name(language: "lt") { text } } } } } }`),
  ).toEqual({
    cluster: {
      policy: { readOnly: true, notice: { language: "be" } },
      companies: { nodes: [{ name: "Нёман Лес", place: { name: { text: "Gardinas" } } }] },
    },
  });
});

it("row 8: a university applies to a cluster, and its operator accepts it", async () => {
  const apply = `mutation { applyForMembership(cluster: "woodworking", input: { organisation: "Kauno technologijos universitetas",
    kind: "UNIVERSITY", country: "LT", place: "Kaunas", contactEmail: "mokslas@ktu.example", consent: true }) {
    ... on MembershipApplication { id } } }`;
  const { applyForMembership } = await directory.ask<{ applyForMembership: { id: string } }>(apply);
  const token = await tokenOf(directory, "mokslas@ktu.example", "confirmApplication");
  await directory.ask(`mutation { confirmApplication(token: "${token}") { __typename } }`);
  const decide = `mutation { decideApplication(id: "${applyForMembership.id}", accept: true) {
    ... on ApplicationDecided { application { state kind } } } }`;
  expect(await directory.ask(decide, {}, { role: "operator", clusters: ["woodworking"] })).toEqual({
    decideApplication: { application: { state: "ACCEPTED", kind: "UNIVERSITY" } },
  });
  expect((await directory.mailed()).at(-1)).toMatchObject({
    ...{ to: "mokslas@ktu.example", language: "lt", subject: expect.stringContaining("Prašymas priimtas") },
  });
});

it("row 17: firms of both sides of the border are found together, by what they make, trade and serve", async () => {
  expect(
    await directory.ask(`{
      companies(where: { capabilities: ["WINDOWS"] }, nearBorder: { between: ["PL", "LT"], withinKm: 60 }, orderBy: NAME) {
        nodes { name country { code } } } }`),
  ).toEqual({
    companies: {
      nodes: [
        { name: "Alytaus langai", country: { code: "LT" } },
        { name: "Suwalskie Okna", country: { code: "PL" } },
      ],
    },
  });
});

it("row 18: a firm publishes a request, and it is seen who could answer it, at home or only across the border", async () => {
  const asks = (title: string, capability: string) =>
    published(directory, {
      ...{
        companyId: "metalworking:m-1",
        contactEmail: "zakupy@stalmet.example",
        capabilities: [capability],
      },
      ...{ titles: [{ language: "pl", text: title }], descriptions: [] },
    });
  const windows = await asks("Kupimy okna drewniane do biurowca", "WINDOWS");
  const houses = await asks("Kupimy domy z bali dla pracowników", "LOG_HOUSES");
  const unanswered = async (where: string) => {
    const { cooperationOffers } = await directory.ask<{ cooperationOffers: { nodes: { id: string }[] } }>(
      `{ cooperationOffers(where: { direction: REQUEST, ${where} }) { nodes { id } } }`,
    );
    return cooperationOffers.nodes.map(({ id }) => id).sort();
  };
  expect(await unanswered('matchedIn: ["LT"], notMatchedIn: ["PL"]')).toEqual([houses.id]);
  expect(await unanswered('matchedIn: ["PL", "LT"]')).toEqual([houses.id, windows.id].sort());
  expect(await unanswered('notMatchedIn: ["PL", "LT"]')).toEqual([]);
  const { matches } = await directory.ask<{
    matches: {
      score: number;
      company: { name: string };
      reasons: { kind: string; text: { text: string }; weight: number }[];
    }[];
  }>(
    `{ matches(offerId: "${houses.id}") { score company { name } reasons { kind weight text(language: "en") { text } } } }`,
  );
  expect(matches[0]).toMatchObject({ company: { name: "Dzūkijos rąstas" } });
  expect(matches[0]?.reasons.map(({ text }) => text.text)).toEqual([
    "Does what is wanted: log houses.",
    "79 km away.",
    "Shared languages: Polish.",
    "Across the border: Lithuania.",
    "Size: medium-sized enterprise.",
  ]);
  const sum = matches[0]?.reasons.reduce((total, { weight }) => total + weight, 0) ?? 0;
  expect(matches[0]?.score).toBeCloseTo(sum, 10);
  // Somebody at home takes it up: it is no longer one that only a neighbour could answer.
  metal.publish(firm("m-3", { name: "Bale", capabilities: ["LOG_HOUSES"], size: "SMALL" }));
  await directory.harvest();
  expect(await unanswered('matchedIn: ["LT"], notMatchedIn: ["PL"]')).toEqual([]);
  expect(await unanswered('matchedIn: ["PL"]')).toEqual([houses.id, windows.id].sort());
});
