import { startOutsider } from "../plug-in/outsider.mjs";
import { openTestHousehold, operatorToken, type TestHousehold } from "./household.ts";

describe("a cluster that is plugged in by a name and an address", () => {
  let outsider: Awaited<ReturnType<typeof startOutsider>>;
  let household: TestHousehold;
  beforeAll(async () => {
    outsider = await startOutsider();
    household = await openTestHousehold({ DEMO_COMPANIES: "60" }, [{ name: "volyn", url: outsider.url }]);
  });
  afterAll(async () => {
    await household.remove();
    await outsider.stop();
  });

  it("appears in search, in its own language and script and in another one", async () => {
    for (const search of ["Лісопилка Демо", "lisopylka", "пиломатеріали", "Луцьк", "Lutsk"]) {
      const { data, errors } = await household.query(
        "query ($search: String!) { companies(search: $search, first: 5) { nodes { name volyn { sawyers } memberships { cluster { slug } } } } }",
        { search },
      );
      expect(errors).toBeUndefined();
      expect([search, data]).toMatchObject([
        search,
        {
          companies: {
            nodes: expect.arrayContaining([
              {
                name: "Лісопилка Демо",
                volyn: { sawyers: 12 },
                memberships: [{ cluster: { slug: "volyn" } }],
              },
            ]),
          },
        },
      ]);
    }
  });

  it("appears on the map and in the counts", async () => {
    const { data } = await household.query(`{
      clusters { slug memberCount country { code } name(language: "uk") { text } }
      countries { code }
      companyStats(groupBy: [CLUSTER]) { rows { count keys { value } } }
      companies(where: { clusters: ["volyn"] }, near: { place: "Луцьк", radiusKm: 5 }) { totalCount nodes { location { latitude } region { code } } }
    }`);
    expect(data).toMatchObject({
      clusters: expect.arrayContaining([
        {
          slug: "volyn",
          memberCount: 2,
          country: { code: "UA" },
          name: { text: "Деревообробний кластер Волині (демонстрація)" },
        },
      ]),
      countries: expect.arrayContaining([{ code: "UA" }]),
      companyStats: { rows: expect.arrayContaining([{ count: 2, keys: [{ value: "volyn" }] }]) },
      companies: { totalCount: 1, nodes: [{ region: { code: "UA-07" } }] },
    });
  });

  it("has its wrong record rejected with the reason, and its others taken", async () => {
    const { data } = await household.query(
      '{ cluster(slug: "volyn") { memberCount harvest { state recordCount rejectedCount } } cooperationOffers(where: { clusters: ["volyn"] }) { nodes { title(language: "uk") { text } company { name } } } }',
    );
    expect(data).toMatchObject({
      cluster: { memberCount: 2, harvest: { state: "FRESH", rejectedCount: 1 } },
      cooperationOffers: {
        nodes: [{ title: { text: "Дубова дошка, камерне сушіння" }, company: { name: "Лісопилка Демо" } }],
      },
    });
  });

  it("tells the operator alone why a record was rejected", async () => {
    const query = '{ cluster(slug: "volyn") { harvest { rejections { recordId kind code field reason } } } }';
    const { errors } = await household.query(query);
    expect(errors).toMatchObject([{ extensions: { code: "NOT_ALLOWED" } }]);
    const told = await household.query(query, {}, { authorization: `Bearer ${operatorToken}` });
    expect(told).toMatchObject({
      data: {
        cluster: {
          harvest: {
            rejections: [
              {
                recordId: "3",
                kind: "COMPANY",
                code: "UNKNOWN_CODE",
                field: "country",
                reason: expect.stringContaining("XX"),
              },
            ],
          },
        },
      },
    });
  });

  it("leaves everybody else's answer whole when it goes down, and says which part is missing", async () => {
    await outsider.stop();
    const { data, errors } = await household.query(
      '{ companies(search: "Лісопилка Демо", first: 1) { nodes { name volyn { sawyers } metalworking { id } } } metalworkingMembers(first: 1) { totalCount } }',
    );
    expect(data).toMatchObject({
      companies: { nodes: [{ name: "Лісопилка Демо", volyn: null, metalworking: null }] },
      metalworkingMembers: { totalCount: expect.any(Number) },
    });
    expect(errors).toMatchObject([
      {
        path: ["companies", "nodes", 0, "volyn"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "volyn" },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|http/);
  });
});
