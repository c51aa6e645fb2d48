import { dayOf } from "#schema/clock.ts";
import { capabilityByCode, tagCapabilities } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { type LanguageCode, parseLanguage } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { type Checked, currencyCode, ProblemList } from "#subgraphs/kit/graph/problems.ts";
import { plainText } from "#subgraphs/kit/mail/letters.ts";
import { compacted } from "../profile/build-profile.ts";
import type { OfferBody } from "../profile/member-body.ts";

export interface TextInput {
  language: string;
  text: string;
}

export interface OfferInput {
  companyId: string;
  kind: string;
  direction: "OFFER" | "REQUEST";
  titles: readonly TextInput[];
  descriptions: readonly TextInput[];
  capabilities: readonly string[];
  wantedCountries?: readonly string[] | null;
  quantity?: string | null;
  priceAmount?: number | null;
  currency?: string | null;
  validUntil?: string | null;
  contactEmail: string;
  consent: boolean;
}

/** An offer that may be kept, but for what only the directory knows of its firm. */
export interface CheckedOffer {
  /** That of the first title: mails to its owner are written in it. */
  language: LanguageCode;
  body: Omit<OfferBody, "companyId">;
  validUntil: string;
}

const dayMs = 86_400_000;
export const usualDays = 90;
const mostDays = 365;
const mostCapabilities = 20;

/** Checks an offer as its writer gave it; `kept` is the last day that it had before, when it is edited. */
export function checkOfferInput(
  input: OfferInput,
  { now, kept }: { now: Date; kept?: string | undefined },
): Checked<CheckedOffer> {
  const list = new ProblemList();
  const titles = readTexts(list, "titles", input.titles, { least: 3, most: 200 });
  if (input.titles.length === 0)
    list.add("titles", "MISSING", "is empty; give a title in one language at least.");
  const descriptions = readTexts(list, "descriptions", input.descriptions, { least: 10, most: 5000 });
  const capabilities = readCodes(list, "capabilities", input.capabilities, (code) =>
    capabilityByCode(code) === undefined ? "a code of the capabilities field, such as MILLING" : undefined,
  );
  const wantedCountries = readCodes(list, "wantedCountries", input.wantedCountries ?? [], (code) =>
    countryByCode(code) === undefined ? "an ISO 3166-1 code such as PL or LT" : undefined,
  );
  const quantity =
    input.quantity == null ? undefined : plainText(list.text("quantity", input.quantity, 1, 100));
  const price = readPrice(list, input);
  const validUntil = readEnd(list, input.validUntil, { today: dayOf(now), kept });
  list.consent(input.consent);
  const texts = [...Object.values(titles), ...Object.values(descriptions)];
  return list.result({
    language: parseLanguage(input.titles[0]?.language ?? "en", "titles"),
    validUntil,
    body: compacted({
      kind: input.kind,
      direction: input.direction,
      titles,
      descriptions,
      // As with feeds: what the texts name counts beside what the writer chose.
      capabilities: [...new Set([...capabilities, ...texts.flatMap((text) => tagCapabilities(text))])],
      wantedCountries,
      quantity,
      price,
      publishedAt: dayOf(now),
      validUntil,
      closed: false,
    }),
  });
}

function readTexts(
  list: ProblemList,
  path: string,
  texts: readonly TextInput[],
  { least, most }: { least: number; most: number },
): Texts {
  const read: Texts = {};
  for (const { language: tag, text } of texts.slice(0, 12)) {
    const language = parseLanguage(tag, path);
    if (read[language] !== undefined)
      list.add(path, "DUPLICATE_LANGUAGE", `has two texts in "${language}"; give one for each language.`);
    read[language] = list.text(path, plainText(text), least, most);
  }
  if (texts.length > 12) list.add(path, "TOO_MANY", `has ${texts.length} entries; there are six languages.`);
  return read;
}

function readCodes(
  list: ProblemList,
  path: string,
  codes: readonly string[],
  expectedInstead: (code: string) => string | undefined,
): string[] {
  if (codes.length > mostCapabilities)
    list.add(path, "TOO_MANY", `has ${codes.length} entries; it may have up to ${mostCapabilities}.`);
  for (const code of codes.slice(0, mostCapabilities)) {
    const expected = expectedInstead(code);
    if (expected !== undefined)
      list.add(
        path,
        "UNKNOWN_CODE",
        `has the unknown value ${JSON.stringify(code.slice(0, 40))}; give ${expected}.`,
      );
  }
  return [...new Set(codes)];
}

function readPrice(list: ProblemList, { priceAmount, currency }: OfferInput): OfferBody["price"] {
  const amount = list.number("priceAmount", priceAmount, 0.01, 1_000_000_000);
  if (amount === undefined && currency == null) return undefined;
  if (amount === undefined) list.add("priceAmount", "MISSING", "is missing although there is a currency.");
  if (currency == null) list.add("currency", "MISSING", "is missing although there is a price.");
  else if (!currencyCode.safeParse(currency).success)
    list.add("currency", "UNKNOWN_CURRENCY", "is not an ISO 4217 code such as EUR or PLN.");
  return { amount: amount ?? 0, currency: currency ?? "" };
}

function readEnd(
  list: ProblemList,
  given: string | null | undefined,
  { today, kept }: { today: string; kept: string | undefined },
): string {
  if (given == null) return kept !== undefined && kept >= today ? kept : daysAfter(today, usualDays);
  const last = daysAfter(today, mostDays);
  if (given < today)
    list.add("validUntil", "RANGE", `is ${given}, which is over; it may be from ${today} to ${last}.`);
  if (given > last) list.add("validUntil", "RANGE", `is ${given}; it may be from ${today} to ${last}.`);
  return given;
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
