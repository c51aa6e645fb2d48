import { compact } from "./normalise.ts";

/**
 * What numbers of natural persons look like, by country. By shape alone, since a mistyped one is personal data too:
 * no number of a firm in the same country has that length.
 */
const shapes: Readonly<Record<string, readonly RegExp[]>> = {
  // PESEL
  PL: [/^(?:PL|PESEL)?\d{11}$/],
  // asmens kodas
  LT: [/^(?:LT)?\d{11}$/],
  // the УНП of a person, and the identification number of the passport
  BY: [
    /^(?:BY|UNP|УНП)?[ABCEHKMАВСЕНКМ][ABCEHKMOPTАВСЕНКМОРТ]\d{7}$/,
    /^\d{7}[ABCHKEMАВСНКЕМ]\d{3}[A-ZА-Я]{2}\d$/,
  ],
  // РНОКПП
  UA: [/^(?:UA)?\d{10}$/],
  // ИНН of a person, ОГРНИП of a sole trader, СНИЛС
  RU: [/^(?:RU|ИНН|INN)?\d{12}$/, /^3\d{14}$/, /^\d{11}$/],
};

/**
 * Whether a value has the shape of a natural person's number in the country (ISO 3166-1): PESEL, asmens kodas,
 * РНОКПП, a person's УНП or ИНН. Such a number never enters the graph, not even in the reason of a rejection.
 */
export function isNaturalPersonNumber(value: string, country: string): boolean {
  const digits = compact(value);
  return (shapes[country.toUpperCase()] ?? []).some((shape) => shape.test(digits));
}
