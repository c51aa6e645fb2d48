import { sourceCallsHeader } from "#subgraphs/kit/subgraph.ts";
import { admin, type Office, openOffice } from "./office.ts";

describe("reading the programmes", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  interface Page {
    events: {
      nodes: { id: string }[];
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  }
  const page = (variables: object) =>
    office.ask<Page>(
      `query ($where: EventFilter, $first: Int, $after: String) { events(where: $where, first: $first, after: $after) {
         totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { ...variables },
    );

  it("a list of events goes on where the page before ended, undated ones last, and repeats none", async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const { events } = await page({ first: 2, after });
      expect(events.totalCount).toBe(6);
      seen.push(...events.nodes.map(({ id }) => id));
      after = events.pageInfo.endCursor;
      more = events.pageInfo.hasNextPage;
    }
    expect(seen.slice(0, 2)).toEqual(["seminar-alytus-2010", "seminar-bialystok-2010"]);
    expect(new Set(seen).size).toBe(6);
    expect(seen).toHaveLength(6);
  });

  it("events are found by kind, country, day and topic, a wider topic included", async () => {
    const ids = async (where: object) => (await page({ where })).events.nodes.map(({ id }) => id);
    expect(await ids({ kinds: ["CONFERENCE"], countries: ["LT"] })).toEqual(["conference-alytus"]);
    expect(await ids({ topics: ["METALWORKING"] })).toContain("seminar-alytus-2010");
    expect(await ids({ from: "2010-06-23", to: "2010-06-23" })).toEqual(["seminar-alytus-2010"]);
    expect(await ids({ from: "2010-06-24", to: "2010-09-22" })).toEqual([]);
    expect(await ids({ project: "pl-lt-competitiveness" })).toHaveLength(4);
  });

  it.each([
    [`{ events(where: { countries: ["XX"] }) { totalCount } }`, "BAD_INPUT"],
    [`{ events(where: { topics: ["JUGGLING"] }) { totalCount } }`, "BAD_INPUT"],
    [`{ events(where: { from: "2011-01-01", to: "2010-01-01" }) { totalCount } }`, "BAD_INPUT"],
    [`{ events(first: 0) { totalCount } }`, "BAD_INPUT"],
    [`{ institutions(where: { countries: ["Poland"] }) { slug } }`, "BAD_INPUT"],
    [`{ events(after: "bm90aGluZw") { totalCount } }`, "BAD_CURSOR"],
    [`{ news(after: "YzE6RVZFTlQgMSBh") { totalCount } }`, "BAD_CURSOR"],
    [`{ news(after: "YzE6TkVXU19JVEVNIHggeQ") { totalCount } }`, "BAD_CURSOR"],
  ])("%s is refused as %s", async (query, code) => {
    expect(await office.refusalOf(query)).toBe(code);
  });

  it("a search text of more than 200 characters is refused", async () => {
    const query = `query ($search: String) { institutions(where: { search: $search }) { slug } }`;
    expect(await office.refusalOf(query, { search: "x".repeat(201) })).toBe("BAD_INPUT");
  });

  it("projects are found by who takes part, and by their programme", async () => {
    const slugs = async (where: string) =>
      (
        await office.ask<{ projects: { slug: string }[] }>(`{ projects(where: ${where}) { slug } }`)
      ).projects.map(({ slug }) => slug);
    expect(await slugs(`{ institution: "alytus-bac" }`)).toEqual(["e-cooperation", "pl-lt-competitiveness"]);
    expect(
      await slugs(
        `{ programme: "Lithuania-Poland Cross-border Cooperation Programme 2007-2013, Small Project Fund" }`,
      ),
    ).toEqual(["e-cooperation"]);
    expect(await slugs(`{ institution: "nobody" }`)).toEqual([]);
  });

  it("three projects with everything that belongs to them cost a handful of questions, not one for each", async () => {
    const query = `{ projects { partners { institution { name { text } projects { slug } } } tasks { number } events { id registered host { slug } }
      courses { id } creativeGroups { id } documents { id } coverage { id } agreements { parties { slug } } follows { slug } followedBy { slug } metaClusters { slug } } }`;
    const { extensions, errors } = await office.execute(query, {}, undefined, { [sourceCallsHeader]: "1" });
    expect(errors).toBeUndefined();
    expect(extensions?.["sourceCalls"]).toBeLessThanOrEqual(6);
  });

  it("an event that is not published yet is found by its editors alone", async () => {
    const { saveEvent } = await office.ask<{ saveEvent: { id: string } }>(
      `mutation { saveEvent(input: { kind: SEMINAR, title: [{ language: "en", text: "Later" }], cluster: "metalworking", startsAt: "2026-12-01T09:00:00Z", publishedAt: "2026-11-02T09:00:00Z" }) { ... on SavedEntry { id } } }`,
      {},
      admin,
    );
    const { id } = saveEvent;
    const look = () =>
      office.ask(
        `query ($id: ID!) { event(id: $id) { id } events(where: { from: "2026-01-01" }) { totalCount }
           _entities(representations: [{ __typename: "Event", id: "${id}" }, { __typename: "Cluster", slug: "metalworking" }]) { ... on Event { id } ... on Cluster { events(from: "2026-01-01") { id } } } }`,
        { id },
      );
    expect(await look()).toEqual({
      event: null,
      events: { totalCount: 0 },
      _entities: [null, { events: [] }],
    });
    expect(await office.ask(`query ($id: ID!) { event(id: $id) { id } }`, { id }, admin)).toEqual({
      event: { id },
    });
    office.house.pass(25 * 3_600_000);
    expect(await look()).toEqual({
      event: { id },
      events: { totalCount: 1 },
      _entities: [{ id }, { events: [{ id }] }],
    });
  });

  it("a cluster without programmes has empty lists, and the documents say where the facts are from", async () => {
    const found = await office.ask<{ sourceDocuments: unknown[] }>(
      `{ _entities(representations: [{ __typename: "Cluster", slug: "volyn" }]) { ... on Cluster { slug projects { slug } documents { id } news { id } events { id } } }
         sourceDocuments { key languages about(language: "lt") { language } } }`,
    );
    expect(found).toMatchObject({
      _entities: [{ slug: "volyn", projects: [], documents: [], news: [], events: [] }],
    });
    expect(found.sourceDocuments).toHaveLength(5);
  });
});
