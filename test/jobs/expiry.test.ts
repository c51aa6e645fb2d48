import { sql } from "kysely";
import { keepAds } from "#subgraphs/jobs/source/ad-store.ts";
import { mutations, type OpenExchange, openExchange, seeker, tokenIn, vacancy } from "./exchange.ts";

const hour = 3_600_000;
const day = 24 * hour;

describe("ads that run out", () => {
  let exchange: OpenExchange;
  const count = async (table: string) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from ${sql.table(`jobs.${table}`)}`.execute(exchange.db);
    return rows[0]?.n;
  };
  const states = async () => {
    const { rows } = await sql<{ state: string; ads: number }>`
      select kind || ' ' || state as state, count(*) as ads from jobs.ad group by 1 order by 1`.execute(
      exchange.db,
    );
    return Object.fromEntries(rows.map(({ state, ads }) => [state, ads]));
  };

  beforeAll(async () => {
    exchange = await openExchange();
  });
  afterEach(() => exchange.clear());
  afterAll(() => exchange.close());

  it("are announced once, three days before, with a link by which they can be extended", async () => {
    const { token } = await exchange.publish(seeker);
    const before = exchange.house.mails.length;
    exchange.house.pass(27 * day);
    const letter = await exchange.letterOf(() => exchange.restart());
    await exchange.restart();
    expect(exchange.house.mails).toHaveLength(before + 1);
    expect(exchange.house.mails.at(-1)).toMatchObject({
      language: "lt",
      subject: `Skelbimas netrukus baigsis: ${seeker.title}`,
    });
    const reminder = tokenIn(letter);
    expect(reminder).not.toBe(token);
    expect(await exchange.tell(mutations.extend, { token: reminder, days: 30 })).toMatchObject({
      expiresAt: "2026-12-31T09:00:00.000Z",
    });
    expect(await exchange.tell(mutations.extend, { token, days: 1 })).toMatchObject({
      __typename: "UnknownToken",
    });
  });

  it("leave at once: a seeker's nothing, a vacancy's its text for a month and nothing that leads to anybody", async () => {
    const offer = await exchange.publish(vacancy);
    const { adId } = await exchange.publish(seeker);
    for (const about of [offer.adId, adId]) {
      const message = { from: "somebody@example.org", text: "Could we speak about the work?" };
      await exchange.tell(mutations.contact, { adId: about, message });
    }
    exchange.house.pass(30 * day);
    expect(
      await exchange.tell(mutations.contact, {
        adId: offer.adId,
        message: { from: "somebody@example.org", text: "Could we speak about the work?" },
      }),
    ).toMatchObject({ problems: [{ code: "NOT_REACHABLE" }] });
    await exchange.restart();
    expect(await states()).toEqual({ "OFFER EXPIRED": 1 });
    for (const table of ["contact", "token", "conversation", "mail", "report"])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect(await exchange.tell(mutations.erase, { token: offer.token })).toMatchObject({
      __typename: "UnknownToken",
    });
    exchange.house.pass(30 * day);
    await exchange.restart();
    expect(await states()).toEqual({});
  });

  it("are all ended by the next sweep when one is cut off anywhere, with the clock moved a month ahead", async () => {
    const now = exchange.house.clock();
    const kept = Array.from({ length: 260 }, (_, number) => ({
      id: `${number % 2 ? "jo" : "js"}-${number}`,
      ad: {
        kind: number % 2 ? ("OFFER" as const) : ("SEEKER" as const),
        language: "en",
        title: `Ad ${number}`,
        body: "Work with wood and metal.",
        country: "LT",
        place: "Alytus",
        details: { skills: [] },
      },
      postedAt: now,
      publishedAt: now,
      expiresAt: new Date(now.getTime() + day),
    }));
    await keepAds(exchange.db, kept);
    await sql`insert into jobs.contact select id, id || '@example.org', id || '@example.org' from jobs.ad`.execute(
      exchange.db,
    );
    await sql`insert into jobs.token (hash, about, purpose, expires_at)
      select sha256(id::bytea), id, 'MANAGE', ${new Date(now.getTime() + 400 * day)} from jobs.ad`.execute(
      exchange.db,
    );
    // The sweep is cut off after so many erasures, which a trigger counts: in the first batch, and in later ones.
    await sql`create sequence jobs.erasures`.execute(exchange.db);
    await sql`create function jobs.cut_off() returns trigger language plpgsql as
      $$ begin if nextval('jobs.erasures') = 40 then raise exception 'killed'; end if; return old; end $$`.execute(
      exchange.db,
    );
    await sql`create trigger cut_off before delete on jobs.contact for each row execute function jobs.cut_off()`.execute(
      exchange.db,
    );
    exchange.house.pass(2 * day);
    await exchange.restart();
    expect(await count("contact")).toBe(260);
    await sql`alter sequence jobs.erasures restart with 1`.execute(exchange.db);
    await sql`create or replace function jobs.cut_off() returns trigger language plpgsql as
      $$ begin if nextval('jobs.erasures') = 200 then raise exception 'killed'; end if; return old; end $$`.execute(
      exchange.db,
    );
    await exchange.restart();
    expect(await count("contact")).toBe(130);
    await sql`drop trigger cut_off on jobs.contact`.execute(exchange.db);
    exchange.house.pass(31 * day);
    await exchange.restart();
    const { rows } = await sql`select ad.id from jobs.ad join jobs.contact on contact.ad_id = ad.id
      where expires_at <= ${exchange.house.clock()}`.execute(exchange.db);
    expect(rows).toEqual([]);
    for (const table of ["contact", "token", "mail"]) expect([table, await count(table)]).toEqual([table, 0]);
    expect(await states()).toEqual({});
  });

  it("are not confused by an ad that nobody confirmed", async () => {
    await exchange.letterOf(() => exchange.tell(mutations.postSeeker, { input: seeker }));
    exchange.house.pass(48 * hour);
    await exchange.restart();
    expect(await states()).toEqual({});
    expect(await count("contact")).toBe(0);
  });
});
