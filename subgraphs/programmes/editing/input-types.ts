import type { Content } from "../entries/entry.ts";
import type { figureQualifiers, Money } from "../entries/values.ts";

/** What GraphQL gives for an argument that may be left out. */
export type Optional<Value> = Value | null | undefined;

export interface TextInput {
  language: string;
  text: string;
}

type Texts = readonly TextInput[];
type Strings = readonly string[];

export interface FigureInput {
  value: number;
  unit: string;
  source: string;
  derivation?: Optional<string>;
  qualifier?: Optional<(typeof figureQualifiers)[number]>;
  note?: Optional<Texts>;
}

export interface MeasureInput {
  key: string;
  name: Texts;
  planned?: Optional<FigureInput>;
  actual?: Optional<FigureInput>;
}

export interface ClaimInput {
  field: string;
  value: string;
  source: string;
  chosen: boolean;
  reason?: Optional<Texts>;
}

export interface InstitutionInput {
  name: Texts;
  otherNames?: Optional<
    readonly {
      name: string;
      kind: Content<"INSTITUTION">["otherNames"][number]["kind"];
      until?: Optional<string>;
      source: string;
    }[]
  >;
  kind: Content<"INSTITUTION">["kind"];
  country: string;
  place?: Optional<string>;
  street?: Optional<string>;
  postalCode?: Optional<string>;
  email?: Optional<string>;
  phone?: Optional<string>;
  fax?: Optional<string>;
  website?: Optional<string>;
  contactRole?: Optional<Texts>;
  mission?: Optional<Texts>;
  services?: Optional<readonly Texts[]>;
  clusters?: Optional<Strings>;
  claims?: Optional<readonly ClaimInput[]>;
  sources?: Optional<Strings>;
}

export interface FundingInput {
  source: string;
  percent?: Optional<number>;
  amount?: Optional<Money>;
  derived?: Optional<boolean>;
  statedIn: string;
}

export interface PartnershipInput {
  institution?: Optional<string>;
  named: string;
  country: string;
  role: Content<"PROJECT">["partners"][number]["role"];
  budget?: Optional<Money>;
  budgetDerived?: Optional<boolean>;
  source: string;
}

export interface ProjectInput {
  title: Texts;
  acronym?: Optional<string>;
  contractNumber?: Optional<string>;
  programme?: Optional<string>;
  objective?: Optional<Texts>;
  beneficiaries?: Optional<Texts>;
  forms?: Optional<Strings>;
  startsOn?: Optional<string>;
  endsOn?: Optional<string>;
  budget?: Optional<Money>;
  funding?: Optional<readonly FundingInput[]>;
  partners?: Optional<readonly PartnershipInput[]>;
  figures?: Optional<readonly MeasureInput[]>;
  industries?: Optional<Strings>;
  follows?: Optional<string>;
  statements?: Optional<readonly Texts[]>;
  website?: Optional<string>;
  clusters?: Optional<Strings>;
  claims?: Optional<readonly ClaimInput[]>;
  sources?: Optional<Strings>;
}

export interface ProjectTaskInput {
  project: string;
  number: string;
  title: Texts;
  countries?: Optional<Strings>;
  measures?: Optional<readonly MeasureInput[]>;
  source: string;
}

export interface AgreementInput {
  project?: Optional<string>;
  title: string;
  parties: Strings;
  from?: Optional<string>;
  to?: Optional<string>;
  fromYear?: Optional<number>;
  toYear?: Optional<number>;
  status: string;
  chosen?: Optional<boolean>;
  source: string;
}

export interface CoverageInput {
  project: string;
  named: string;
  place?: Optional<string>;
  region?: Optional<string>;
  claimedCountry: string;
  country?: Optional<string>;
  note?: Optional<Texts>;
  source: string;
}

export interface EventInput {
  kind: Content<"EVENT">["kind"];
  title: Texts;
  startsAt?: Optional<string>;
  endsAt?: Optional<string>;
  allDay?: Optional<boolean>;
  place?: Optional<string>;
  country?: Optional<string>;
  host?: Optional<string>;
  project?: Optional<string>;
  cluster?: Optional<string>;
  topics?: Optional<Strings>;
  seats?: Optional<number>;
  takesRegistrations?: Optional<boolean>;
  participantsPlanned?: Optional<FigureInput>;
  participantsActual?: Optional<FigureInput>;
  visits?: Optional<readonly Texts[]>;
  demonstrations?: Optional<readonly Texts[]>;
  businessTalks?: Optional<boolean>;
  programme?: Optional<Texts>;
  website?: Optional<string>;
  publishedAt?: Optional<string>;
  sources?: Optional<Strings>;
}

export interface CourseInput {
  title: Texts;
  track: Content<"COURSE">["track"];
  hours: number;
  modules?: Optional<Strings>;
  seats?: Optional<number>;
  participantsPlanned?: Optional<FigureInput>;
  participantsActual?: Optional<FigureInput>;
  countries?: Optional<Strings>;
  project?: Optional<string>;
  source: string;
}

export interface CreativeGroupInput {
  name: string;
  country: string;
  months?: Optional<number>;
  tutors?: Optional<Strings>;
  members?: Optional<number>;
  project?: Optional<string>;
  source: string;
}

export interface DocumentInput {
  kind: Content<"DOCUMENT">["kind"];
  title: Texts;
  summary?: Optional<Texts>;
  url?: Optional<string>;
  languages?: Optional<Strings>;
  issuedOn?: Optional<string>;
  project?: Optional<string>;
  cluster?: Optional<string>;
  source: string;
}

export interface NewsItemInput {
  title: Texts;
  body?: Optional<Texts>;
  publishedAt?: Optional<string>;
  cluster?: Optional<string>;
  institution?: Optional<string>;
  project?: Optional<string>;
  url?: Optional<string>;
}

export interface MetaClusterInput {
  name: Texts;
  industry: string;
  project?: Optional<string>;
  clusters?: Optional<Strings>;
  partners?: Optional<Strings>;
}
