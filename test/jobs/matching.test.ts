import fc from "fast-check";
import { platformLanguages } from "#schema/reference/languages.ts";
import type { NewAd } from "#subgraphs/jobs/ad.ts";
import { keysOf, relatedKeys } from "#subgraphs/jobs/matching/keys.ts";
import { reasonTexts } from "#subgraphs/jobs/matching/reasons.ts";
import { byScore, type Comparable, matchOf } from "#subgraphs/jobs/matching/score.ts";
import { keepAds } from "#subgraphs/jobs/source/ad-store.ts";
import { sourceCallsHeader } from "#subgraphs/kit/subgraph.ts";
import { type OpenExchange, openExchange } from "./exchange.ts";

const towns = [
  ["Alytus", "LT", 54.396, 24.046],
  ["Lazdijai", "LT", 54.234, 23.517],
  ["Suwałki", "PL", 54.112, 22.931],
  ["Białystok", "PL", 53.132, 23.168],
  ["Nowhere", "PL", null, null],
] as const;
const skills = ["MIG", "TIG", "CNC", "frezowanie", "suvirinimas", "welding", "Fanuc", "milling", "stolarka"];
const anyAd = fc.record({
  occupation: fc.option(fc.constantFrom("7212", "7213", "7223", "7522", "7115", "2144"), { nil: undefined }),
  town: fc.constantFrom(...towns),
  language: fc.constantFrom("pl", "lt", "en"),
  skills: fc.subarray(skills, { maxLength: 4 }),
  certificates: fc.subarray(["EN ISO 9606-1", "PN-EN ISO 9606-1 135", "EN ISO 14732"]),
  willingToMove: fc.boolean(),
  radiusKm: fc.option(fc.integer({ min: 5, max: 200 }), { nil: undefined }),
});
type AnyAd = typeof anyAd extends fc.Arbitrary<infer T> ? T : never;

function newAd(kind: "OFFER" | "SEEKER", ad: AnyAd, number: number): NewAd {
  const [place, country] = ad.town;
  return {
    kind,
    language: ad.language,
    title: `Ad ${number}`,
    body: kind === "OFFER" ? `We ask for ${ad.certificates.join(", ")}.` : "Looking for work.",
    occupation: ad.occupation,
    country,
    place,
    details: {
      skills: ad.skills,
      ...(kind === "SEEKER" && {
        certificates: ad.certificates,
        willingToMove: ad.willingToMove,
        ...(ad.radiusKm === undefined ? {} : { radiusKm: ad.radiusKm }),
      }),
    },
  };
}

function comparable(kind: "OFFER" | "SEEKER", ad: AnyAd, number: number): Comparable {
  const { occupation, language, country, details, ...rest } = newAd(kind, ad, number);
  const [, , latitude, longitude] = ad.town;
  return {
    id: `${kind === "OFFER" ? "jo" : "js"}-${number}`,
    occupation: occupation ?? null,
    country,
    language,
    latitude,
    longitude,
    details,
    match_keys: keysOf({ ...rest, occupation, details }),
  };
}

describe("matching vacancies and seekers", () => {
  it("never misses a match by what the database picks, from either side", () => {
    fc.assert(
      fc.property(anyAd, anyAd, (offered, sought) => {
        const offer = comparable("OFFER", offered, 1);
        const seeker = comparable("SEEKER", sought, 2);
        const picked = (keys: readonly string[] | null, of: readonly string[] | null) =>
          relatedKeys(of ?? []).some((key) => keys?.includes(key));
        expect(picked(offer.match_keys, seeker.match_keys)).toBe(picked(seeker.match_keys, offer.match_keys));
        const match = matchOf(offer, seeker);
        if (match === undefined) return;
        expect(picked(offer.match_keys, seeker.match_keys)).toBe(true);
        expect(match.score).toBeGreaterThan(0);
        expect(match.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("orders the same ads in the same way, however they come", () => {
    fc.assert(
      fc.property(fc.array(anyAd, { minLength: 2, maxLength: 8 }), anyAd, (offers, sought) => {
        const seeker = comparable("SEEKER", sought, 99);
        const all = offers.flatMap((offer, at) => matchOf(comparable("OFFER", offer, at), seeker) ?? []);
        expect([...all].reverse().sort(byScore)).toEqual([...all].sort(byScore));
      }),
      { numRuns: 200 },
    );
  });

  it("prefers the same trade nearby, takes skills across languages, and gives reasons in every language", () => {
    const at = (number: number, change: Partial<AnyAd>, kind: "OFFER" | "SEEKER") =>
      comparable(
        kind,
        {
          occupation: "7212",
          town: towns[0],
          language: "lt",
          skills: ["suvirinimas"],
          certificates: ["EN ISO 9606-1"],
          willingToMove: false,
          radiusKm: 100,
          ...change,
        },
        number,
      );
    const offer = at(1, {}, "OFFER");
    const best = matchOf(offer, at(2, { skills: ["welding"], language: "en" }, "SEEKER"));
    const farther = matchOf(offer, at(3, { skills: ["welding"], language: "en", town: towns[2] }, "SEEKER"));
    const related = matchOf(offer, at(4, { occupation: "7223", skills: [], language: "en" }, "SEEKER"));
    expect(best?.score).toBeGreaterThan(farther?.score ?? 1);
    expect(farther?.score).toBeGreaterThan(related?.score ?? 1);
    expect(best?.reasons.map(({ kind }) => kind)).toEqual(["OCCUPATION", "SKILL", "DISTANCE", "CERTIFICATE"]);
    expect(matchOf(offer, at(5, { town: towns[3], radiusKm: 30 }, "SEEKER"))).toBeUndefined();
    expect(matchOf(offer, at(6, { occupation: "2144", skills: [] }, "SEEKER"))).toBeUndefined();
    for (const reason of best?.reasons ?? []) {
      const texts = reasonTexts(reason);
      for (const language of platformLanguages) expect(texts[language]).not.toMatch(/^$|\{|undefined/);
    }
  });
});

describe("matches in the graph", () => {
  let exchange: OpenExchange;
  beforeAll(async () => {
    exchange = await openExchange();
    const now = exchange.house.clock();
    const shown = { postedAt: now, publishedAt: now, expiresAt: new Date(now.getTime() + 86_400_000) };
    const ads = fc.sample(anyAd, { seed: 20261125, numRuns: 80 });
    await keepAds(
      exchange.db,
      ads.map((ad, at) => {
        const kind = at % 2 ? "OFFER" : "SEEKER";
        return { id: `${kind === "OFFER" ? "jo" : "js"}-${at}`, ad: newAd(kind, ad, at), ...shown };
      }),
    );
    const closed: NewAd = {
      ...newAd("OFFER", { ...(ads[0] as AnyAd), occupation: "7212" }, 900),
      country: "BY",
      place: "Grodno",
    };
    await keepAds(exchange.db, [{ id: "jo-closed", ad: closed, ...shown }]);
  });
  afterAll(() => exchange.close());

  const both = `{
    jobOffers(first: 100) { nodes { id matches(first: 50) { score offer { id } seeker { id } reasons { kind text(language: "lt") { text } } } } }
    jobSeekers(first: 100) { nodes { id matches(first: 50) { score offer { id } seeker { id } reasons { kind text(language: "lt") { text } } } } }
  }`;
  type Shown = { id: string; matches: { score: number; offer: { id: string }; seeker: { id: string } }[] };

  it("are the same from both sides, with the same score and reasons, and cost few questions however many ads ask", async () => {
    const { data, errors, extensions } = await exchange.subgraph.execute({
      query: both,
      variables: {},
      headers: { [sourceCallsHeader]: "1" },
    });
    expect(errors).toBeUndefined();
    const answer = data as { jobOffers: { nodes: Shown[] }; jobSeekers: { nodes: Shown[] } };
    const from = (nodes: Shown[]) =>
      nodes.flatMap(({ matches }) => matches.map((match) => JSON.stringify(match))).sort();
    const [ofOffers, ofSeekers] = [from(answer.jobOffers.nodes), from(answer.jobSeekers.nodes)];
    expect(ofOffers.length).toBeGreaterThan(50);
    expect(ofOffers).toEqual(ofSeekers);
    expect(extensions?.["sourceCalls"]).toBeLessThanOrEqual(6);
    expect(ofOffers.join()).not.toContain("jo-closed");
    for (const { matches } of answer.jobOffers.nodes) {
      const scores = matches.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });
});
