import { regionByCode } from "#schema/reference/regions.ts";
import type { Content, Entry } from "../entries/entry.ts";
import { industryByCode } from "../facts/industries.ts";
import type { Target } from "../loaders.ts";
import {
  type Context,
  clustersOf,
  countriesOf,
  countryOf,
  field,
  moneyOf,
  placeOf,
  textOf,
  textsOf,
} from "./values.ts";

type Project = Entry<"PROJECT">;

type Partner = Content<"PROJECT">["partners"][number];
type Funding = Content<"PROJECT">["funding"][number];
type Pointing =
  | "TASK"
  | "EVENT"
  | "COURSE"
  | "CREATIVE_GROUP"
  | "DOCUMENT"
  | "META_CLUSTER"
  | "COVERAGE"
  | "AGREEMENT";

const target = ({ id }: { id: string }): Target => `PROJECT/${id}`;

const ofProject =
  (kind: Pointing) =>
  (project: Project, _args: unknown, { loaders }: Context) =>
    loaders.pointingAt(kind, target(project));

/** The project that an entry of another kind belongs to. */
export const itsProject = (
  { content }: { content: { project?: string | undefined } },
  _args: unknown,
  { loaders }: Context,
) => loaders.entry("PROJECT", content.project);

const read = field<"PROJECT", unknown>;

export const projectResolvers = {
  Project: {
    __resolveReference: ({ slug }: { slug: string }, { loaders }: Context) => loaders.entry("PROJECT", slug),
    slug: ({ id }: Project) => id,
    title: textOf<"PROJECT">(({ titles }) => titles),
    acronym: read(({ acronym }) => acronym),
    contractNumber: read(({ contractNumber }) => contractNumber),
    programme: read(({ programme }) => programme),
    objective: textOf<"PROJECT">(({ objective }) => objective),
    beneficiaries: textOf<"PROJECT">(({ beneficiaries }) => beneficiaries),
    forms: read(({ forms }) => forms),
    startsOn: read(({ startsOn }) => startsOn),
    endsOn: read(({ endsOn }) => endsOn),
    budget: read(({ budget }) => moneyOf(budget)),
    funding: read(({ funding }) => funding),
    partners: read(({ partners }) => partners),
    tasks: ofProject("TASK"),
    figures: read(({ figures }) => figures),
    events: ofProject("EVENT"),
    courses: ofProject("COURSE"),
    creativeGroups: ofProject("CREATIVE_GROUP"),
    documents: ofProject("DOCUMENT"),
    industries: read(({ industries }) => industries.flatMap((code) => industryByCode(code) ?? [])),
    metaClusters: ofProject("META_CLUSTER"),
    coverage: ofProject("COVERAGE"),
    agreements: ofProject("AGREEMENT"),
    follows: ({ content }: Project, _args: unknown, { loaders }: Context) =>
      loaders.entry("PROJECT", content.follows),
    followedBy: (project: Project, _args: unknown, { loaders }: Context) =>
      loaders.pointingAt("PROJECT", target(project)),
    statements: textsOf<"PROJECT">(({ statements }) => statements),
    website: read(({ website }) => website),
    clusters: read(({ clusters }) => clustersOf(clusters)),
    claims: read(({ claims }) => claims),
    sources: read(({ sources }) => sources),
  },
  Funding: {
    source: ({ payer }: Funding) => payer,
    amount: ({ amount }: Funding) => moneyOf(amount),
    statedIn: ({ source }: Funding) => source,
  },
  Partnership: {
    institution: ({ institution }: Partner, _args: unknown, { loaders }: Context) =>
      loaders.entry("INSTITUTION", institution),
    country: ({ country }: Partner) => countryOf(country),
    budget: ({ budget }: Partner) => moneyOf(budget),
  },
  ProjectTask: {
    number: field<"TASK", unknown>(({ number }) => number),
    title: textOf<"TASK">(({ titles }) => titles),
    countries: field<"TASK", unknown>(({ countries }) => countriesOf(countries)),
    planned: field<"TASK", unknown>(({ measures }) => measures[0]?.planned),
    actual: field<"TASK", unknown>(({ measures }) => measures[0]?.actual),
    measures: field<"TASK", unknown>(({ measures }) => measures),
    project: itsProject,
    source: field<"TASK", unknown>(({ source }) => source),
  },
  CoverageClaim: {
    place: field<"COVERAGE", unknown>(({ town, country }) => placeOf(town, country)),
    region: field<"COVERAGE", unknown>(({ region }) => (region === undefined ? null : regionByCode(region))),
    named: field<"COVERAGE", unknown>(({ named }) => named),
    claimedCountry: field<"COVERAGE", unknown>(({ claimedCountry }) => countryOf(claimedCountry)),
    country: field<"COVERAGE", unknown>(({ country }) => countryOf(country)),
    contradicted: field<"COVERAGE", unknown>(({ claimedCountry, country }) => claimedCountry !== country),
    note: textOf<"COVERAGE">(({ note }) => note),
    source: field<"COVERAGE", unknown>(({ source }) => source),
    project: itsProject,
  },
  Agreement: {
    title: field<"AGREEMENT", unknown>(({ title }) => title),
    parties: async ({ content }: Entry<"AGREEMENT">, _args: unknown, { loaders }: Context) =>
      institutionsOf(content.parties, loaders),
    from: field<"AGREEMENT", unknown>(({ from }) => from),
    to: field<"AGREEMENT", unknown>(({ to }) => to),
    fromYear: field<"AGREEMENT", unknown>(({ fromYear }) => fromYear),
    toYear: field<"AGREEMENT", unknown>(({ toYear }) => toYear),
    status: field<"AGREEMENT", unknown>(({ status }) => status),
    chosen: field<"AGREEMENT", unknown>(({ chosen }) => chosen),
    source: field<"AGREEMENT", unknown>(({ source }) => source),
    project: itsProject,
  },
};

/** Those of the institutions that are there: one that was withdrawn is left out. */
export async function institutionsOf(slugs: readonly string[], loaders: Context["loaders"]) {
  const found = await Promise.all(slugs.map((slug) => loaders.entry("INSTITUTION", slug)));
  return found.filter((institution) => institution !== null);
}
