import fc from "fast-check";
import type { CompanyDocument, OfferDocument } from "#subgraphs/directory/search/index.ts";
import { company } from "../search/index-kit.ts";

export const today = "2026-11-21";

const capabilities = [
  "METALWORKING",
  "MACHINING",
  "MILLING",
  "FIVE_AXIS_MILLING",
  "TURNING",
  "WELDING",
  "STEEL_STRUCTURES",
  "JOINERY",
  "WINDOWS",
  "DOORS",
] as const;
const standards = ["EN 1090-1", "ISO 3834-2", "EN 14351-1", "ISO 9001"] as const;
const some = <T>(values: readonly T[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const days = fc.constantFrom(undefined, "2026-11-20", "2026-11-21", "2027-05-01");

/** Few values, so that much is equal: towns on both sides of a border, one without a point. */
const places = fc.constantFrom(
  { country: "PL", latitude: 54.1, longitude: 22.93 },
  { country: "PL", latitude: 53.13, longitude: 23.16 },
  { country: "LT", latitude: 54.4, longitude: 24.05 },
  { country: "LT" },
  { country: "UA", latitude: 50.45, longitude: 30.52 },
);

function firmOf(number: number): fc.Arbitrary<CompanyDocument> {
  return fc
    .record({
      place: places,
      capabilities: some(capabilities),
      languages: some(["pl", "lt", "en", "uk"]),
      certificates: fc.array(fc.record({ standard: fc.constantFrom(...standards), validUntil: days }), {
        maxLength: 3,
      }),
      size: fc.constantFrom(undefined, "MICRO", "SMALL", "LARGE"),
    })
    .map(({ place, size, certificates, ...rest }) =>
      company({
        id: `c-${number}`,
        name: `Firma ${number}`,
        ...place,
        ...rest,
        ...(size && { size }),
        certificates: certificates.map(({ standard, validUntil }) => ({
          standard,
          ...(validUntil && { validUntil }),
        })),
      }),
    );
}

export function offerOf(id: string, firm: CompanyDocument): fc.Arbitrary<OfferDocument> {
  const { country, latitude, longitude } = firm;
  return fc
    .record({
      kind: fc.constantFrom("SUBCONTRACTING", "TRADE", "PRODUCTION", "INVESTMENT"),
      direction: fc.constantFrom("OFFER", "REQUEST"),
      capabilities: some(capabilities, 3),
      wantedCountries: fc.oneof(fc.constant([]), some(["PL", "LT", "DE"])),
      namedCertificates: fc.oneof(fc.constant([]), some(standards)),
      languages: some(["pl", "lt", "en"]),
      publishedAt: fc.constantFrom("2026-10-01", "2026-11-01"),
      validUntil: days,
      closed: fc.boolean().map((closed) => closed && id.endsWith("1")),
    })
    .map(({ validUntil, ...rest }) => ({
      ...{
        id,
        companyId: firm.id,
        cluster: "metal",
        titles: [],
        descriptions: [],
        regions: [],
        placeNames: [],
      },
      country,
      ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
      ...(validUntil && { validUntil }),
      ...rest,
    }));
}

export interface Trade {
  firms: CompanyDocument[];
  offers: OfferDocument[];
}

/** Up to twelve firms with up to two offers each. */
export const trades: fc.Arbitrary<Trade> = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => firmOf(at))))
  .chain((firms) =>
    fc
      .tuple(
        ...firms.flatMap((firm) => [1, 2].map((at) => fc.option(offerOf(`metal:${firm.id}-${at}`, firm)))),
      )
      .map((offers) => ({ firms, offers: offers.filter((offer) => offer !== null) })),
  );
