import fc from "fast-check";
import { stdnum } from "stdnum";
import { GraphError } from "#schema/errors.ts";
import { checkNumber } from "#schema/numbers/check-number.ts";
import { isNaturalPersonNumber } from "#schema/numbers/natural-persons.ts";
import { type NumberScheme, numberSchemes, parseNumberScheme, schemeRules } from "#schema/numbers/schemes.ts";

const samples: readonly (readonly [NumberScheme, string])[] = [
  ["PL_NIP", "8190937865"],
  ["PL_NIP", "5559797114"],
  ["PL_REGON", "562843720"],
  ["PL_REGON", "87004722618462"],
  ["PL_KRS", "0000123456"],
  ["LT_CODE", "790825518"],
  ["LT_VAT", "790825518"],
  ["LT_VAT", "641809084511"],
  ["BY_UNP", "238490056"],
  ["UA_EDRPOU", "77192085"],
  ["RU_INN", "6094000043"],
  ["RU_OGRN", "4586088849287"],
];

function library(country: string, scheme: string): (value: string) => boolean {
  return (value) => stdnum[country]?.[scheme]?.validate(value).isValid === true;
}

/** The Lithuanian rule as it is written down, digit by digit. */
function lithuanianCode(value: string): boolean {
  const remainder = (weights: string) =>
    [...weights].reduce((sum, weight, at) => sum + Number(weight) * Number(value[at]), 0) % 11;
  const first = remainder("12345678");
  const second = remainder("34567891");
  return value.length === 7 || value[8] === String(first < 10 ? first : second % 10);
}

/** Whether a number is right by stdnum, or by the rule reckoned anew where stdnum lacks the scheme. */
const judges = new Map<NumberScheme, (value: string) => boolean>([
  ["PL_NIP", library("PL", "nip")],
  ["PL_REGON", library("PL", "regon")],
  ["LT_CODE", lithuanianCode],
  ["LT_VAT", library("LT", "pvm")],
  ["BY_UNP", (value) => library("BY", "unp")(value) && /^[1-7]/.test(value)],
  ["UA_EDRPOU", library("UA", "edrpou")],
  ["RU_INN", library("RU", "inn")],
  ["RU_OGRN", (value) => ((BigInt(value.slice(0, -1)) % 11n) % 10n).toString() === value.at(-1)],
]);

function rule(scheme: NumberScheme, value: string): string | undefined {
  const checked = checkNumber(scheme, value);
  return checked.valid ? undefined : checked.rule;
}

/** Every number that differs from this one in one digit. */
function singleErrors(value: string): string[] {
  return [...value].flatMap((right, at) =>
    [..."0123456789"]
      .filter((digit) => digit !== right)
      .map((digit) => value.slice(0, at) + digit + value.slice(at + 1)),
  );
}

describe("numbers of firms", () => {
  it.each(samples)("%s %s is right", (scheme, value) => {
    expect(checkNumber(scheme, value)).toEqual({ valid: true, scheme, value });
  });

  it.each([
    ["PL_NIP", "PL 819-093-78-65", "8190937865"],
    ["PL_NIP", "pl8190937865", "8190937865"],
    ["PL_NIP", "NIP: 819 093 78 65", "8190937865"],
    ["PL_NIP", "NIP PL8190937865", "8190937865"],
    ["PL_NIP", "\u00a0819–093–78–65\u200b", "8190937865"],
    ["PL_NIP", "８１９０９３７８６５", "8190937865"],
    ["LT_VAT", "LT790825518", "790825518"],
    ["LT_VAT", "LT 641809084511", "641809084511"],
    ["BY_UNP", "УНП 238490056", "238490056"],
    ["RU_INN", "ИНН 6094000043", "6094000043"],
    ["PL_KRS", "KRS 0000123456", "0000123456"],
  ] as const)("%s reads %s without its prefix and spaces", (scheme, written, value) => {
    expect(checkNumber(scheme, written)).toEqual({ valid: true, scheme, value });
  });

  it.each([
    ["PL_NIP", "LT8190937865", "PREFIX"],
    ["LT_VAT", "PL790825518", "PREFIX"],
    ["PL_NIP", "81909378X5", "CHARACTERS"],
    ["PL_NIP", "PL", "LENGTH"],
    ["PL_NIP", "", "LENGTH"],
    ["PL_NIP", "819093786", "LENGTH"],
    ["PL_NIP", "8190937866", "CHECK_DIGIT"],
    ["PL_NIP", "0000000000", "PLACEHOLDER"],
    ["PL_NIP", "1111111111", "PLACEHOLDER"],
    ["PL_REGON", "5628437201", "LENGTH"],
    ["PL_REGON", "87004722618463", "CHECK_DIGIT"],
    ["PL_REGON", "87004722718462", "CHECK_DIGIT"],
    ["PL_KRS", "123456", "LENGTH"],
    ["LT_CODE", "79082551", "LENGTH"],
    ["LT_CODE", "790825519", "CHECK_DIGIT"],
    ["LT_CODE", "LT790825518", "PREFIX"],
    ["LT_VAT", "790825528", "EIGHTH_DIGIT"],
    ["LT_VAT", "641809084521", "ELEVENTH_DIGIT"],
    ["LT_VAT", "641809084512", "CHECK_DIGIT"],
    ["BY_UNP", "838490056", "FIRST_DIGIT"],
    ["BY_UNP", "238490057", "CHECK_DIGIT"],
    ["UA_EDRPOU", "77192086", "CHECK_DIGIT"],
    ["UA_EDRPOU", "7719208", "LENGTH"],
    ["RU_INN", "6094000044", "CHECK_DIGIT"],
    ["RU_OGRN", "4586088849288", "CHECK_DIGIT"],
  ] as const)("%s %s breaks the rule %s", (scheme, value, broken) => {
    expect(rule(scheme, value)).toBe(broken);
  });

  it("say in a sentence what a right one looks like", () => {
    const checked = checkNumber("PL_NIP", "819093786");
    expect(checked).toMatchObject({ valid: false, value: "819093786", rule: "LENGTH" });
    expect(checked).toHaveProperty(
      "message",
      "There are 9 digits; a NIP has 10 digits, PL before them or not.",
    );
  });

  it("accept the seven digits that Lithuania gave before 2004", () => {
    expect(checkNumber("LT_CODE", "1234567").valid).toBe(true);
  });

  it("of a remainder of ten are never a NIP or УНП, and take the second weights in Lithuania and Ukraine", () => {
    const withoutCheckDigit = (scheme: NumberScheme, body: string) =>
      [..."0123456789"].every((digit) => rule(scheme, body + digit) === "CHECK_DIGIT");
    expect(withoutCheckDigit("PL_NIP", "100001000")).toBe(true);
    expect(withoutCheckDigit("BY_UNP", "10000001")).toBe(true);
    // Elsewhere every body has exactly one check digit, one whose first remainder is ten too.
    fc.assert(
      fc.property(fc.integer({ min: 10000000, max: 99999999 }), (body) => {
        const right = [..."0123456789"].filter((digit) => checkNumber("LT_CODE", `${body}${digit}`).valid);
        expect(right).toHaveLength(1);
      }),
      { seed: 6 },
    );
  });

  it.each(samples.filter(([scheme]) => ["PL_NIP", "BY_UNP"].includes(scheme)))(
    "%s %s with any one digit wrong is refused",
    (scheme, value) => {
      expect(singleErrors(value).filter((wrong) => checkNumber(scheme, wrong).valid)).toEqual([]);
    },
  );

  it("refuse a scheme that is not known by naming those that are", () => {
    expect(parseNumberScheme("LT_VAT", "scheme")).toBe("LT_VAT");
    for (const wrong of ["NIP", "__proto__", undefined, "x".repeat(1000)]) {
      expect(() => parseNumberScheme(wrong, "taxId.scheme")).toThrow(GraphError);
    }
    expect(numberSchemes).toHaveLength(9);
  });

  it("of any length and make are answered at once", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numberSchemes),
        fc.string({ unit: "binary", maxLength: 80 }),
        (scheme, text) => {
          expect(checkNumber(scheme, text).scheme).toBe(scheme);
        },
      ),
      { seed: 7 },
    );
    expect(rule("PL_NIP", "1".repeat(1_000_000))).toBe("LENGTH");
  });
});

describe("against an independent reckoning", () => {
  it.each([...judges])("%s agrees on thousands of numbers, right and wrong", (scheme, judge) => {
    let right = 0;
    const digits = fc
      .constantFrom(...schemeRules[scheme].lengths)
      .chain((length) =>
        fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length }),
      );
    fc.assert(
      fc.property(digits, (value) => {
        fc.pre(!/^(\d)\1*$/.test(value));
        const { valid } = checkNumber(scheme, value);
        if (valid) right++;
        expect([value, valid]).toEqual([value, judge(value)]);
      }),
      { numRuns: 10_000, seed: 8 },
    );
    expect(right).toBeGreaterThan(5);
  });

  it.each(samples.filter(([scheme]) => judges.has(scheme)))(
    "%s %s and every number one digit off it are judged alike",
    (scheme, value) => {
      const judge = judges.get(scheme);
      for (const other of [value, ...singleErrors(value)]) {
        expect([other, checkNumber(scheme, other).valid]).toEqual([other, judge?.(other)]);
      }
    },
  );
});

describe("numbers of natural persons", () => {
  it.each([
    ["44051401359", "PL"],
    ["PESEL 44051401359", "PL"],
    ["33309240064", "LT"],
    ["500100732259", "RU"],
    ["304500116000157", "RU"],
    ["1759013776", "UA"],
    ["MA1953684", "BY"],
    ["3000000A000PB0", "BY"],
  ])("%s is one in %s", (value, country) => {
    expect(isNaturalPersonNumber(value, country)).toBe(true);
  });

  it.each([
    ["PL_NIP", "44051401359"],
    ["PL_REGON", "440514-01359"],
    ["LT_CODE", "33309240064"],
    ["LT_VAT", "LT33309240064"],
    ["RU_INN", "500100732259"],
    ["UA_EDRPOU", "1759013776"],
    ["BY_UNP", "MA1953684"],
  ] as const)("as a %s, %s is refused and not repeated", (scheme, value) => {
    const checked = checkNumber(scheme, value);
    expect(checked).toMatchObject({ valid: false, rule: "NATURAL_PERSON", value: "" });
    expect(JSON.stringify(checked)).not.toContain(value.replace(/\D/g, ""));
  });

  it("are not the numbers of firms", () => {
    for (const [scheme, value] of samples) {
      expect([value, isNaturalPersonNumber(value, schemeRules[scheme].country)]).toEqual([value, false]);
    }
  });
});
