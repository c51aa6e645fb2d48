import fc from "fast-check";
import type {
  CompanyDocument,
  CompanyFilter,
  CompanySelection,
  OfferDocument,
} from "#subgraphs/directory/search/index.ts";

/** Few values, so that generated records share many of them. */
const words = [
  "stal",
  "stalowe",
  "meble",
  "baldai",
  "žalvaris",
  "medis",
  "tokarka",
  "cnc",
  "ab",
  "фреза",
  "łódź",
  "ir",
];
const codes = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "));
const day = fc.constantFrom("2025-12-31", "2026-01-01", "2026-01-02", "2026-06-30");
const places = [
  {
    placeKey: "LT/alytus",
    placeNames: ["Alytus", "Olita"],
    country: "LT",
    regions: ["LT021", "LT02"],
    latitude: 54.4,
    longitude: 24.05,
  },
  {
    placeKey: "PL/sejny",
    placeNames: ["Sejny", "Seinai"],
    country: "PL",
    regions: ["PL843", "PL84"],
    latitude: 54.11,
    longitude: 23.35,
  },
  {
    placeKey: "PL/lipsk",
    placeNames: ["Lipsk"],
    country: "PL",
    regions: ["PL843", "PL84"],
    latitude: 53.73,
    longitude: 23.4,
  },
  { placeNames: ["Łódź"], country: "PL", regions: ["PL71"] },
  { placeNames: [], country: "UA", regions: [] },
] as const;

/** The field is left out half of the time. */
function maybe<T, Name extends string>(
  name: Name,
  value: fc.Arbitrary<T>,
): fc.Arbitrary<{ [key in Name]?: T }> {
  return fc.oneof(
    fc.constant({}),
    value.map((present) => ({ [name]: present }) as { [key in Name]?: T }),
  );
}

export const capabilities = ["MACHINING", "MILLING", "SAWING", "WELDING"];
export const widerOf: Readonly<Record<string, readonly string[]>> = { MILLING: ["MACHINING"] };

export function generatedCompany(ids: fc.Arbitrary<string>): fc.Arbitrary<CompanyDocument> {
  const record = fc.record({
    id: ids,
    slug: fc.constant("firm"),
    name: phrase,
    formerNames: fc.array(phrase, { maxLength: 1 }),
    texts: fc.array(fc.record({ language: fc.constant("pl"), text: phrase }), { maxLength: 2 }),
    clusters: codes("metalworking", "woodworking", "other"),
    sectors: codes("METALWORKING", "WOODWORKING"),
    capabilities: codes(...capabilities),
    activities: codes("A", "B"),
    certificates: fc.array(
      fc
        .tuple(fc.constantFrom("ISO_9001", "PEFC"), maybe("validUntil", day))
        .map(([standard, end]) => ({ standard, ...end })),
      { maxLength: 3 },
    ),
    languages: codes("pl", "lt", "en"),
    exportsTo: codes("DE", "SE"),
    openOffers: fc.integer({ min: 0, max: 1 }),
    updatedAt: fc.integer({ min: 1, max: 4 }),
  });
  return fc
    .tuple(record, fc.constantFrom(...places), maybe("size", fc.constantFrom("MICRO", "LARGE")))
    .map(([company, place, size]) => ({ ...company, ...place, ...size }));
}

export const companyList = (most: number): fc.Arbitrary<CompanyDocument[]> =>
  fc.uniqueArray(generatedCompany(fc.integer({ min: 0, max: 3 * most }).map((id) => `c-${id}`)), {
    selector: ({ id }) => id,
    maxLength: most,
  });

/** A filter is a few conditions at a time: all at once would find nothing. */
const generatedFilter: fc.Arbitrary<CompanyFilter> = fc
  .uniqueArray(
    fc.oneof(
      codes("PL", "LT", "UNKNOWN").map((countries): CompanyFilter => ({ countries })),
      codes("PL84", "PL843", "LT02").map((regions): CompanyFilter => ({ regions })),
      fc
        .constantFrom(["olita"], ["ŁÓDŹ"], ["Seinai", "Lipsk"])
        .map((where): CompanyFilter => ({ places: where })),
      codes("metalworking", "woodworking").map((clusters): CompanyFilter => ({ clusters })),
      codes("metalworking", "woodworking").map((allClusters): CompanyFilter => ({ allClusters })),
      codes("METALWORKING").map((sectors): CompanyFilter => ({ sectors })),
      codes("MACHINING", "SAWING").map((wanted): CompanyFilter => ({ capabilities: wanted })),
      codes("A", "never seen").map((activities): CompanyFilter => ({ activities })),
      codes("ISO_9001", "PEFC").map((certificates): CompanyFilter => ({ certificates })),
      fc
        .tuple(codes("ISO_9001", "PEFC"), day)
        .map(([certificates, on]): CompanyFilter => ({ certificates, certificatesValidOn: on })),
      codes("MICRO", "LARGE", "UNKNOWN").map((sizes): CompanyFilter => ({ sizes })),
      codes("pl", "lt").map((languages): CompanyFilter => ({ languages })),
      codes("DE").map((exportsTo): CompanyFilter => ({ exportsTo })),
      fc.boolean().map((hasCooperationOffers): CompanyFilter => ({ hasCooperationOffers })),
      fc.integer({ min: 1, max: 4 }).map((updatedSince): CompanyFilter => ({ updatedSince })),
      fc.array(fc.integer({ min: 0, max: 30 }).map((id) => `c-${id}`)).map((ids): CompanyFilter => ({ ids })),
    ),
    { maxLength: 3, selector: (filter) => Object.keys(filter).sort().join() },
  )
  .map((filters) => Object.assign({}, ...filters) as CompanyFilter);

const near = fc.record({
  latitude: fc.constantFrom(54.4, 54),
  longitude: fc.constantFrom(24.05, 23.4),
  radiusKm: fc.constantFrom(0, 40, 54.4, 100),
});
const nearBorder = fc.record({
  between: fc.constantFrom<[string, string]>(["PL", "LT"], ["LT", "PL"], ["PL", "BY"], ["PL", "ZZ"]),
  withinKm: fc.constantFrom(5, 30, 60),
});

export const generatedSearch = fc
  .array(fc.constantFrom("stal", "sta", "meble", "žalvaris", "cnc", "ab", "фреза", "lodz", "tok"), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.join(" "));

export const generatedSelection: fc.Arbitrary<CompanySelection> = fc
  .tuple(
    generatedFilter,
    maybe("near", near),
    maybe("nearBorder", nearBorder),
    maybe("search", generatedSearch),
  )
  .map(([where, ...parts]) => Object.assign({ where, today: "2026-01-01" }, ...parts) as CompanySelection);

export function generatedOffer(ids: fc.Arbitrary<string>): fc.Arbitrary<OfferDocument> {
  const record = fc.record({
    id: ids,
    companyId: fc.constantFrom("c-1", "c-2", "c-3"),
    cluster: fc.constantFrom("metalworking", "woodworking"),
    kind: fc.constantFrom("TRADE", "SUBCONTRACTING"),
    direction: fc.constantFrom("OFFER", "REQUEST"),
    titles: fc.array(fc.record({ language: fc.constant("pl"), text: phrase }), {
      minLength: 1,
      maxLength: 2,
    }),
    descriptions: fc.array(fc.record({ language: fc.constant("lt"), text: phrase }), { maxLength: 1 }),
    capabilities: codes(...capabilities),
    wantedCountries: codes("LT", "PL"),
    languages: codes("pl", "lt"),
    publishedAt: fc.constantFrom("2025-11-02", "2025-11-30", "2025-12-01"),
    closed: fc.boolean(),
  });
  return fc
    .tuple(record, fc.constantFrom(...places), maybe("validUntil", day))
    .map(([offer, place, end]) => ({ ...offer, ...place, ...end }));
}
