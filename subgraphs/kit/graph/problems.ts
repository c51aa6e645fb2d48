import { z } from "zod";
import { findPlaces } from "#schema/places/gazetteer.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import { fold } from "#schema/text/fold.ts";

/** One thing wrong with an input: as InputProblem has it. */
export interface Problem {
  path: string[];
  message: string;
  code: string;
}

export type Checked<T> = { value: T } | { problems: Problem[] };

/** Collects everything wrong with an input, so that its writer is told all of it at once. */
export class ProblemList {
  readonly problems: Problem[] = [];
  readonly #argument: string;

  /** The argument that the paths of the problems begin with. */
  constructor(argument = "input") {
    this.#argument = argument;
  }

  add(path: string, code: string, message: string): void {
    this.problems.push({ path: [this.#argument, path], code, message });
  }

  /** The text without blanks at its ends, its length counted in characters. */
  text(path: string, value: string, least: number, most: number): string {
    const text = value.trim();
    const length = [...text].length;
    if (length < least || length > most) {
      this.add(path, "LENGTH", `has ${length} characters; it may have ${least} to ${most}.`);
    }
    return text;
  }

  list(path: string, values: readonly string[] | null | undefined): string[] {
    const list = (values ?? []).map((value) => value.trim()).filter((value) => value !== "");
    if (list.length > 30) this.add(path, "TOO_MANY", `has ${list.length} entries; it may have up to 30.`);
    if (list.some((entry) => [...entry].length > 80))
      this.add(path, "LENGTH", "has an entry of more than 80 characters.");
    return [...new Set(list)];
  }

  number(path: string, value: number | null | undefined, least: number, most: number): number | undefined {
    if (value == null) return undefined;
    if (value < least || value > most)
      this.add(path, "RANGE", `is ${value}; it may be from ${least} to ${most}.`);
    return value;
  }

  country(value: string): string {
    const code = value.trim().toUpperCase();
    if (countryByCode(code) === undefined) {
      this.add(
        "country",
        "UNKNOWN_COUNTRY",
        `"${value.slice(0, 20)}" is not an ISO 3166-1 code such as PL or LT.`,
      );
    }
    return code;
  }

  /** A town that the gazetteer does not know is kept as written, without a position. */
  place(value: string, country: string): string {
    const name = this.text("place", value, 2, 100);
    const elsewhere =
      findPlaces(name, { country }).length === 0 ? exactPlaceAbroad(name, country) : undefined;
    if (elsewhere) this.add("place", "OTHER_COUNTRY", `${name} lies in ${elsewhere}, not in ${country}.`);
    return name;
  }

  occupation(value: string | null | undefined): string | undefined {
    const known = value == null ? undefined : occupationByCode(value)?.code;
    if (value == null || known !== undefined) return known;
    this.add(
      "occupation",
      "UNKNOWN_OCCUPATION",
      `"${value.slice(0, 20)}" is not an ISCO-08 code that the query occupations lists.`,
    );
    return undefined;
  }

  consent(given: boolean): void {
    if (!given)
      this.add("consent", "CONSENT_REQUIRED", "has to be true: without consent the ad may not be stored.");
  }

  /** The value when nothing was wrong, else the problems. */
  result<T>(value: T): Checked<T> {
    return this.problems.length === 0 ? { value } : { problems: this.problems };
  }
}

/** Only a town of exactly this name counts: a village that the gazetteer lacks may sound like a town abroad. */
function exactPlaceAbroad(name: string, country: string): string | undefined {
  if (countryByCode(country) === undefined) return undefined;
  const key = fold(name);
  return findPlaces(name).find(
    (place) =>
      place.country !== country &&
      Object.values(place.names)
        .flat()
        .some((known) => fold(known) === key),
  )?.country;
}

/** ISO 4217 form; which currencies exist is the bank's affair. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/);
