import { memberId } from "#demo/firm.ts";
import { demoExpectations, demoFirms } from "#demo/firms/index.ts";
import { openTestHousehold, operatorToken, type TestHousehold } from "./household.ts";

const size = 300;

describe("one firm is one company, however many clusters list it", () => {
  let household: TestHousehold;
  beforeAll(async () => {
    household = await openTestHousehold({ DEMO_COMPANIES: String(size) });
  });
  afterAll(() => household.remove());
  const asOperator = { authorization: `Bearer ${operatorToken}` };

  const ask = async <T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<T> => {
    const { data, errors } = await household.query(query, variables, headers);
    expect(errors).toBeUndefined();
    return data as T;
  };
  const companyOfMember = async (cluster: string, name: string) => {
    const query =
      "query ($name: String!, $cluster: ID!) { companies(search: $name, where: { clusters: [$cluster] }, first: 20) { nodes { id name memberships { memberId cluster { slug } } } } }";
    type Found = {
      companies: {
        nodes: { id: string; name: string; memberships: { memberId: string; cluster: { slug: string } }[] }[];
      };
    };
    return (await ask<Found>(query, { name, cluster })).companies.nodes;
  };

  it("counts members of both clusters once", async () => {
    const expected = demoExpectations(size);
    const { companyStats, clusters } = await ask<{
      companyStats: { distinctCompanies: number };
      clusters: { memberCount: number }[];
    }>("{ companyStats(groupBy: [CLUSTER]) { distinctCompanies } clusters { memberCount } }");
    const memberships = clusters.reduce((sum, { memberCount }) => sum + memberCount, 0);
    expect(memberships - companyStats.distinctCompanies).toBe(expected.doubleMembers);
    expect(companyStats.distinctCompanies).toBe(expected.companies);
  });

  it("shows a firm of both clusters with two memberships and both records", async () => {
    const double = [...demoFirms(size)].find(({ clusters }) => clusters.length === 2);
    if (double === undefined) throw new Error("the demonstration has no double member");
    const companies = await companyOfMember("metalworking", double.name);
    const company = companies.find(({ memberships }) =>
      memberships.some((one) => one.memberId === memberId(double, "metalworking")),
    );
    expect(company?.memberships.map(({ cluster, memberId: id }) => `${cluster.slug} ${id}`).sort()).toEqual([
      `metalworking ${memberId(double, "metalworking")}`,
      `woodworking ${memberId(double, "woodworking")}`,
    ]);
  });

  it("takes a merge back for the operator only, and lets every id resolve throughout", async () => {
    const double = [...demoFirms(size)].find(({ clusters }) => clusters.length === 2);
    if (double === undefined) throw new Error("the demonstration has no double member");
    const retired = `woodworking:${memberId(double, "woodworking")}`;
    const byId = "query ($id: ID!) { company(id: $id) { id memberships { cluster { slug } } } }";
    type ById = { company: { id: string; memberships: { cluster: { slug: string } }[] } };
    const { company } = await ask<ById>(byId, { id: retired });
    expect(company.memberships).toHaveLength(2);
    const undo =
      "mutation ($company: ID!, $retired: ID!) { undoMerge(company: $company, retired: $retired) { __typename ... on IdentityDecided { company { id memberships { cluster { slug } } } } ... on InvalidInput { problems { message } } } }";
    const refused = await household.query(undo, { company: company.id, retired });
    expect(refused.errors).toMatchObject([{ extensions: { code: "NOT_ALLOWED" } }]);
    const undone = await ask<{ undoMerge: { __typename: string } }>(
      undo,
      { company: company.id, retired },
      asOperator,
    );
    expect(undone.undoMerge.__typename).toBe("IdentityDecided");
    const apart = await ask<ById>(byId, { id: retired });
    expect(apart.company.memberships).toEqual([{ cluster: { slug: "woodworking" } }]);
    const kept = await ask<ById>(byId, { id: company.id });
    expect(kept.company.memberships).toHaveLength(1);
    expect(kept.company.id).not.toBe(apart.company.id);
  });
});
