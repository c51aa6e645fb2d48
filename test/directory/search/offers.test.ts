import fc from "fast-check";
import { distanceKm } from "#schema/places/distances.ts";
import {
  type OfferDocument,
  type OfferFilter,
  type OfferOrder,
  offerStatus,
} from "#subgraphs/directory/search/index.ts";
import { generatedOffer, widerOf } from "./generated.ts";
import { indexOf } from "./index-kit.ts";

const offers = fc.uniqueArray(generatedOffer(fc.integer({ min: 0, max: 60 }).map((id) => `o-${id}`)), {
  selector: ({ id }) => id,
  maxLength: 20,
});
const filters = fc
  .uniqueArray(
    fc.constantFrom<OfferFilter>(
      { kinds: ["TRADE"] },
      { direction: "OFFER" },
      { clusters: ["woodworking"] },
      { countries: ["PL", "UA"] },
      { regions: ["PL84"] },
      { capabilities: ["MACHINING"] },
      { wantedCountries: ["LT"] },
      { status: "OPEN" },
      { status: "EXPIRED" },
      { companies: ["c-1", "c-2", "nobody"] },
      { companies: [] },
    ),
    { maxLength: 3 },
  )
  .map((parts) => Object.assign({}, ...parts) as OfferFilter);
const days = fc.constantFrom("2025-12-31", "2026-01-01", "2026-01-02", "2026-07-01");

function offersOf(list: readonly OfferDocument[]) {
  const index = indexOf([]);
  for (const offer of list) index.offers.put(offer);
  return index.offers;
}

function fits(offer: OfferDocument, where: OfferFilter, today: string): boolean {
  const codes = offer.capabilities.flatMap((code) => [code, ...(widerOf[code] ?? [])]);
  return (
    (where.kinds?.includes(offer.kind) ?? true) &&
    (where.direction ?? offer.direction) === offer.direction &&
    (where.clusters?.includes(offer.cluster) ?? true) &&
    (where.countries?.includes(offer.country) ?? true) &&
    (where.regions?.some((region) => offer.regions.includes(region)) ?? true) &&
    (where.capabilities?.some((code) => codes.includes(code)) ?? true) &&
    (where.wantedCountries?.some((country) => offer.wantedCountries.includes(country)) ?? true) &&
    (where.status === undefined || offerStatus(offer, today) === where.status) &&
    (where.companies?.includes(offer.companyId) ?? true)
  );
}

const page = { first: 100 };

describe("cooperation offers", () => {
  it("are found and sorted as if every one were looked at", () => {
    const orders = fc.constantFrom<OfferOrder>("NEWEST", "ENDING_SOON");
    fc.assert(
      fc.property(offers, filters, days, orders, (list, where, today, orderBy) => {
        const answer = offersOf(list).find({ where, today, orderBy, page, facets: ["STATUS", "MONTH"] });
        const expected = list.filter((offer) => fits(offer, where, today));
        expect(answer.hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        const sorted = answer.hits.map(({ id }) => list.find((offer) => offer.id === id));
        const keys = sorted.map(
          (offer) => (orderBy === "NEWEST" ? offer?.publishedAt : (offer?.validUntil ?? "9999")) ?? "",
        );
        expect(keys).toEqual(orderBy === "NEWEST" ? [...keys].sort().reverse() : [...keys].sort());
        const { status: _, ...anyStatus } = where;
        const statuses = list
          .filter((offer) => fits(offer, anyStatus, today))
          .map((offer) => offerStatus(offer, today));
        const counted = Object.fromEntries(
          answer.facets[0]?.buckets.map(({ value, count }) => [value, count]) ?? [],
        );
        for (const status of ["OPEN", "CLOSED", "EXPIRED"]) {
          expect(counted[status] ?? 0).toBe(statuses.filter((other) => other === status).length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("near a point come with their distance, the nearest first", () => {
    const near = { latitude: 54.4, longitude: 24.05, radiusKm: 60 };
    fc.assert(
      fc.property(offers, (list) => {
        const { hits } = offersOf(list).find({ near, today: "2026-01-01", orderBy: "DISTANCE", page });
        const expected = list.flatMap(({ latitude, longitude }) =>
          latitude === undefined || longitude === undefined
            ? []
            : [distanceKm(near, { latitude, longitude })],
        );
        expect(hits.map((hit) => hit.distanceKm)).toEqual(
          expected.filter((km) => km <= 60).sort((a, b) => a - b),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("follow changes of firm, status and text exactly as an index built afresh", () => {
    fc.assert(
      fc.property(offers, offers, filters, (before, after, where) => {
        const changed = offersOf(before);
        for (const { id } of before.slice(0, 5)) changed.remove(id);
        changed.table.compact();
        for (const offer of after) changed.put(offer);
        const left = new Map([...before.slice(5), ...after].map((offer) => [offer.id, offer]));
        const fresh = offersOf([...left.values()]);
        const query = {
          search: "stal",
          where,
          today: "2026-01-01",
          orderBy: "RELEVANCE" as const,
          page,
          facets: ["KIND" as const],
        };
        expect(changed.find(query)).toEqual(fresh.find(query));
        expect(changed.statistics(query, ["MONTH", "CLUSTER"])).toEqual(
          fresh.statistics(query, ["MONTH", "CLUSTER"]),
        );
        for (const company of ["c-1", "c-2"]) {
          expect(changed.openOffersOf(company, "2026-01-01")).toBe(fresh.openOffersOf(company, "2026-01-01"));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are open on their last day and expired the day after", () => {
    const offer = { closed: false, validUntil: "2026-06-30" };
    expect(["2026-06-30", "2026-07-01"].map((day) => offerStatus(offer, day))).toEqual(["OPEN", "EXPIRED"]);
    expect(offerStatus({ ...offer, closed: true }, "2026-07-01")).toBe("CLOSED");
    expect(offerStatus({ closed: false }, "2099-01-01")).toBe("OPEN");
  });
});
