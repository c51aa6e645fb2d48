import { badInput, type GraphError } from "#schema/errors.ts";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { equivalentActivities } from "#schema/reference/activities.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { parseCertificate } from "#schema/reference/certificates.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { regionByCode, regionsWithin } from "#schema/reference/regions.ts";
import { allSectors, sectorByCode } from "#schema/reference/sectors.ts";
import { knownActivity } from "../harvest/known-activities.ts";
import { compacted } from "../profile/build-profile.ts";
import type { CompanyFilter, OfferFilter, OfferStatus } from "../search/index.ts";

type Given<T> = T | null | undefined;

export interface CompanyFilterInput {
  countries?: Given<string[]>;
  regions?: Given<string[]>;
  places?: Given<string[]>;
  clusters?: Given<string[]>;
  allClusters?: Given<string[]>;
  sectors?: Given<string[]>;
  capabilities?: Given<string[]>;
  activities?: Given<string[]>;
  certificates?: Given<string[]>;
  certificatesValidOn?: Given<string>;
  sizes?: Given<string[]>;
  languages?: Given<string[]>;
  exportsTo?: Given<string[]>;
  hasCooperationOffers?: Given<boolean>;
  updatedSince?: Given<string>;
}

export interface OfferFilterInput {
  kinds?: Given<string[]>;
  direction?: Given<string>;
  clusters?: Given<string[]>;
  countries?: Given<string[]>;
  regions?: Given<string[]>;
  capabilities?: Given<string[]>;
  wantedCountries?: Given<string[]>;
  status?: Given<OfferStatus>;
  matchedIn?: Given<string[]>;
  notMatchedIn?: Given<string[]>;
}

/** What filters are checked against besides the reference tables. */
export interface KnownValues {
  clusters: ReadonlyMap<string, unknown>;
  /** Whether any company's source writes its town so. */
  hasPlace(name: string): boolean;
}

const mostAlternatives = 200;

/** Checks a filter and says it in the index's terms. Throws BAD_INPUT naming the field. */
export function readCompanyFilter(
  where: Given<CompanyFilterInput>,
  known: KnownValues,
  at = "where",
): CompanyFilter {
  if (!where) return {};
  return compacted({
    countries: countriesIn(where.countries, `${at}.countries`),
    regions: regionsIn(where.regions, `${at}.regions`),
    places: placesIn(where.places, known, `${at}.places`),
    clusters: clustersIn(where.clusters, known, `${at}.clusters`),
    allClusters: clustersIn(where.allClusters, known, `${at}.allClusters`),
    sectors: listed(
      where.sectors,
      `${at}.sectors`,
      (code) => (sectorByCode(code) ? [code] : undefined),
      sectorsExpected,
    ),
    capabilities: capabilitiesIn(where.capabilities, `${at}.capabilities`),
    activities: listed(where.activities, `${at}.activities`, activitiesLike, activitiesExpected),
    certificates: where.certificates?.map((standard) => parseCertificate(standard.slice(0, 300)).standard),
    certificatesValidOn: where.certificatesValidOn ?? undefined,
    sizes: where.sizes ?? undefined,
    languages: where.languages ?? undefined,
    exportsTo: countriesIn(where.exportsTo, `${at}.exportsTo`),
    hasCooperationOffers: where.hasCooperationOffers ?? undefined,
    updatedSince: where.updatedSince ? Date.parse(where.updatedSince) : undefined,
  });
}

/** Where an open offer could be answered; undefined for one that is not open. */
export type AnsweredIn = (offerId: string) => ReadonlySet<string> | undefined;

/** Whether the filter asks where offers could be answered, which takes some working out. */
export function asksForAnswers(where: Given<OfferFilterInput>): boolean {
  return (where?.matchedIn?.length ?? 0) + (where?.notMatchedIn?.length ?? 0) > 0;
}

/** Checks a filter of offers. Throws BAD_INPUT naming the field. */
export function readOfferFilter(
  where: Given<OfferFilterInput>,
  known: KnownValues,
  answeredIn: AnsweredIn = () => undefined,
  at = "where",
): OfferFilter {
  if (!where) return {};
  return compacted({
    kinds: where.kinds ?? undefined,
    direction: where.direction ?? undefined,
    clusters: clustersIn(where.clusters, known, `${at}.clusters`),
    countries: countriesIn(where.countries, `${at}.countries`),
    regions: regionsIn(where.regions, `${at}.regions`),
    capabilities: capabilitiesIn(where.capabilities, `${at}.capabilities`),
    wantedCountries: countriesIn(where.wantedCountries, `${at}.wantedCountries`),
    status: where.status ?? undefined,
    answered: readAnswered(where, answeredIn, at),
  });
}

/** Only open offers are asked for: others cannot be answered, and are not unanswered either. */
function readAnswered(where: OfferFilterInput, answeredIn: AnsweredIn, at: string) {
  const somewhere = countriesIn(where.matchedIn, `${at}.matchedIn`) ?? [];
  const nowhere = countriesIn(where.notMatchedIn, `${at}.notMatchedIn`) ?? [];
  if (somewhere.length + nowhere.length === 0) return undefined;
  return (offerId: string) => {
    const countries = answeredIn(offerId);
    if (countries === undefined) return false;
    const isIn = (code: string) => countries.has(code);
    return (somewhere.length === 0 || somewhere.some(isIn)) && !nowhere.some(isIn);
  };
}

const countryExpected = "an ISO 3166-1 code such as PL, LT, BY or UA";
const sectorsExpected = `one of ${allSectors.map(({ code }) => code).join(", ")}`;
const activitiesExpected = "a class of NACE such as NACE2:25.62, NACE21:25.53, PKD 25.62.Z or EVRK 25.62.00";

export function checkCountry(code: string, argument: string): void {
  if (!countryByCode(code)) throw unknownValue(argument, code, countryExpected);
}

export function checkRegion(code: string, argument: string): void {
  if (!regionByCode(code))
    throw unknownValue(argument, code, "a NUTS or ISO 3166-2 code such as PL843, LT021 or BY-HR");
}

export function checkSector(code: string, argument: string): void {
  if (!sectorByCode(code)) throw unknownValue(argument, code, sectorsExpected);
}

export function checkCluster(slug: string, known: Pick<KnownValues, "clusters">, argument: string): void {
  if (known.clusters.has(slug)) return;
  const slugs = [...known.clusters.keys()].join(", ");
  throw unknownValue(argument, slug, slugs === "" ? "there is no cluster yet" : `one of ${slugs}`);
}

function countriesIn(codes: Given<string[]>, argument: string) {
  return listed(codes, argument, (code) => (countryByCode(code) ? [code] : undefined), countryExpected);
}

function regionsIn(codes: Given<string[]>, argument: string) {
  const expected = "a NUTS or ISO 3166-2 code such as PL843, LT021 or BY-HR";
  return listed(codes, argument, (code) => (regionByCode(code) ? regionsWithin(code) : undefined), expected);
}

function capabilitiesIn(codes: Given<string[]>, argument: string) {
  const expected = "a code of the capabilities field, such as MILLING";
  return listed(codes, argument, (code) => (capabilityByCode(code) ? [code] : undefined), expected);
}

function clustersIn(slugs: Given<string[]>, known: KnownValues, argument: string) {
  for (const slug of checkedLength(slugs, argument) ?? []) checkCluster(slug, known, argument);
  return slugs ?? undefined;
}

/** Another revision's class with the same content is meant too: machining is 25.62 in Rev. 2 and 25.53 in Rev. 2.1. */
function activitiesLike(text: string): readonly string[] | undefined {
  const id = knownActivity(text.slice(0, 60));
  return id === undefined ? undefined : [id, ...equivalentActivities(id)];
}

/** A town by any name of the gazetteer, a misspelt one included, or as a source writes one that it does not know. */
function placesIn(names: Given<string[]>, known: KnownValues, argument: string) {
  const read = (name: string) => {
    const found = findPlaces(name).flatMap((place) => Object.values(place.names).flat().slice(0, 1));
    const written = known.hasPlace(name) ? [name] : [];
    return found.length + written.length > 0 ? [...found, ...written] : undefined;
  };
  return listed(names, argument, read, "a town's name in any language, such as Alytus, Olita or Suwałki");
}

function listed(
  values: Given<string[]>,
  argument: string,
  read: (value: string) => readonly string[] | undefined,
  expected: string,
): string[] | undefined {
  const all = checkedLength(values, argument)?.flatMap((value) => {
    const codes = read(value);
    if (codes === undefined) throw unknownValue(argument, value, expected);
    return codes;
  });
  return all && [...new Set(all)];
}

function checkedLength(values: Given<string[]>, argument: string): string[] | undefined {
  if (!values) return undefined;
  if (values.length <= mostAlternatives) return values;
  throw badInput({
    argument,
    problem: `has ${values.length} entries`,
    expected: `at most ${mostAlternatives}`,
  });
}

export function unknownValue(argument: string, value: string, expected: string): GraphError {
  return badInput({
    argument,
    problem: `has the unknown value ${JSON.stringify(value.slice(0, 60))}`,
    expected,
  });
}
