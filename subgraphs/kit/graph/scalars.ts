import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { GraphError } from "#schema/errors.ts";
import { parseLanguage } from "#schema/reference/languages.ts";

/** Reads a caller's text, or says what would be right by returning undefined. */
type Reader = (text: string) => string | undefined;

/** An error does not repeat these: a slip in one is still somebody's address. */
const personal = new Set(["EmailAddress", "PhoneNumber"]);

function textScalar(name: string, expected: string, read: Reader): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === "string" && value.length <= 2000 ? read(value) : undefined;
    if (text !== undefined) return text;
    const what = personal.has(name) ? "What was given" : shown(value);
    throw new GraphError("BAD_INPUT", `${what} is not a ${name}; expected ${expected}.`, {
      expected,
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => (isDate(value) ? new Date(value).toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Also for a Date that a worker thread or a test's realm made, which is no instance of ours. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function shown(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 40)}"` : `A value of type ${typeof value}`;
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function readDay(text: string): string | undefined {
  if (!dayForm.test(text)) return undefined;
  const moment = new Date(`${text}T00:00:00Z`);
  // 30 February parses as 1 March: a day has to come out as it went in.
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text ? undefined : text;
}

function readMoment(text: string): string | undefined {
  if (!momentForm.test(text) || readDay(text.slice(0, 10)) === undefined) return undefined;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function readUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return (url.protocol === "http:" || url.protocol === "https:") && url.username === ""
    ? url.href
    : undefined;
}

/** One @, no spaces, a host with a dot: whether a mailbox exists only a mail can tell. */
export function readEmail(text: string): string | undefined {
  const trimmed = text.trim();
  if (
    trimmed.length > 254 ||
    !/^[^\s@<>"',;:\\()[\]]{1,64}@[^\s@<>"',;:\\()[\]]+\.[\p{L}\d-]{2,63}$/u.test(trimmed)
  )
    return undefined;
  const at = trimmed.lastIndexOf("@");
  return `${trimmed.slice(0, at)}@${trimmed.slice(at + 1).toLowerCase()}`;
}

function readPhone(text: string): string | undefined {
  const phone = parsePhoneNumberFromString(text);
  return phone?.isPossible() ? phone.number : undefined;
}

const language = new GraphQLScalarType({
  name: "Language",
  serialize: String,
  parseValue: (value) => parseLanguage(value, "language"),
  parseLiteral: (node) => parseLanguage(node.kind === Kind.STRING ? node.value : undefined, "language"),
});

/** Goes out only: written by json-ld.ts. */
const jsonLd = new GraphQLScalarType({ name: "JsonLd", serialize: String });

/** The shared scalars: what comes in is checked, what goes out was checked when it came in. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Language: language,
  JsonLd: jsonLd,
  Date: textScalar("Date", "a day that exists, as 2026-11-21", readDay),
  DateTime: textScalar("DateTime", "a moment with its offset, as 2026-11-21T08:30:00Z", readMoment),
  URL: textScalar("URL", "an absolute http or https address without credentials", readUrl),
  EmailAddress: textScalar("EmailAddress", "an address such as office@example.com", readEmail),
  PhoneNumber: textScalar("PhoneNumber", "a number in international form, as +370 315 00000", readPhone),
};
