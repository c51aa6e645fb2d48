import { sql } from "kysely";
import { sourceCallsHeader } from "#subgraphs/kit/subgraph.ts";
import { mutations, type OpenExchange, openExchange, seeker, tokenIn, vacancy } from "./exchange.ts";

const day = 86_400_000;
const managed =
  "query ($token: String!) { managedAd(token: $token) { state expiresAt ad { id title { text } } } }";
const shown = "query ($id: ID!) { jobOffer(id: $id) { title { text } expiresAt salary { min max } } }";

describe("an owner with a manage link", () => {
  let exchange: OpenExchange;
  beforeAll(async () => {
    exchange = await openExchange();
  });
  afterEach(() => exchange.clear());
  afterAll(() => exchange.close());

  it("edits the ad, and gets a new link that makes the old one worthless once it is used", async () => {
    const { adId, token } = await exchange.publish(vacancy);
    const input = { ...vacancy, title: "Spawacz / spawaczka TIG", salaryMax: 8000 };
    const letter = await exchange.letterOf(async () => {
      expect(await exchange.tell(mutations.updateOffer, { token, input })).toMatchObject({
        state: "PUBLISHED",
        ad: { title: { text: "Spawacz / spawaczka TIG" } },
      });
    });
    expect(await exchange.ask(shown, { id: adId })).toMatchObject({
      jobOffer: { title: { text: "Spawacz / spawaczka TIG" }, salary: { min: 6000, max: 8000 } },
    });
    const newer = tokenIn(letter);
    expect(newer).not.toBe(token);
    expect(await exchange.tell(mutations.extend, { token, days: 1 })).toMatchObject({ state: "PUBLISHED" });
    expect(await exchange.tell(mutations.extend, { token: newer, days: 1 })).toMatchObject({
      state: "PUBLISHED",
    });
    expect(await exchange.tell(mutations.extend, { token, days: 1 })).toMatchObject({
      __typename: "UnknownToken",
    });
  });

  it("is told what is wrong with an edit, and cannot pass the ad on to another address", async () => {
    const { adId, token } = await exchange.publish(vacancy);
    const wrong = { ...vacancy, title: "x", country: "LT", place: "Alytus", salaryMin: null };
    expect(await exchange.tell(mutations.updateOffer, { token, input: wrong })).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: "PAY_REQUIRED" })]),
    });
    const elsewhere = { ...vacancy, contactEmail: "other@example.org" };
    expect(await exchange.tell(mutations.updateOffer, { token, input: elsewhere })).toMatchObject({
      problems: [{ path: ["input", "contactEmail"], code: "OTHER_ADDRESS" }],
    });
    expect(await exchange.ask(shown, { id: adId })).toMatchObject({
      jobOffer: { title: { text: vacancy.title } },
    });
  });

  it("holds an edit that turns an honest ad into advertising, and none that mends a word", async () => {
    const { adId, token } = await exchange.publish(vacancy);
    for (const description of ["trzy zmiany", "jedna zmiana", "dwie zmiany"]) {
      const input = { ...vacancy, description: `Praca przy konstrukcjach stalowych, ${description}.` };
      expect(await exchange.tell(mutations.updateOffer, { token, input })).toMatchObject({
        state: "PUBLISHED",
      });
    }
    const input = {
      ...vacancy,
      title: "Zarabiaj 5000 zł dziennie bez wychodzenia z domu",
      description:
        "Gwarantowany zysk z kryptowalut! Wpłać 200 zł i odbierz 5000 zł dziennie: https://bit.ly/zysk123 https://zysk.top/a",
    };
    expect(await exchange.tell(mutations.updateOffer, { token, input })).toMatchObject({
      state: "HELD_FOR_REVIEW",
    });
    expect(await exchange.ask(shown, { id: adId })).toEqual({ jobOffer: null });
  });

  it("extends the ad by one to sixty days, to ninety from today at the furthest", async () => {
    const { adId, token } = await exchange.publish(vacancy);
    for (const days of [0, 61, -5]) {
      expect(await exchange.tell(mutations.extend, { token, days })).toMatchObject({
        problems: [{ path: ["days"], code: "RANGE" }],
      });
    }
    expect(await exchange.tell(mutations.extend, { token, days: 60 })).toMatchObject({
      expiresAt: "2027-01-30T09:00:00.000Z",
    });
    expect(await exchange.tell(mutations.extend, { token, days: 1 })).toMatchObject({
      problems: [{ path: ["days"], code: "TOO_FAR" }],
    });
    expect(await exchange.ask(shown, { id: adId })).toMatchObject({
      jobOffer: { expiresAt: "2027-01-30T09:00:00.000Z" },
    });
  });

  it("closes the ad and reopens it within a week; after it nothing of it is left", async () => {
    const { adId, token } = await exchange.publish(vacancy);
    expect(await exchange.tell(mutations.withdraw, { token })).toMatchObject({ state: "WITHDRAWN" });
    expect(await exchange.ask(shown, { id: adId })).toEqual({ jobOffer: null });
    expect(await exchange.tell(mutations.extend, { token, days: 1 })).toMatchObject({
      problems: [{ code: "WRONG_STATE" }],
    });
    exchange.house.pass(6 * day);
    expect(await exchange.tell(mutations.reopen, { token })).toMatchObject({ state: "PUBLISHED" });
    expect(await exchange.tell(mutations.withdraw, { token })).toMatchObject({ state: "WITHDRAWN" });
    exchange.house.pass(7 * day);
    expect(await exchange.tell(mutations.reopen, { token })).toMatchObject({
      problems: [{ code: "WRONG_STATE" }],
    });
    await exchange.restart();
    expect(await exchange.ask(managed, { token })).toEqual({ managedAd: null });
    const { rows } = await sql`select id from jobs.ad`.execute(exchange.db);
    expect(rows).toEqual([]);
  });

  it("gets a lost link anew at the ad's own address, and nobody learns whose ad it is", async () => {
    const { adId } = await exchange.publish(vacancy);
    const sent = exchange.house.mails.length;
    const answers = [];
    for (const [id, email] of [
      [adId, "stranger@example.org"],
      ["jo-0123456789abcdef0123", "kadry@przyklad.example"],
    ]) {
      answers.push(await exchange.tell(mutations.renew, { adId: id, email }));
    }
    const letter = await exchange.letterOf(async () => {
      answers.push(await exchange.tell(mutations.renew, { adId, email: "Kadry@Przyklad.example" }));
    });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(exchange.house.mails).toHaveLength(sent + 1);
    expect(exchange.house.mails.at(-1)?.to).toBe("kadry@przyklad.example");
    expect(await exchange.ask(managed, { token: tokenIn(letter) })).toMatchObject({
      managedAd: { state: "PUBLISHED" },
    });
  });

  it("asks the database as often for what is not there as for what is another's", async () => {
    const { adId, token } = await exchange.publish(vacancy);
    const waiting = tokenIn(
      await exchange.letterOf(() => exchange.tell(mutations.postSeeker, { input: seeker })),
    );
    const questions = async (query: string, variables: Record<string, unknown>) => {
      const { extensions } = await exchange.subgraph.execute({
        query,
        variables,
        headers: { [sourceCallsHeader]: "1" },
      });
      return extensions?.["sourceCalls"];
    };
    const message = { from: "anna@example.org", text: "Czy praca jest jeszcze aktualna?" };
    const missing = { adId: "jo-0123456789abcdef0123", token: "A".repeat(43) };
    await exchange.tell(mutations.withdraw, { token });
    const pairs: [string, object, object][] = [
      ...[mutations.confirm, mutations.withdraw, mutations.reopen, mutations.erase, managed].map(
        (deed): [string, object, object] => [
          deed,
          missing,
          { token: deed === mutations.confirm ? token : waiting },
        ],
      ),
      [mutations.updateSeeker, { ...missing, input: seeker }, { token: waiting, input: seeker }],
      [mutations.contact, { ...missing, message }, { adId, message }],
      [mutations.report, { ...missing, reason: "SPAM" }, { adId, reason: "SPAM" }],
      [mutations.renew, { ...missing, email: "a@example.org" }, { adId, email: "a@example.org" }],
      [shown, { id: missing.adId }, { id: adId }],
    ];
    for (const [deed, none, foreign] of pairs) {
      const asked = await questions(deed, none as Record<string, unknown>);
      expect([deed, await questions(deed, foreign as Record<string, unknown>)]).toEqual([deed, asked]);
    }
  });

  it("says the same of a token that is another's, another purpose's, invented or empty", async () => {
    const offer = await exchange.publish(vacancy);
    const { token: ofSeeker } = await exchange.publish(seeker);
    const waiting = tokenIn(
      await exchange.letterOf(() =>
        exchange.tell(mutations.postOffer, { input: { ...vacancy, title: "Ślusarz / ślusarka" } }),
      ),
    );
    const invented = "A".repeat(43);
    const deeds: [string, Record<string, unknown>, string[]][] = [
      [mutations.confirm, {}, [offer.token, ofSeeker, invented, ""]],
      [mutations.updateOffer, { input: vacancy }, [ofSeeker, waiting, invented, ""]],
      [mutations.updateSeeker, { input: seeker }, [offer.token, waiting, invented, ""]],
      [mutations.extend, { days: 3 }, [waiting, invented, ""]],
      [mutations.withdraw, {}, [waiting, invented, ""]],
      [mutations.reopen, {}, [waiting, invented, ""]],
      [mutations.erase, {}, [waiting, invented, ""]],
      [mutations.reply, { text: "Labas" }, [offer.token, waiting, invented, ""]],
    ];
    for (const [deed, variables, tokens] of deeds) {
      for (const token of tokens) {
        expect([deed, await exchange.tell(deed, { ...variables, token })]).toEqual([
          deed,
          {
            __typename: "UnknownToken",
            message: "This link was never issued, has been used, or has run out.",
          },
        ]);
      }
    }
    expect(await exchange.ask(managed, { token: waiting })).toEqual({ managedAd: null });
    expect(await exchange.ask(shown, { id: offer.adId })).toMatchObject({
      jobOffer: { title: { text: vacancy.title } },
    });
  });
});
