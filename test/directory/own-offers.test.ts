import { sql } from "kysely";
import { sweep } from "#subgraphs/directory/sweep.ts";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { mortal, openTestDirectory, type TestDirectory } from "./kit/directory-house.ts";
import { feedSource, firm, gone, offer } from "./kit/feed-source.ts";
import { letterTo, tokenOf } from "./kit/letters.ts";
import { type Answer, anInput, office, published, publishOffer, withToken } from "./kit/publishing.ts";

const day = 86_400_000;
const operator: Claims = { role: "operator", subject: "op-1", clusters: ["metal"] };
const foreigner: Claims = { role: "operator", subject: "op-2", clusters: ["wood"] };
const stalmet = { name: "Stalmet", email: "info@stalmet.example", website: "https://www.stalmet.example/" };

const metal = feedSource("metal");
const wood = feedSource("wood", { country: "LT", languages: ["lt", "en"] });
const minsk = feedSource("minsk", { country: "BY" });
let directory: TestDirectory;
beforeAll(async () => {
  directory = await openTestDirectory(metal, wood, minsk);
});
afterAll(() => directory.close());
beforeEach(async () => {
  await directory.empty();
  metal.restart(
    firm("m-1", { ...stalmet, taxIds: [{ scheme: "PL_REGON", value: "123456785" }] }),
    firm("m-2", { name: "Żelmet", email: "zelmet@gmail.com", capabilities: ["MILLING"] }),
    offer("o-1", "m-2", {
      titles: [{ language: "pl", text: "Frezowanie na zlecenie" }],
      capabilities: ["MILLING"],
    }),
  );
  wood.restart(firm("w-9", { name: "Medis", country: "LT", place: "Alytus", email: "info@medis.lt" }));
  minsk.restart(firm("b-1", { name: "Belstal", country: "BY", place: "Hrodna", email: "info@belstal.by" }));
  await directory.harvest();
});

const pass = (ms: number) => {
  directory.now = new Date(directory.now.getTime() + ms);
};
const publicIds = async (where = "") => {
  const query = `{ cooperationOffers(first: 50${where}) { nodes { id } } }`;
  const { cooperationOffers } = await directory.ask<{ cooperationOffers: { nodes: { id: string }[] } }>(
    query,
  );
  return cooperationOffers.nodes.map(({ id }) => id);
};
const codes = (answer: Answer) =>
  (answer["problems"] as { code: string; path: string[] }[]).map(({ code }) => code);

describe("an offer that a firm publishes itself", () => {
  it("is shown once its address is confirmed, in every list that offers stand in", async () => {
    const asked = await publishOffer(directory, {
      titles: [
        { language: "pl", text: "Szukamy podwykonawcy: frezowanie korpusów" },
        { language: "lt", text: "Ieškome subrangovo: korpusų frezavimas" },
      ],
      ...{ quantity: "200 szt.", priceAmount: 12.5, currency: "EUR", wantedCountries: ["LT", "PL"] },
    });
    expect(asked).toMatchObject({ __typename: "OfferAwaitingConfirmation", sentTo: office });
    const id = String(asked["offerId"]);
    expect(await publicIds()).toEqual(["metal:o-1"]);
    expect(await directory.ask(`{ cooperationOffer(id: "${id}") { id } }`)).toEqual({
      cooperationOffer: null,
    });
    const letter = await letterTo(directory, office);
    expect(letter).toMatchObject({ language: "pl", subject: expect.stringContaining("frezowanie korpusów") });
    const token = await tokenOf(directory, office, "confirmOffer");
    expect(await withToken(directory, "confirmOffer", token)).toMatchObject({
      ...{ __typename: "ManagedOffer", published: true, publication: "PUBLISHED", contactEmail: office },
      offer: { id, status: "OPEN", validUntil: "2027-02-19", publishedAt: "2026-11-21" },
    });
    expect(await publicIds()).toEqual([id, "metal:o-1"]);
    expect(await publicIds(', search: "korpusų frezavimas"')).toContain(id);
    expect(
      await directory.ask(`{
        cooperationOffer(id: "${id}") { direction languages quantity price { amount currency euros }
          cluster { slug } company { name cooperationOffers { totalCount } } wantedCountries { code } }
        offerStats(groupBy: [DIRECTION]) { keys { value } count }
        companies(where: { hasCooperationOffers: true }) { totalCount }
        history(of: OFFERS, cluster: "metal", from: "2026-11-21", to: "2026-11-21", step: DAY) { count }
        suggest(text: "Szukamy podw") { target { __typename } }
      }`),
    ).toEqual({
      cooperationOffer: {
        ...{
          direction: "REQUEST",
          languages: ["pl", "lt"],
          quantity: "200 szt.",
          cluster: { slug: "metal" },
        },
        price: { amount: 12.5, currency: "EUR", euros: 12.5 },
        company: { name: "Stalmet", cooperationOffers: { totalCount: 1 } },
        wantedCountries: [{ code: "LT" }, { code: "PL" }],
      },
      offerStats: expect.arrayContaining([{ keys: [{ value: "REQUEST" }], count: 1 }]),
      companies: { totalCount: 2 },
      history: [{ count: 2 }],
      suggest: [{ target: { __typename: "CooperationOffer" } }],
    });
  });

  const wrong: [string, Record<string, unknown>, string[]][] = [
    ["no such firm", { companyId: "metal:m-77" }, ["UNKNOWN_COMPANY"]],
    ["a firm of a read-only cluster", { companyId: "minsk:b-1" }, ["READ_ONLY"]],
    ["no title", { titles: [] }, ["MISSING"]],
    ["a short title", { titles: [{ language: "pl", text: " x " }] }, ["LENGTH"]],
    [
      "two titles in one language",
      { titles: ["Frezowanie", "Toczenie"].map((text) => ({ language: "pl", text })) },
      ["DUPLICATE_LANGUAGE"],
    ],
    ["a title of blanks", { titles: [{ language: "pl", text: "\u200b\u200b\u200b   " }] }, ["LENGTH"]],
    ["an endless description", { descriptions: [{ language: "pl", text: "ą".repeat(5001) }] }, ["LENGTH"]],
    ["an unknown capability", { capabilities: ["NO_SUCH_CRAFT"] }, ["UNKNOWN_CODE"]],
    ["an unknown country", { wantedCountries: ["XQ"] }, ["UNKNOWN_CODE"]],
    ["a price without a currency", { priceAmount: 5 }, ["MISSING"]],
    ["a currency without a price", { currency: "EUR" }, ["MISSING"]],
    ["a negative price", { priceAmount: -1, currency: "EUR" }, ["RANGE"]],
    ["a currency that is a word", { priceAmount: 1, currency: "zł" }, ["UNKNOWN_CURRENCY"]],
    ["an end that is over", { validUntil: "2026-11-20" }, ["RANGE"]],
    ["an end in two years", { validUntil: "2028-11-21" }, ["RANGE"]],
    ["no consent", { consent: false }, ["CONSENT_REQUIRED"]],
    [
      "all of it",
      { titles: [], capabilities: ["X"], consent: false },
      ["MISSING", "UNKNOWN_CODE", "CONSENT_REQUIRED"],
    ],
  ];
  it("is refused with everything that is wrong with it, and nothing is stored or mailed", async () => {
    for (const [why, differences, expected] of wrong) {
      const answer = await publishOffer(directory, differences);
      expect({ why, ...answer }).toMatchObject({ why, __typename: "InvalidInput" });
      expect({ why, codes: codes(answer) }).toEqual({ why, codes: expected });
    }
    const { rows } = await sql`select 1 from directory.own_offer`.execute(directory.running.db);
    expect([rows, await directory.mailed()]).toEqual([[], []]);
    const inPolish = await directory.subgraph.execute({
      query:
        "mutation ($input: OfferInput!) { publishOffer(input: $input) { ... on InvalidInput { problems { message } } } }",
      variables: { input: anInput({ companyId: "minsk:b-1" }) },
      headers: { "accept-language": "pl" },
    });
    expect(JSON.stringify(inPolish.data)).toContain("Współpraca programów UE");
  });

  it("of a firm that left every cluster cannot be published", async () => {
    metal.publish(gone("m-1"));
    await directory.harvest();
    expect(codes(await publishOffer(directory))).toEqual(["NO_MEMBERSHIP"]);
  });

  it("is confirmed once, within 48 hours, and by its own token only", async () => {
    await publishOffer(directory);
    const token = await tokenOf(directory, office, "confirmOffer");
    for (const mutation of ["withdrawOffer", "eraseOffer"])
      expect(await withToken(directory, mutation, token)).toEqual(unknown);
    expect(await withToken(directory, "updateOffer", token, anInput())).toEqual(unknown);
    expect(await withToken(directory, "confirmOffer", `${token.slice(0, -1)}x`)).toEqual(unknown);
    expect(await withToken(directory, "confirmOffer", token)).toMatchObject({ published: true });
    expect(await withToken(directory, "confirmOffer", token)).toEqual(unknown);
    await publishOffer(directory, { titles: [{ language: "en", text: "Turning of shafts wanted" }] });
    const late = await tokenOf(directory, office, "confirmOffer");
    pass(2 * day);
    expect(await withToken(directory, "confirmOffer", late)).toEqual(unknown);
    await directory.running.sweep();
    const { rows } = await sql`select state from directory.own_offer`.execute(directory.running.db);
    expect(rows).toEqual([{ state: "PUBLISHED" }]);
  });

  it("from a mailbox that may be anybody's waits for the cluster's operator, who decides for his cluster only", async () => {
    const stranger = { contactEmail: "kowalski@gmail.com" };
    const { id, answer, token } = await published(directory, stranger);
    expect(answer).toMatchObject({ published: false, publication: "HELD" });
    expect(await publicIds()).toEqual(["metal:o-1"]);
    expect((await letterTo(directory, "operator@example.com")).subject).toContain("frezowanie");
    const held = "{ heldOffers { reasons contactEmail offer { id company { name } } } }";
    expect(await directory.ask(held, {}, operator)).toEqual({
      heldOffers: [{ reasons: ["NOT_THE_FIRM"], ...stranger, offer: { id, company: { name: "Stalmet" } } }],
    });
    expect(await directory.ask(held, {}, foreigner)).toEqual({ heldOffers: [] });
    for (const claims of [
      undefined,
      { role: "member", firms: ["metal:m-1"] } as const,
      { role: "analyst" } as const,
    ])
      expect((await directory.respond(held, {}, claims)).errors?.[0]?.extensions?.["code"]).toBe(
        "NOT_ALLOWED",
      );
    const decide = `mutation ($id: ID!, $approve: Boolean!) { decideOffer(offerId: $id, approve: $approve, note: "Dzwoniliśmy.") {
      __typename ... on OfferDecided { published publication } ... on InvalidInput { problems { code message } } } }`;
    const decided = async (offerId: string, approve: boolean, claims: Claims) =>
      (await directory.ask<{ decideOffer: Answer }>(decide, { id: offerId, approve }, claims)).decideOffer;
    // A foreign offer and one that never was look the same.
    expect(await decided(id, true, foreigner)).toEqual(await decided("o-nothing", true, operator));
    expect(await decided(id, true, operator)).toMatchObject({ published: true, publication: "PUBLISHED" });
    expect(await decided(id, false, operator)).toMatchObject({ __typename: "InvalidInput" });
    expect(await publicIds()).toContain(id);
    expect((await letterTo(directory, stranger.contactEmail)).subject).toContain("Oferta opublikowana");
    const { rows } = await sql`select deed, subject, object, note from directory.audit`.execute(
      directory.running.db,
    );
    expect(rows).toEqual([{ deed: "decideOffer", subject: "op-1", object: id, note: "Dzwoniliśmy." }]);
    // Whom the operator knows may edit without asking again.
    const edit = anInput({
      ...stranger,
      titles: [{ language: "pl", text: "Frezowanie korpusów, nowa seria" }],
    });
    expect(await withToken(directory, "updateOffer", token, edit)).toMatchObject({ published: true });
  });

  it("that the operator turns down is never shown, and is gone after 30 days", async () => {
    const { id } = await published(directory, { contactEmail: "kowalski@gmail.com" });
    const decide = `mutation { decideOffer(offerId: "${id}", approve: false, note: "Firma nic o tym nie wie.") {
      ... on OfferDecided { publication } } }`;
    expect(await directory.ask(decide, {}, operator)).toEqual({ decideOffer: { publication: "REJECTED" } });
    expect((await letterTo(directory, "kowalski@gmail.com")).text).toContain("Firma nic o tym nie wie.");
    pass(31 * day);
    await directory.running.sweep();
    const { rows } = await sql`select 1 from directory.own_offer`.execute(directory.running.db);
    expect(rows).toEqual([]);
  });

  it("of a member who acts for the firm needs no operator, whatever the mailbox", async () => {
    const member: Claims = { role: "member", subject: "m", firms: ["metal:m-1"] };
    for (const [claims, publication] of [
      [member, "PUBLISHED"],
      [{ ...member, firms: ["metal:m-2"] }, "HELD"],
    ] as const) {
      await publishOffer(directory, { contactEmail: "jan@poczta.onet.pl" }, claims);
      const token = await tokenOf(directory, "jan@poczta.onet.pl", "confirmOffer");
      expect(await withToken(directory, "confirmOffer", token)).toMatchObject({ publication });
    }
  });

  it("that reads like spam is held", async () => {
    const { answer } = await published(directory, {
      titles: [{ language: "en", text: "Win at online casino, free spins, jackpot today" }],
      descriptions: [
        {
          language: "en",
          text: "Best online casino bonus! Crypto investment doubles your bitcoin. Write on Telegram @casino777",
        },
      ],
    });
    expect(answer).toMatchObject({ publication: "HELD" });
  });

  it("that came in a rush waits, and is published when it has waited and nothing speaks against it", async () => {
    const { id } = await published(directory);
    const { db } = directory.running;
    await sql`update directory.own_offer set state = 'HELD', held_reasons = '{MANY_AT_ONCE}', published_at = null,
      waits_until = ${new Date(directory.now.getTime() + 600_000)}, changed_xid = pg_current_xact_id()`.execute(
      db,
    );
    await directory.running.projection.follow();
    await directory.running.sweep();
    expect(await directory.ask("{ heldOffers { offer { id } } }", {}, operator)).toEqual({ heldOffers: [] });
    expect(await publicIds()).toEqual(["metal:o-1"]);
    pass(600_001);
    await Promise.all([directory.running.sweep(), directory.running.sweep()]);
    expect(await publicIds()).toEqual([id, "metal:o-1"]);
  });

  it("can be edited, withdrawn, and prolonged when it has run out, but stays its firm's and its mailbox's", async () => {
    const { id, token } = await published(directory, { validUntil: "2026-12-01" });
    const titled = (text: string) => ({ titles: [{ language: "pl", text }], validUntil: "2026-12-01" });
    expect(
      await withToken(directory, "updateOffer", token, anInput(titled("Frezowanie i toczenie"))),
    ).toMatchObject({
      offer: { id, title: { text: "Frezowanie i toczenie" }, validUntil: "2026-12-01" },
    });
    expect(await publicIds(', search: "toczenie"')).toContain(id);
    for (const [differences, path] of [
      [{ companyId: "metal:m-2" }, "companyId"],
      [{ contactEmail: "biuro2@stalmet.example" }, "contactEmail"],
    ] as const)
      expect(await withToken(directory, "updateOffer", token, anInput(differences))).toMatchObject({
        problems: [{ path: ["input", path], code: "UNCHANGEABLE" }],
      });
    pass(11 * day);
    await directory.running.projection.follow();
    expect(await publicIds(", where: { status: EXPIRED }")).toEqual([id]);
    const look = `query ($token: String!) { managedOffer(token: $token) { publication published } }`;
    expect(await directory.ask(look, { token })).toEqual({
      managedOffer: { publication: "EXPIRED", published: false },
    });
    expect(
      await withToken(directory, "updateOffer", token, anInput({ validUntil: "2027-01-15" })),
    ).toMatchObject({
      ...{ published: true, offer: { status: "OPEN", validUntil: "2027-01-15", publishedAt: "2026-11-21" } },
    });
    // The new letter's link works, and using it retires the older one.
    const newer = await tokenOf(directory, office, "managedOffer");
    expect(await withToken(directory, "withdrawOffer", newer)).toMatchObject({ publication: "CLOSED" });
    expect(await directory.ask(look, { token })).toEqual({ managedOffer: null });
    expect(await publicIds(", where: { status: CLOSED }")).toEqual([id]);
    expect(await withToken(directory, "updateOffer", newer, anInput())).toMatchObject({
      problems: [{ code: "WRONG_STATE" }],
    });
  });

  it("reminds its owner a week before its end, once, and loses its contact 30 days after it", async () => {
    const { id, token } = await published(directory, { validUntil: "2026-12-31" });
    const reminders = async () =>
      (await directory.mailed()).filter(({ subject }) => subject.startsWith("Oferta wkrótce wygaśnie"));
    await directory.running.sweep();
    expect(await reminders()).toHaveLength(0);
    directory.now = new Date("2026-12-24T08:00:00Z");
    await Promise.all([directory.running.sweep(), directory.running.sweep()]);
    await directory.running.sweep();
    expect(await reminders()).toHaveLength(1);
    directory.now = new Date("2027-01-30T23:00:00Z");
    await directory.running.sweep();
    const contact = async () =>
      (await sql`select contact_email from directory.own_offer`.execute(directory.running.db)).rows;
    expect(await contact()).toEqual([{ contact_email: office }]);
    directory.now = new Date("2027-01-31T00:00:01Z");
    await directory.running.sweep();
    expect(await contact()).toEqual([{ contact_email: null }]);
    expect(await withToken(directory, "withdrawOffer", token)).toEqual(unknown);
    await directory.running.projection.follow();
    expect(await publicIds(", where: { status: EXPIRED }")).toEqual([id]);
  });

  it("leaves no contact behind when the sweep is killed anywhere and another one follows", async () => {
    const titles = [
      "Toczenie wałków długich",
      "Szlifowanie prowadnic łoża",
      "Gięcie blach do czterech metrów",
    ];
    for (const [at, text] of titles.entries())
      await published(directory, {
        ...{ titles: [{ language: "pl", text }], validUntil: "2026-12-31" },
        contactEmail: `biuro${at}@stalmet.example`,
      });
    directory.now = new Date("2027-01-31T00:00:01Z");
    const { parts, db, desks } = directory.running;
    const left = async () => {
      const { rows } = await sql<{ contacts: number; links: number }>`select
        (select count(*)::int from directory.own_offer where contact_email is not null) as contacts,
        (select count(distinct about)::int from directory.token) as links`.execute(db);
      return rows[0];
    };
    expect(await left()).toEqual({ contacts: 3, links: 3 });
    for (let statements = 0; statements < 12; statements++) {
      await sweep({ ...parts, db: mortal(db, statements) }, desks.publishing).catch(() => {});
      const { contacts, links } = (await left()) ?? {};
      expect(links).toBe(contacts);
    }
    await directory.running.sweep();
    expect(await left()).toEqual({ contacts: 0, links: 0 });
  });

  it("is found nowhere once it is erased: no table, no list, no mail, no other process", async () => {
    const marker = "Zyzogeton";
    const text = `Frezowanie dla ${marker} na czas`;
    const other = await directory.anotherProcess();
    await other.projection.load();
    const { id, token } = await published(directory, {
      titles: [{ language: "pl", text }],
      contactEmail: `${marker.toLowerCase()}@stalmet.example`,
    });
    await other.projection.follow();
    expect(other.projection.index.offers.has(id)).toBe(true);
    await express(id, `Dzień dobry, piszę do ${marker} w sprawie frezowania.`);
    expect(await tablesWith(marker)).not.toEqual([]);
    expect(await withToken(directory, "eraseOffer", token)).toMatchObject({ __typename: "OfferErased" });
    await other.projection.follow();
    expect(await tablesWith(marker)).toEqual([]);
    expect(other.projection.index.offers.has(id)).toBe(false);
    expect(await publicIds(`, search: "${marker}"`)).toEqual([]);
    expect(await withToken(directory, "eraseOffer", token)).toEqual(unknown);
    await other.stop();
    pass(2 * day);
    await directory.running.sweep();
    expect((await sql`select 1 from directory.own_offer`.execute(directory.running.db)).rows).toEqual([]);
  });

  it("follows its firm when that is merged, and back when the merger is undone", async () => {
    const regon = { taxIds: [{ scheme: "PL_REGON", value: "123456785" }] };
    wood.publish(firm("w-1", { name: "Stalmet Drewno", email: "info@stalmet-drewno.example" }));
    await directory.harvest();
    const address = "info@stalmet-drewno.example";
    const { id } = await published(directory, { companyId: "wood:w-1", contactEmail: address });
    const where = `{ cooperationOffer(id: "${id}") { cluster { slug } company { id name cooperationOffers { totalCount } } } }`;
    const before = await directory.ask<{ cooperationOffer: { company: { id: string } } }>(where);
    expect(before).toMatchObject({ cooperationOffer: { cluster: { slug: "wood" } } });
    wood.publish(firm("w-1", { name: "Stalmet Drewno", email: address, ...regon }));
    await directory.harvest();
    const merged = await directory.ask<{ cooperationOffer: { company: { id: string } } }>(where);
    expect(merged).toMatchObject({
      cooperationOffer: { cluster: { slug: "metal" }, company: { cooperationOffers: { totalCount: 1 } } },
    });
    expect(merged.cooperationOffer.company.id).not.toBe(before.cooperationOffer.company.id);
    expect(await publicIds(', search: "Stalmet"')).toContain(id);
    const undo = `mutation { undoMerge(company: "${merged.cooperationOffer.company.id}",
      retired: "${before.cooperationOffer.company.id}") { __typename } }`;
    expect(await directory.ask(undo, {}, { role: "admin" })).toEqual({
      undoMerge: { __typename: "IdentityDecided" },
    });
    expect(await directory.ask(where)).toEqual(before);
    wood.publish(gone("w-1"));
    await directory.harvest();
    expect(await publicIds()).not.toContain(id);
    expect(await directory.ask(where)).toEqual({ cooperationOffer: null });
  });
});

const unknown = {
  __typename: "UnknownToken",
  message: "This link was never issued, has been used, or has run out.",
};

const asker = "ieskau@medis.lt";

async function express(offerId: string, text: string, from = asker): Promise<Answer> {
  const query = `mutation ($id: ID!, $message: MessageInput!) { expressInterest(offerId: $id, message: $message) {
    __typename ... on MessageSent { at } ... on InvalidInput { problems { path code message } }
    ... on TooManyRequests { retryAfterSeconds } } }`;
  const { data } = await directory.subgraph.execute({
    query,
    variables: { id: offerId, message: { from, text } },
    headers: { "accept-language": "lt" },
  });
  return data?.["expressInterest"] as Answer;
}

/** Every table of the directory with a row that holds the text, whatever its column. */
async function tablesWith(text: string): Promise<string[]> {
  const { db } = directory.running;
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'directory' and table_type = 'BASE TABLE'`.execute(db);
  const found: string[] = [];
  for (const { name } of rows) {
    const table = sql.id("directory", name);
    const like = `%${text.toLowerCase()}%`;
    const hits = await sql`select 1 from ${table} t where lower(t::text) like ${like} limit 1`.execute(db);
    if (hits.rows.length > 0) found.push(name);
  }
  return found;
}

describe("interest in an offer", () => {
  const question = "Laba diena, galime frezuoti jūsų korpusus nuo gruodžio.";

  it("is passed on in the firm's language and answered, and nobody sees the other's address", async () => {
    const { id } = await published(directory);
    expect(await express(id, question)).toMatchObject({ __typename: "MessageSent" });
    const letter = await letterTo(directory, office);
    expect(letter).toMatchObject({ language: "pl", subject: expect.stringContaining("Wiadomość w sprawie") });
    expect(letter.text).toContain(question);
    const reply = async (token: string, text: string) =>
      (
        await directory.ask<{ replyToInterest: Answer }>(
          "mutation ($t: String!, $x: String!) { replyToInterest(token: $t, text: $x) { __typename } }",
          { t: token, x: text },
        )
      ).replyToInterest;
    const token = await tokenOf(directory, office, "replyToInterest");
    expect(await reply(token, "Prosimy o ofertę.")).toEqual({ __typename: "MessageSent" });
    const answer = await letterTo(directory, asker);
    expect(answer).toMatchObject({ language: "lt", text: expect.stringContaining("Prosimy o ofertę.") });
    expect(await reply(await tokenOf(directory, asker, "replyToInterest"), "Ačiū!")).toEqual({
      __typename: "MessageSent",
    });
    for (const { to, text, subject } of await directory.mailed())
      for (const address of [office, asker].filter((known) => known !== to))
        expect(`${subject} ${text}`).not.toContain(address);
    expect(await reply("x".repeat(43), "Ačiū!")).toEqual({ __typename: "UnknownToken" });
    expect(await reply(token, " ")).toEqual({ __typename: "InvalidInput" });
  });

  it("in a feed's offer goes to the address that the firm shows", async () => {
    expect(await express("metal:o-1", question)).toMatchObject({ __typename: "MessageSent" });
    expect((await letterTo(directory, "zelmet@gmail.com")).text).toContain(question);
  });

  it("gets one and the same answer for whatever is not open", async () => {
    const held = await published(directory, { contactEmail: "kowalski@gmail.com" });
    const closed = await published(directory, {
      titles: [{ language: "pl", text: "Toczenie wałków długich" }],
    });
    await withToken(directory, "withdrawOffer", closed.token);
    const awaiting = await publishOffer(directory, {
      titles: [{ language: "pl", text: "Szlifowanie prowadnic" }],
    });
    metal.publish(offer("o-2", "m-1", { closed: true }), offer("o-3", "m-1", { validUntil: "2026-11-20" }));
    await directory.harvest();
    const notOpen = await express("o-00", question);
    expect(notOpen).toEqual({
      __typename: "InvalidInput",
      problems: [{ path: ["offerId"], code: "NOT_OPEN", message: "is no open offer." }],
    });
    for (const id of [held.id, closed.id, String(awaiting["offerId"]), "metal:o-2", "metal:o-3"])
      expect(await express(id, question)).toEqual(notOpen);
  });

  it("is refused where no address is known, for read-only clusters, for advertising, and for too much of it", async () => {
    metal.publish(firm("m-3", { name: "Bez Adresu" }), offer("o-4", "m-3"));
    minsk.publish(offer("o-1", "b-1"));
    await directory.harvest();
    expect(codes(await express("metal:o-4", question))).toEqual(["NO_ADDRESS"]);
    expect(codes(await express("minsk:o-1", question))).toEqual(["READ_ONLY"]);
    expect(codes(await express("metal:o-1", "krótko"))).toEqual(["LENGTH"]);
    const spam = "Casino online bonus! Free spins, jackpot, crypto investment doubles your bitcoin today!!!";
    expect(codes(await express("metal:o-1", spam, "casino@example.com"))).toEqual(["LOOKS_LIKE_ADVERTISING"]);
    for (const expected of ["MessageSent", "MessageSent", "MessageSent", "TooManyRequests"])
      expect((await express("metal:o-1", question, "drugi@medis.lt")).__typename).toBe(expected);
  });
});

describe("JSON-LD", () => {
  it("of a firm and its offers is schema.org's, ends no script element, and names nobody's mailbox", async () => {
    const hostile = "</script><script>alert(1)</script><!-- \u2028 Frezowanie & toczenie";
    metal.publish(
      firm("m-4", {
        ...{ name: `Hostile ${hostile}`, legalForm: "sp. z o.o.", email: "jan.kowalski@hostile.example" },
        ...{
          website: "https://hostile.example/",
          capabilities: ["MILLING"],
          descriptions: [{ language: "pl", text: hostile }],
        },
        ...{ taxIds: [{ scheme: "PL_NIP", value: "5260250274" }], street: hostile, postalCode: "16-400" },
        certificates: [{ standard: "ISO 9001", validUntil: "2027-01-01" }],
      }),
      offer("o-5", "m-4", { titles: [{ language: "pl", text: hostile }], validUntil: "2026-12-31" }),
      offer("o-6", "m-4", { direction: "REQUEST", titles: [{ language: "pl", text: "Szukamy stali" }] }),
    );
    await directory.harvest();
    const { company, o5, o6 } = await directory.ask<Record<string, { jsonLd: string }>>(`{
      company(id: "metal:m-4") { jsonLd(language: "pl") }
      o5: cooperationOffer(id: "metal:o-5") { jsonLd(language: "pl") }
      o6: cooperationOffer(id: "metal:o-6") { jsonLd }
    }`);
    for (const text of [company, o5, o6].map((node) => node?.jsonLd ?? "")) {
      expect(text).not.toMatch(/[<>&\u2028]/);
      expect(text).not.toContain("kowalski");
    }
    const read = (node: { jsonLd: string } | undefined) => JSON.parse(node?.jsonLd ?? "null") as object;
    expect(read(company)).toMatchObject({
      ...{ "@context": "https://schema.org", "@type": "Organization", name: `Hostile ${hostile}` },
      ...{
        legalName: `Hostile ${hostile}, sp. z o.o.`,
        url: "https://hostile.example/",
        taxID: "5260250274",
      },
      ...{ vatID: "PL5260250274", knowsAbout: ["frezowanie", "toczenie"] },
      address: {
        "@type": "PostalAddress",
        streetAddress: hostile,
        addressLocality: "Suwałki",
        addressCountry: "PL",
      },
      location: { geo: { "@type": "GeoCoordinates" } },
      hasCertification: [{ "@type": "Certification", name: "ISO 9001", expires: "2027-01-01" }],
      memberOf: [{ "@type": "Organization", identifier: "metal", name: "Cluster metal" }],
      makesOffer: [{ "@type": "Offer", identifier: "metal:o-5", name: hostile }],
      seeks: [{ "@type": "Demand", identifier: "metal:o-6" }],
    });
    expect(read(o5)).toMatchObject({
      ...{ "@type": "Offer", name: hostile, validThrough: "2026-12-31", availabilityStarts: "2026-10-01" },
      offeredBy: { "@type": "Organization", name: `Hostile ${hostile}` },
    });
    expect(read(o6)).toMatchObject({ "@type": "Demand", "@reverse": { seeks: { "@type": "Organization" } } });
  });
});
