import { sql } from "kysely";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, gone } from "./kit/feed-source.ts";

const operator: Claims = { role: "operator", subject: "ona" };
const nip = (value: string) => [{ scheme: "PL_NIP", value }];
const one = nip("8190937865");
const other = nip("5559797114");

interface Firm {
  id: string;
  name: string;
  memberships: { memberId: string; cluster: { slug: string } }[];
}

const fields = "id name memberships { memberId cluster { slug } }";
const list = `{ companies(orderBy: NAME, first: 100) { nodes { ${fields} } } }`;

describe("identity", () => {
  const metal = feedSource("metal");
  const wood = feedSource("wood", { sourceKind: "SCRAPED_SITE", sectors: ["WOODWORKING"], country: "LT" });
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

  const firms = async () => {
    await directory.harvest();
    return (await directory.ask<{ companies: { nodes: Firm[] } }>(list)).companies.nodes;
  };
  const membersOf = (company: Firm | undefined) =>
    company?.memberships.map(({ memberId, cluster }) => `${cluster.slug}:${memberId}`);
  const byId = async (id: string | undefined) =>
    (
      await directory.ask<{ company: Firm | null }>(`query ($id: ID) { company(id: $id) { ${fields} } }`, {
        id,
      })
    ).company;

  it("shows a firm of two clusters once, with two memberships", async () => {
    metal.publish(firm("m-1", { name: "Stalmet", taxIds: one }));
    wood.publish(firm("w-1", { name: "Stalmet Drewno", taxIds: nip("PL 819-093-78-65") }));
    const found = await firms();
    expect(found.map(membersOf)).toEqual([["metal:m-1", "wood:w-1"]]);
    expect(found[0]?.name).toBe("Stalmet");
  });

  it("joins by name, town and telephone where no number is given", async () => {
    metal.publish(
      firm("m-1", { name: "UAB „Ąžuolas“", country: "LT", place: "Alytus", phone: "+37031550000" }),
    );
    wood.publish(firm("w-1", { name: "AZUOLAS", country: "LT", place: "Alytus", phone: "8-315 50000" }));
    expect((await firms()).map(membersOf)).toEqual([["metal:m-1", "wood:w-1"]]);
  });

  it("keeps two firms of one name in two towns apart", async () => {
    metal.publish(firm("m-1", { place: "Suwałki", phone: "+48875550000" }));
    wood.publish(firm("w-1", { place: "Sejny", phone: "+48875550000" }));
    expect(await firms()).toHaveLength(2);
  });

  it("never joins by a number that fails its check", async () => {
    metal.publish(firm("m-1", { name: "Alfa", taxIds: nip("8190937866") }));
    wood.publish(firm("w-1", { name: "Beta", taxIds: nip("8190937866") }));
    expect(await firms()).toHaveLength(2);
  });

  it("parts a firm whose number turns out to be another's", async () => {
    metal.publish(firm("m-1", { name: "Alfa", taxIds: one }));
    wood.publish(firm("w-1", { name: "Beta", taxIds: one }));
    const [joined] = await firms();
    wood.publish(firm("w-1", { name: "Beta", taxIds: other }));
    const parted = await firms();
    expect(parted.map(membersOf)).toEqual([["metal:m-1"], ["wood:w-1"]]);
    expect(parted[0]?.id).toBe(joined?.id);
  });

  it("retires the younger id when two companies become one, and the id keeps resolving", async () => {
    metal.publish(firm("m-1", { name: "Alfa", taxIds: one }), firm("m-2", { name: "Beta" }));
    const [alfa, beta] = await firms();
    metal.publish(firm("m-2", { name: "Beta", taxIds: one }));
    const [merged, ...rest] = await firms();
    expect(rest).toEqual([]);
    expect(merged?.id).toBe(alfa?.id);
    expect((await byId(beta?.id))?.id).toBe(alfa?.id);
    const { _entities } = await directory.ask<{ _entities: ({ id: string; aliases: string[] } | null)[] }>(
      "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Company { id aliases } } }",
      {
        refs: [beta?.id, "metal:m-2", "tax:PL_NIP:8190937865", "metal:nobody"].map((ref) => ({
          __typename: "Company",
          ref,
        })),
      },
    );
    expect(_entities.map((entity) => entity?.id)).toEqual([alfa?.id, alfa?.id, alfa?.id, undefined]);
    expect(_entities[0]?.aliases).toEqual(
      expect.arrayContaining([alfa?.id, beta?.id, "metal:m-1", "metal:m-2", "tax:PL_NIP:8190937865"]),
    );
  });

  it("takes a merge back, gives the retired id its members and never joins them again", async () => {
    metal.publish(firm("m-1", { name: "Alfa", taxIds: one }), firm("m-2", { name: "Beta" }));
    const [alfa, beta] = await firms();
    metal.publish(firm("m-2", { name: "Beta", taxIds: one }));
    await firms();
    const undo = `mutation ($company: ID!, $retired: ID!) { undoMerge(company: $company, retired: $retired) {
      __typename ... on IdentityDecided { company { id } } ... on InvalidInput { problems { path code } } } }`;
    const pair = { company: alfa?.id, retired: beta?.id };
    const refused = await directory.respond(undo, pair);
    expect(refused.errors?.[0]?.extensions?.["code"]).toBe("NOT_ALLOWED");
    expect(await directory.ask(undo, pair, operator)).toEqual({
      undoMerge: { __typename: "IdentityDecided", company: { id: alfa?.id } },
    });
    const parted = (await firms()).map(({ id, name }) => [id, name]);
    expect(parted).toEqual([
      [alfa?.id, "Alfa"],
      [beta?.id, "Beta"],
    ]);
    metal.publish(firm("m-2", { name: "Beta Nowa", taxIds: one }));
    expect(await firms()).toHaveLength(2);
    expect(await directory.ask(undo, pair, operator)).toMatchObject({
      undoMerge: { problems: [{ path: ["retired"], code: "NOT_MERGED" }] },
    });
    const { rows } = await sql<{ deed: string; subject: string }>`
      select deed, subject from directory.identity_log order by id`.execute(directory.running.db);
    expect(rows).toContainEqual({ deed: "UNDO", subject: "ona" });
  });

  it("proposes namesakes next door to a person, who may join them", async () => {
    metal.publish(firm("m-1", { name: "Stalmet", phone: "+48875550001" }));
    wood.publish(firm("w-1", { name: "STALMET", phone: "+48875550002" }));
    expect(await firms()).toHaveLength(2);
    const ask = "{ proposedIdentities { id score evidence left { id } right { id } } }";
    const { proposedIdentities } = await directory.ask<{
      proposedIdentities: { id: string; score: number; evidence: string[] }[];
    }>(ask, {}, operator);
    expect(proposedIdentities).toHaveLength(1);
    expect(proposedIdentities[0]?.evidence).toContain("Both are in Suwałki.");
    const decide = `mutation ($id: ID!) { decideIdentity(proposal: $id, same: true) {
      __typename ... on IdentityDecided { company { memberships { memberId } } } } }`;
    const decided = await directory.ask(decide, { id: proposedIdentities[0]?.id }, operator);
    expect(decided).toMatchObject({ decideIdentity: { company: { memberships: [{}, {}] } } });
    expect(await firms()).toHaveLength(1);
    expect(await directory.ask(ask, {}, operator)).toEqual({ proposedIdentities: [] });
  });

  it("does not propose a refused pair again", async () => {
    metal.publish(firm("m-1", { phone: "+48875550001" }));
    wood.publish(firm("w-1", { phone: "+48875550002" }));
    await firms();
    const ask = "{ proposedIdentities { id } }";
    const before = await directory.ask<{ proposedIdentities: { id: string }[] }>(ask, {}, operator);
    const refuse = "mutation ($id: ID!) { decideIdentity(proposal: $id, same: false) { __typename } }";
    await directory.ask(refuse, { id: before.proposedIdentities[0]?.id }, operator);
    wood.publish(firm("w-1", { phone: "+48875550003" }));
    expect(await firms()).toHaveLength(2);
    expect(await directory.ask(ask, {}, operator)).toEqual({ proposedIdentities: [] });
  });

  it("gives a firm that comes back its company again", async () => {
    metal.publish(firm("m-1", { name: "Alfa" }));
    const [before] = await firms();
    metal.publish(gone("m-1"));
    expect(await firms()).toEqual([]);
    expect((await byId(before?.id))?.memberships).toEqual([]);
    metal.publish(firm("m-1", { name: "Alfa" }));
    expect((await firms()).map(({ id }) => id)).toEqual([before?.id]);
  });
});
