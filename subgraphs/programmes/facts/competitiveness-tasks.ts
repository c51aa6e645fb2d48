import type { Texts } from "#schema/reference/localized.ts";
import type { NewContent } from "../entries/entry.ts";
import type { Figure, Measure } from "../entries/values.ts";
import { source } from "./sources.ts";

const names: Record<string, Texts> = {
  conferences: { pl: "konferencje", lt: "konferencijos", en: "conferences" },
  trainees: { pl: "szkoleni pracownicy", lt: "mokomi darbuotojai", en: "trainees" },
  hours: { pl: "godziny", lt: "valandos", en: "hours" },
  topics: { pl: "tematy", lt: "temos", en: "topics" },
  units: { pl: "sztuki", lt: "vienetai", en: "units" },
  workshops: { pl: "warsztaty", lt: "dirbtuvės", en: "workshops" },
  days: { pl: "dni na warsztat", lt: "dienos vienoms dirbtuvėms", en: "days each" },
  groups: { pl: "grupy", lt: "grupės", en: "groups" },
  "groups-lt": { pl: "grupy na Litwie", lt: "grupės Lietuvoje", en: "groups in Lithuania" },
  "groups-pl": { pl: "grupy w Polsce", lt: "grupės Lenkijoje", en: "groups in Poland" },
  months: { pl: "miesiące pracy", lt: "darbo mėnesiai", en: "months of work" },
  students: { pl: "studenci", lt: "studentai", en: "students" },
};

function planned(key: string, value: number, unit = key, more: Partial<Figure> = {}): Measure {
  return {
    key,
    names: names[key] ?? {},
    planned: { value, unit, source: source.projectSheet, qualifier: "EXACT", ...more },
  };
}

function task(
  number: string,
  titles: Texts,
  { countries = [], measures = [] }: { countries?: string[]; measures?: Measure[] } = {},
): [string, NewContent<"TASK">] {
  return [
    `competitiveness-task-${number.toLowerCase()}`,
    { project: "pl-lt-competitiveness", number, titles, countries, measures, source: source.projectSheet },
  ];
}

const both = ["LT", "PL"];

/** The tasks as the project's sheet numbers them. What was achieved the sheet does not say. */
export const competitivenessTasks: Record<string, NewContent<"TASK">> = Object.fromEntries([
  task(
    "I",
    {
      pl: "Informacja i reklama: międzynarodowe konferencje",
      lt: "Viešinimas: tarptautinės konferencijos",
      en: "Information and advertising: international conferences",
    },
    { measures: [planned("conferences", 2)] },
  ),
  task(
    "II",
    {
      pl: "Akademia Klastra: szkolenia pracowników",
      lt: "Klasterio akademija: darbuotojų mokymai",
      en: "Cluster Academy: training of employees",
    },
    { countries: both, measures: [planned("trainees", 220, "employees")] },
  ),
  task(
    "II.A",
    { pl: "Kompetencje ogólne", lt: "Bendrosios kompetencijos", en: "General competences" },
    { measures: [planned("hours", 120), planned("topics", 5, "topics", { derivation: "topics counted" })] },
  ),
  task(
    "II.B",
    { pl: "Kompetencje techniczne", lt: "Techninės kompetencijos", en: "Technical competences" },
    { measures: [planned("hours", 120), planned("topics", 4, "topics", { derivation: "topics counted" })] },
  ),
  task("III", {
    pl: "Rozwój usług wspierania biznesu",
    lt: "Verslo paramos paslaugų plėtra",
    en: "Development of business support services",
  }),
  task(
    "3.1",
    {
      pl: "Europejski standard zarządzania klastrem i certyfikat",
      lt: "Europinis klasterio valdymo standartas ir sertifikatas",
      en: "European cluster management standard, and its certificate",
    },
    { countries: ["PL"], measures: [planned("units", 1)] },
  ),
  task(
    "3.2",
    {
      pl: "Warsztaty wymiany doświadczeń",
      lt: "Patirties mainų dirbtuvės",
      en: "Workshops to exchange experience",
    },
    { countries: both, measures: [planned("workshops", 2), planned("days", 3)] },
  ),
  task(
    "3.3",
    {
      pl: "System komunikacji IT i zarządzania siecią kooperacyjną",
      lt: "Kooperacijos tinklo IT komunikacijos ir valdymo sistema",
      en: "IT system for communication in the cooperation network and for running it",
    },
    { countries: ["PL"], measures: [planned("units", 1)] },
  ),
  task(
    "3.4",
    {
      pl: "Narzędzia efektywności i podziału zysków",
      lt: "Efektyvumo ir pelno dalijimosi priemonės",
      en: "Tools for efficiency and profit sharing",
    },
    { countries: ["PL"], measures: [planned("units", 1)] },
  ),
  task(
    "3.5",
    {
      pl: "Katalog potencjału klastra z ofertą współpracy (PL-EN)",
      lt: "Klasterio galimybių katalogas su bendradarbiavimo pasiūlymais (PL-EN)",
      en: "Directory of the cluster's potential with cooperation offers (PL-EN)",
    },
    { countries: ["PL"], measures: [planned("units", 1000)] },
  ),
  task(
    "3.6",
    {
      pl: "Film promocyjny klastra (PL-LT)",
      lt: "Klasterio reklaminis filmas (PL-LT)",
      en: "Promotional film of the cluster (PL-LT)",
    },
    { countries: ["PL"] },
  ),
  task("IV", {
    pl: "Platformy współpracy dla lepszego kształcenia zawodowego",
    lt: "Bendradarbiavimo platformos geresniam profesiniam mokymui",
    en: "Cooperation platforms for better vocational training",
  }),
  task(
    "4.1",
    {
      pl: "Interdyscyplinarne grupy twórcze",
      lt: "Tarpdisciplininės kūrybinės grupės",
      en: "Interdisciplinary creative groups",
    },
    {
      countries: both,
      measures: [
        planned("groups", 12),
        planned("groups-lt", 6, "groups"),
        planned("groups-pl", 6, "groups"),
        planned("months", 8),
      ],
    },
  ),
  task(
    "4.2",
    {
      pl: "Szkolenia ogólne i techniczne studentów na Litwie",
      lt: "Bendrieji ir techniniai studentų mokymai Lietuvoje",
      en: "General and technical training of students in Lithuania",
    },
    { countries: ["LT"], measures: [planned("students", 60), planned("hours", 300)] },
  ),
]);
