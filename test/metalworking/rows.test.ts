import { documents, firm, type GroupHouse, openGroupHouse, operator } from "./group-kit.ts";
import { tokenIn } from "./mailbox.ts";

let at: GroupHouse;

beforeAll(async () => {
  at = await openGroupHouse();
});
afterAll(() => at.close());

const anybody = { role: "anonymous" } as const;

it("row 28: a cooperation network is managed in the graph: members, roles, shared orders, messages by relay", async () => {
  const { create, save, join, message, reply, draft, groups } = documents;
  const { id: group } = await at.ask(firm("m-1"), create, { name: "Konstrukcje", coordinator: "m-1" });
  await at.ask(firm("m-1"), save, { group, member: "m-5", role: "LOGISTICS" });
  const token = tokenIn(await at.mailbox.next("info@epsilon.example"));
  await at.ask(anybody, join, { token });
  const parts = [{ member: "m-5", work: "transport", cost: 80 }];
  const titles = [{ language: "lt", text: "Vežimas" }];
  const order = { titles, value: 100, currency: "PLN", rule: "EQUAL", parts };
  await at.ask(firm("m-5"), draft, { group, order });
  await at.ask(firm("m-5"), message, { group, text: "Kada pasikraunam?" });
  const question = await at.mailbox.next("biuro@alfa.example");
  await at.ask(anybody, reply, { token: tokenIn(question), text: "W piątek." });
  expect((await at.mailbox.next("info@epsilon.example")).text).toContain("W piątek.");
  expect(await at.ask(firm("m-5"), groups)).toMatchObject([
    {
      name: "Konstrukcje",
      members: [
        { memberId: "m-1", role: "COORDINATOR" },
        { memberId: "m-5", role: "LOGISTICS" },
      ],
      orders: [{ status: "DRAFT" }],
    },
  ]);
});

it("row 29: a joint order is previewed, agreed by every party and settled to the cent", async () => {
  const { create, save, draft, propose, agree, complete, settle } = documents;
  const { id: group } = await at.ask(firm("m-1"), create, { name: "Zbiorniki", coordinator: "m-1" });
  await at.ask(operator, save, { group, member: "m-2", role: "SUPPLIER" });
  await at.ask(operator, save, { group, member: "m-4", role: "QUALITY" });
  const parts = [
    { member: "m-1", work: "spawanie", cost: 310.1, hours: 40 },
    { member: "m-2", work: "blacha", cost: 455.55, hours: 7.5 },
    { member: "m-4", work: "kontrola", cost: 0, hours: 2.5 },
  ];
  const figures = { value: 999.99, currency: "PLN", rule: "BY_HOURS" };
  const bare = parts.map(({ member, cost, hours }) => ({ member, cost, hours }));
  const previewed = await at.ask(
    anybody,
    `query($order: JointOrderInput!) { previewSettlement(order: $order) { shares { memberId total { amount } } } }`,
    { order: { ...figures, parts: bare } },
  );
  expect(previewed.shares.map(({ total }: { total: { amount: number } }) => total.amount)).toEqual([
    497.57, 490.7, 11.72,
  ]);
  expect(49_757 + 49_070 + 1172).toBe(99_999);
  const order = { titles: [{ language: "pl", text: "Zbiornik" }], ...figures, parts };
  const { id } = await at.ask(firm("m-4"), draft, { group, order });
  await at.ask(firm("m-4"), propose, { id, version: 1 });
  for (const member of ["m-1", "m-2", "m-4"]) await at.ask(firm(member), agree, { id, version: 1, member });
  await at.ask(firm("m-2"), complete, { id });
  expect(await at.ask(firm("m-1"), settle, { id })).toMatchObject({
    status: "SETTLED",
    settlement: { remainder: { amount: 0 }, shares: previewed.shares },
  });
});
