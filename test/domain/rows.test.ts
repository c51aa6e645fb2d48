import { openTestHousehold, type TestHousehold } from "../integration/household.ts";

describe("what the documents ask for, over the whole graph", () => {
  let household: TestHousehold;
  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: "60" });
  });
  afterAll(() => household.remove());

  const ask = async <Data>(query: string): Promise<Data> => {
    const { data, errors } = await household.query(query);
    expect(errors).toBeUndefined();
    return data as Data;
  };

  it("row 2: the metalworking cluster shows its members, and each company leads to its record", async () => {
    const { metalworkingMembers, cluster } = await ask<{
      metalworkingMembers: { totalCount: number; nodes: { id: string; company: { metalworking: object } }[] };
      cluster: { memberCount: number };
    }>(`{
      metalworkingMembers(first: 3) { totalCount nodes { id machines { kind } company { name metalworking { id } } } }
      cluster(slug: "metalworking") { country { code } coordinator memberCount }
    }`);
    expect(cluster).toMatchObject({ country: { code: "PL" }, coordinator: "Centrum Promocji Podlasia" });
    expect(metalworkingMembers.totalCount).toBe(cluster.memberCount);
    for (const { id, company } of metalworkingMembers.nodes) expect(company.metalworking).toEqual({ id });
  });

  it("row 3: the woodworking cluster's old site is read, and each company leads to its record and the page", async () => {
    const { woodworkingMembers, cluster } = await ask<{
      woodworkingMembers: { nodes: { id: string; sourcePage: string; company: { woodworking: object } }[] };
      cluster: object;
    }>(`{
      woodworkingMembers(first: 3) { nodes { id sourcePage products company { name woodworking { id } } } }
      cluster(slug: "woodworking") { country { code } website harvest { state } }
    }`);
    expect(cluster).toEqual({
      country: { code: "LT" },
      website: "http://www.medienospartneriai.lt/",
      harvest: { state: "FRESH" },
    });
    expect(woodworkingMembers.nodes).toHaveLength(3);
    for (const { id, company, sourcePage } of woodworkingMembers.nodes) {
      expect(company.woodworking).toEqual({ id });
      expect((await fetch(sourcePage)).status).toBe(200);
    }
  });

  it("row 5: two clusters and two centres can be shown as tiles, each with what it is there for", async () => {
    const { metal, wood, institutions } = await ask<{
      metal: { description: object };
      wood: { description: object };
      institutions: { mission: { text: string } | null; contact: { website: string | null } }[];
    }>(`{
      metal: cluster(slug: "metalworking") { name(language: "lt") { text } description(language: "lt") { text isFallback } }
      wood: cluster(slug: "woodworking") { name(language: "lt") { text } description(language: "lt") { text isFallback } }
      institutions(where: { kinds: [BUSINESS_CENTRE], countries: ["PL", "LT"] }) {
        name(language: "en") { text } mission(language: "lt") { text isFallback } contact { website } }
    }`);
    expect(metal.description).toEqual({ text: expect.any(String), isFallback: false });
    expect(wood.description).toEqual({ text: expect.any(String), isFallback: false });
    expect(institutions).toHaveLength(2);
    for (const { mission } of institutions)
      expect(mission).toEqual({ text: expect.any(String), isFallback: false });
  });
});
