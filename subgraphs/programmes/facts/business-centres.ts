import type { NewContent } from "../entries/entry.ts";
import { source } from "./sources.ts";

const translated = {
  pl: "Tłumaczenie nazwy polskiej.",
  lt: "Lenkiško pavadinimo vertimas.",
  en: "A translation of the Polish name.",
};

/** The two centres behind the platform. */
export const businessCentres: Record<string, NewContent<"INSTITUTION">> = {
  "alytus-bac": {
    names: {
      en: "Alytus Business Advisory Centre",
      pl: "Centrum Doradztwa Biznesowego w Alytusie",
      lt: "Alytaus verslo konsultacinis centras",
    },
    otherNames: [
      { name: "Alytus Business Advisory Center", kind: "VARIANT", source: source.titlePage },
      { name: "Alytus BAC", kind: "ABBREVIATION", source: source.titlePage },
      { name: "ABAC", kind: "ABBREVIATION", source: source.caseStudy },
    ],
    kind: "BUSINESS_CENTRE",
    country: "LT",
    town: { name: "Alytus", key: "LT/alytus" },
    street: "S. Dariaus and S. Girėno street 2",
    postalCode: "LT-62137",
    phone: "+37031574357",
    fax: "+37031574068",
    website: "http://www.avkc.lt/",
    contactRole: { pl: "biuro dyrektora", lt: "direktoriaus biuras", en: "director's office" },
    mission: {
      pl: "Wspierać małe i średnie firmy regionu Alytus: szkolić, doradzać i informować, uruchamiać nowe przedsięwzięcia i budować sieci współpracy.",
      lt: "Stiprinti Alytaus krašto mažas ir vidutines įmones: mokyti, konsultuoti, teikti žinias, imtis naujų iniciatyvų ir kurti bendradarbiavimo tinklus.",
      en: "To make small and medium-sized firms of the Alytus region stronger: by training, advice and information, by new undertakings, and by networks in which firms work together.",
      uk: "Зміцнювати малі й середні фірми Алітуського краю: навчати, консультувати, інформувати, починати нові справи та будувати мережі співпраці.",
      ru: "Укреплять малые и средние фирмы Алитусского края: обучать, консультировать, информировать, начинать новые дела и строить сети сотрудничества.",
    },
    services: [
      { pl: "szkolenia dla firm", lt: "verslo mokymai", en: "business training" },
      { pl: "doradztwo", lt: "konsultacijos", en: "consulting" },
      { pl: "informacja gospodarcza", lt: "verslo informacija", en: "business information" },
      { pl: "nowe inicjatywy gospodarcze", lt: "naujos verslo iniciatyvos", en: "new business initiatives" },
      { pl: "sieci współpracy", lt: "bendradarbiavimo tinklai", en: "cooperation networks" },
    ],
    clusters: ["woodworking"],
    claims: [
      {
        field: "website",
        value: "http://www.avkc.lt/",
        source: source.projectSheet,
        chosen: true,
        reason: {
          pl: "Karta nie mówi, czyja to strona; skrót odpowiada litewskiej nazwie centrum.",
          lt: "Lape nepasakyta, kieno tai svetainė; santrumpa atitinka lietuvišką centro pavadinimą.",
          en: "The sheet does not say whose site it is; its letters are those of the centre's Lithuanian name.",
        },
      },
    ],
    sources: [source.titlePage, source.caseStudy],
  },
  "centrum-promocji-podlasia": {
    names: {
      pl: "Centrum Promocji Podlasia",
      en: "Podlaskie Region Promotion Centre",
      lt: "Palenkės regiono skatinimo centras",
    },
    otherNames: [
      { name: "Center of Podlasie Promotion", kind: "TRANSLATION", source: source.titlePage },
      { name: "CPP", kind: "ABBREVIATION", source: source.titlePage },
      { name: "Podlaskie Region Promotion Centre", kind: "TRANSLATION", source: source.titlePage },
      { name: "Palenkė Region Promotion Centre", kind: "TRANSLATION", source: source.titlePage },
      { name: "Palenkė Region Programming Centre", kind: "TRANSLATION", source: source.caseStudy },
      { name: "PRPC", kind: "ABBREVIATION", source: source.caseStudy },
    ],
    kind: "BUSINESS_CENTRE",
    country: "PL",
    mission: {
      pl: "Prowadzić projekty wspólne dla partnerów z obu stron granicy i koordynować ich realizację.",
      lt: "Administruoti projektus, kuriuos partneriai vykdo abipus sienos, ir juos koordinuoti.",
      en: "To run projects that partners on both sides of the border carry out together, and to coordinate them.",
      uk: "Вести проєкти, спільні для партнерів з обох боків кордону, та координувати їх.",
      ru: "Вести проекты, общие для партнёров по обе стороны границы, и координировать их.",
    },
    services: [
      {
        pl: "administrowanie wspólnymi projektami transgranicznymi",
        lt: "bendrų tarptautinių projektų administravimas",
        en: "administration of joint cross-border projects",
      },
      { pl: "koordynacja projektów", lt: "projektų koordinavimas", en: "project coordination" },
    ],
    clusters: ["metalworking"],
    claims: [
      {
        field: "name",
        value: "Centrum Promocji Podlasia",
        source: source.podlasiePage,
        chosen: true,
        reason: {
          pl: "Tak nazywa się samo, na własnej stronie.",
          lt: "Taip save vadina pats centras savo puslapyje.",
          en: "It is what the centre calls itself, on its own page.",
        },
      },
      {
        field: "name",
        value: "Center of Podlasie Promotion",
        source: source.titlePage,
        chosen: false,
        reason: translated,
      },
      {
        field: "name",
        value: "Podlaskie Region Promotion Centre",
        source: source.titlePage,
        chosen: false,
        reason: translated,
      },
      {
        field: "name",
        value: "Palenkė Region Promotion Centre",
        source: source.titlePage,
        chosen: false,
        reason: translated,
      },
      {
        field: "name",
        value: "Palenkė Region Programming Centre",
        source: source.caseStudy,
        chosen: false,
        reason: {
          pl: "Tłumaczenie przez litewski, w którym „promocja” stała się „programowaniem”.",
          lt: "Vertimas iš lietuvių kalbos, kuriame „skatinimas“ virto „programavimu“.",
          en: "A translation by way of Lithuanian, in which promotion became programming.",
        },
      },
    ],
    sources: [source.titlePage, source.caseStudy, source.podlasiePage],
  },
};
