import { openTestHousehold, operatorToken, type TestHousehold } from "../integration/household.ts";
import { startOutsider } from "../plug-in/outsider.mjs";
import { entityNames, type Sample, samplesOf } from "./samples.ts";

/** Queries for entities of which no list of the root can be asked without knowing more: an array of them as `sample`. */
const sampleQueries: Readonly<Record<string, string>> = {};

/** What the demonstration data do not hold. */
const additions = `mutation ($text: [ProgrammeTextInput!]!, $coordinator: ID!, $industry: ID!) {
  createCooperationGroup(input: { name: "Frames for barns", coordinator: $coordinator }) { ... on CooperationGroup { id } }
  saveNewsItem(input: { title: $text, publishedAt: "2025-01-01T08:00:00Z" }) { ... on SavedEntry { id } }
  saveMetaCluster(slug: "beyond", input: { name: $text, industry: $industry, clusters: ["metalworking"] }) { ... on SavedEntry { id } }
}`;

async function addWhatIsMissing(household: TestHousehold): Promise<void> {
  const { data } = await household.query(
    "{ metalworkingMembers(first: 1) { nodes { id } } industries { code } }",
  );
  const found = data as { metalworkingMembers: { nodes: { id: string }[] }; industries: { code: string }[] };
  const variables = {
    text: [{ language: "en", text: "Something new" }],
    coordinator: found.metalworkingMembers.nodes[0]?.id,
    industry: found.industries[0]?.code,
  };
  const added = await household.query(additions, variables, { authorization: `Bearer ${operatorToken}` });
  const saved = { id: expect.any(String) };
  expect(added).toEqual({
    data: { createCooperationGroup: saved, saveNewsItem: saved, saveMetaCluster: saved },
  });
}

describe("node(id) over the whole household, with a cluster that is plugged in from outside", () => {
  let outsider: Awaited<ReturnType<typeof startOutsider>>;
  let household: TestHousehold;
  beforeAll(async () => {
    outsider = await startOutsider();
    household = await openTestHousehold({ DEMO_COMPANIES: "60" }, [{ name: "volyn", url: outsider.url }]);
    await addWhatIsMissing(household);
  });
  afterAll(async () => {
    await household.remove();
    await outsider.stop();
  });

  it("gives every entity of every type again by its id", async () => {
    const names = await entityNames(household);
    expect(names).toEqual(
      expect.arrayContaining([
        "Company",
        "Cluster",
        "CooperationOffer",
        "JobOffer",
        "JobSeeker",
        "MetalworkingMember",
        "VolynMember",
        "WoodworkingMember",
      ]),
    );
    const unseen: string[] = [];
    for (const name of names) {
      const samples = await samplesOf(household, name, sampleQueries[name]);
      if (samples.length === 0) unseen.push(name);
      const { data, errors } = await household.query(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
        {
          ids: samples.map(({ id }) => id),
        },
      );
      expect([name, errors]).toEqual([name, undefined]);
      expect((data as { nodes: Sample[] }).nodes).toEqual(samples);
      const [first] = samples;
      const byType = first?.id.startsWith(`${name}:`) ? first.id : `${name}:${first?.id}`;
      const one = await household.query("query ($id: ID!) { node(id: $id) { __typename id } }", {
        id: byType,
      });
      expect(one).toEqual({ data: { node: first ?? null } });
    }
    expect(unseen).toEqual([]);
  });

  it("gives the member of the plugged-in cluster, with its firm from the directory", async () => {
    expect(
      await household.query(
        '{ node(id: "VolynMember:1") { id ... on VolynMember { sawyers company { name } } } }',
      ),
    ).toEqual({ data: { node: { id: "1", sawyers: 12, company: { name: "Лісопилка Демо" } } } });
  });

  it("asks, besides the plan, each owner once, and costs other queries nothing", async () => {
    const { data } = await household.query("{ companies(first: 1) { nodes { id name } } }");
    const [firm] = (data as { companies: { nodes: { id: string; name: string }[] } }).companies.nodes;
    household.forget();
    const named = await household.query("query ($id: ID!) { node(id: $id) { ... on Company { name } } }", {
      id: `Company:${firm?.id}`,
    });
    expect(named).toEqual({ data: { node: { name: firm?.name } } });
    expect(household.fetches.map(({ subgraph }) => subgraph)).toEqual(["directory", "node", "directory"]);
    household.forget();
    await household.query("query ($id: ID!) { node(id: $id) { id } }", { id: firm?.id });
    const asked = household.fetches.map(({ subgraph }) => subgraph);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    household.forget();
    await household.query(
      "{ clusters { slug name { text } } companies(first: 3) { nodes { id name metalworking { id } } } }",
    );
    expect(household.fetches.map(({ subgraph }) => subgraph)).not.toContain("node");
  });

  it("is not among the subgraphs of operators", async () => {
    const health = (await (await fetch(`${household.url}/health/ready`)).json()) as {
      subgraphs: { name: string }[];
    };
    const names = health.subgraphs.map(({ name }) => name);
    expect(names).toContain("volyn");
    expect(names).not.toContain("node");
  });

  it("names a cluster that is away rather than say that there is nothing", async () => {
    await outsider.stop();
    for (const id of ["VolynMember:1", "nobody has this id"])
      expect(await household.query("query ($id: ID!) { node(id: $id) { id } }", { id })).toMatchObject({
        data: { node: null },
        errors: [{ path: ["node"], extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "volyn" } }],
      });
    expect(
      await household.query('{ node(id: "Cluster:metalworking") { id ... on Cluster { slug } } }'),
    ).toEqual({
      data: { node: { id: "Cluster:metalworking", slug: "metalworking" } },
    });
  });
});
