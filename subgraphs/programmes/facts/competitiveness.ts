import type { NewContent } from "../entries/entry.ts";
import type { Figure } from "../entries/values.ts";
import { source } from "./sources.ts";

function euros(value: number, derivation?: string): Figure {
  return {
    value,
    unit: "EUR",
    source: source.projectSheet,
    qualifier: "EXACT",
    ...(derivation !== undefined && { derivation }),
  };
}

export const competitiveness: NewContent<"PROJECT"> = {
  titles: {
    en: "INCREASE COMPETITIVENESS OF THE PL-LT BORDERLINE THROUGH DEVELOPMENT OF CLUSTERING SERVICES",
    lt: "KONKURENCINGUMO KĖLIMAS PL - LT PASIENYJE PER KLASTERIZACIJOS PASLAUGŲ VYSTYMĄ",
    pl: "WZROST KONKURENCYJNOŚCI POGRANICZA PL-LT POPRZEZ ROZWÓJ USŁUG KOOPERACYJNYCH I KLASTROWYCH",
  },
  objective: {
    pl: "Uczynić pogranicze polsko-litewskie bardziej konkurencyjnym, przede wszystkim w branży mechanicznej, a także drzewnej, IT i innych.",
    lt: "Didinti Lenkijos ir Lietuvos pasienio konkurencingumą, pirmiausia mechanikos, taip pat medienos, IT ir kitose šakose.",
    en: "To make the Polish-Lithuanian borderland more competitive, in mechanics first, and in wood, IT and other branches.",
    uk: "Підвищити конкурентоспроможність польсько-литовського прикордоння: насамперед у механіці, а також у деревообробці, ІТ та інших галузях.",
    ru: "Повысить конкурентоспособность польско-литовского приграничья: прежде всего в механике, а также в деревообработке, ИТ и других отраслях.",
  },
  beneficiaries: {
    pl: "Pracownicy firm metalowych i drzewnych, studenci oraz szkoły, które kształcą inżynierów i ekonomistów, z okręgów Alytus, Mariampol, Kowno i Wilno oraz z Podlasia",
    lt: "Metalo ir medienos įmonių darbuotojai, studentai ir mokyklos, rengiančios inžinierius ir verslo specialistus, Alytaus, Marijampolės, Kauno, Vilniaus regionuose ir Palenkėje",
    en: "Employees of metal and wood firms, students, and schools that educate for engineering and business, in the Alytus, Marijampolė, Kaunas and Vilnius regions and in Podlaskie",
  },
  budget: { amount: 247_378, currency: "EUR" },
  funding: [
    {
      payer: "European Regional Development Fund",
      percent: 85,
      amount: { amount: 210_271.3, currency: "EUR" },
      derived: true,
      source: source.projectSheet,
    },
  ],
  partners: [
    {
      institution: "alytus-bac",
      named: "LT partner",
      country: "LT",
      role: "PARTNER",
      budget: { amount: 96_936, currency: "EUR" },
      source: source.projectSheet,
    },
    {
      named: "PL partner",
      country: "PL",
      role: "PARTNER",
      budget: { amount: 150_442, currency: "EUR" },
      budgetDerived: true,
      source: source.projectSheet,
    },
  ],
  figures: [
    {
      key: "budget",
      names: { pl: "budżet", lt: "biudžetas", en: "budget" },
      planned: euros(247_378),
    },
    {
      key: "budget-lt",
      names: {
        pl: "budżet partnera litewskiego",
        lt: "Lietuvos partnerio biudžetas",
        en: "Lithuanian partner's budget",
      },
      planned: euros(96_936),
    },
    {
      key: "budget-pl",
      names: {
        pl: "budżet partnera polskiego",
        lt: "Lenkijos partnerio biudžetas",
        en: "Polish partner's budget",
      },
      planned: euros(150_442, "247378 - 96936"),
    },
    {
      key: "erdf",
      names: { pl: "środki EFRR", lt: "ERPF lėšos", en: "ERDF money" },
      planned: euros(210_271.3, "85 % of 247378"),
    },
    {
      key: "erdf-percent",
      names: { pl: "udział EFRR", lt: "ERPF dalis", en: "ERDF share" },
      planned: { value: 85, unit: "%", source: source.projectSheet },
    },
  ],
  follows: "e-cooperation",
  website: "http://www.avkc.lt/",
  clusters: ["metalworking"],
  claims: [
    {
      field: "partners.institution",
      value: "LT partner; www.avkc.lt",
      source: source.projectSheet,
      chosen: true,
      reason: {
        pl: "Karta nie nazywa partnerów; litewskiego wskazuje adres strony, polskiego nic.",
        lt: "Lape partneriai neįvardyti; Lietuvos partnerį rodo svetainės adresas, Lenkijos – niekas.",
        en: "The sheet names no partners: the Lithuanian one is known by the address, the Polish one is not.",
      },
    },
    {
      field: "follows",
      value: "E-kooperacja",
      source: source.podlasiePage,
      chosen: true,
      reason: {
        pl: "Strona zapowiada kolejne projekty klastra metalowego, nie nazywając ich; powiązanie jest nasze.",
        lt: "Puslapyje žadami tolesni metalo klasterio projektai, bet neįvardijami; ryšys – mūsų išvada.",
        en: "The page announces further projects of the metal cluster without naming them: the link is our conclusion.",
      },
    },
  ],
  sources: [source.projectSheet],
};
