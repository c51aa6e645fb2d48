import type { FastifyRequest } from "fastify";
import { languageOf } from "#schema/reference/languages.ts";
import { preferredLanguage } from "#subgraphs/kit/graph/accept-language.ts";
import { badParameter } from "./export-error.ts";

const longestValue = 200;
const mostValues = 50;

/** The query parameters of a request, each read by name. Whatever is wrong is a BAD_INPUT that names the parameter. */
export class Parameters {
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #acceptLanguage: string | undefined;

  /** Refuses a parameter that there is not: a misspelt filter would silently give everything. */
  constructor({ query, headers }: Pick<FastifyRequest, "query" | "headers">, known: readonly string[]) {
    this.#given = query as Readonly<Record<string, unknown>>;
    this.#acceptLanguage = headers["accept-language"];
    const unknown = Object.keys(this.#given).find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw badParameter(unknown.slice(0, 40), "is not known here", `there are ${known.join(", ")}`);
  }

  /** A single text; an empty one counts as absent. */
  one(name: string): string | undefined {
    const value = this.#given[name];
    if (value === undefined || value === "") return undefined;
    if (typeof value !== "string") throw badParameter(name, "is given more than once", "give it once");
    if (value.length > longestValue)
      throw badParameter(name, `has ${value.length} characters`, `it may have up to ${longestValue}`);
    return value;
  }

  /** Alternatives: the parameter repeated, or its values parted by commas. */
  many(name: string): string[] | undefined {
    const value = this.#given[name];
    const values = (Array.isArray(value) ? value : [value])
      .flatMap((text) => (typeof text === "string" ? text.split(",") : []))
      .map((text) => text.trim())
      .filter((text) => text !== "");
    if (values.length > mostValues)
      throw badParameter(name, `has ${values.length} values`, `it may have up to ${mostValues}`);
    return values.length > 0 ? values : undefined;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.one(name);
    const chosen = choices.find((choice) => choice === value);
    if (value === undefined || chosen !== undefined) return chosen;
    throw badParameter(name, `is "${value.slice(0, 40)}"`, `it has to be one of ${choices.join(", ")}`);
  }

  number(name: string): number | undefined {
    const value = this.one(name);
    if (value === undefined) return undefined;
    if (/^\d{1,6}(\.\d{1,6})?$/.test(value)) return Number(value);
    throw badParameter(name, `is "${value.slice(0, 40)}"`, "it has to be a number such as 80");
  }

  /** The parameter `language`, else what Accept-Language prefers, else English; of the languages there are here. */
  language<Code extends string>(among: readonly Code[]): Code {
    const own = (code: string | undefined) => among.find((language) => language === code);
    const value = this.one("language");
    if (value === undefined)
      return own(preferredLanguage(this.#acceptLanguage)) ?? own("en") ?? (among[0] as Code);
    const language = own(languageOf(value));
    if (language !== undefined) return language;
    throw badParameter("language", `is "${value.slice(0, 40)}"`, `it has to be one of ${among.join(", ")}`);
  }
}
