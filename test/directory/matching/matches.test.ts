import fc from "fast-check";
import { AnsweredCountries, answerPoints, MatchFinder } from "#subgraphs/directory/matching/index.ts";
import { namedCertificates } from "#subgraphs/directory/matching/named-certificates.ts";
import { type Candidate, type Demand, scoreMatch } from "#subgraphs/directory/matching/score.ts";
import { SearchIndex } from "#subgraphs/directory/search/index.ts";
import { platformLexicon } from "#subgraphs/directory/search/platform-lexicon.ts";
import { company } from "../search/index-kit.ts";
import { type Trade, today, trades } from "./generated-trade.ts";
import { isOpen, naiveMatches } from "./naive-matching.ts";

function filled({ firms, offers }: Trade): SearchIndex {
  const index = new SearchIndex(platformLexicon);
  for (const firm of firms) index.companies.put(firm);
  for (const offer of offers) index.offers.put(offer);
  return index;
}

function matchesIn(index: SearchIndex, offerId: string, first: number) {
  const finder = new MatchFinder(index);
  const demand = finder.demand(offerId, today);
  return demand && finder.best(demand, first);
}

describe("who could answer an offer", () => {
  it("is found as a look at every firm finds it", () => {
    fc.assert(
      fc.property(trades, fc.integer({ min: 1, max: 6 }), (trade, first) => {
        const index = filled(trade);
        for (const { id } of trade.offers) {
          const found = matchesIn(index, id, first)?.map(({ companyId, offerId, points }) => ({
            ...{ companyId, offerId, points },
          }));
          expect(found).toEqual(naiveMatches(id, trade)?.slice(0, first));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("comes in the same order however the index was filled", () => {
    fc.assert(
      fc.property(trades, fc.infiniteStream(fc.nat()), (trade, numbers) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((item) => ({ item, at: numbers.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const index = filled({ firms: shuffled(trade.firms), offers: shuffled(trade.offers) });
        // Some come twice, and dead slots are cleared away.
        for (const firm of shuffled(trade.firms).slice(0, 4)) index.companies.put(firm);
        index.companies.table.compact();
        index.offers.table.compact();
        const plain = filled(trade);
        for (const { id } of trade.offers) expect(matchesIn(index, id, 20)).toEqual(matchesIn(plain, id, 20));
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on who else there is, and every reason adds up to a score from 0 to 1", () => {
    fc.assert(
      fc.property(trades, (trade) => {
        const more = [...trade.firms, company({ id: "c-x", name: "Pellets", capabilities: ["PELLETS"] })];
        const [index, larger] = [filled(trade), filled({ ...trade, firms: more })];
        for (const { id } of trade.offers) {
          const found = matchesIn(index, id, 20) ?? [];
          expect(matchesIn(larger, id, 20) ?? []).toEqual(found);
          for (const { points, facts } of found) {
            expect(points).toBe(facts.reduce((sum, fact) => sum + fact.points, 0));
            expect(points).toBeGreaterThan(0);
            expect(points).toBeLessThanOrEqual(10_000);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  const demand: Demand = {
    ...{ offerId: "o-1", companyId: "c-1", direction: "REQUEST", kind: "SUBCONTRACTING" },
    ...{ capabilities: ["STEEL_STRUCTURES"], languages: ["pl"], firmLanguages: ["pl", "en"], country: "PL" },
    ...{ wantedCountries: [], namedCertificates: [], today, point: { latitude: 54, longitude: 23 } },
  };
  const candidate: Candidate = {
    ...{ companyId: "c-2", country: "LT", capabilities: ["STEEL_STRUCTURES"], languages: ["lt"] },
    ...{ certificates: [], counterOffers: [], point: { latitude: 54, longitude: 23 } },
  };
  const pointsOf = (differences: Partial<Candidate>, wanted: Partial<Demand> = {}) =>
    scoreMatch({ ...demand, ...wanted }, { ...candidate, ...differences })?.points ?? 0;

  it("counts the farther firm for less, never for more", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (a, b) => {
          const at = (degrees: number) => pointsOf({ point: { latitude: 54 + degrees, longitude: 23 } });
          expect(at(a + b)).toBeLessThanOrEqual(at(a));
        },
      ),
    );
  });

  it("counts a certificate on its last day, and not the day after", () => {
    const held = (validUntil: string) => pointsOf({ certificates: [{ standard: "EN 1090-1", validUntil }] });
    expect(held(today) - pointsOf({})).toBe(1000);
    expect(held("2026-11-20")).toBe(pointsOf({}));
    // What the text names counts, not what is usual.
    const named = { namedCertificates: ["ISO 9001", "EN 1090-1"] };
    expect(pointsOf({ certificates: [{ standard: "EN 1090-1" }] }, named) - pointsOf({}, named)).toBe(500);
  });

  it.each([
    ["Spawanie wg PN-EN ISO 3834-2 i konstrukcje PN-EN 1090-1 EXC3", ["EN 1090-1", "ISO 3834-2"]],
    ["Reikalingas FSC® sertifikatas arba PEFC", ["FSC-CoC", "PEFC-CoC"]],
    ["ISO 9001:2015, ISPM 15 pallets", ["ISO 9001", "ISPM 15"]],
    ["We work 1090 hours with 9001 parts", []],
  ])("reads the certificates that %s names", (text, standards) => {
    expect(namedCertificates([text])).toEqual(standards);
  });
});

describe("the countries in which an offer could be answered", () => {
  it("stay right while firms and offers come, change and go", () => {
    const changes = fc.array(fc.tuple(trades, fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(trades, changes, (first, later) => {
        const trade: Trade = { firms: [...first.firms], offers: [...first.offers] };
        const index = filled(trade);
        const answers = new AnsweredCountries(index, new MatchFinder(index));
        const check = () => {
          for (const offer of trade.offers)
            expect(answers.of(offer.id, today)).toEqual(
              isOpen(offer) ? countriesOf(offer.id, trade) : undefined,
            );
        };
        check();
        for (const [{ firms, offers }, number, removes] of later) {
          const firm = firms[number % firms.length];
          if (firm) change(index, answers, trade, firm, { offers, removes });
          check();
        }
      }),
      { numRuns: 60 },
    );
  });
});

function countriesOf(offerId: string, trade: Trade): Set<string> {
  const good = (naiveMatches(offerId, trade) ?? []).filter(({ points }) => points >= answerPoints);
  return new Set(good.map((match) => trade.firms.find(({ id }) => id === match.companyId)?.country ?? ""));
}

/** As the projection does it: a firm comes with all its offers, and goes with them. */
function change(
  index: SearchIndex,
  answers: AnsweredCountries,
  trade: Trade,
  firm: Trade["firms"][number],
  { offers, removes }: { offers: Trade["offers"]; removes: boolean },
): void {
  const own = removes ? [] : offers.filter(({ companyId }) => companyId === firm.id);
  for (const { id } of trade.offers.filter(({ companyId }) => companyId === firm.id)) {
    answers.offerChanges(id);
    index.offers.remove(id);
  }
  answers.firmChanges(firm.id);
  index.companies.remove(firm.id);
  trade.firms = trade.firms.filter(({ id }) => id !== firm.id);
  trade.offers = trade.offers.filter(({ companyId }) => companyId !== firm.id);
  if (removes) return;
  trade.firms.push(firm);
  index.companies.put(firm);
  answers.firmChanges(firm.id);
  for (const offer of own) {
    trade.offers.push(offer);
    index.offers.put(offer);
    answers.offerChanges(offer.id);
  }
}
