import type { LanguageCode } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";

export interface SourceDocument {
  key: string;
  publisher: string;
  about: Texts;
  languages: readonly LanguageCode[];
}

/** The documents that the facts are from, by short names for the tables. */
export const source = {
  titlePage: "e-cooperation.eu, title page",
  caseStudy: "Alytus BAC, case study",
  podlasiePage: "Centrum Promocji Podlasia, page E-kooperacja",
  projectSheet: "PL-LT competitiveness project, project sheet",
  clustersCord: "Projekt CLUSTERS-CORD, project page",
} as const;

export const sourceDocuments: readonly SourceDocument[] = [
  {
    key: source.titlePage,
    publisher: "e-cooperation.eu",
    about: {
      pl: "Strona tytułowa platformy E-Cooperation",
      lt: "Platformos „E-Cooperation“ titulinis puslapis",
      en: "The title page of the E-Cooperation platform",
    },
    languages: ["en", "lt"],
  },
  {
    key: source.caseStudy,
    publisher: "Alytus Business Advisory Centre",
    about: {
      pl: "Studium przypadku projektu E-Cooperation, wraz z danymi kontaktowymi",
      lt: "Projekto „E-Cooperation“ atvejo analizė su kontaktais",
      en: "A case study of the E-Cooperation project, with contact details",
    },
    languages: ["en"],
  },
  {
    key: source.podlasiePage,
    publisher: "Centrum Promocji Podlasia",
    about: {
      pl: "Opis projektu E-kooperacja i jego wyników",
      lt: "Projekto „E-kooperacja“ ir jo rezultatų aprašymas",
      en: "An account of the E-kooperacja project and its results",
    },
    languages: ["pl"],
  },
  {
    key: source.projectSheet,
    publisher: "www.avkc.lt",
    about: {
      pl: "Karta projektu: zadania, uczestnicy, budżet",
      lt: "Projekto lapas: veiklos, dalyviai, biudžetas",
      en: "The project's sheet: tasks, participants, budget",
    },
    languages: ["en"],
  },
  {
    key: source.clustersCord,
    publisher: "Projekt CLUSTERS-CORD",
    about: {
      pl: "Opis projektu CLUSTERS-CORD: partnerzy i cele",
      lt: "Projekto CLUSTERS-CORD aprašymas: partneriai ir tikslai",
      en: "An account of the CLUSTERS-CORD project: partners and objectives",
    },
    languages: ["pl"],
  },
];
