import { isNaturalPersonNumber } from "./natural-persons.ts";
import { compact } from "./normalise.ts";
import { type NumberRule, type NumberScheme, type SchemeRules, schemeRules } from "./schemes.ts";

export type CheckedNumber =
  /** `value` is the digits alone, the form to store and compare. */
  | { readonly valid: true; readonly scheme: NumberScheme; readonly value: string }
  /** `value` is what was read, without spaces and dashes; empty when it is a natural person's number. */
  | {
      readonly valid: false;
      readonly scheme: NumberScheme;
      readonly value: string;
      readonly rule: NumberRule;
      /** A sentence that says what a right number looks like; never quotes the number. */
      readonly message: string;
    };

/** Checks a number by the rules of its scheme, spaces, dashes and the country's prefix aside. */
export function checkNumber(scheme: NumberScheme, value: string): CheckedNumber {
  const rules = schemeRules[scheme];
  const written = compact(value);
  if (isNaturalPersonNumber(written, rules.country)) {
    const message = `A natural person's number is never stored; ${expected(rules)}.`;
    return { valid: false, scheme, value: "", rule: "NATURAL_PERSON", message };
  }
  const digits = withoutPrefix(written, rules);
  const broken = brokenRule(digits, rules);
  if (broken === undefined) return { valid: true, scheme, value: digits };
  const [rule, problem] = broken;
  return { valid: false, scheme, value: digits, rule, message: `${problem}; ${expected(rules)}.` };
}

function withoutPrefix(written: string, { prefixes }: Pick<SchemeRules, "prefixes">): string {
  const prefix = prefixes.find((known) => written.startsWith(known));
  if (prefix === undefined) return written;
  return withoutPrefix(written.slice(prefix.length), {
    prefixes: prefixes.filter((known) => known !== prefix),
  });
}

function expected({ name, country, lengths, prefixes }: SchemeRules): string {
  const before = prefixes[0] === country ? `, ${country} before them or not` : "";
  return `a ${name} has ${lengths.join(" or ")} digits${before}`;
}

function brokenRule(digits: string, rules: SchemeRules): [NumberRule, string] | undefined {
  if (/^\p{L}+\d+$/u.test(digits)) return ["PREFIX", "The letters before the digits do not belong to it"];
  if (!/^\d*$/.test(digits)) return ["CHARACTERS", "There are other characters than digits"];
  if (!rules.lengths.includes(digits.length)) return ["LENGTH", `There are ${digits.length} digits`];
  // Forms are filled with 000... and 111..., some of which pass the check and would make many firms one.
  if (/^(\d)\1*$/.test(digits)) return ["PLACEHOLDER", "All digits are the same"];
  for (const { rule, lengths, digits: pattern, says } of rules.patterns) {
    if (lengths.includes(digits.length) && !pattern.test(digits))
      return [rule, `It breaks the rule that ${says}`];
  }
  const check = rules.check?.(digits);
  if (check !== undefined && !check(digits))
    return ["CHECK_DIGIT", "The check digit does not fit the others"];
  return undefined;
}
