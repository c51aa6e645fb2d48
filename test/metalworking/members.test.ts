import { type Kysely, sql } from "kysely";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { metalworking } from "#subgraphs/metalworking/index.ts";
import { metalworkingMigrations } from "#subgraphs/metalworking/migrations.ts";
import { openTestDatabase, type TestDatabase } from "#test/kit/database.ts";
import { testHouse } from "#test/kit/house.ts";
import { ask } from "./ask.ts";

let test: TestDatabase;
let subgraph: Subgraph;
let db: Kysely<unknown>;

beforeAll(async () => {
  test = await openTestDatabase();
  db = await test.database.namespace<unknown>("metalworking", metalworkingMigrations);
  await sql`insert into metalworking.member (id, name, country, tolerance_micrometres, free_capacity_percent)
    values ('m-1', 'Alfa', 'PL', 10, 40), ('m-2', 'Beta', 'LT', 50, 0), ('m-3', 'Gamma', 'PL', null, null)`.execute(
    db,
  );
  await sql`insert into metalworking.process (member_id, capability, note)
    values ('m-1', 'MILLING', '{"pl": "części frezowane"}'), ('m-1', 'NO_SUCH_CRAFT', null),
      ('m-2', 'TIG_WELDING', null)`.execute(db);
  await sql`insert into metalworking.material (member_id, material)
    values ('m-1', 'S355'), ('m-1', 'Brass'), ('m-2', 'S355')`.execute(db);
  await sql`insert into metalworking.machine (member_id, kind, maker, year, axes)
    values ('m-1', 'machining centre', 'Norvik', 2019, 5)`.execute(db);
  await sql`insert into metalworking.certificate (member_id, standard, valid_until)
    values ('m-2', 'ISO 3834-2', '2027-03-31')`.execute(db);
  await sql`insert into metalworking.welding (member_id, iso3834, processes)
    values ('m-2', 'ISO 3834-2', '{141}')`.execute(db);
  subgraph = await metalworking.create(testHouse(test));
  await subgraph.start();
});
afterAll(async () => {
  await subgraph.stop();
  await test.remove();
});

const whole = `id name toleranceMicrometres freeCapacityPercent materials
  processes { capability { code sector { code } } note(language: "lt") { text language isFallback } }
  machines { kind maker model year axes } certificates { standard scope validUntil }
  welding { iso3834 en1090 processes }`;

describe("a member of the metal cluster", () => {
  it("is shown with all that the cluster records of it", async () => {
    const { data, errors } = await ask(
      subgraph,
      `{ first: metalworkingMember(id: "m-1") { ${whole} } second: metalworkingMember(id: "m-2") { ${whole} } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.["first"]).toEqual({
      id: "m-1",
      name: "Alfa",
      toleranceMicrometres: 10,
      freeCapacityPercent: 40,
      materials: ["Brass", "S355"],
      processes: [
        {
          capability: { code: "MILLING", sector: { code: "METALWORKING" } },
          note: { text: "części frezowane", language: "pl", isFallback: true },
        },
      ],
      machines: [{ kind: "machining centre", maker: "Norvik", model: null, year: 2019, axes: 5 }],
      certificates: [],
      welding: null,
    });
    expect(data?.["second"]).toMatchObject({
      certificates: [{ standard: "ISO 3834-2", scope: null, validUntil: "2027-03-31" }],
      welding: { iso3834: "ISO 3834-2", en1090: null, processes: ["141"] },
    });
  });

  it("is null when the number is nobody's", async () => {
    const { data, errors } = await ask(subgraph, `{ metalworkingMember(id: "m-999") { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ metalworkingMember: null });
  });

  it("is found by reference, all references with one question to the database", async () => {
    const representations = ["m-2", "m-404", "m-1", "m-3"].map((id) => ({
      __typename: "MetalworkingMember",
      id,
    }));
    const { data, extensions } = await ask(
      subgraph,
      "query($r: [_Any!]!) { _entities(representations: $r) { ... on MetalworkingMember { name } } }",
      { r: representations },
    );
    expect(data).toEqual({
      _entities: [{ name: "Beta" }, null, { name: "Alfa" }, { name: "Gamma" }],
    });
    expect(extensions?.["sourceCalls"]).toBe(1);
  });

  it("is a firm's profile by the handle among the firm's aliases", async () => {
    const firm = (ref: string, ...aliases: string[]) => ({ __typename: "Company", ref, aliases });
    const { data, errors, extensions } = await ask(
      subgraph,
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Company { metalworking { id company { ref } } } } }`,
      {
        r: [
          firm("c-1", "c-1", "woodworking:n-1", "metalworking:m-1"),
          firm("c-2", "c-2", "woodworking:m-2"),
          firm("c-3", "metalworking:m-gone", "metalworking:m-3"),
        ],
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        { metalworking: { id: "m-1", company: { ref: "metalworking:m-1" } } },
        { metalworking: null },
        { metalworking: { id: "m-3", company: { ref: "metalworking:m-3" } } },
      ],
    });
    expect(extensions?.["sourceCalls"]).toBe(1);
  });
});

describe("the list of metal members", () => {
  const list = `query($where: MetalworkingMemberFilter, $first: Int, $after: String) {
    metalworkingMembers(where: $where, first: $first, after: $after) {
      nodes { id } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  type List = {
    nodes: { id: string }[];
    edges: { cursor: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
  const listOf = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(subgraph, list, variables);
    expect(errors).toBeUndefined();
    return data?.["metalworkingMembers"] as List;
  };

  it("is paged through without repeating or skipping anybody", async () => {
    const first = await listOf({ first: 2 });
    expect(first).toMatchObject({
      nodes: [{ id: "m-1" }, { id: "m-2" }],
      totalCount: 3,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(first.edges[1]?.cursor).toBe(first.pageInfo.endCursor);
    const second = await listOf({ first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({
      nodes: [{ id: "m-3" }],
      totalCount: 3,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it.each([
    [{ processes: ["MACHINING"] }, ["m-1"]],
    [{ processes: ["WELDING", "MILLING"] }, ["m-1", "m-2"]],
    [{ materials: ["s355"] }, ["m-1", "m-2"]],
    [{ materials: ["S355"], processes: ["WELDING"] }, ["m-2"]],
    [{ machineKinds: ["Machining Centre"] }, ["m-1"]],
    [{ maxToleranceMicrometres: 10 }, ["m-1"]],
    [{ minFreeCapacityPercent: 0 }, ["m-1", "m-2"]],
    [{ processes: ["KILN_DRYING"] }, []],
  ])("is narrowed by %j", async (where, ids) => {
    const { nodes, totalCount } = await listOf({ where });
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(totalCount).toBe(ids.length);
  });

  it.each([
    [{ where: { processes: ["MILING"] } }, "BAD_INPUT", "where.processes"],
    [{ where: { materials: [] } }, "BAD_INPUT", "where.materials"],
    [{ where: { maxToleranceMicrometres: 0 } }, "BAD_INPUT", "where.maxToleranceMicrometres"],
    [{ where: { minFreeCapacityPercent: 101 } }, "BAD_INPUT", "where.minFreeCapacityPercent"],
    [{ first: 0 }, "BAD_INPUT", "first"],
    [{ first: 201 }, "BAD_INPUT", "first"],
    [{ after: "m-1" }, "BAD_CURSOR", "after"],
    [{ after: Buffer.from("c1:feed 1 2").toString("base64url") }, "BAD_CURSOR", "after"],
  ])("refuses %j and names what is wrong with it", async (variables, code, argument) => {
    const { errors } = await ask(subgraph, list, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
    expect(errors?.[0]?.message).toContain(argument);
  });
});
