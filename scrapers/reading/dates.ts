import { monthLanguages, monthOf } from "./months.ts";

/** A day, or a run of days, that a text states. */
export interface ReadDate {
  /** ISO 8601 day, as in `2010-06-22`. */
  readonly date: string;
  /** Last day of a run of days. */
  readonly until?: string;
}

/** A stretch of text shaped like a date; without a `date` where no such day exists, which hides what is within. */
interface Found {
  readonly date?: string;
  readonly until?: string;
  readonly start: number;
  readonly end: number;
}

const dash = " ?[-–—] ?";
const day = "(?<![\\p{L}\\d])(\\d{1,2})";
const year = "(\\d{4})(?!\\d)";
const word = "(\\p{L}{1,20})\\.?";
const ordinal = "(?:-?(?:st|nd|rd|th|go|ego|oji|osios))?";

/** Each shape with how its groups read: [year, month, day, last day's month, last day]. */
const shapes: readonly { readonly pattern: RegExp; readonly groups: readonly number[] }[] = [
  // 2010 m. birželio 22 d., 2010 m. birželio 22-23 d., 2010 m. birželio 30 d. - liepos 2 d.
  {
    pattern: new RegExp(
      `(?<!\\d)${year} ?(?:m\\.?|metu|metais)? ?${word} (?:men\\.? )?(\\d{1,2})(?!\\d)(?: ?d\\.?)?(?:${dash}(?:${word} )?(\\d{1,2})(?![\\d.:]))?`,
      "gu",
    ),
    groups: [1, 2, 3, 4, 5],
  },
  // 2010-06-22, 2010.06.22, 2010 06 22
  { pattern: /(?<![\d.])(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})(?!\d)/gu, groups: [1, 3, 4] },
  // 22-23.06.2010, 30.06-02.07.2010
  {
    pattern: new RegExp(`${day}(?:\\.(\\d{1,2}))?\\.?${dash}(\\d{1,2})\\.(\\d{1,2})\\.${year}`, "gu"),
    groups: [5, 2, 1, 4, 3],
  },
  // 22.06.2010, 22. 6. 2010, 22/06/2010
  { pattern: new RegExp(`${day}([./-]) ?(\\d{1,2})\\2 ?${year}`, "gu"), groups: [4, 3, 1] },
  // 22 czerwca 2010 r., 22nd of June 2010
  { pattern: new RegExp(`${day}\\.?${ordinal} (?:of )?${word},? ${year}`, "gu"), groups: [3, 2, 1] },
  // 22-23 czerwca 2010, 30 czerwca - 2 lipca 2010
  {
    pattern: new RegExp(
      `${day}\\.?${ordinal}(?: (?:of )?${word})?${dash}(\\d{1,2})\\.?${ordinal} (?:of )?${word},? ${year}`,
      "gu",
    ),
    groups: [5, 2, 1, 4, 3],
  },
  // June 22, 2010; June 22-23, 2010; birželio 22 d., 2010 m.
  {
    pattern: new RegExp(
      `(?<!\\p{L})${word} (\\d{1,2})${ordinal}(?: d\\.)?(?:${dash}(\\d{1,2})${ordinal}(?: d\\.)?)?,? ${year}`,
      "gu",
    ),
    groups: [4, 1, 2, 1, 3],
  },
];

/**
 * The first day, or run of days, that a text states in figures or in the words of the given languages (default: all
 * platform languages). Days come before months in figures, as everywhere in the region. Days that do not exist,
 * months without a day and years of two figures are not read.
 */
export function readDate(text: string, languages: readonly string[] = monthLanguages): ReadDate | undefined {
  return readDates(text, languages)[0];
}

/** Every day or run of days that a text states, in its order; texts are read up to 20,000 characters. */
export function readDates(text: string, languages: readonly string[] = monthLanguages): ReadDate[] {
  const plain = plainText(text.slice(0, 20_000));
  const found = shapes.flatMap(({ pattern, groups }) =>
    [...plain.matchAll(pattern)].flatMap((match) => foundIn(match, groups, languages) ?? []),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = found.filter((one, at) => found.slice(0, at).every((earlier) => earlier.end <= one.start));
  return joinRuns(apart, plain).flatMap(({ date, until }) => {
    if (!date) return [];
    return [until ? { date, until } : { date }];
  });
}

function foundIn(
  match: RegExpMatchArray,
  groups: readonly number[],
  languages: readonly string[],
): Found | undefined {
  const [y = 0, m = 0, d = 0, lastMonth = 0, lastDay = 0] = groups;
  const month = monthNumber(match[m] ?? match[lastMonth], languages);
  if (month === undefined) return undefined;
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  const date = isoDay(match[y], month, match[d]);
  if (!date) return span;
  if (!lastDay || match[lastDay] === undefined) return { date, ...span };
  const until = isoDay(match[y], monthNumber(match[lastMonth] ?? match[m], languages), match[lastDay]);
  return until && until > date ? { date, until, ...span } : span;
}

/** `30.06.2010 - 02.07.2010` are two days of one run. */
function joinRuns(found: readonly Found[], plain: string): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const between = before ? plain.slice(before.end, one.start) : "";
    const isRun = /^ ?(?:[rmdг]\.? ?)?(?:d\.? ?)?[-–—] ?$/u.test(between);
    const last = one.until ?? one.date;
    if (before?.date && !before.until && isRun && last && last > before.date) {
      joined[joined.length - 1] = { ...before, until: last, end: one.end };
    } else joined.push(one);
  }
  return joined;
}

function monthNumber(text: string | undefined, languages: readonly string[]): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : monthOf(text, languages);
}

function isoDay(year: string | undefined, month: number | undefined, day: string | undefined) {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : undefined;
}

/** Lower case, one space for any white space, Latin letters without their marks; Cyrillic й and ў keep theirs. */
function plainText(text: string): string {
  const lower = text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
  return lower.replace(/[\u00c0-\u024f]/gu, (letter) =>
    letter === "ł" ? "l" : (letter.normalize("NFD")[0] ?? ""),
  );
}
