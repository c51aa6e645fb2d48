import { findPlaces } from "#schema/places/gazetteer.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { type LanguageCode, languageOf } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { fold } from "#schema/text/fold.ts";
import { currencyCode, ProblemList } from "#subgraphs/kit/graph/problems.ts";
import type { Claim, Figure, Measure, Money, Town } from "../entries/values.ts";
import type { ClaimInput, FigureInput, MeasureInput, Optional, TextInput } from "./input-types.ts";

const slugForm = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;
const mostInList = 100;

/** Collects what is wrong with an editor's input. Paths go into lists: measures.0.planned.unit. */
export class EntryProblems extends ProblemList {
  override add(path: string, code: string, message: string): void {
    this.problems.push({ path: ["input", ...path.split(".")], code, message });
  }

  /** A text in at least one language. */
  texts(path: string, inputs: readonly TextInput[], most = 300): Texts {
    if (inputs.length === 0) this.add(path, "MISSING", "has no text; give it in at least one language.");
    const texts: Partial<Record<LanguageCode, string>> = {};
    inputs.forEach(({ language, text }, at) => {
      const code = languageOf(language);
      if (code === undefined) return;
      if (texts[code] !== undefined)
        this.add(`${path}.${at}`, "DUPLICATE_LANGUAGE", `is a second text in ${code}.`);
      texts[code] = this.text(`${path}.${at}.text`, text, 1, most);
    });
    return texts;
  }

  optionalTexts(path: string, inputs: Optional<readonly TextInput[]>, most = 5000): Texts | undefined {
    return inputs == null || inputs.length === 0 ? undefined : this.texts(path, inputs, most);
  }

  textLists(path: string, lists: Optional<readonly (readonly TextInput[])[]>, most = 1000): Texts[] {
    return this.each(path, lists, (texts, at) => this.texts(at, texts, most));
  }

  /** Each of a list, with its path; a list may have up to a hundred. */
  each<Input, Value>(
    path: string,
    inputs: Optional<readonly Input[]>,
    check: (input: Input, path: string) => Value,
  ): Value[] {
    const list = inputs ?? [];
    if (list.length > mostInList)
      this.add(path, "TOO_MANY", `has ${list.length} entries; it may have up to ${mostInList}.`);
    return list.slice(0, mostInList).map((input, at) => check(input, `${path}.${at}`));
  }

  optionalText(path: string, value: Optional<string>, most = 200): string | undefined {
    return value == null || value.trim() === "" ? undefined : this.text(path, value, 1, most);
  }

  strings(path: string, values: Optional<readonly string[]>, most = 200): string[] {
    return this.each(path, values, (value, at) => this.text(at, value, 1, most));
  }

  whole(path: string, value: Optional<number>, least: number, most: number): number | undefined {
    return this.number(path, value, least, most);
  }

  countryAt(path: string, value: string): string {
    const code = value.trim().toUpperCase();
    if (countryByCode(code) === undefined)
      this.add(
        path,
        "UNKNOWN_COUNTRY",
        `"${value.slice(0, 20)}" is not an ISO 3166-1 code such as PL or LT.`,
      );
    return code;
  }

  /** Codes of a vocabulary. */
  codes(
    path: string,
    values: Optional<readonly string[]>,
    find: (code: string) => unknown,
    expected: string,
  ): string[] {
    return this.each(path, values, (value, at) => {
      if (find(value) === undefined)
        this.add(at, "UNKNOWN_CODE", `"${value.slice(0, 40)}" is unknown; give ${expected}.`);
      return value;
    });
  }

  /** Slugs of clusters: whether there is such a cluster only the directory knows. */
  slugs(path: string, values: Optional<readonly string[]>): string[] {
    return [...new Set(this.each(path, values, (value, at) => this.slug(at, value)))];
  }

  slug(path: string, value: string): string {
    if (!slugForm.test(value))
      this.add(
        path,
        "NO_SLUG",
        "may have 1 to 80 small letters, digits and dashes, and no dash at its ends.",
      );
    return value;
  }

  optionalSlug(path: string, value: Optional<string>): string | undefined {
    return value == null ? undefined : this.slug(path, value);
  }

  /** On the map only by exactly one of its names: a village that the gazetteer lacks may sound like a town. */
  town(path: string, name: Optional<string>, country: string | undefined): Town | undefined {
    if (name == null) return undefined;
    const written = this.text(path, name, 1, 100);
    if (country === undefined) {
      this.add(path, "MISSING", "needs its country beside it.");
      return { name: written };
    }
    const key = fold(written);
    const place = findPlaces(written, { country }).find(({ names, formerNames }) =>
      [...Object.values(names).flat(), ...formerNames].some((known) => fold(known) === key),
    );
    return { name: written, ...(place !== undefined && { key: place.key }) };
  }

  figure(path: string, input: Optional<FigureInput>): Figure | undefined {
    if (input == null) return undefined;
    const note = this.optionalTexts(`${path}.note`, input.note, 500);
    const derivation = this.optionalText(`${path}.derivation`, input.derivation);
    return {
      value: this.number(`${path}.value`, input.value, -1e12, 1e12) ?? 0,
      unit: this.text(`${path}.unit`, input.unit, 1, 40),
      source: this.text(`${path}.source`, input.source, 2, 300),
      qualifier: input.qualifier ?? "EXACT",
      ...(derivation !== undefined && { derivation }),
      ...(note !== undefined && { note }),
    };
  }

  measures(path: string, inputs: Optional<readonly MeasureInput[]>): Measure[] {
    const measures = this.each(path, inputs, (input, at) => ({
      key: this.slug(`${at}.key`, input.key),
      names: this.texts(`${at}.name`, input.name),
      planned: this.figure(`${at}.planned`, input.planned),
      actual: this.figure(`${at}.actual`, input.actual),
    }));
    if (new Set(measures.map(({ key }) => key)).size < measures.length)
      this.add(path, "DUPLICATE_KEY", "has a key twice.");
    return measures;
  }

  claims(path: string, inputs: Optional<readonly ClaimInput[]>): Claim[] {
    return this.each(path, inputs, (input, at) => {
      const reason = this.optionalTexts(`${at}.reason`, input.reason, 1000);
      return {
        field: this.text(`${at}.field`, input.field, 1, 100),
        value: this.text(`${at}.value`, input.value, 1, 500),
        source: this.text(`${at}.source`, input.source, 2, 300),
        chosen: input.chosen,
        ...(reason !== undefined && { reason }),
      };
    });
  }

  money(path: string, input: Optional<Money>): Money | undefined {
    if (input == null) return undefined;
    if (!currencyCode.safeParse(input.currency).success)
      this.add(
        `${path}.currency`,
        "UNKNOWN_CURRENCY",
        `"${input.currency.slice(0, 20)}" is not an ISO 4217 code such as EUR or PLN.`,
      );
    return { amount: this.number(`${path}.amount`, input.amount, 0, 1e12) ?? 0, currency: input.currency };
  }

  /** The later of two days or moments may not be before the earlier one. */
  order(path: string, from: Optional<string>, to: Optional<string>): void {
    if (from != null && to != null && to < from) this.add(path, "RANGE", `is ${to}, before ${from}.`);
  }
}
