import { badInput } from "#schema/errors.ts";
import {
  type Check,
  edrpouCheck,
  lithuanianCheck,
  modulo11,
  modulo11Then10,
  ogrnCheck,
  regonCheck,
} from "./checksums.ts";

/** The registers' and tax offices' numbers of firms that the graph knows. */
export const numberSchemes = [
  "PL_NIP",
  "PL_REGON",
  "PL_KRS",
  "LT_CODE",
  "LT_VAT",
  "BY_UNP",
  "UA_EDRPOU",
  "RU_INN",
  "RU_OGRN",
] as const;

export type NumberScheme = (typeof numberSchemes)[number];

/** Why a number is none of its scheme. */
export type NumberRule =
  | "PREFIX"
  | "CHARACTERS"
  | "LENGTH"
  | "PLACEHOLDER"
  | "FIRST_DIGIT"
  | "EIGHTH_DIGIT"
  | "ELEVENTH_DIGIT"
  | "CHECK_DIGIT"
  | "NATURAL_PERSON";

type Pattern = {
  readonly rule: NumberRule;
  readonly lengths: readonly number[];
  readonly digits: RegExp;
  readonly says: string;
};

export type SchemeRules = {
  /** What people call it. */
  readonly name: string;
  /** ISO 3166-1 code of the country that gives the number. */
  readonly country: string;
  /** What may stand before the digits: the country, as in a VAT number, or the number's name. */
  readonly prefixes: readonly string[];
  readonly lengths: readonly number[];
  readonly patterns: readonly Pattern[];
  /** Absent when the scheme has no check digit at that length. */
  readonly check?: (digits: string) => Check | undefined;
};

const always = (check: Check) => () => check;

export const schemeRules: Readonly<Record<NumberScheme, SchemeRules>> = {
  PL_NIP: {
    name: "NIP",
    country: "PL",
    prefixes: ["PL", "NIP"],
    lengths: [10],
    patterns: [],
    check: always(modulo11([6, 5, 7, 2, 3, 4, 5, 6, 7])),
  },
  PL_REGON: {
    name: "REGON",
    country: "PL",
    prefixes: ["REGON"],
    lengths: [9, 14],
    patterns: [],
    check: always(regonCheck),
  },
  PL_KRS: { name: "KRS", country: "PL", prefixes: ["KRS"], lengths: [10], patterns: [] },
  LT_CODE: {
    name: "įmonės kodas",
    country: "LT",
    prefixes: [],
    lengths: [7, 9],
    patterns: [],
    // The seven digits given before 2004 carry no check digit that is published.
    check: (digits) => (digits.length === 9 ? lithuanianCheck : undefined),
  },
  LT_VAT: {
    name: "PVM mokėtojo kodas",
    country: "LT",
    prefixes: ["LT"],
    lengths: [9, 12],
    patterns: [
      { rule: "EIGHTH_DIGIT", lengths: [9], digits: /^.{7}1/, says: "the 8th of 9 digits is 1" },
      { rule: "ELEVENTH_DIGIT", lengths: [12], digits: /^.{10}1/, says: "the 11th of 12 digits is 1" },
    ],
    check: always(lithuanianCheck),
  },
  BY_UNP: {
    name: "УНП",
    country: "BY",
    prefixes: ["BY", "UNP", "УНП"],
    lengths: [9],
    patterns: [{ rule: "FIRST_DIGIT", lengths: [9], digits: /^[1-7]/, says: "a firm's begins with 1 to 7" }],
    check: always(modulo11([29, 23, 19, 17, 13, 7, 5, 3])),
  },
  UA_EDRPOU: {
    name: "ЄДРПОУ",
    country: "UA",
    prefixes: ["UA", "ЄДРПОУ", "EDRPOU"],
    lengths: [8],
    patterns: [],
    check: always(edrpouCheck),
  },
  RU_INN: {
    name: "ИНН",
    country: "RU",
    prefixes: ["RU", "ИНН", "INN"],
    lengths: [10],
    patterns: [],
    check: always(modulo11Then10([2, 4, 10, 3, 5, 9, 4, 6, 8])),
  },
  RU_OGRN: {
    name: "ОГРН",
    country: "RU",
    prefixes: ["ОГРН", "OGRN"],
    lengths: [13],
    patterns: [],
    check: always(ogrnCheck),
  },
};

/** The scheme of exactly this code; any other value is a BAD_INPUT that names the argument and the schemes there are. */
export function parseNumberScheme(value: unknown, argument: string): NumberScheme {
  const scheme = numberSchemes.find((known) => known === value);
  if (scheme !== undefined) return scheme;
  throw badInput({
    argument,
    problem: `${JSON.stringify(String(value).slice(0, 40))} is not a scheme of numbers`,
    expected: `one of ${numberSchemes.join(", ")}`,
  });
}
