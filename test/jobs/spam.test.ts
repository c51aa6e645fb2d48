import { sql } from "kysely";
import type { Claims } from "#subgraphs/kit/claims.ts";
import { solveProof } from "#subgraphs/kit/spam/proof.ts";
import { campaign, senderOf } from "../spam/campaigns.ts";
import { honestAds } from "../spam/honest-ads.ts";
import { type Answer, mutations, type OpenExchange, openExchange, tokenIn } from "./exchange.ts";

const second = 1000;
const minute = 60 * second;

interface Poster {
  kind: "OFFER" | "SEEKER";
  language: string;
  title: string;
  body: string;
  employer?: string;
  place?: string;
  country?: string;
  email: string;
  origin: string;
}

describe("the exchange under spam", () => {
  let exchange: OpenExchange;
  beforeAll(async () => {
    exchange = await openExchange();
  });
  beforeEach(async () => {
    await exchange.clear();
    exchange.house.mails.length = 0;
  });
  afterAll(() => exchange.close());

  /** Posts as a form does, and works out the proof when one is asked for. */
  async function post(ad: Poster): Promise<Answer> {
    const { kind, title, body, email, origin } = ad;
    const claims: Claims = { role: "anonymous", origin };
    // Belarus is read-only; whoever writes Russian posts in Lithuania here.
    const elsewhere = ad.country === undefined || ad.country === "BY";
    const place = elsewhere ? { place: "Alytus", country: "LT" } : { place: ad.place, country: ad.country };
    const common = {
      title: title.slice(0, 120),
      language: ad.language,
      ...place,
      contactEmail: email,
      consent: true,
    };
    const input =
      kind === "SEEKER"
        ? { ...common, summary: body }
        : {
            ...common,
            description: body,
            employerName: ad.employer || "Firma",
            contract: "PERMANENT",
            salaryMin: 2000,
          };
    const mutation = kind === "SEEKER" ? mutations.postSeeker : mutations.postOffer;
    const answer = await exchange.tell(mutation, { input }, claims);
    if (answer.__typename !== "ProofOfWorkRequired") return answer;
    const proof = solveProof(answer as unknown as { challenge: string; difficulty: number });
    return exchange.tell(mutation, { input, proof }, claims);
  }

  /** Confirms whatever letters ask for it, from the one of this number on; gives how many letters there are. */
  async function confirmAll(from: number): Promise<number> {
    const letters = exchange.house.mails.slice(from);
    for (const { text } of letters)
      if (text.includes("confirmAd")) await exchange.tell(mutations.confirm, { token: tokenIn(text) });
    return from + letters.length;
  }

  async function states(): Promise<Record<string, number>> {
    const { rows } = await sql<{ state: string; ads: number }>`
      select state, count(*) as ads from jobs.ad group by 1`.execute(exchange.db);
    return Object.fromEntries(rows.map(({ state, ads }) => [state, ads]));
  }

  it("shows at most ten of a thousand posts from fifty addresses in ten minutes, all confirmed by their sender", async () => {
    let confirmed = 0;
    for (const [number, spam] of campaign("MIXED", 1000).entries()) {
      await post({ ...spam, ...senderOf(number) });
      exchange.house.pass(600);
      if (number % 25 === 24) confirmed = await confirmAll(confirmed);
    }
    for (let minutes = 0; minutes < 60; minutes += 10) {
      confirmed = await confirmAll(confirmed);
      exchange.house.pass(10 * minute);
      await exchange.restart();
    }
    const { PUBLISHED: published = 0 } = await states();
    console.info(`a thousand spam posts: ${JSON.stringify(await states())}`);
    expect(published).toBeLessThanOrEqual(10);
  });

  it("holds at most two of a hundred honest ads", async () => {
    for (const ad of honestAds()) {
      expect(await post(ad)).toMatchObject({ __typename: "AdAwaitingConfirmation" });
      exchange.house.pass(12 * second);
    }
    await exchange.restart();
    expect(await confirmAll(0)).toBe(300);
    const { PUBLISHED: published = 0 } = await states();
    console.info(`three hundred honest ads: ${JSON.stringify(await states())}`);
    expect(published).toBeGreaterThanOrEqual(294);
  });
});
