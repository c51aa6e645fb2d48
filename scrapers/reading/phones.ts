import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from "libphonenumber-js";

/** A telephone number that a text states. */
export interface ReadPhone {
  /** E.164, as in `+37031552345`. */
  readonly number: string;
  readonly extension?: string;
  /** The text calls it a fax number, and not a telephone and fax number. */
  readonly fax: boolean;
  /** Where it stands in the text, its label not included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The telephone numbers in a text, each once, in their order; numbers without a country's prefix are read as the
 * given country's (ISO 3166-1 code). Only possible and valid numbers count. Texts are read up to 5,000 characters.
 */
export function readPhones(text: string, country: string): ReadPhone[] {
  const code = country.toUpperCase();
  const options = isSupportedCountry(code) ? { defaultCountry: code as CountryCode } : {};
  // The old Lithuanian way of writing the long-distance prefix is (8~315) 12345 or (8-315) 12345.
  const readable = text
    .slice(0, 5_000)
    .replace(/~/g, " ")
    .replace(/\(8-(?=\d)/g, "(8 ");
  const seen = new Set<string>();
  const phones: ReadPhone[] = [];
  for (const { number, startsAt, endsAt } of findPhoneNumbersInText(readable, options)) {
    if (seen.has(number.number) || !number.isValid()) continue;
    seen.add(number.number);
    phones.push({
      number: number.number,
      ...(number.ext ? { extension: number.ext } : {}),
      fax: isFax(readable.slice(Math.max(0, startsAt - 20), startsAt)),
      start: startsAt,
      end: endsAt,
    });
  }
  return phones;
}

function isFax(before: string): boolean {
  return /(?<!tel\.? ?[/,i] ?)(?:fax|faks|факс)[.:\p{L}]{0,4} ?\(?$/iu.test(before);
}
