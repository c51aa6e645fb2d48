import { countryByCode } from "#schema/reference/countries.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import type { NewContent } from "../entries/entry.ts";
import { agreementStatuses } from "../entries/project.ts";
import { industryByCode } from "../facts/industries.ts";
import type { EntryProblems } from "./entry-problems.ts";
import type {
  AgreementInput,
  CoverageInput,
  FundingInput,
  PartnershipInput,
  ProjectInput,
  ProjectTaskInput,
} from "./input-types.ts";

export function checkProject(input: ProjectInput, list: EntryProblems): NewContent<"PROJECT"> {
  list.order("endsOn", input.startsOn, input.endsOn);
  return {
    titles: list.texts("title", input.title),
    acronym: list.optionalText("acronym", input.acronym, 60),
    contractNumber: list.optionalText("contractNumber", input.contractNumber, 100),
    programme: list.optionalText("programme", input.programme, 300),
    objective: list.optionalTexts("objective", input.objective),
    beneficiaries: list.optionalTexts("beneficiaries", input.beneficiaries),
    forms: list.strings("forms", input.forms, 100),
    startsOn: input.startsOn ?? undefined,
    endsOn: input.endsOn ?? undefined,
    budget: list.money("budget", input.budget),
    funding: list.each("funding", input.funding, (funding, at) => checkFunding(funding, at, list)),
    partners: list.each("partners", input.partners, (partner, at) => checkPartner(partner, at, list)),
    figures: list.measures("figures", input.figures),
    industries: list.codes(
      "industries",
      input.industries,
      industryByCode,
      "a code that the query industries lists",
    ),
    follows: list.optionalSlug("follows", input.follows),
    statements: list.textLists("statements", input.statements, 2000),
    website: input.website ?? undefined,
    clusters: list.slugs("clusters", input.clusters),
    claims: list.claims("claims", input.claims),
    sources: list.strings("sources", input.sources, 300),
  };
}

function checkFunding(input: FundingInput, at: string, list: EntryProblems) {
  return {
    payer: list.text(`${at}.source`, input.source, 2, 200),
    percent: list.number(`${at}.percent`, input.percent, 0, 100),
    amount: list.money(`${at}.amount`, input.amount),
    derived: input.derived ?? false,
    source: list.text(`${at}.statedIn`, input.statedIn, 2, 300),
  };
}

function checkPartner(input: PartnershipInput, at: string, list: EntryProblems) {
  return {
    institution: list.optionalSlug(`${at}.institution`, input.institution),
    named: list.text(`${at}.named`, input.named, 1, 300),
    country: list.countryAt(`${at}.country`, input.country),
    role: input.role,
    budget: list.money(`${at}.budget`, input.budget),
    budgetDerived: input.budgetDerived ?? false,
    source: list.text(`${at}.source`, input.source, 2, 300),
  };
}

export function checkTask(input: ProjectTaskInput, list: EntryProblems): NewContent<"TASK"> {
  return {
    project: list.slug("project", input.project),
    number: list.text("number", input.number, 1, 20),
    titles: list.texts("title", input.title),
    countries: list.codes("countries", input.countries, countryByCode, "ISO 3166-1 codes such as PL"),
    measures: list.measures("measures", input.measures),
    source: list.text("source", input.source, 2, 300),
  };
}

export function checkAgreement(input: AgreementInput, list: EntryProblems): NewContent<"AGREEMENT"> {
  list.order("to", input.from, input.to);
  const fromYear = list.number("fromYear", input.fromYear, 1900, 2200);
  const toYear = list.number("toYear", input.toYear, 1900, 2200);
  if (fromYear !== undefined && toYear !== undefined && toYear < fromYear)
    list.add("toYear", "RANGE", `is ${toYear}, before ${fromYear}.`);
  const status = agreementStatuses.find((known) => known === input.status);
  if (status === undefined) {
    const expected = agreementStatuses.join(", ");
    list.add("status", "UNKNOWN_CODE", `"${input.status.slice(0, 40)}" is unknown; give one of ${expected}.`);
  }
  return {
    project: list.optionalSlug("project", input.project),
    title: list.text("title", input.title, 3, 300),
    parties: list.slugs("parties", input.parties),
    from: input.from ?? undefined,
    to: input.to ?? undefined,
    fromYear,
    toYear,
    status: status ?? "SIGNED",
    chosen: input.chosen ?? true,
    source: list.text("source", input.source, 2, 300),
  };
}

export function checkCoverage(input: CoverageInput, list: EntryProblems): NewContent<"COVERAGE"> {
  const claimedCountry = list.countryAt("claimedCountry", input.claimedCountry);
  const country = input.country == null ? claimedCountry : list.countryAt("country", input.country);
  const region = input.region ?? undefined;
  if ((region === undefined) === (input.place == null))
    list.add("place", "ONE_OF", "and region: give one of them.");
  if (region !== undefined && regionByCode(region)?.country !== country)
    list.add("region", "UNKNOWN_CODE", `"${region.slice(0, 20)}" is no region of ${country} that is known.`);
  return {
    project: list.slug("project", input.project),
    named: list.text("named", input.named, 1, 200),
    town: list.town("place", input.place, country),
    region,
    claimedCountry,
    country,
    note: list.optionalTexts("note", input.note, 1000),
    source: list.text("source", input.source, 2, 300),
  };
}
