import fc from "fast-check";
import { sql } from "kysely";
import type { Mail } from "#subgraphs/kit/outbox.ts";
import { admin, metalOperator, type Office, openOffice, woodOperator } from "./office.ts";

const hour = 3_600_000;
const day = 24 * hour;

const register = `mutation ($eventId: ID!, $input: RegistrationInput!) { registerForEvent(eventId: $eventId, input: $input) {
  __typename ... on Registered { confirmBefore } ... on EventFull { waitingListPosition confirmBefore }
  ... on InvalidInput { problems { path code } } ... on TooManyRequests { retryAfterSeconds } } }`;
const confirm = `mutation ($token: String!) { confirmRegistration(token: $token) {
  __typename ... on RegistrationConfirmed { event { id } } ... on OnWaitingList { waitingListPosition } ... on UnknownToken { message } } }`;
const cancel = `mutation ($token: String!) { cancelRegistration(token: $token) { __typename ... on RegistrationCancelled { at } } }`;
const managed = `query ($token: String!) { managedRegistration(token: $token) { state name email waitingListPosition event { id } } }`;
const listed = `query ($id: ID!) { registrations(eventId: $id) { name email state waitingListPosition company { ref } } }`;
const counted = `query ($id: ID!) { event(id: $id) { seats registered waiting registrationOpen } }`;

/** The token in a letter's link: behind #, where it is sent to nobody. */
function tokenIn(mail: Mail | undefined): string {
  const link = /^http:\/\/graph\.example\/graphql#(\S+)$/m.exec(mail?.text ?? "")?.[1] ?? "";
  return /"([\w-]{43})"/.exec(decodeURIComponent(link))?.[1] ?? "";
}

describe("registering for an event", () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    await sent();
    office.house.mails.length = 0;
    await sql`truncate programmes.attempt, programmes.registration, programmes.token, programmes.mail_count`.execute(
      office.house.database.whole,
    );
  });

  const event = {
    kind: "SEMINAR",
    title: [
      { language: "en", text: "Welding day" },
      { language: "pl", text: "Dzień spawania" },
    ],
    startsAt: "2026-12-10T09:00:00Z",
    endsAt: "2026-12-10T15:00:00Z",
    cluster: "metalworking",
    takesRegistrations: true,
  };

  const announce = async (changes: object = {}, id?: string, version?: number) => {
    const { saveEvent } = await office.ask<{ saveEvent: { id: string } }>(
      `mutation ($id: ID, $version: Int, $input: EventInput!) { saveEvent(id: $id, version: $version, input: $input) { __typename ... on SavedEntry { id } ... on InvalidInput { problems { code } } } }`,
      { id, version, input: { ...event, ...changes } },
      admin,
    );
    return saveEvent.id;
  };
  const person = (name: string) => ({
    name,
    email: `${name.toLowerCase().replaceAll(" ", ".")}@example.org`,
    language: "en",
    consent: true,
  });
  /** Deeds send their mails behind the answer: this waits for them. */
  const sent = async () => {
    for (let waiting = 1; waiting > 0; ) {
      const { rows } = await sql<{ count: number }>`select count(*) as count from programmes.mail`.execute(
        office.house.database.whole,
      );
      waiting = rows[0]?.count ?? 0;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const lastMailTo = async (name: string) => {
    await sent();
    return office.house.mails.findLast(({ to }) => to === person(name).email);
  };
  const registered = async (eventId: string, name: string) => {
    await office.ask(register, { eventId, input: person(name) });
    const token = tokenIn(await lastMailTo(name));
    const { confirmRegistration } = await office.ask<{ confirmRegistration: { __typename: string } }>(
      confirm,
      { token },
    );
    return { outcome: confirmRegistration, manage: tokenIn(await lastMailTo(name)) };
  };
  const counts = async (id: string) => (await office.ask<{ event: object }>(counted, { id })).event;

  it("a registration counts once its address is confirmed, and the mail names the calendar", async () => {
    const id = await announce({ seats: 2 });
    const input = { ...person("Ona"), language: "pl" };
    expect(await office.ask(register, { eventId: id, input })).toEqual({
      registerForEvent: { __typename: "Registered", confirmBefore: "2026-11-03T09:00:00.000Z" },
    });
    expect(await counts(id)).toMatchObject({ registered: 0 });
    const asked = await lastMailTo("Ona");
    expect(asked).toMatchObject({ language: "pl", subject: "Potwierdź zgłoszenie: Dzień spawania" });
    expect(asked?.text).not.toContain("Ona");
    const token = tokenIn(asked);
    expect(await office.ask(confirm, { token })).toEqual({
      confirmRegistration: { __typename: "RegistrationConfirmed", event: { id } },
    });
    expect(await counts(id)).toEqual({ seats: 2, registered: 1, waiting: 0, registrationOpen: true });
    const seat = await lastMailTo("Ona");
    expect(seat?.text).toContain(`http://graph.example/events/${id}.ics`);
    expect(await office.ask(confirm, { token })).toMatchObject({
      confirmRegistration: { __typename: "UnknownToken" },
    });
    expect(await office.ask(managed, { token: tokenIn(seat) })).toEqual({
      managedRegistration: {
        state: "CONFIRMED",
        name: "Ona",
        email: "ona@example.org",
        waitingListPosition: null,
        event: { id },
      },
    });
  });

  it("when it is full one waits in line, moves up by mail when somebody cancels, and nothing of that person is left", async () => {
    const id = await announce({ seats: 1 });
    const ona = await registered(id, "Ona");
    await office.ask(register, { eventId: id, input: person("Jonas") });
    expect(await office.ask(confirm, { token: tokenIn(await lastMailTo("Jonas")) })).toEqual({
      confirmRegistration: { __typename: "OnWaitingList", waitingListPosition: 1 },
    });
    expect((await lastMailTo("Jonas"))?.subject).toBe("Waiting list: Welding day");
    expect(await office.ask(register, { eventId: id, input: person("Ewa") })).toMatchObject({
      registerForEvent: {
        __typename: "EventFull",
        waitingListPosition: 2,
        confirmBefore: "2026-11-03T09:00:00.000Z",
      },
    });
    const ewa = await office.ask(confirm, { token: tokenIn(await lastMailTo("Ewa")) });
    expect(ewa).toMatchObject({ confirmRegistration: { waitingListPosition: 2 } });
    expect(await counts(id)).toMatchObject({ registered: 1, waiting: 2 });
    expect(await office.ask(cancel, { token: ona.manage })).toEqual({
      cancelRegistration: { __typename: "RegistrationCancelled", at: "2026-11-01T09:00:00.000Z" },
    });
    expect((await lastMailTo("Jonas"))?.subject).toBe("You have a seat: Welding day");
    expect(await counts(id)).toMatchObject({ registered: 1, waiting: 1 });
    expect(await office.ask(listed, { id }, metalOperator)).toEqual({
      registrations: [
        {
          name: "Jonas",
          email: "jonas@example.org",
          state: "CONFIRMED",
          waitingListPosition: null,
          company: null,
        },
        { name: "Ewa", email: "ewa@example.org", state: "WAITING", waitingListPosition: 1, company: null },
      ],
    });
    expect(await office.ask(cancel, { token: ona.manage })).toMatchObject({
      cancelRegistration: { __typename: "UnknownToken" },
    });
    await sent();
    expect(await tracesOf("ona@example.org")).toEqual([]);
  });

  it("more seats move the waiting list up, fewer take nobody's seat", async () => {
    const id = await announce({ seats: 1 });
    for (const name of ["Ona", "Jonas", "Ewa"]) await registered(id, name);
    await announce({ seats: 3 }, id, 1);
    expect(await counts(id)).toMatchObject({ registered: 3, waiting: 0 });
    expect((await lastMailTo("Ewa"))?.subject).toBe("You have a seat: Welding day");
    await announce({ seats: 1 }, id, 2);
    expect(await counts(id)).toMatchObject({ seats: 1, registered: 3, waiting: 0 });
  });

  it("who registers twice has one registration, and is answered like anybody", async () => {
    const id = await announce();
    const first = await registered(id, "Ona");
    const again = await office.ask(register, {
      eventId: id,
      input: { ...person("Ona"), email: "ONA@example.org" },
    });
    expect(again).toMatchObject({ registerForEvent: { __typename: "Registered" } });
    expect(await counts(id)).toMatchObject({ seats: null, registered: 1 });
    const mail = await lastMailTo("Ona");
    expect(mail?.subject).toBe("You have a seat: Welding day");
    expect(tokenIn(mail)).not.toBe(first.manage);
    expect(await office.ask(cancel, { token: tokenIn(mail) })).toMatchObject({
      cancelRegistration: { __typename: "RegistrationCancelled" },
    });
    expect(await office.ask(managed, { token: first.manage })).toEqual({ managedRegistration: null });
  });

  it("events that have begun, are called off, take no registrations or are not there refuse alike", async () => {
    const closed = await announce({ takesRegistrations: false });
    const hidden = await announce({ publishedAt: "2026-11-20T00:00:00Z" });
    const begun = await announce({ startsAt: "2026-11-01T08:00:00Z", endsAt: null });
    for (const eventId of [
      closed,
      hidden,
      begun,
      "seminar-alytus-2010",
      "workshop-1",
      "ev-none",
      "alytus-bac",
    ]) {
      expect([eventId, await office.ask(register, { eventId, input: person("Ona") })]).toEqual([
        eventId,
        {
          registerForEvent: {
            __typename: "InvalidInput",
            problems: [{ path: ["eventId"], code: "REGISTRATION_CLOSED" }],
          },
        },
      ]);
      await sql`delete from programmes.attempt`.execute(office.house.database.whole);
    }
    await sent();
    expect(office.house.mails).toEqual([]);
  });

  it("everything that is wrong with a registration is told at once", async () => {
    const input = { name: "see www.example.org", email: "ona@example.org", consent: false };
    expect(await office.ask(register, { eventId: "any", input })).toMatchObject({
      registerForEvent: {
        problems: [
          { path: ["input", "name"], code: "CONTACT_IN_TEXT" },
          { path: ["input", "consent"], code: "CONSENT_REQUIRED" },
        ],
      },
    });
  });

  it("one address and one caller can register only so often", async () => {
    const ids = [];
    for (let at = 0; at < 6; at++) ids.push(await announce());
    const outcomes = [];
    for (const eventId of ids)
      outcomes.push(
        await office.ask<{ registerForEvent: object }>(register, { eventId, input: person("Ona") }),
      );
    expect(outcomes.slice(0, 5)).toEqual(
      Array(5).fill({ registerForEvent: expect.objectContaining({ __typename: "Registered" }) }),
    );
    expect(outcomes[5]).toEqual({
      registerForEvent: { __typename: "TooManyRequests", retryAfterSeconds: 86_400 },
    });
    const atOnce = await Promise.all(
      [...ids, ...ids].map((eventId) =>
        office.ask<{ registerForEvent: { __typename: string } }>(register, {
          eventId,
          input: person("Jonas"),
        }),
      ),
    );
    const taken = atOnce.filter(({ registerForEvent }) => registerForEvent.__typename === "Registered");
    expect(taken).toHaveLength(5);
    const caller = { role: "anonymous" as const, origin: "0123456789abcdef" };
    const [eventId] = ids;
    for (let at = 0; at < 30; at++)
      await office.ask(register, { eventId, input: person(`Guest ${at}`) }, caller);
    expect(await office.ask(register, { eventId, input: person("Guest 30") }, caller)).toMatchObject({
      registerForEvent: { __typename: "TooManyRequests", retryAfterSeconds: 3600 },
    });
    expect(await office.ask(register, { eventId, input: person("Guest 30") })).toMatchObject({
      registerForEvent: { __typename: "Registered" },
    });
  });

  it("only the event's organisers see who comes", async () => {
    const id = await announce();
    await registered(id, "Ona");
    for (const claims of [undefined, { role: "member" as const }, { role: "analyst" as const }, woodOperator])
      expect(await office.refusalOf(listed, { id }, claims)).toBe("NOT_ALLOWED");
    expect(await office.ask(listed, { id }, admin)).toMatchObject({ registrations: [{ name: "Ona" }] });
    const hosted = await announce({ cluster: null, host: "alytus-bac" });
    expect(await office.ask(listed, { id: hosted }, woodOperator)).toEqual({ registrations: [] });
    expect(await office.refusalOf(listed, { id: hosted }, metalOperator)).toBe("NOT_ALLOWED");
    expect(await office.ask(listed, { id: "ev-none" }, admin)).toEqual({ registrations: null });
  });

  it("when an event is withdrawn, those who registered are told, and their details are erased", async () => {
    const id = await announce();
    const { manage } = await registered(id, "Ona");
    await office.ask(
      `mutation ($id: ID!) { withdrawEntry(id: $id, version: 1) { __typename } }`,
      { id },
      admin,
    );
    expect((await lastMailTo("Ona"))?.subject).toBe("Called off: Welding day");
    expect(await tracesOf("ona@example.org")).toEqual([]);
    expect(await office.ask(managed, { token: manage })).toEqual({ managedRegistration: null });
  });

  it("of any number who confirm and cancel at once, no seat is given twice and nobody is overtaken", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat(8), { maxLength: 4 }),
        async (seats, people, leaving) => {
          const id = await announce({ seats });
          const names = Array.from({ length: people }, (_none, at) => `P${id.slice(3, 9)} ${at}`);
          await Promise.all(names.map((name) => office.ask(register, { eventId: id, input: person(name) })));
          const tokens = await Promise.all(names.map(async (name) => tokenIn(await lastMailTo(name))));
          await Promise.all(tokens.map((token) => office.ask(confirm, { token })));
          expect(await counts(id)).toMatchObject({
            registered: Math.min(seats, people),
            waiting: Math.max(0, people - seats),
          });
          const before = await queue(id);
          await sent();
          const gone = [...new Set(leaving.map((at) => before[at % before.length]?.email ?? ""))];
          const manage = await Promise.all(
            gone.map(async (email) => tokenIn(office.house.mails.findLast(({ to }) => to === email))),
          );
          await Promise.all(manage.map((token) => office.ask(cancel, { token })));
          const after = await queue(id);
          const stayed = before.filter(({ email }) => !gone.includes(email)).map(({ email }) => email);
          expect(after.map(({ email }) => email)).toEqual(stayed);
          expect(after.map(({ state }) => state)).toEqual(
            stayed.map((_email, at) => (at < seats ? "CONFIRMED" : "WAITING")),
          );
        },
      ),
      { numRuns: 8 },
    );
  });

  it("what was never confirmed is erased after two days, and everything 30 days after the event", async () => {
    const id = await announce({ startsAt: "2026-11-20T09:00:00Z", endsAt: "2026-11-20T15:00:00Z" });
    await office.ask(register, { eventId: id, input: person("Late") });
    const late = tokenIn(await lastMailTo("Late"));
    const { manage } = await registered(id, "Ona");
    office.house.pass(49 * hour);
    expect(await office.ask(confirm, { token: late })).toMatchObject({
      confirmRegistration: { __typename: "UnknownToken" },
    });
    await office.sweep();
    expect(await tracesOf("late@example.org")).toEqual([]);
    expect(await tracesOf("ona@example.org")).toEqual(["registration"]);
    office.house.pass(Date.parse("2026-12-20T14:59:00Z") - office.house.clock().getTime());
    expect(await office.ask(listed, { id }, admin)).toMatchObject({ registrations: [{ name: "Ona" }] });
    office.house.pass(2 * 60_000);
    expect(await office.ask(listed, { id }, admin)).toEqual({ registrations: [] });
    expect(await office.ask(managed, { token: manage })).toEqual({ managedRegistration: null });
    await office.sweep();
    expect(await tracesOf("ona@example.org")).toEqual([]);
    office.house.pass(-50 * day);
  });

  const queue = async (id: string) => {
    const { rows } = await sql<{ email: string; state: string }>`
      select email, state from programmes.registration where event_id = ${id} order by queue_number`.execute(
      office.house.database.whole,
    );
    return rows;
  };

  /** Tables of the programmes in which the text stands anywhere. */
  const tracesOf = async (text: string) => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'programmes'`.execute(
      office.house.database.whole,
    );
    const found = [];
    for (const { name } of rows) {
      const { rows: hits } = await sql`
        select 1 from ${sql.table(`programmes.${name}`)} as row where row::text ilike ${`%${text}%`} limit 1`.execute(
        office.house.database.whole,
      );
      if (hits.length > 0) found.push(name);
    }
    return found;
  };
});
