import { sql } from "kysely";
import { jobs } from "#subgraphs/jobs/index.ts";
import type { Subgraph } from "#subgraphs/kit/subgraph.ts";
import { ask, refusal } from "../kit/ask.ts";
import { openTestDatabase, type TestDatabase } from "../kit/database.ts";
import { type TestHouse, testHouse } from "../kit/house.ts";
import { emptyExchange, mailed, mutations, seeker, tokenIn, vacancy } from "./exchange.ts";

const { postOffer, postSeeker, confirm, erase } = mutations;
const managed = `query ($token: String!) { managedAd(token: $token) { state contactEmail ad { title { text } } } }`;
const offers = `query ($search: String) { jobOffers(search: $search) { totalCount nodes { id title { text language } company { ref } place { name(language: "lt") { text } } salary { min max currency } } } }`;

describe("the job exchange", () => {
  let test: TestDatabase;
  let house: TestHouse;
  let exchange: Subgraph;

  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.remove());
  beforeEach(async () => {
    house = testHouse(test);
    exchange = await jobs.create(house);
    await exchange.start();
  });
  afterEach(async () => {
    await exchange.stop();
    await emptyExchange(test);
  });

  /** The token in the newest of so many letters. */
  const tokenOfMail = async (number: number) => tokenIn(await mailed(house, number));
  const publish = async (input: object, mutation = postOffer) => {
    const before = house.mails.length;
    await ask(exchange, mutation, { input });
    await ask(exchange, confirm, { token: await tokenOfMail(before + 1) });
    return tokenOfMail(before + 2);
  };

  it("shows an ad only once its address is confirmed", async () => {
    const { postJobOffer } = await ask(exchange, postOffer, { input: vacancy });
    expect(postJobOffer).toMatchObject({
      __typename: "AdAwaitingConfirmation",
      sentTo: "kadry@przyklad.example",
      confirmBefore: "2026-11-03T09:00:00.000Z",
    });
    expect(await ask(exchange, offers)).toMatchObject({ jobOffers: { totalCount: 0 } });
    const token = await tokenOfMail(1);
    expect(house.mails[0]).toMatchObject({ to: "kadry@przyklad.example", language: "pl" });
    const confirmed = await ask(exchange, confirm, { token });
    expect(confirmed).toMatchObject({
      confirmAd: { state: "PUBLISHED", contactEmail: "kadry@przyklad.example" },
    });
    expect(await ask(exchange, offers)).toMatchObject({
      jobOffers: {
        totalCount: 1,
        nodes: [
          {
            title: { text: vacancy.title, language: "pl" },
            company: { ref: "tax:PL_NIP:8190937865" },
            place: { name: { text: "Suvalkai" } },
            salary: { min: 6000, max: 7500, currency: "PLN" },
          },
        ],
      },
    });
  });

  it("finds an ad by its trade in any language and script, and by the beginning of a word", async () => {
    await publish(vacancy);
    for (const search of ["welder", "suvirintojas", "SPAWACZ", "зварник", "konstrukcj", "Suvalkai"]) {
      expect([search, await ask(exchange, offers, { search })]).toMatchObject([
        search,
        { jobOffers: { totalCount: 1 } },
      ]);
    }
    expect(await ask(exchange, offers, { search: "stolarz" })).toMatchObject({
      jobOffers: { totalCount: 0 },
    });
  });

  it("takes a confirmation once, and a manage token is no confirmation", async () => {
    await ask(exchange, postOffer, { input: vacancy });
    const token = await tokenOfMail(1);
    await ask(exchange, confirm, { token });
    for (const used of [token, await tokenOfMail(2), "invented", ""]) {
      expect(await ask(exchange, confirm, { token: used })).toMatchObject({
        confirmAd: { __typename: "UnknownToken" },
      });
    }
  });

  it("erases an ad with everything personal in it", async () => {
    const token = await publish(seeker, postSeeker);
    expect(await ask(exchange, managed, { token })).toMatchObject({
      managedAd: { contactEmail: "Ieskau@example.lt" },
    });
    expect(await ask(exchange, erase, { token })).toEqual({ eraseAd: { __typename: "Erased" } });
    expect(await ask(exchange, managed, { token })).toEqual({ managedAd: null });
    expect(await ask(exchange, erase, { token })).toMatchObject({
      eraseAd: { __typename: "UnknownToken" },
    });
    for (const table of ["ad", "contact", "token", "mail", "conversation", "report"]) {
      const { rows } = await sql<{
        left: number;
      }>`select count(*) as left from ${sql.id("jobs", table)}`.execute(test.database.whole);
      expect([table, rows]).toEqual([table, [{ left: 0 }]]);
    }
  });

  it("stores no token as it is", async () => {
    const token = await publish(vacancy);
    const { rows } = await sql<{ found: boolean }>`
      select exists (select from jobs.token where encode(hash, 'escape') like ${`%${token}%`}) as found`.execute(
      test.database.whole,
    );
    expect(rows).toEqual([{ found: false }]);
  });

  it("tells everything that is wrong with a posting at once", async () => {
    const wrong = {
      ...vacancy,
      title: "x",
      country: "XX",
      consent: false,
      salaryMin: 9000,
      occupation: "9999999",
    };
    const { postJobOffer } = await ask(exchange, postOffer, { input: wrong });
    const { problems } = postJobOffer as { problems: { path: string[]; code: string }[] };
    expect(problems.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "input.consent CONSENT_REQUIRED",
      "input.country UNKNOWN_COUNTRY",
      "input.employerTaxId INVALID_NUMBER",
      "input.occupation UNKNOWN_OCCUPATION",
      "input.salaryMin RANGE",
      "input.title LENGTH",
    ]);
    expect(house.mails).toEqual([]);
  });

  it("refuses a vacancy in Lithuania that does not state its pay", async () => {
    const { salaryMin, salaryMax, employerTaxId, ...unpaid } = vacancy;
    const input = { ...unpaid, place: "Alytus", country: "LT" };
    expect(await ask(exchange, postOffer, { input })).toMatchObject({
      postJobOffer: { problems: [{ path: ["input", "salaryMin"], code: "PAY_REQUIRED" }] },
    });
    expect(await ask(exchange, postOffer, { input: { ...input, salaryMin: 1500 } })).toMatchObject({
      postJobOffer: { __typename: "AdAwaitingConfirmation" },
    });
  });

  it("takes five ads a day from one address, however it is written", async () => {
    for (let posted = 0; posted < 5; posted += 1) await ask(exchange, postOffer, { input: vacancy });
    const input = { ...vacancy, contactEmail: "KADRY@przyklad.example" };
    expect(await ask(exchange, postOffer, { input })).toEqual({
      postJobOffer: { __typename: "TooManyRequests", retryAfterSeconds: 86_400 },
    });
    house.pass(86_400_000);
    expect(await ask(exchange, postOffer, { input })).toMatchObject({
      postJobOffer: { adId: expect.any(String) },
    });
  });

  it("keeps a seeker's contact out of the ad's text", async () => {
    const input = { ...seeker, summary: "Skambinkite man telefonu +370 612 34567, dirbu daug metų." };
    expect(await ask(exchange, postSeeker, { input })).toMatchObject({
      postJobSeeker: { problems: [{ path: ["input", "summary"], code: "CONTACT_IN_TEXT" }] },
    });
  });

  it("shows no ad after its last day, and erases what nobody confirmed", async () => {
    await publish(vacancy);
    await ask(exchange, postOffer, { input: vacancy });
    house.pass(31 * 86_400_000);
    expect(await ask(exchange, offers)).toMatchObject({ jobOffers: { totalCount: 0 } });
    await exchange.stop();
    exchange = await jobs.create(house);
    await exchange.start();
    const { rows } = await sql<{ ads: number }>`select count(*) as ads from jobs.ad`.execute(
      test.database.whole,
    );
    expect(rows).toEqual([{ ads: 1 }]);
  });

  it("says what is wrong with a filter, a page, a place and a search", async () => {
    const cases: [string, string, string][] = [
      ['{ jobOffers(where: { countries: ["XX"] }) { totalCount } }', "BAD_INPUT", "where.countries"],
      ['{ jobOffers(where: { occupations: ["0"] }) { totalCount } }', "BAD_INPUT", "where.occupations"],
      ["{ jobOffers(first: 0) { totalCount } }", "BAD_INPUT", "first"],
      ['{ jobOffers(after: "nonsense") { totalCount } }', "BAD_CURSOR", "after"],
      ['{ jobOffers(near: { place: "Nowhere at all" }) { totalCount } }', "BAD_INPUT", "near.place"],
      ['{ jobOffers(near: { place: "Alytus", radiusKm: -1 }) { totalCount } }', "BAD_INPUT", "near.radiusKm"],
      ["{ jobOffers(near: { latitude: 54 }) { totalCount } }", "BAD_INPUT", "near.longitude"],
      [`{ jobOffers(search: "${"a".repeat(201)}") { totalCount } }`, "BAD_INPUT", "search"],
      ["{ jobStats(groupBy: []) { count } }", "BAD_INPUT", "groupBy"],
    ];
    for (const [query, code, argument] of cases) {
      expect([query, await refusal(exchange, query)]).toMatchObject([query, { code, argument }]);
    }
  });
});
