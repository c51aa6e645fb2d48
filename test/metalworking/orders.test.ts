import { sql } from "kysely";
import {
  documents,
  firm,
  type GroupHouse,
  openGroupHouse,
  operator,
  otherOperator,
  type Payload,
} from "./group-kit.ts";
import { documentIn, tokenIn } from "./mailbox.ts";

let at: GroupHouse;
let group: string;
const { draft, change, propose, agree, agreeByLink, complete, settle, cancel, see, save } = documents;
const anybody = { role: "anonymous" } as const;

const order = {
  titles: [{ language: "pl", text: "" }],
  value: 1000,
  currency: "EUR",
  rule: "EQUAL",
  parts: [
    { member: "m-1", work: "spawanie", cost: 300 },
    { member: "m-2", work: "frezowanie", cost: 200, hours: 12.5 },
    { member: "m-4", work: "malowanie", cost: 100 },
  ],
};

beforeAll(async () => {
  at = await openGroupHouse();
});
afterAll(() => at.close());
let title: string;
let orders = 0;
beforeEach(async () => {
  // A title of its own tells a test's mails from those of the tests before.
  title = `Rama prasy ${++orders}.`;
  order.titles = [{ language: "pl", text: title }];
  group = (await at.ask(firm("m-1"), documents.create, { name: "Ramy", coordinator: "m-1" })).id;
  for (const member of ["m-2", "m-4"]) await at.ask(operator, save, { group, member, role: "MEMBER" });
});
afterEach(async () => {
  await sql`truncate metalworking.cooperation_group, metalworking.mail, metalworking.mail_count,
    metalworking.token, metalworking.audit cascade`.execute(at.db);
});

const drafted = async () => (await at.ask(firm("m-2"), draft, { group, order })).id as string;
const proposed = async () => {
  const id = await drafted();
  await at.ask(firm("m-2"), propose, { id, version: 1 });
  return id;
};
const agreed = async () => {
  const id = await proposed();
  for (const member of ["m-1", "m-2", "m-4"]) await at.ask(firm(member), agree, { id, version: 1, member });
  return id;
};
const statusOf = async (id: string) => (await at.ask(operator, see, { id })).status;
const code = (payload: { problems?: { code: string }[] }) => payload.problems?.[0]?.code;

describe("a joint order", () => {
  it("is drafted by a firm of the group with what it would come to", async () => {
    expect(await at.ask(firm("m-2"), draft, { group, order })).toMatchObject({
      __typename: "JointOrder",
      status: "DRAFT",
      version: 1,
      title: { text: title, language: "pl", isFallback: false },
      value: { amount: 1000, currency: "EUR", euros: 1000, rateDate: "2026-11-01" },
      parts: [
        {
          memberId: "m-1",
          member: { name: "Alfa" },
          work: "spawanie",
          cost: { amount: 300 },
          agreedAt: null,
        },
        { memberId: "m-2", hours: 12.5 },
        { memberId: "m-4" },
      ],
      settlement: {
        remainder: { amount: 0 },
        roundedUp: 1,
        costs: { amount: 600 },
        profit: { amount: 400 },
        shares: [
          { memberId: "m-1", profit: { amount: 133.34 }, total: { amount: 433.34, currency: "EUR" } },
          { memberId: "m-2", profit: { amount: 133.33 }, total: { amount: 333.33 } },
          { memberId: "m-4", profit: { amount: 133.33 }, total: { amount: 233.33 } },
        ],
      },
    });
  });

  it("names everything that is wrong with it at once", async () => {
    const parts = [
      { member: "m-3", cost: 0.001 },
      { member: "m-1", cost: -1, work: "x" },
    ];
    const { problems } = await at.ask(firm("m-2"), draft, { group, order: { ...order, titles: [], parts } });
    expect(problems.map(({ path, code: of }: Payload) => `${path.join(".")} ${of}`)).toEqual([
      "order.parts.0.member UNKNOWN_MEMBER",
      "order.parts.0.cost TOO_FINE",
      "order.parts.1.cost NEGATIVE",
      "order.titles MISSING",
      "order.parts.0.work LENGTH",
      "order.parts.1.work LENGTH",
    ]);
  });

  it("is agreed once every party has agreed to exactly this version, and its settlement kept", async () => {
    const id = await proposed();
    expect((await at.ask(firm("m-1"), agree, { id, version: 1, member: "m-1" })).status).toBe("PROPOSED");
    // Agreeing twice is agreeing.
    expect((await at.ask(firm("m-1"), agree, { id, version: 1, member: "m-1" })).status).toBe("PROPOSED");
    await at.ask(firm("m-2"), agree, { id, version: 1, member: "m-2" });
    const last = await at.ask(firm("m-4"), agree, { id, version: 1, member: "m-4" });
    expect(last).toMatchObject({
      status: "AGREED",
      parts: [{ agreedAt: "2026-11-01T09:00:00.000Z" }, {}, {}],
    });
    await sql`update metalworking.order_part set cost = 1 where order_id = ${id}`.execute(at.db);
    const { settlement } = await at.ask(firm("m-1"), see, { id });
    expect(settlement).toEqual(last.settlement);
  });

  it("is agreed by the links that parties were mailed, each in its own language", async () => {
    const id = await proposed();
    const toAlfa = await at.mailbox.next("biuro@alfa.example", title);
    expect(toAlfa.subject).toBe(`Wspólne zamówienie do uzgodnienia: ${title}`);
    expect(toAlfa.text).toContain("Razem: 433.34 EUR");
    const said = await at.ask(anybody, documentIn(toAlfa).replace("mutation Agree", "mutation"));
    expect(said).toMatchObject({ id, status: "PROPOSED" });
    expect((await at.ask(anybody, agreeByLink, { token: tokenIn(toAlfa) })).__typename).toBe("UnknownToken");
    await at.ask(firm("m-4"), agree, { id, version: 1, member: "m-4" });
    const token = tokenIn(await at.mailbox.next("biuro@beta.example", title));
    expect(await at.ask(anybody, agreeByLink, { token })).toEqual({
      __typename: "JointOrder",
      status: "AGREED",
    });
    expect((await at.mailbox.next("biuro@alfa.example", title)).subject).toBe(`Uzgodniono: ${title}`);
    expect((await at.mailbox.next("biuro@beta.example", title)).text).toContain("Razem: 333.33 EUR");
  });

  it("asks everybody anew after any change, and the links to the old version are worth nothing", async () => {
    const id = await agreed();
    const old = tokenIn(await at.mailbox.next("biuro@alfa.example", title));
    const dearer = { ...order, value: 1100 };
    const changed = await at.ask(firm("m-4"), change, { id, version: 1, order: dearer });
    expect(changed).toMatchObject({ status: "PROPOSED", version: 2, value: { amount: 1100 } });
    expect(changed.parts.map(({ agreedAt }: Payload) => agreedAt)).toEqual([null, null, null]);
    expect((await at.ask(anybody, agreeByLink, { token: old })).__typename).toBe("UnknownToken");
    expect(code(await at.ask(firm("m-1"), agree, { id, version: 1, member: "m-1" }))).toBe("STALE_VERSION");
    expect(code(await at.ask(firm("m-1"), change, { id, version: 1, order }))).toBe("STALE_VERSION");
    for (const member of ["m-1", "m-2", "m-4"]) await at.ask(firm(member), agree, { id, version: 2, member });
    expect((await at.ask(firm("m-1"), see, { id })).settlement.profit).toEqual({ amount: 500 });
  });

  it("is agreed to by nobody for another firm, an operator included", async () => {
    const id = await proposed();
    for (const claims of [
      operator,
      { role: "admin" },
      firm("m-2"),
      firm("m-3"),
      otherOperator,
      anybody,
    ] as const)
      expect(await at.refusal(claims, agree, { id, version: 1, member: "m-1" })).toMatch(/^NOT_ALLOWED/);
    expect(await statusOf(id)).toBe("PROPOSED");
  });

  it("is done, settled by the coordinator, and then final", async () => {
    const id = await agreed();
    expect(code(await at.ask(firm("m-1"), settle, { id }))).toBe("WRONG_STATUS");
    expect((await at.ask(firm("m-4"), complete, { id })).status).toBe("DONE");
    expect(await at.refusal(firm("m-4"), settle, { id })).toMatch(/^NOT_ALLOWED/);
    expect((await at.ask(firm("m-1"), settle, { id })).status).toBe("SETTLED");
    for (const [document, more] of [
      [change, { version: 1, order }],
      [complete, {}],
      [cancel, {}],
    ] as const)
      expect(code(await at.ask(firm("m-1"), document, { id, ...more }))).toBe("WRONG_STATUS");
  });

  it("is called off by any firm before it is agreed, and only by the coordinator afterwards", async () => {
    expect((await at.ask(firm("m-4"), cancel, { id: await proposed() })).status).toBe("CANCELLED");
    const id = await agreed();
    expect(await at.refusal(firm("m-4"), cancel, { id })).toMatch(/^NOT_ALLOWED/);
    expect((await at.ask(firm("m-1"), cancel, { id, reason: "klient zrezygnował" })).status).toBe(
      "CANCELLED",
    );
    const { rows } = await sql`select subject, note from metalworking.audit
      where object = ${id} and deed = 'cancelJointOrder'`.execute(at.db);
    expect(rows).toEqual([{ subject: "m-1", note: "klient zrezygnował" }]);
  });

  it("keeps its parties in the group until it is settled or called off", async () => {
    const id = await proposed();
    const leaving = { group, member: "m-2" };
    expect(code(await at.ask(firm("m-2"), documents.remove, leaving))).toBe("PARTY_OF_ORDER");
    await at.ask(firm("m-2"), cancel, { id });
    expect((await at.ask(firm("m-2"), documents.remove, leaving)).__typename).toBe("CooperationGroup");
  });

  it("is shown to firms of the group, the operator and admins, and to others as if there were none", async () => {
    const id = await drafted();
    for (const claims of [firm("m-1"), firm("m-4"), operator, { role: "admin" }] as const)
      expect(await at.ask(claims, see, { id })).toMatchObject({ id });
    for (const claims of [firm("m-3"), otherOperator, { role: "analyst" }, anybody] as const) {
      expect(await at.ask(claims, see, { id })).toBeNull();
      expect((await at.ask(claims, documents.groups))[0].orders).toBeNull();
      const reference = { r: [{ __typename: "CooperationGroup", id: group }] };
      const entity =
        "query($r: [_Any!]!) { _entities(representations: $r) { ... on CooperationGroup { name orders { id } } } }";
      expect(await at.ask(claims, entity, reference)).toEqual([{ name: "Ramy", orders: null }]);
      const said = await at.refusal(claims, complete, { id });
      expect(said).toMatch(/^NOT_ALLOWED/);
      expect(await at.refusal(claims, complete, { id: "order-404" })).toBe(said);
    }
    expect((await at.ask(firm("m-4"), documents.groups))[0].orders).toEqual([{ id, status: "DRAFT" }]);
  });

  it("is changed by one of two that change it at once", async () => {
    const id = await drafted();
    const both = await Promise.all(
      [1200, 1300].map((value) =>
        at.ask(firm("m-1"), change, { id, version: 1, order: { ...order, value } }),
      ),
    );
    expect(both.map((payload) => code(payload) ?? payload.status).sort()).toEqual(["DRAFT", "STALE_VERSION"]);
  });
});

describe("a preview of a settlement", () => {
  const preview = `query($order: JointOrderInput!) { previewSettlement(order: $order) {
    remainder { amount } shares { memberId total { amount currency euros } } } }`;

  it("is for everybody, needs no group and keeps nothing", async () => {
    const parts = [
      { member: "m-3", cost: 10 },
      { member: "m-5", cost: 20 },
    ];
    const jpy = { value: 100, currency: "JPY", rule: "BY_COST", parts };
    expect(await at.ask(anybody, preview, { order: jpy })).toEqual({
      remainder: { amount: 0 },
      shares: [
        { memberId: "m-3", total: { amount: 33, currency: "JPY", euros: null } },
        { memberId: "m-5", total: { amount: 67, currency: "JPY", euros: null } },
      ],
    });
    const { rows } = await sql`select id from metalworking.joint_order`.execute(at.db);
    expect(rows).toEqual([]);
  });

  it("names the argument that is wrong", async () => {
    const parts = [{ member: "m-404", cost: 10 }];
    const wrong = { value: 100, currency: "EUR", rule: "EQUAL", parts };
    expect(await at.refusal(anybody, preview, { order: wrong })).toBe(
      'BAD_INPUT: Argument "order.parts.0.member" "m-404" is no member of the cluster; give the number of a member of the cluster, as m-00042.',
    );
  });
});
