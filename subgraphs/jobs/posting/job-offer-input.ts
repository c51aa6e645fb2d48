import { checkNumber } from "#schema/numbers/check-number.ts";
import type { NumberScheme } from "#schema/numbers/schemes.ts";
import { type Checked, currencyCode, ProblemList } from "#subgraphs/kit/graph/problems.ts";
import { plainText } from "#subgraphs/kit/mail/letters.ts";
import type { ContractKind, NewAd, Salary } from "../ad.ts";

export interface JobOfferInput {
  title: string;
  description: string;
  language: string;
  occupation?: string | null;
  employerName: string;
  employerTaxId?: string | null;
  companyId?: string | null;
  place: string;
  country: string;
  contract: ContractKind;
  salaryMin?: number | null;
  salaryMax?: number | null;
  currency?: string | null;
  salaryPer?: Salary["per"] | null;
  startsOn?: string | null;
  positions?: number | null;
  skills?: readonly string[] | null;
  contactEmail: string;
  consent: boolean;
}

/** Countries where a vacancy has to state its pay: Lithuania since 27 July 2019 (Labour Code, article 25). */
const payRequiredIn = new Set(["LT"]);

/** Checks a vacancy against the rules of the exchange and of the workplace's country. */
export function checkJobOffer(input: JobOfferInput): Checked<NewAd> {
  const list = new ProblemList();
  const country = list.country(input.country);
  const salary = readSalary(list, input, country);
  const positions = list.number("positions", input.positions ?? 1, 1, 1000);
  list.consent(input.consent);
  return list.result({
    kind: "OFFER",
    language: input.language,
    title: list.text("title", plainText(input.title), 3, 120),
    body: list.text("description", plainText(input.description), 20, 5000),
    occupation: list.occupation(input.occupation),
    country,
    place: list.place(plainText(input.place), country),
    contract: input.contract,
    employerName: list.text("employerName", plainText(input.employerName), 2, 200),
    companyRef: companyRef(list, input, country),
    details: {
      skills: list.list("skills", input.skills?.map(plainText)),
      ...(salary && { salary }),
      ...(input.startsOn == null ? {} : { startsOn: input.startsOn }),
      ...(positions === undefined ? {} : { positions }),
    },
  });
}

function readSalary(list: ProblemList, input: JobOfferInput, country: string): Salary | undefined {
  const min = list.number("salaryMin", input.salaryMin, 1, 10_000_000);
  const max = list.number("salaryMax", input.salaryMax, 1, 10_000_000);
  if (min === undefined && payRequiredIn.has(country)) {
    list.add(
      "salaryMin",
      "PAY_REQUIRED",
      "is missing: a vacancy in Lithuania has to state its pay, an amount or a range.",
    );
  }
  if (min === undefined && max === undefined) return undefined;
  if (min !== undefined && max !== undefined && min > max) {
    list.add("salaryMin", "RANGE", `is ${min}, more than salaryMax, which is ${max}.`);
  }
  const currency = input.currency ?? (country === "PL" ? "PLN" : "EUR");
  if (!currencyCode.safeParse(currency).success) {
    list.add(
      "currency",
      "UNKNOWN_CURRENCY",
      `"${currency.slice(0, 20)}" is not an ISO 4217 code such as EUR or PLN.`,
    );
  }
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    currency,
    per: input.salaryPer ?? "MONTH",
    gross: true,
  };
}

/** Which numbers an employer may give, by the workplace's country, the usual one first. */
const schemesOf: Readonly<Record<string, readonly NumberScheme[]>> = {
  PL: ["PL_NIP", "PL_REGON", "PL_KRS"],
  LT: ["LT_CODE", "LT_VAT"],
  BY: ["BY_UNP"],
  UA: ["UA_EDRPOU"],
  RU: ["RU_INN", "RU_OGRN"],
};

/** The handle by which the directory may know the employer: its id as given, or its number. */
function companyRef(list: ProblemList, input: JobOfferInput, country: string): string | undefined {
  if (input.companyId != null) return list.text("companyId", input.companyId, 1, 100);
  if (input.employerTaxId == null) return undefined;
  const given = input.employerTaxId;
  const checks = (schemesOf[country] ?? []).map((scheme) => checkNumber(scheme, given));
  const valid = checks.find((check) => check.valid);
  if (valid?.valid) return `tax:${valid.scheme}:${valid.value}`;
  const [first] = checks;
  const why = first && !first.valid ? first.message : `no register of ${country} is known here`;
  list.add("employerTaxId", "INVALID_NUMBER", `is not a valid number of a firm in ${country}: ${why}`);
  return undefined;
}
