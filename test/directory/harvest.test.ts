import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, gone, offer } from "./kit/feed-source.ts";

interface Listed {
  companies: { totalCount: number; nodes: { id: string; name: string; slug: string }[] };
}
const list = "{ companies(orderBy: NAME) { totalCount nodes { id name slug } } }";

describe("a harvest", () => {
  const metal = feedSource("metal");
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await openTestDirectory(metal);
  });
  afterAll(() => directory.close());

  it("puts the firms of a feed into the list", async () => {
    metal.publish(
      firm("m-1", { name: "Stalmet Sp. z o.o." }),
      firm("m-2", { name: "Żelmet" }),
      offer("o-1", "m-1"),
    );
    await directory.harvest();
    const { companies } = await directory.ask<Listed>(list);
    expect(companies.totalCount).toBe(2);
    expect(companies.nodes.map(({ slug }) => slug)).toEqual(["stalmet-suwalki", "zelmet-suwalki"]);
  });

  it("ends a membership when its record is gone, and the company still resolves", async () => {
    const before = await directory.ask<Listed>(list);
    const id = before.companies.nodes[1]?.id ?? "";
    metal.publish(gone("m-2"));
    await directory.harvest();
    const { companies } = await directory.ask<Listed>(list);
    expect(companies.nodes.map(({ name }) => name)).toEqual(["Stalmet Sp. z o.o."]);
    const { company } = await directory.ask<{ company: unknown }>(
      `query ($id: ID) { company(id: $id) { name memberships { memberId } } }`,
      { id },
    );
    expect(company).toEqual({ name: "Żelmet", memberships: [] });
  });
});
