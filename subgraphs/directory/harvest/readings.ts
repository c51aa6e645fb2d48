import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { languageOf } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import type { ReceivedText } from "./record-shape.ts";
import { Unacceptable } from "./rejection.ts";

/** What a text may hold at most, in characters. */
export const lengths = { name: 300, line: 300, description: 20_000, keyword: 200, address: 2000 } as const;

/** Most entries of any list in a record. */
const longestList = 200;

export function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

/** The trimmed text; undefined when there is none. Control characters go, for no reader can see them. */
export function readLine(value: string | null | undefined, field: string, limit: number = lengths.line) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const line = value?.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").trim();
  if (line === undefined || line === "") return undefined;
  if (line.length > limit)
    throw new Unacceptable(
      "TOO_LONG",
      field,
      `${field} has ${line.length} characters; at most ${limit} are taken.`,
    );
  return line;
}

export function requiredLine(value: string, field: string, limit?: number): string {
  const line = readLine(value, field, limit);
  if (line === undefined) throw new Unacceptable("MISSING", field, `${field} is empty.`);
  return line;
}

/** Texts by language; of two in one language the first stays. */
export function readTexts(texts: readonly ReceivedText[], field: string, limit: number): Texts {
  const read: Texts = {};
  for (const { language, text } of checkedList(texts, field)) {
    const known = languageOf(language);
    if (known === undefined) {
      throw new Unacceptable("UNKNOWN_CODE", field, `${shown(language)} is not a language of the platform.`);
    }
    const line = readLine(text, field, limit);
    if (line !== undefined) read[known] ??= line;
  }
  return read;
}

export function checkedList<T>(values: readonly T[], field: string): readonly T[] {
  if (values.length <= longestList) return values;
  throw new Unacceptable(
    "TOO_LONG",
    field,
    `${field} has ${values.length} entries; at most ${longestList} are taken.`,
  );
}

export function readCountry(code: string, field: string): string {
  if (countryByCode(code)) return code;
  throw new Unacceptable("UNKNOWN_CODE", field, `${shown(code)} is not a country code of ISO 3166-1.`);
}

export function readCountries(codes: readonly string[], field: string): string[] {
  return [...new Set(checkedList(codes, field).map((code) => readCountry(code, field)))];
}

export function readCapabilities(codes: readonly string[], field: string): string[] {
  for (const code of checkedList(codes, field)) {
    if (!capabilityByCode(code))
      throw new Unacceptable("UNKNOWN_CODE", field, `${shown(code)} is not in the capability vocabulary.`);
  }
  return [...new Set(codes)];
}

export function oneOf<T extends string>(value: string, known: readonly T[], field: string): T {
  const found = known.find((code) => code === value);
  if (found !== undefined) return found;
  throw new Unacceptable("UNKNOWN_CODE", field, `${shown(value)} is not one of ${known.join(", ")}.`);
}

export function readDay(value: string | null | undefined, field: string): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value)?.[1];
  // 30 February parses as 1 March: a day has to come out as it went in.
  if (day !== undefined && isDay(day)) return day;
  throw new Unacceptable("IMPOSSIBLE_DATE", field, `${shown(value)} is not a day such as 2026-11-21.`);
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) && day > "1000";
}

export function readMoment(value: string, field: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? new Date(value) : undefined;
  if (moment && !Number.isNaN(moment.getTime())) return moment.toISOString();
  throw new Unacceptable(
    "IMPOSSIBLE_DATE",
    field,
    `${shown(value)} is not a moment such as 2026-11-21T08:30:00Z.`,
  );
}

export function readYear(value: number | null | undefined, field: string, now: Date): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (Number.isInteger(value) && value >= 1200 && value <= now.getUTCFullYear() + 1) return value;
  throw new Unacceptable(
    "IMPOSSIBLE_DATE",
    field,
    `${value} is not a year in which a firm can have been founded.`,
  );
}

/** The absolute http address, also when the scheme is missing; undefined when it is none. */
export function readAddress(value: string): string | undefined {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const usable = /^https?:$/.test(url.protocol) && url.username === "" && url.hostname.includes(".");
  return usable ? url.href : undefined;
}
