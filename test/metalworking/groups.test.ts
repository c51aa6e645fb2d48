import { sql } from "kysely";
import { documents, firm, type GroupHouse, openGroupHouse, operator, otherOperator } from "./group-kit.ts";
import { documentIn, tokenIn } from "./mailbox.ts";

let at: GroupHouse;
const { create, save, remove, join, message, reply, groups } = documents;
const day = 86_400_000;

beforeAll(async () => {
  at = await openGroupHouse();
});
afterAll(() => at.close());
afterEach(() =>
  sql`truncate metalworking.cooperation_group, metalworking.mail_count, metalworking.token cascade`.execute(
    at.db,
  ),
);

const ids = ({ members }: { members: { memberId: string; role: string }[] }) =>
  members.map(({ memberId, role }) => `${memberId} ${role}`);

async function groupOf(...members: string[]): Promise<string> {
  const { id } = await at.ask(firm("m-1"), create, { name: "Ramy stalowe", coordinator: "m-1" });
  for (const member of members) await at.ask(operator, save, { group: id, member, role: "MEMBER" });
  return id;
}

describe("a cooperation group", () => {
  it("is made by a firm, which coordinates it, and seen by everybody", async () => {
    const made = await at.ask(firm("m-1"), create, { name: " Ramy stalowe ", coordinator: "m-1" });
    expect(made).toMatchObject({
      __typename: "CooperationGroup",
      name: "Ramy stalowe",
      members: [{ memberId: "m-1", role: "COORDINATOR", since: "2026-11-01", member: { name: "Alfa" } }],
    });
    expect(await at.ask({ role: "anonymous" }, groups)).toEqual([
      {
        id: made.id,
        name: "Ramy stalowe",
        members: [{ memberId: "m-1", role: "COORDINATOR" }],
        orders: null,
      },
    ]);
  });

  it("is made by nobody who acts for another firm, another cluster or no firm", async () => {
    const input = { name: "Grupa", coordinator: "m-1" };
    for (const claims of [firm("m-2"), otherOperator, { role: "analyst" }, { role: "anonymous" }] as const)
      expect(await at.refusal(claims, create, input)).toMatch(/^NOT_ALLOWED/);
    const wood = { role: "member", firms: ["woodworking:m-1"] } as const;
    expect(await at.refusal(wood, create, input)).toMatch(/^NOT_ALLOWED/);
    expect(await at.ask(operator, create, { ...input, coordinator: "m-404" })).toMatchObject({
      problems: [{ path: ["coordinator"], code: "UNKNOWN_MEMBER" }],
    });
    expect(await at.ask(operator, create, { ...input, name: "x" })).toMatchObject({
      problems: [{ path: ["name"], code: "LENGTH" }],
    });
  });

  it("asks a firm at the address of the cluster's database before it is in, in its language", async () => {
    const group = await groupOf();
    const sent = await at.ask(firm("m-1"), save, { group, member: "m-5", role: "SUPPLIER" });
    expect(sent).toEqual({
      __typename: "GroupInvitationSent",
      memberId: "m-5",
      validUntil: "2026-11-15T09:00:00.000Z",
    });
    const mail = await at.mailbox.next("info@epsilon.example");
    expect(mail).toMatchObject({ language: "lt", subject: "Kvietimas į kooperacijos grupę: Ramy stalowe" });
    expect((await at.ask(firm("m-1"), groups))[0].members).toHaveLength(1);
    const joined = await at.ask({ role: "anonymous" }, documentIn(mail).replace("mutation Join", "mutation"));
    expect(joined).toMatchObject({ name: "Ramy stalowe" });
    expect(ids((await at.ask(firm("m-1"), groups))[0])).toEqual(["m-1 COORDINATOR", "m-5 SUPPLIER"]);
    expect(await at.ask({ role: "anonymous" }, join, { token: tokenIn(mail) })).toEqual({
      __typename: "UnknownToken",
    });
  });

  it("takes nobody in by an old, a replaced or a foreign link", async () => {
    const group = await groupOf();
    const invite = () => at.ask(firm("m-1"), save, { group, member: "m-3", role: "MEMBER" });
    await invite();
    const replaced = tokenIn(await at.mailbox.next("office@gama.example"));
    await invite();
    const old = tokenIn(await at.mailbox.next("office@gama.example"));
    for (const token of [replaced, "A".repeat(43), ""])
      expect((await at.ask({ role: "anonymous" }, join, { token })).__typename).toBe("UnknownToken");
    at.house.pass(15 * day);
    expect((await at.ask({ role: "anonymous" }, join, { token: old })).__typename).toBe("UnknownToken");
    at.house.pass(-15 * day);
  });

  it("is added to at once by the cluster's operator, and needs an address otherwise", async () => {
    const group = await groupOf();
    const delta = { group, member: "m-4", role: "QUALITY" };
    expect(await at.ask(firm("m-1"), save, delta)).toMatchObject({
      problems: [{ path: ["member"], code: "NO_ADDRESS" }],
    });
    expect(ids(await at.ask(operator, save, delta))).toEqual(["m-1 COORDINATOR", "m-4 QUALITY"]);
    expect(await at.ask(operator, save, { ...delta, role: "KING" })).toMatchObject({
      problems: [{ path: ["role"], code: "UNKNOWN_ROLE" }],
    });
  });

  it("is changed by its coordinator only, and keeps one", async () => {
    const group = await groupOf("m-2");
    const promote = { group, member: "m-2", role: "COORDINATOR" };
    expect(await at.refusal(firm("m-2"), save, promote)).toMatch(/^NOT_ALLOWED/);
    const last = { problems: [{ code: "LAST_COORDINATOR" }] };
    expect(await at.ask(firm("m-1"), save, { group, member: "m-1", role: "MEMBER" })).toMatchObject(last);
    expect(await at.ask(firm("m-1"), remove, { group, member: "m-1" })).toMatchObject(last);
    await at.ask(firm("m-1"), save, promote);
    expect(ids(await at.ask(firm("m-1"), remove, { group, member: "m-1" }))).toEqual(["m-2 COORDINATOR"]);
  });

  it("is left by a firm that wants to go, and another firm cannot throw it out", async () => {
    const group = await groupOf("m-2", "m-3");
    expect(await at.refusal(firm("m-3"), remove, { group, member: "m-2" })).toMatch(/^NOT_ALLOWED/);
    expect(ids(await at.ask(firm("m-2"), remove, { group, member: "m-2" }))).toEqual([
      "m-1 COORDINATOR",
      "m-3 MEMBER",
    ]);
    expect(await at.ask(operator, remove, { group, member: "m-2" })).toMatchObject({
      problems: [{ code: "NOT_IN_GROUP" }],
    });
  });

  it("is to a stranger the same whether it exists or not", async () => {
    const group = await groupOf("m-2");
    const said = await at.refusal(firm("m-3"), remove, { group, member: "m-2" });
    expect(await at.refusal(firm("m-3"), remove, { group: "group-404", member: "m-2" })).toBe(said);
    expect(await at.refusal(operator, remove, { group: "group-404", member: "m-2" })).toMatch(/^NOT_FOUND/);
  });

  it("is one of a list that is paged by ids", async () => {
    for (let made = 0; made < 3; made += 1) await groupOf();
    const all = await at.ask({ role: "anonymous" }, groups);
    const first = await at.ask({ role: "anonymous" }, groups, { first: 2 });
    const rest = await at.ask({ role: "anonymous" }, groups, { first: 2, after: first[1].id });
    expect([...first, ...rest]).toEqual(all);
    expect(await at.refusal({ role: "anonymous" }, groups, { first: 0 })).toMatch(/^BAD_INPUT/);
  });

  it("remembers who changed what", async () => {
    const group = await groupOf("m-2");
    const { rows } = await sql`select subject, role, deed, after -> 'members' -> 1 ->> 'memberId' as second
      from metalworking.audit where object = ${group} order by id`.execute(at.db);
    expect(rows).toEqual([
      { subject: "m-1", role: "member", deed: "createCooperationGroup", second: null },
      { subject: "the operator", role: "operator", deed: "saveGroupMember", second: "m-2" },
    ]);
  });

  it("says nothing in the feed", async () => {
    const { rows: before } = await sql`select count(*) as changes from metalworking.feed_log`.execute(at.db);
    await groupOf("m-2");
    const { rows } = await sql`select count(*) as changes from metalworking.feed_log`.execute(at.db);
    expect(rows).toEqual(before);
  });

  it("survives the deletion of a member by the cluster's own application", async () => {
    await sql`insert into metalworking.member (id, name, country) values ('m-9', 'Zeta', 'PL')`.execute(
      at.db,
    );
    await groupOf("m-9");
    await sql`delete from metalworking.member where id = 'm-9'`.execute(at.db);
    const { members } = (
      await at.ask({ role: "anonymous" }, "{ cooperationGroups { members { memberId member { name } } } }")
    )[0];
    expect(members).toEqual([
      { memberId: "m-1", member: { name: "Alfa" } },
      { memberId: "m-9", member: null },
    ]);
  });
});

describe("a message of a group", () => {
  it("reaches every other firm, and the answer reaches the writer, without an address being shown", async () => {
    const group = await groupOf("m-2", "m-3", "m-4");
    const text = "Kto ma wolną prasę?";
    expect(await at.ask(firm("m-1"), message, { group, text })).toMatchObject({ __typename: "MessageSent" });
    const [toBeta, toGama] = [
      await at.mailbox.next("biuro@beta.example"),
      await at.mailbox.next("office@gama.example"),
    ];
    expect(toBeta.language).toBe("pl");
    expect(toGama.text).toContain(text);
    const answered = await at.ask({ role: "anonymous" }, reply, { token: tokenIn(toGama), text: "Mamy." });
    expect(answered).toEqual({ __typename: "MessageSent" });
    const answer = await at.mailbox.next("biuro@alfa.example");
    expect(answer.text).toContain("Mamy.");
    for (const { text: body, subject } of [toBeta, toGama, answer])
      expect(body.replaceAll(/#query=\S+/g, "") + subject).not.toContain("@");
  });

  it("is written by a firm of the group, named where the writer has several", async () => {
    const group = await groupOf("m-2", "m-3");
    const text = "?";
    expect(await at.refusal(firm("m-5"), message, { group, text })).toMatch(/^NOT_ALLOWED/);
    expect(await at.refusal(operator, message, { group, text })).toMatch(/^NOT_ALLOWED/);
    expect(await at.ask(firm("m-2", "m-3"), message, { group, text })).toMatchObject({
      problems: [{ path: ["from"], code: "WHICH_FIRM" }],
    });
    expect(await at.ask(firm("m-2", "m-3"), message, { group, text, from: "m-3" })).toMatchObject({
      __typename: "MessageSent",
    });
    expect(await at.ask(firm("m-2"), message, { group, text: " " })).toMatchObject({
      problems: [{ path: ["text"], code: "LENGTH" }],
    });
    const unknown = { token: "B".repeat(43), text: "x" };
    expect(await at.ask({ role: "anonymous" }, reply, unknown)).toEqual({ __typename: "UnknownToken" });
  });

  it("stops when an address has had its mails of the day", async () => {
    const group = await groupOf("m-2");
    const send = () => at.ask(firm("m-1"), message, { group, text: "x" });
    for (let sent = 0; sent < 20; sent += 1) expect((await send()).__typename).toBe("MessageSent");
    expect((await send()).__typename).toBe("TooManyRequests");
  });
});
