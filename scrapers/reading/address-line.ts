import { readEmails, withoutEmails } from "./emails.ts";
import { type ReadPhone, readPhones } from "./phones.ts";

/** What one line says of where a firm is and how to reach it; what it does not say is absent. */
export interface AddressLine {
  readonly street?: string;
  /** As the country writes it: `LT-62137`, `15-092`. */
  readonly postalCode?: string;
  readonly town?: string;
  readonly phones: readonly ReadPhone[];
  readonly emails: readonly string[];
  /** What was not understood, parts joined by a comma; empty when all was. */
  readonly rest: string;
}

const postalCodes: Record<string, RegExp> = {
  LT: /(?<![\p{L}\d])(?:LT ?[-–]? ?)?(\d{5})(?![\d-])/u,
  PL: /(?<![\p{L}\d-])(?:PL ?[-–]? ?)?(\d{2} ?[-–] ?\d{3})(?![\d-])/u,
  LV: /(?<![\p{L}\d])(?:LV ?[-–] ?)(\d{4})(?!\d)/u,
  BY: /(?<![\p{L}\d])(\d{6})(?!\d)/u,
  RU: /(?<![\p{L}\d])(\d{6})(?!\d)/u,
  UA: /(?<![\p{L}\d])(\d{5})(?!\d)/u,
};

const streetWord =
  /(?<!\p{L})(?:g|gatvė|gatve|pr|prosp|al|alėja|pl|kel|skg|ul|ulica|os|aleja|plac|street|str|вул|ул|пр|пр-т|пл|праспект)(?:\.|(?=\s|$))/iu;
const houseNumber = /\p{L}\.? ?\d{1,4} ?\p{L}?(?:[-/] ?\d{1,4}\p{L}?)?$/u;
const label =
  /(?<!\p{L})(?:tel|telef|telefonas|telefonai|telefon|phone|mob|mobilus|kom|fax|faks|faksas|тел|тэл|факс|el\. ?paštas|el\. ?p|e-?mail|adresas|adres|address|адрас|адреса)(?:\s?[./]\s?(?:fax|faks|факс))?(?!\p{L})[.:]*/giu;

/**
 * Takes apart an address, telephone and e-mail written in one line, as old sites have them:
 * `Pramonės g. 12, LT-62137 Alytus, tel. (8 315) 52345`. `country` is an ISO 3166-1 code.
 */
export function readAddressLine(text: string, country: string): AddressLine {
  const line = text.slice(0, 2_000).replace(/\s+/gu, " ");
  const emails = readEmails(line);
  const code = country.toUpperCase();
  const postal = findPostalCode(withoutEmails(line), code);
  const phones = readPhones(postal.text, code);
  const parts = partsOf(cutOut(postal.text, phones));
  const { town, others } = takeTown(parts);
  const street =
    others.find((part) => streetWord.test(part)) ?? others.find((part) => houseNumber.test(part));
  const rest = others.filter((part) => part !== street).join(", ");
  return {
    ...(street ? { street } : {}),
    ...(postal.code ? { postalCode: postal.code } : {}),
    ...(town ? { town } : {}),
    phones,
    emails,
    rest,
  };
}

/** The code is replaced by a mark that no telephone number and no street can contain. */
function findPostalCode(text: string, country: string): { text: string; code?: string } {
  const match = postalCodes[country]?.exec(text);
  if (!match?.[1]) return { text };
  const digits = match[1].replace(/[ –-]/gu, "");
  const before = text.slice(0, match.index);
  if (/(?:tel|fax|faks|mob|kom)[.: ]{0,3}\+?[\d ()-]{0,8}$/iu.test(before)) return { text };
  return {
    text: `${before}, ${postalMark} ${text.slice(match.index + match[0].length)}`,
    code: written(digits, country),
  };
}

const postalMark = "\u241f";

function written(digits: string, country: string): string {
  if (country === "LT" || country === "LV") return `${country}-${digits}`;
  return country === "PL" ? `${digits.slice(0, 2)}-${digits.slice(2)}` : digits;
}

function cutOut(text: string, phones: readonly ReadPhone[]): string {
  let left = text;
  for (const { start, end } of [...phones].reverse()) left = `${left.slice(0, start)},${left.slice(end)}`;
  return left.replace(label, ",");
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;|•]| [-–—] |\n/u)
    .map((part) => part.replace(/^[\s.:()/-]+|[\s:(/-]+$/gu, "").trim())
    .filter((part) => part !== "");
}

/** The town stands after the postal code, or is a part of its own without figures; a district is none. */
function takeTown(parts: readonly string[]): { town?: string; others: string[] } {
  const marked = parts.findIndex((part) => part.startsWith(postalMark));
  const named = marked >= 0 ? (parts[marked] ?? "").slice(postalMark.length).trim() : "";
  const others = parts.filter((_, at) => at !== marked);
  if (named && !district.test(named)) return { town: withoutPrefix(named), others };
  if (named) others.push(named);
  const alone = others.findIndex((part) => isTown(part));
  if (alone < 0) return { others };
  return { town: withoutPrefix(others[alone] ?? ""), others: others.filter((_, at) => at !== alone) };
}

const district =
  /(?<!\p{L})(?:r\.|raj\.|sav\.|apskr|powiat|woj\.|gm\.|р-н|обл|Lietuva|Polska|Poland|Lithuania)/iu;

function isTown(part: string): boolean {
  const isDistrict =
    /(?:\br\.|\braj\.|sav\.|apskr|powiat|woj\.|gm\.|р-н|обл|Lietuva|Polska|Poland|Lithuania)/iu;
  return (
    /^\p{Lu}[\p{L} .-]+$/u.test(part) && !/\d/.test(part) && !streetWord.test(part) && !isDistrict.test(part)
  );
}

function withoutPrefix(town: string): string {
  return town
    .replace(/^(?:m\.|г\.|м\.|miasto|miestas) ?(?=\p{Lu})/u, "")
    .replace(/ (?:m|k|mst|mstl|kaimas)\.?$/u, "");
}
