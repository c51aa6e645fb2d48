import { sql } from "kysely";
import { woodworking } from "#subgraphs/woodworking/index.ts";
import { documentIn, tokenIn } from "#test/metalworking/mailbox.ts";
import {
  anybody,
  documents,
  type HelpHouse,
  helpInput,
  openHelpHouse,
  operator,
  partners,
} from "./help-kit.ts";
import { feedPage, harvested, publish, told } from "./store.ts";

let at: HelpHouse;
const { offer, askFor, confirm, close, decide, answer, reply, list, toDecide } = documents;
const day = 86_400_000;

beforeAll(async () => {
  at = await openHelpHouse();
});
afterAll(() => at.close());
afterEach(async () => {
  await sql`truncate woodworking.help_post, woodworking.token, woodworking.mail, woodworking.mail_count,
    woodworking.conversation, woodworking.spam_sighting, woodworking.spam_alarm`.execute(at.db);
  await sql`delete from woodworking.feed_log where kind = 'help'`.execute(at.db);
});

let posts = 0;
/** Posts under a title of its own, and gives the token of its confirmation. */
async function posted(changes: Record<string, unknown> = {}, document = offer) {
  const title = `Galime paskolinti džiovyklą ${++posts}.`;
  const input = helpInput({ texts: [{ language: "lt", title }], ...changes });
  const said = await at.ask(anybody, document, { input });
  expect(said.__typename).toBe("HelpAwaitingConfirmation");
  const mail = await at.mailbox.next(input.contactEmail, title);
  return { id: said.id as string, title, mail, token: tokenIn(mail) };
}

async function published(changes: Record<string, unknown> = {}) {
  const post = await posted(changes);
  expect((await at.ask(anybody, confirm, { token: post.token })).__typename).toBe("MutualHelp");
  const mail = await at.mailbox.next("info@n-1.example", post.title);
  return { ...post, manage: tokenIn(mail) };
}

const idsOf = async (variables: Record<string, unknown> = {}) =>
  (await at.ask(anybody, list, variables)).nodes.map(({ id }: { id: string }) => id);
const feedSince = async (cursor: string) => told((await feedPage(at, cursor)).changes);

describe("the partners' mutual help", () => {
  it("lists what the site tells and what was posted, the newest first, without what is closed or has run out", async () => {
    const { id } = await published();
    const { nodes, totalCount } = await at.ask(anybody, list);
    expect(totalCount).toBe(3);
    expect(nodes).toEqual([
      expect.objectContaining({ id, source: "GRAPH", postedAt: "2026-11-01", validUntil: "2026-12-01" }),
      {
        id: "n-1-1",
        direction: "CAN_HELP",
        title: { text: "Pożyczymy obrabiarkę", language: "pl" },
        member: { id: "n-1" },
        source: "SITE",
        postedAt: "2026-10-20",
        validUntil: null,
      },
      expect.objectContaining({ id: "n-1-2", direction: "NEEDS_HELP", validUntil: "2026-11-01" }),
    ]);
    expect(await idsOf({ direction: "NEEDS_HELP" })).toEqual(["n-1-2"]);
  });

  it("is paged through without repeating or skipping anything", async () => {
    await published();
    await published();
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { nodes, pageInfo } = await at.ask(anybody, list, { first: 1, after });
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(await idsOf());
    expect(await at.refusal(anybody, list, { after: "x" })).toBe("BAD_CURSOR");
    expect(await at.refusal(anybody, list, { first: 500 })).toBe("BAD_INPUT");
  });

  it("is published once the member's known address is confirmed, and tells the directory", async () => {
    const { cursor } = await feedPage(at);
    const before = at.house.nudges.length;
    const { id, mail, token } = await posted({}, askFor);
    expect(mail).toMatchObject({ to: "info@n-1.example", language: "lt" });
    expect(await idsOf()).not.toContain(id);
    expect(await feedSince(cursor)).toEqual([]);
    expect(documentIn(mail)).toContain("confirmMutualHelp");
    expect(await at.ask(anybody, confirm, { token })).toMatchObject({
      __typename: "MutualHelp",
      direction: "NEEDS_HELP",
      member: { name: "Firma n-1" },
      validUntil: "2026-12-01",
    });
    expect(await idsOf({ direction: "NEEDS_HELP" })).toEqual([id, "n-1-2"]);
    expect(at.house.nudges.slice(before)).toEqual(["woodworking"]);
    const [change] = (await feedPage(at, cursor)).changes;
    expect(change).toMatchObject({
      id,
      deleted: false,
      offer: { companyId: "n-1", kind: "MUTUAL_HELP", direction: "REQUEST", publishedAt: "2026-11-01" },
    });
    expect((await at.ask(anybody, confirm, { token })).__typename).toBe("UnknownToken");
  });

  it("is published at once from an address at the member's web site, and else by the cluster's operator", async () => {
    const medis = { member: "n-2", contactEmail: "vadovas@medis.example" };
    const known = await posted(medis);
    expect((await at.ask(anybody, confirm, { token: known.token })).__typename).toBe("MutualHelp");
    const unknown = await posted({ ...medis, contactEmail: "somebody@mail.example" });
    expect(await at.ask(anybody, confirm, { token: unknown.token })).toEqual({
      __typename: "HelpAwaitingDecision",
      id: unknown.id,
      reasons: ["UNKNOWN_ADDRESS"],
    });
    expect(await idsOf()).not.toContain(unknown.id);
    for (const claims of [
      anybody,
      { role: "member", firms: ["woodworking:n-2"] },
      { role: "analyst" },
    ] as const) {
      expect(await at.refusal(claims, toDecide)).toBe("NOT_ALLOWED");
      expect(await at.refusal(claims, decide, { id: unknown.id, publish: true })).toBe("NOT_ALLOWED");
    }
    const metal = { role: "operator", clusters: ["metalworking"] } as const;
    expect(await at.refusal(metal, toDecide)).toBe("NOT_ALLOWED");
    expect(await at.refusal(metal, decide, { id: unknown.id, publish: true })).toBe("NOT_ALLOWED");
    expect(await at.ask(operator, toDecide)).toEqual([
      {
        help: { id: unknown.id, title: { text: unknown.title } },
        reasons: ["UNKNOWN_ADDRESS"],
        contactEmail: "somebody@mail.example",
      },
    ]);
    expect((await at.ask(operator, decide, { id: unknown.id, publish: true })).__typename).toBe("MutualHelp");
    expect(await idsOf()).toContain(unknown.id);
    expect(await at.refusal(operator, decide, { id: unknown.id, publish: true })).toBe("NOT_FOUND");
    const { rows } =
      await sql`select subject, deed from woodworking.audit where object = ${unknown.id}`.execute(at.db);
    expect(rows).toEqual([{ subject: "the operator", deed: "decideMutualHelp" }]);
  });

  it("is declined by the operator with a reason, and taken down afterwards too", async () => {
    const { cursor } = await feedPage(at);
    const waiting = await posted({ contactEmail: "who@mail.example" });
    await at.ask(anybody, confirm, { token: waiting.token });
    const no = { publish: false, reason: "Nieznany adres." };
    expect((await at.ask(operator, decide, { id: waiting.id, ...no })).__typename).toBe("MutualHelpClosed");
    expect((await at.mailbox.next("who@mail.example", waiting.title)).text).toContain(no.reason);
    const shown = await published();
    await at.ask(operator, decide, { id: shown.id, ...no });
    expect(await idsOf()).toEqual(["n-1-1", "n-1-2"]);
    expect(await feedSince(cursor)).toEqual([`${shown.id} gone`]);
  });

  it("is answered by relay, posts and the site's entries alike, without an address being shown", async () => {
    const { id, title } = await published();
    const input = { text: "Ar dar laisva?", contactEmail: "asker@mail.example", language: "pl" };
    for (const [to, subject] of [
      [id, title],
      ["n-1-1", "Paskolinsime stakles"],
    ] as const) {
      expect((await at.ask(anybody, answer, { id: to, input })).__typename).toBe("MessageSent");
      const question = await at.mailbox.next("info@n-1.example", `Žinutė dėl: ${subject}`);
      expect(question.text).toContain("Ar dar laisva?");
      const sent = await at.ask(anybody, reply, { token: tokenIn(question), text: "Taip." });
      expect(sent.__typename).toBe("MessageSent");
      const replied = await at.mailbox.next("asker@mail.example");
      expect(replied).toMatchObject({ language: "pl" });
      for (const { text, subject: line } of [question, replied])
        expect(text.replaceAll(/#query=\S+/g, "") + line).not.toContain("@");
    }
  });

  it("is not answered where there is nothing to answer or nobody to reach", async () => {
    const input = { text: "Ar dar laisva?", contactEmail: "asker@mail.example", language: "pl" };
    const waiting = await posted();
    for (const id of [waiting.id, "n-1-3", "n-1-4", "n-1-5", "h-404"])
      expect(await at.ask(anybody, answer, { id, input })).toMatchObject({
        problems: [{ path: ["input", "id"], code: "UNKNOWN_HELP" }],
      });
    const empty = { id: "n-1-1", input: { ...input, text: " " } };
    expect(await at.ask(anybody, answer, empty)).toMatchObject({ problems: [{ code: "LENGTH" }] });
    const bad = { token: "A".repeat(43), text: "x" };
    expect((await at.ask(anybody, reply, bad)).__typename).toBe("UnknownToken");
  });

  it("is closed by its poster, with everything about it", async () => {
    const { cursor } = await feedPage(at);
    const { id, manage } = await published();
    const input = { text: "Ar dar laisva?", contactEmail: "asker@mail.example", language: "pl" };
    await at.ask(anybody, answer, { id, input });
    expect((await at.ask(anybody, close, { token: "A".repeat(43) })).__typename).toBe("UnknownToken");
    expect((await at.ask(anybody, close, { token: manage })).__typename).toBe("MutualHelpClosed");
    expect((await at.ask(anybody, close, { token: manage })).__typename).toBe("UnknownToken");
    expect(await feedSince(cursor)).toEqual([`${id} gone`]);
    const { rows } =
      await sql`select id from woodworking.help_post union all select about from woodworking.token
      union all select asker from woodworking.conversation`.execute(at.db);
    expect(rows).toEqual([]);
  });

  it("outlives a harvest of the site, and goes and comes back with its member", async () => {
    const { cursor } = await feedPage(at);
    const { id } = await published();
    const again = (records = partners, time = "2026-11-01T09:30:00Z") =>
      publish(at.db, harvested(records, time));
    await again();
    expect(await feedSince(cursor)).toEqual([`${id} offer`]);
    const without = partners.filter((partner) => partner.id !== "n-1");
    await again(without);
    await again(without);
    expect(await idsOf()).toEqual([]);
    expect(await feedSince(cursor)).toContain(`${id} gone`);
    await again();
    expect(await idsOf()).toEqual([id, "n-1-1", "n-1-2"]);
    expect(await feedSince(cursor)).toContain(`${id} offer`);
    await sql`truncate woodworking.member, woodworking.offer`.execute(at.db);
    expect(await feedSince(cursor)).toContain(`${id} gone`);
    await again();
    expect(await feedSince(cursor)).toContain(`${id} offer`);
  });

  it("is gone once it has run out, and its address with it", async () => {
    const { cursor } = await feedPage(at);
    const { id } = await published({ validUntil: "2026-11-03" });
    const unconfirmed = await posted();
    at.house.pass(2 * day);
    expect(await idsOf()).toContain(id);
    at.house.pass(day);
    expect(await idsOf()).not.toContain(id);
    expect((await at.ask(anybody, confirm, { token: unconfirmed.token })).__typename).toBe("UnknownToken");
    // A start sweeps, as every few minutes after it.
    const restarted = await woodworking.create(at.house);
    await restarted.start();
    await restarted.stop();
    at.house.pass(-3 * day);
    expect(await feedSince(cursor)).toEqual([`${id} gone`]);
    const { rows } = await sql`select email from woodworking.help_post`.execute(at.db);
    expect(rows).toEqual([]);
  });

  it.each([
    ["a member that there is none of", { member: "n-404" }, "member", "UNKNOWN_MEMBER"],
    ["no text", { texts: [] }, "texts", "MISSING"],
    ["a short title", { texts: [{ language: "en", title: "x" }] }, "texts", "LENGTH"],
    [
      "two texts in one language",
      { texts: ["Help wanted", "More help"].map((title) => ({ language: "en", title })) },
      "texts",
      "DUPLICATE_LANGUAGE",
    ],
    ["a day that is over", { validUntil: "2026-10-31" }, "validUntil", "RANGE"],
    ["a day too far ahead", { validUntil: "2027-01-31" }, "validUntil", "RANGE"],
    ["no consent", { consent: false }, "consent", "CONSENT_REQUIRED"],
  ])("is refused for %s", async (_what, changes, path, code) => {
    expect(await at.ask(anybody, offer, { input: helpInput(changes) })).toEqual({
      __typename: "InvalidInput",
      problems: [{ path: ["input", path], code }],
    });
  });

  it("takes only so many posts from one address, and of one member", async () => {
    const kinds: string[] = [];
    const input = () => helpInput({ member: "n-3", contactEmail: "info@n-3.example" });
    for (let sent = 0; sent < 7; sent += 1)
      kinds.push((await at.ask(anybody, offer, { input: input() })).__typename);
    expect(kinds.slice(0, 6)).toEqual(Array(6).fill("HelpAwaitingConfirmation"));
    expect(kinds[6]).toBe("TooManyRequests");
    await sql`insert into woodworking.help_post (id, member_id, direction, titles, posted_on, valid_until, state, email,
        language, forget_at)
      select 'h-' || n, 'n-2', 'CAN_HELP', '{"lt": "x"}', '2026-11-01', '2026-12-01', 'PUBLISHED', 'x@y.zz', 'lt',
        '2026-12-02' from generate_series(1, 10) as n`.execute(at.db);
    const full = helpInput({ member: "n-2", contactEmail: "vadovas@medis.example" });
    expect(await at.ask(anybody, offer, { input: full })).toMatchObject({ problems: [{ code: "TOO_MANY" }] });
  });

  it("holds what looks like spam for the operator, a known address or not", async () => {
    const title = "Kaip uždirbti 5000 EUR per savaitę iš namų?";
    const description =
      "Siųskite 50 EUR iš anksto į https://bit.ly/xx ir rašykite t.me/pinigai, kazino ir kreditai!!!";
    const input = helpInput({ texts: [{ language: "lt", title, description }] });
    const { id } = await at.ask(anybody, offer, { input });
    const token = tokenIn(await at.mailbox.next("info@n-1.example", title));
    const said = await at.ask(anybody, confirm, { token });
    expect(said).toMatchObject({ __typename: "HelpAwaitingDecision", id });
    expect(said.reasons.length).toBeGreaterThan(0);
    expect(said.reasons).not.toContain("UNKNOWN_ADDRESS");
  });
});
