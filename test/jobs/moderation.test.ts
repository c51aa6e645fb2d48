import type { Claims } from "#subgraphs/kit/claims.ts";
import { ask, refusal } from "../kit/ask.ts";
import {
  admin,
  mutations,
  type OpenExchange,
  openExchange,
  operator,
  seeker,
  tokenIn,
  vacancy,
} from "./exchange.ts";

const queue = `query ($first: Int, $after: String) { moderationQueue(first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor }
  nodes { ad { __typename id title { text } ... on JobSeeker { summary { text } } } heldSince
    reasons { code message } reports { reason comment } } } }`;
const log = "{ moderationLog { subject role deed object before after note } }";
const shown = "{ jobSeekers { nodes { id } } }";
const policy = `mutation ($country: ID!, $readOnly: Boolean!) {
  setCountryPolicy(country: $country, readOnly: $readOnly, note: "by the council") { country { code } readOnly } }`;

describe("moderation", () => {
  let exchange: OpenExchange;
  const report = (adId: string, origin: string, comment?: string) =>
    exchange.tell(mutations.report, { adId, reason: "FRAUD", comment }, { role: "anonymous", origin });
  const decide = (adId: string, decision: string, note?: string) =>
    exchange.tell(mutations.moderate, { adId, decision, note }, operator);
  /** An ad that three readers have reported. */
  const reported = async () => {
    const ad = await exchange.publish(seeker);
    const letter = await exchange.letterOf(async () => {
      for (const origin of ["a", "a", "b"]) await report(ad.adId, origin);
      expect(await exchange.ask(shown)).toEqual({ jobSeekers: { nodes: [{ id: ad.adId }] } });
      await report(ad.adId, "c", "Asks for money\u202e first");
    });
    return { ...ad, letter };
  };

  beforeAll(async () => {
    exchange = await openExchange();
  });
  afterEach(() => exchange.clear());
  afterAll(() => exchange.close());

  it("holds an ad that three readers reported, tells its owner, and shows it to operators without an address", async () => {
    const { adId, letter } = await reported();
    expect(await exchange.ask(shown)).toEqual({ jobSeekers: { nodes: [] } });
    expect(exchange.house.mails.at(-1)).toMatchObject({
      to: seeker.contactEmail,
      subject: `Skelbimas laukia peržiūros: ${seeker.title}`,
    });
    expect(
      await exchange.ask("query ($token: String!) { managedAd(token: $token) { state } }", {
        token: tokenIn(letter),
      }),
    ).toEqual({ managedAd: { state: "HELD_FOR_REVIEW" } });
    const waiting = await exchange.ask(queue, {}, operator);
    expect(waiting).toMatchObject({
      moderationQueue: {
        totalCount: 1,
        nodes: [
          {
            ad: { __typename: "JobSeeker", id: adId, summary: { text: seeker.summary } },
            reasons: [{ code: "REPORTED", message: "Several readers have reported it." }],
            reports: [
              { reason: "FRAUD", comment: null },
              { reason: "FRAUD", comment: null },
              { reason: "FRAUD", comment: "Asks for money first" },
            ],
          },
        ],
      },
    });
    expect(JSON.stringify(waiting)).not.toContain("@");
  });

  it("shows an approved ad again, and the same readers cannot take it down once more", async () => {
    const { adId } = await reported();
    const letter = await exchange.letterOf(async () => {
      expect(await decide(adId, "APPROVE", "In order.")).toMatchObject({
        state: "PUBLISHED",
        ad: { id: adId },
      });
    });
    expect(letter).toContain("In order.");
    for (const origin of ["a", "b", "c", "d"]) await report(adId, origin);
    expect(await exchange.ask(shown)).toEqual({ jobSeekers: { nodes: [{ id: adId }] } });
    expect(await exchange.ask(log, {}, operator)).toEqual({
      moderationLog: [
        {
          subject: "operator of the graph",
          role: "operator",
          deed: "moderateAd",
          object: adId,
          before: '{"state":"HELD_FOR_REVIEW","reasons":["REPORTED"]}',
          after: '{"state":"PUBLISHED"}',
          note: "In order.",
        },
      ],
    });
  });

  it("turns an ad down with an appeal: an edit puts it back into the queue", async () => {
    const { adId } = await reported();
    const letter = await exchange.letterOf(() => decide(adId, "REJECT", "Please leave out the money."));
    expect(letter).toContain("Please leave out the money.");
    expect(await exchange.ask(queue, {}, operator)).toMatchObject({ moderationQueue: { totalCount: 0 } });
    const input = { ...seeker, summary: "Dešimt metų prie frezavimo centrų, dirbu savarankiškai." };
    expect(await exchange.tell(mutations.updateSeeker, { token: tokenIn(letter), input })).toMatchObject({
      state: "HELD_FOR_REVIEW",
    });
    expect(await exchange.ask(queue, {}, operator)).toMatchObject({
      moderationQueue: { totalCount: 1, nodes: [{ ad: { id: adId }, reasons: [{ code: "APPEAL" }] }] },
    });
    expect(await decide(adId, "APPROVE")).toMatchObject({ state: "PUBLISHED" });
  });

  it("answers a report the same whether there is such an ad, and takes ten a day from one place", async () => {
    const { adId } = await exchange.publish(vacancy);
    const answers = [
      await report(adId, "x"),
      await report("jo-0123456789abcdef0123", "x"),
      await report("", "x"),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    for (let sent = 3; sent < 10; sent += 1) await report(adId, "x");
    expect(await report(adId, "x")).toMatchObject({ __typename: "TooManyRequests" });
    expect(await report(adId, "y")).toMatchObject({ __typename: "Reported" });
  });

  it("is for operators of the whole graph and admins only", async () => {
    const { adId } = await exchange.publish(vacancy);
    const others: Claims[] = [
      { role: "anonymous" },
      { role: "member", subject: "m", firms: ["metalworking:m-1"] },
      { role: "analyst", subject: "a" },
      { role: "operator", subject: "o", clusters: ["metalworking"] },
    ];
    for (const claims of others) {
      for (const [query, variables] of [
        [queue, {}],
        [log, {}],
        [mutations.moderate, { adId, decision: "REJECT" }],
      ] as const)
        await expect(exchange.ask(query, variables, claims)).rejects.toThrow("NOT_ALLOWED");
    }
    for (const claims of [...others, operator])
      await expect(exchange.ask(policy, { country: "UA", readOnly: true }, claims)).rejects.toThrow(
        "NOT_ALLOWED",
      );
    expect(await decide("jo-0123456789abcdef0123", "REJECT")).toMatchObject({
      problems: [{ code: "NOTHING_TO_DECIDE" }],
    });
    expect(await exchange.tell(mutations.moderate, { adId, decision: "REJECT" }, admin)).toMatchObject({
      state: "REJECTED",
    });
  });

  it("pages through what waits, the longest waiting first", async () => {
    const ids: string[] = [];
    for (const at of [0, 1, 2]) {
      const input = {
        ...vacancy,
        contactEmail: `kadry${at}@przyklad${at}.example`,
        title: `Monter / monterka ${at}`,
      };
      const { adId } = await exchange.publish(input);
      for (const origin of ["a", "b", "c"]) await report(adId, `${origin}${at}`);
      exchange.house.pass(3_600_000);
      ids.push(adId);
    }
    type Page = { moderationQueue: { nodes: { ad: { id: string } }[]; pageInfo: { endCursor: string } } };
    const first = (await exchange.ask(queue, { first: 2 }, operator)) as Page;
    const { endCursor } = first.moderationQueue.pageInfo;
    const second = (await exchange.ask(queue, { first: 2, after: endCursor }, operator)) as Page;
    expect([first, second].flatMap((page) => page.moderationQueue.nodes.map(({ ad }) => ad.id))).toEqual(ids);
    await expect(exchange.ask(queue, { after: "bm9uc2Vuc2U" }, operator)).rejects.toThrow("BAD_CURSOR");
  });

  it("lets nothing be posted in a read-only country until an admin opens it, and writes down who did", async () => {
    for (const country of ["BY", "RU"]) {
      const input = { ...seeker, country, place: country === "BY" ? "Grodno" : "Moskva", language: "ru" };
      expect(await exchange.tell(mutations.postSeeker, { input })).toMatchObject({
        problems: [{ path: ["input", "country"], code: "COUNTRY_READ_ONLY" }],
      });
    }
    expect(await exchange.ask(policy, { country: "BY", readOnly: false }, admin)).toEqual({
      setCountryPolicy: { country: { code: "BY" }, readOnly: false },
    });
    const input = { ...seeker, country: "BY", place: "Grodno", language: "ru" };
    expect(await exchange.tell(mutations.postSeeker, { input })).toMatchObject({
      __typename: "AdAwaitingConfirmation",
    });
    await exchange.ask(policy, { country: "BY", readOnly: true }, admin);
    expect(await exchange.ask(log, {}, admin)).toMatchObject({
      moderationLog: [
        { deed: "setCountryPolicy", object: "BY", before: '{"readOnly":false}', after: '{"readOnly":true}' },
        { subject: "admin of the graph", before: '{"readOnly":true}', note: "by the council" },
      ],
    });
    expect(await ask(exchange.subgraph, "{ countryPolicies { country { code } readOnly } }")).toEqual({
      countryPolicies: [
        { country: { code: "BY" }, readOnly: true },
        { country: { code: "RU" }, readOnly: true },
      ],
    });
    expect(await refusal(exchange.subgraph, log)).toMatchObject({ code: "NOT_ALLOWED" });
  });
});
