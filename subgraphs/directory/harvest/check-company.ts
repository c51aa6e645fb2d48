import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { checkNumber } from "#schema/numbers/check-number.ts";
import { isNaturalPersonNumber } from "#schema/numbers/natural-persons.ts";
import { numberSchemes, schemeRules } from "#schema/numbers/schemes.ts";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { tagCapabilities } from "#schema/reference/capabilities.ts";
import { parseCertificate } from "#schema/reference/certificates.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { readEmail } from "#subgraphs/kit/graph/scalars.ts";
import { compacted } from "../profile/build-profile.ts";
import type { MemberBody, MemberCertificate, MemberTaxId } from "../profile/member-body.ts";
import { canLieIn } from "./country-areas.ts";
import { knownActivity } from "./known-activities.ts";
import * as read from "./readings.ts";
import type { ReceivedCompany } from "./record-shape.ts";
import { Unacceptable } from "./rejection.ts";

const sizes = ["MICRO", "SMALL", "MEDIUM", "LARGE"] as const;

/** Reads a feed's company. Throws Unacceptable with the field and the reason when it cannot be taken. */
export function checkCompany(record: ReceivedCompany, now: Date): MemberBody {
  const country = read.readCountry(record.country, "country");
  const place = read.readLine(record.place, "place");
  const descriptions = read.readTexts(record.descriptions, "descriptions", read.lengths.description);
  const keywords = read
    .checkedList(record.keywords, "keywords")
    .flatMap((keyword) => read.readLine(keyword, "keywords", read.lengths.keyword) ?? []);
  return compacted({
    name: read.requiredLine(record.name, "name", read.lengths.name),
    legalForm: read.readLine(record.legalForm, "legalForm"),
    descriptions,
    country,
    place,
    placeKey: place === undefined ? undefined : placeKeyOf(place, country),
    postalCode: read.readLine(record.postalCode, "postalCode"),
    street: read.readLine(record.street, "street"),
    ...readPoint(record, country),
    ...readContact(record, country),
    taxIds: readTaxIds(record, country),
    activities: readActivities(record.activities),
    capabilities: read.readCapabilities(record.capabilities, "capabilities"),
    tagged: tagsOf(descriptions, keywords),
    keywords,
    certificates: readCertificates(record),
    size: record.size ? read.oneOf(record.size, sizes, "size") : undefined,
    foundedYear: read.readYear(record.foundedYear, "foundedYear", now),
    exportsTo: read.readCountries(record.exportsTo, "exportsTo"),
    memberSince: read.readDay(record.memberSince, "memberSince"),
    sourceUrl: addressOf(record.sourceUrl, "sourceUrl"),
    retrievedAt: read.readMoment(record.retrievedAt, "retrievedAt"),
  });
}

const placeKeys = new Map<string, string | undefined>();

/** Only a place of exactly that name: a guess would put a firm into a town where it is not. */
function placeKeyOf(name: string, country: string): string | undefined {
  const question = `${country}|${name}`;
  if (!placeKeys.has(question)) {
    if (placeKeys.size > 20_000) placeKeys.clear();
    placeKeys.set(question, exactPlace(name, country));
  }
  return placeKeys.get(question);
}

function exactPlace(name: string, country: string): string | undefined {
  const found = findPlaces(name, { country });
  return found.length === 1 ? found[0]?.key : found.find((place) => namesOf(place).includes(name))?.key;
}

const namesOf = ({ names }: { names: Readonly<Record<string, readonly string[] | undefined>> }) =>
  Object.values(names).flatMap((list) => list ?? []);

function readPoint({ latitude, longitude }: ReceivedCompany, country: string) {
  if ((latitude ?? undefined) === undefined && (longitude ?? undefined) === undefined) return {};
  if (typeof latitude !== "number" || !(Math.abs(latitude) <= 90))
    throw new Unacceptable("IMPOSSIBLE_PLACE", "latitude", `${latitude} is not a latitude from -90 to 90.`);
  if (typeof longitude !== "number" || !(Math.abs(longitude) <= 180))
    throw new Unacceptable(
      "IMPOSSIBLE_PLACE",
      "longitude",
      `${longitude} is not a longitude from -180 to 180.`,
    );
  if (canLieIn(country, { latitude, longitude })) return { latitude, longitude };
  const swapped = canLieIn(country, { latitude: longitude, longitude: latitude });
  const hint = swapped ? " Latitude and longitude seem to be swapped." : "";
  throw new Unacceptable(
    "IMPOSSIBLE_PLACE",
    "latitude",
    `The point ${latitude}, ${longitude} does not lie in ${country}.${hint}`,
  );
}

/** A contact that cannot be read is no reason to lose a firm: it is kept as written, for the provenance alone. */
function readContact(record: ReceivedCompany, country: string) {
  const written = {
    email: read.readLine(record.email, "email"),
    phone: read.readLine(record.phone, "phone"),
    website: read.readLine(record.website, "website", read.lengths.address),
  };
  const contact = {
    email: written.email === undefined ? undefined : readEmail(written.email),
    phone: written.phone === undefined ? undefined : readPhone(written.phone, country),
    website: written.website === undefined ? undefined : read.readAddress(written.website),
  };
  const unread = Object.entries(written).filter(
    ([field, value]) => value !== undefined && contact[field as keyof typeof contact] === undefined,
  );
  return { ...contact, unread: unread.length > 0 ? Object.fromEntries(unread) : undefined };
}

function readPhone(written: string, country: string): string | undefined {
  const phone = parsePhoneNumberFromString(written, country as CountryCode);
  return phone?.isPossible() ? phone.number : undefined;
}

function readTaxIds({ taxIds }: ReceivedCompany, country: string): MemberTaxId[] {
  return read.checkedList(taxIds, "taxIds").map(({ scheme, value }) => {
    const known = read.oneOf(scheme, numberSchemes, "taxIds");
    if (isNaturalPersonNumber(value, country) || isNaturalPersonNumber(value, schemeRules[known].country)) {
      const reason = "A tax id has the shape of a natural person's number, which never enters the graph.";
      throw new Unacceptable("PERSONAL_NUMBER", "taxIds", reason);
    }
    const checked = checkNumber(known, requiredNumber(value));
    return { scheme, value: checked.value, valid: checked.valid };
  });
}

const requiredNumber = (value: string) => read.requiredLine(value, "taxIds", 40);

function readActivities(codes: readonly string[]): string[] {
  const ids = read.checkedList(codes, "activities").map((code) => {
    const id = knownActivity(code.slice(0, 60));
    if (id !== undefined) return id;
    throw new Unacceptable("UNKNOWN_CODE", "activities", `${read.shown(code)} is not a class of NACE.`);
  });
  return [...new Set(ids)];
}

function readCertificates({ certificates }: ReceivedCompany): MemberCertificate[] {
  return read.checkedList(certificates, "certificates").map(({ standard, scope, validUntil }) => {
    const known = parseCertificate(read.requiredLine(standard, "certificates"));
    return compacted({
      standard: known.standard,
      scope: read.readLine(scope, "certificates", 2000) ?? known.grade ?? known.licence,
      validUntil: read.readDay(validUntil, "certificates"),
    });
  });
}

function tagsOf(descriptions: Texts, keywords: readonly string[]): string[] {
  const texts = [...Object.values(descriptions), ...keywords];
  return [...new Set(texts.flatMap((text) => tagCapabilities(text)))];
}

function addressOf(value: string | null | undefined, field: string): string | undefined {
  const line = read.readLine(value, field, read.lengths.address);
  if (line === undefined) return undefined;
  const address = read.readAddress(line);
  if (address !== undefined) return address;
  throw new Unacceptable("WRONG_SHAPE", field, `${read.shown(line)} is not an absolute http address.`);
}
