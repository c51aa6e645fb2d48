import type { NewContent } from "../entries/entry.ts";
import type { Figure } from "../entries/values.ts";
import { source } from "./sources.ts";

const project = "pl-lt-competitiveness";

/** Planned for both tracks together; how many came is for an editor to add, with the source that says so. */
const academyPlanned: Figure = {
  value: 220,
  unit: "employees",
  source: source.projectSheet,
  qualifier: "EXACT",
  note: {
    pl: "obie ścieżki Akademii Klastra razem",
    lt: "abi Klasterio akademijos kryptys kartu",
    en: "both tracks of the Cluster Academy together",
  },
};

export const courses: Record<string, NewContent<"COURSE">> = {
  "cluster-academy-general": {
    titles: {
      pl: "Akademia Klastra: kompetencje ogólne",
      lt: "Klasterio akademija: bendrosios kompetencijos",
      en: "Cluster Academy: general competences",
    },
    track: "GENERAL",
    hours: 120,
    modules: ["Human resources", "Motivation", "Coaching", "Communication technology", "Trading and sales"],
    participantsPlanned: academyPlanned,
    countries: ["LT", "PL"],
    project,
    source: source.projectSheet,
  },
  "cluster-academy-technical": {
    titles: {
      pl: "Akademia Klastra: kompetencje techniczne",
      lt: "Klasterio akademija: techninės kompetencijos",
      en: "Cluster Academy: technical competences",
    },
    track: "TECHNICAL",
    hours: 120,
    modules: [
      "Production technology",
      "LEAN system technological processes",
      "Design competencies",
      "3D prototypes",
    ],
    participantsPlanned: academyPlanned,
    countries: ["LT", "PL"],
    project,
    source: source.projectSheet,
  },
  "student-training": {
    titles: {
      pl: "Szkolenia ogólne i techniczne studentów",
      lt: "Bendrieji ir techniniai studentų mokymai",
      en: "General and technical training of students",
    },
    track: "STUDENT",
    hours: 300,
    seats: 60,
    participantsPlanned: {
      value: 60,
      unit: "students",
      source: source.projectSheet,
    },
    countries: ["LT"],
    project,
    source: source.projectSheet,
  },
};

const groupsOfEach = 6;

/** The sheet counts the groups and does not name them: they are numbered within their country. */
export const creativeGroups: Record<string, NewContent<"CREATIVE_GROUP">> = Object.fromEntries(
  ["LT", "PL"].flatMap((country) =>
    Array.from({ length: groupsOfEach }, (_none, at): [string, NewContent<"CREATIVE_GROUP">] => [
      `creative-group-${country.toLowerCase()}-${at + 1}`,
      {
        name: `${country} ${at + 1}`,
        country,
        months: 8,
        tutors: ["companies", "universities", "training centres"],
        project,
        source: source.projectSheet,
      },
    ]),
  ),
);
