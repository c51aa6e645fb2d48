import type { Claims } from "#subgraphs/kit/claims.ts";
import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, gone, offer } from "./kit/feed-source.ts";

const metalOperator: Claims = { role: "operator", subject: "operator of metal", clusters: ["metalworking"] };
const woodOperator: Claims = { role: "operator", subject: "operator of wood", clusters: ["woodworking"] };

const save = `mutation ($id: ID, $cluster: ID!, $input: ClusterClaimInput!) {
  saveClusterClaim(id: $id, cluster: $cluster, input: $input) {
    __typename ... on ClusterClaimKept { id cluster { slug } } ... on InvalidInput { problems { path code } } } }`;

interface Saved {
  saveClusterClaim: { __typename: string; id: string; problems?: { path: string[]; code: string }[] };
}

describe("clusters over time", () => {
  const metal = feedSource("metalworking", { country: "PL", foundedYear: 2007 });
  const wood = feedSource("woodworking", { country: "LT" });
  let directory: TestDirectory;

  beforeAll(async () => {
    directory = await openTestDirectory(metal, wood);
  });
  beforeEach(async () => {
    metal.restart();
    wood.restart();
    await directory.empty();
  });
  afterAll(() => directory.close());

  const keep = (input: object, claims = metalOperator, id?: string) =>
    directory.ask<Saved>(save, { id, cluster: "metalworking", input }, claims);

  const people = [
    firm("1", {
      size: "SMALL",
      capabilities: ["MILLING", "TURNING"],
      exportsTo: ["LT"],
      certificates: [{ standard: "ISO 9001:2015", validUntil: "2027-01-01" }],
      descriptions: [
        { language: "pl", text: "Frezowanie" },
        { language: "en", text: "Milling" },
      ],
    }),
    firm("2", {
      name: "Żelmet",
      size: "LARGE",
      capabilities: ["MILLING"],
      certificates: [{ standard: "ISO 9001:2015", validUntil: "2026-11-20" }],
    }),
    firm("3", { name: "Dzukijos metalas", country: "LT", place: "Alytus" }),
    firm("4", { name: "Луцьк Сталь", country: "UA", place: "Луцьк" }),
  ];

  it("row 26: a cluster is found by any name it ever had, and tells who says so", async () => {
    await directory.harvest();
    const names = await directory.ask<{ clusters: { slug: string }[] }>(
      '{ clusters(search: "palenke metal processing") { slug } }',
    );
    expect(names.clusters).toEqual([{ slug: "metalworking" }]);
    const { clusters } = await directory.ask<{ clusters: object[] }>(
      '{ clusters(search: "Wood Processing Cluster") { slug formerNames { name source } coordinators { name source } } }',
    );
    expect(clusters).toMatchObject([
      {
        slug: "woodworking",
        formerNames: expect.arrayContaining([
          { name: "Lithuanian Wood Processing Cluster", source: expect.stringContaining("case study") },
        ]),
        coordinators: [{ name: "Alytus Business Advisory Centre", source: expect.any(String) }],
      },
    ]);
    const { suggest } = await directory.ask<{ suggest: { target: object }[] }>(
      '{ suggest(text: "MPC") { target { __typename ... on Cluster { slug } } } }',
    );
    expect(suggest).toContainEqual({ target: { __typename: "Cluster", slug: "metalworking" } });
  });

  it("keeps what an operator says of the cluster, with its source and its day, and finds it by a new name", async () => {
    await directory.harvest();
    await keep({ kind: "NAME", name: "Nordmetal Cluster", from: "2015-01-01", source: "statute of 2015" });
    await keep({ kind: "MEMBER_COUNT", count: 60, asOf: "2012-05-01", source: "annual report 2012" });
    await keep({ kind: "MEMBER_COUNT", count: 45, asOf: "2010-05-01", source: "leaflet" });
    await keep({ kind: "LABEL", scheme: "ECEI", level: "BRONZE", from: "2014-03-01", source: "ESCA" });
    const { clusters } = await directory.ask<{ clusters: object[] }>(
      `{ clusters(search: "Nordmetal") { slug claimedMemberCounts { value asOf source }
         labels { scheme level awardedOn validUntil source } } }`,
    );
    expect(clusters).toEqual([
      {
        slug: "metalworking",
        claimedMemberCounts: [
          { value: 45, asOf: "2010-05-01", source: "leaflet" },
          { value: 60, asOf: "2012-05-01", source: "annual report 2012" },
        ],
        labels: [
          { scheme: "ECEI", level: "BRONZE", awardedOn: "2014-03-01", validUntil: null, source: "ESCA" },
        ],
      },
    ]);
  });

  it("refuses a claim that lacks what its kind needs, with every problem at once", async () => {
    await directory.harvest();
    const { saveClusterClaim } = await keep({
      kind: "INDICATOR",
      indicator: "MEMBERS",
      name: "x",
      value: -1,
      source: "-",
    });
    expect(saveClusterClaim.problems?.map(({ path, code }) => [path[1], code]).sort()).toEqual([
      ["asOf", "MISSING"],
      ["indicator", "COMPUTED"],
      ["name", "NOT_OF_KIND"],
      ["source", "LENGTH"],
      ["value", "RANGE"],
    ]);
  });

  it("lets an operator change only what is said of the own cluster, and keeps the trace", async () => {
    await directory.harvest();
    const input = { kind: "COORDINATOR", name: "Somebody else", source: "nobody" };
    const foreign = await directory.respond(save, { cluster: "metalworking", input }, woodOperator);
    expect(foreign.errors?.[0]?.extensions?.["code"]).toBe("NOT_ALLOWED");
    const { saveClusterClaim: kept } = await keep(input);
    const withdraw = `mutation ($id: ID!) { withdrawClusterClaim(id: $id) { __typename ... on InvalidInput { problems { code } } } }`;
    const theft = await directory.respond(withdraw, { id: kept.id }, woodOperator);
    expect(theft.errors?.[0]?.extensions?.["code"]).toBe("NOT_ALLOWED");
    const list = '{ clusterClaims(cluster: "metalworking") { id kind name setBy } }';
    const before = await directory.ask<{ clusterClaims: object[] }>(list, {}, metalOperator);
    expect(before.clusterClaims).toContainEqual({
      id: kept.id,
      kind: "COORDINATOR",
      name: "Somebody else",
      setBy: "operator of metal",
    });
    await directory.ask(withdraw, { id: kept.id }, metalOperator);
    const after = await directory.ask<{ clusterClaims: object[] }>(list, {}, metalOperator);
    expect(after.clusterClaims).toHaveLength(before.clusterClaims.length - 1);
    const again = await directory.ask<{ withdrawClusterClaim: object }>(
      withdraw,
      { id: kept.id },
      metalOperator,
    );
    expect(again.withdrawClusterClaim).toEqual({
      __typename: "InvalidInput",
      problems: [{ code: "NOT_FOUND" }],
    });
  });

  it("row 37: clusters are compared by what the graph knows of them and by what somebody stated", async () => {
    metal.publish(...people, offer("o-1", "1"));
    wood.publish(firm("7", { country: "LT", place: "Alytus", name: "Dainavos medis", size: "MICRO" }));
    await directory.harvest();
    await keep({
      kind: "INDICATOR",
      indicator: "STAFF",
      value: 3.5,
      asOf: "2026-06-30",
      source: "report 2026",
    });
    await keep({
      kind: "INDICATOR",
      indicator: "STAFF",
      value: 2,
      asOf: "2020-06-30",
      source: "report 2020",
    });
    const { compareClusters } = await directory.ask<{
      compareClusters: { indicator: string; values: { value: number | null; rank: number | null }[] }[];
    }>(`{ compareClusters(slugs: ["metalworking", "woodworking"]) {
      indicator values { cluster { slug } value rank derived source } } }`);
    const found = Object.fromEntries(
      compareClusters.map(({ indicator, values }) => [indicator, values.map(({ value }) => value)]),
    );
    expect(found).toMatchObject({
      MEMBERS: [4, 1],
      SMALL_AND_MEDIUM: [50, 100],
      ABROAD: [50, 0],
      CAPABILITIES: [2, 0],
      CERTIFIED: [25, 0],
      EXPORTING: [25, 0],
      OFFERING: [25, 0],
      SEVERAL_LANGUAGES: [25, 0],
      YEARS: [19, null],
      DATA_AGE: [0, 0],
      STAFF: [3.5, null],
      BUDGET: [null, null],
      MEMBERS_GROWTH: [null, null],
    });
    // Three of four lie within 150 km of their middle; Lutsk does not.
    expect(found["WITHIN_150_KM"]).toEqual([75, 100]);
    const staff = compareClusters.find(({ indicator }) => indicator === "STAFF");
    expect(staff?.values).toEqual([
      { cluster: { slug: "metalworking" }, value: 3.5, rank: 1, derived: false, source: "report 2026" },
      { cluster: { slug: "woodworking" }, value: null, rank: null, derived: null, source: null },
    ]);
    const same = compareClusters.find(({ indicator }) => indicator === "DATA_AGE");
    expect(same?.values.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("tells how a membership grew within a year", async () => {
    metal.publish(...people);
    await directory.harvest();
    directory.now = new Date(directory.now.getTime() + 400 * 86_400_000);
    metal.publish(gone("4"));
    await directory.harvest();
    const { cluster } = await directory.ask<{
      cluster: { benchmark: { indicator: string; value: number }[] };
    }>(
      '{ cluster(slug: "metalworking") { benchmark { indicator value asOf derived label(language: "lt") { text } } } }',
    );
    expect(cluster.benchmark).toContainEqual({
      indicator: "MEMBERS_GROWTH",
      value: -25,
      asOf: "2027-12-26",
      derived: true,
      label: { text: "Narių skaičiaus pokytis per metus" },
    });
  });

  it.each([
    ['compareClusters(slugs: ["nowhere"])', "slugs"],
    ["compareClusters(slugs: [])", "slugs"],
    ['compareClusters(slugs: ["metalworking"], indicators: ["HAPPINESS"])', "indicators"],
  ])("%s names the argument that is wrong", async (field, argument) => {
    await directory.harvest();
    const { errors } = await directory.respond(`{ ${field} { indicator } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", argument });
  });

  it("asks once for all clusters, however many are listed with their history", async () => {
    metal.publish(...people);
    await directory.harvest();
    const calls = async (fields: string) =>
      (await directory.respond(`{ clusters { slug ${fields} } }`)).extensions?.["sourceCalls"];
    expect(await calls("formerNames { name } labels { scheme } claimedMemberCounts { value }")).toBe(2);
    expect(await calls("formerNames { name } benchmark { indicator value }")).toBe(3);
  });

  it("brings no claim back that a person withdrew", async () => {
    await directory.harvest();
    const list = '{ clusterClaims(cluster: "metalworking") { id name } }';
    const { clusterClaims } = await directory.ask<{ clusterClaims: { id: string }[] }>(
      list,
      {},
      metalOperator,
    );
    for (const { id } of clusterClaims)
      await directory.ask(
        `mutation ($id: ID!) { withdrawClusterClaim(id: $id) { __typename } }`,
        { id },
        metalOperator,
      );
    const other = await directory.anotherProcess();
    await other.stop();
    const after = await directory.ask<{ clusterClaims: object[] }>(list, {}, metalOperator);
    expect(after.clusterClaims).toEqual([]);
  });
});
