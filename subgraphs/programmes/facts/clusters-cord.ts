import type { Texts } from "#schema/reference/localized.ts";
import type { NewContent } from "../entries/entry.ts";
import { clustersCordRows } from "./clusters-cord-institutions.ts";
import { industries } from "./industries.ts";
import { source } from "./sources.ts";

export const clustersCord: NewContent<"PROJECT"> = {
  titles: {
    en: "CLUSTERS AND COOPERATION FOR REGIONAL DEVELOPMENT IN CENTRAL EUROPE",
    pl: "Klastry i współpraca dla rozwoju regionalnego w Europie Środkowej",
    lt: "Klasteriai ir bendradarbiavimas Vidurio Europos regionų plėtrai",
  },
  acronym: "CLUSTERS-CORD",
  objective: {
    pl: "Wymiana doświadczeń, dobrych praktyk zarządzania i współpraca klastrów tej samej branży z różnych krajów, aż po metaklastry, by wzmocnić Europę Środkową.",
    lt: "Tos pačios šakos klasterių iš skirtingų šalių patirties ir gerosios valdymo praktikos mainai bei bendradarbiavimas, kol susikurs metaklasteriai, stiprinantys Vidurio Europą.",
    en: "Clusters of one branch in different countries exchange experience and good management practice, work together, and form meta-clusters, so that Central Europe gets stronger.",
    uk: "Обмін досвідом і доброю практикою управління та співпраця кластерів однієї галузі з різних країн, аж до метакластерів, щоб зміцнити Центральну Європу.",
    ru: "Обмен опытом и хорошей практикой управления и сотрудничество кластеров одной отрасли из разных стран, вплоть до метакластеров, чтобы укрепить Центральную Европу.",
  },
  beneficiaries: {
    pl: "Małe i średnie firmy oraz klastry regionów partnerskich",
    lt: "Partnerių regionų mažos ir vidutinės įmonės bei klasteriai",
    en: "Small and medium-sized firms and clusters of the partners' regions",
  },
  partners: clustersCordRows.map(([slug, , country, named], at) => ({
    institution: slug,
    named,
    country,
    role: at === 0 ? "LEAD" : "PARTNER",
    source: source.clustersCord,
  })),
  figures: [
    {
      key: "institutions",
      names: { pl: "instytucje", lt: "institucijos", en: "institutions" },
      planned: { value: 10, unit: "institutions", source: source.clustersCord },
    },
    {
      key: "countries",
      names: { pl: "kraje", lt: "šalys", en: "countries" },
      planned: {
        value: 8,
        unit: "countries",
        source: source.clustersCord,
        derivation: "countries of the ten institutions counted",
      },
    },
    {
      key: "meta-clusters",
      names: { pl: "metaklastry", lt: "metaklasteriai", en: "meta-clusters" },
      planned: { value: 3, unit: "meta-clusters", source: source.clustersCord },
    },
  ],
  industries: industries.map(({ code }) => code),
  website: "http://clusterscord.eu/",
  claims: [
    {
      field: "acronym",
      value: "CLUSTERS – CORD",
      source: source.clustersCord,
      chosen: true,
      reason: {
        pl: "Tak w całym tekście, i tak w adresie strony projektu.",
        lt: "Taip visame tekste ir projekto svetainės adrese.",
        en: "So throughout the text, and so in the address of the project's site.",
      },
    },
    { field: "acronym", value: "CLUSTER-CORD", source: source.clustersCord, chosen: false },
  ],
  sources: [source.clustersCord],
};

// biome-ignore format: one task a line
const objectives: readonly Texts[] = [
  { pl: "Informować w regionach o tym, co daje klaster", lt: "Regionuose aiškinti, ką duoda klasteris", en: "Tell the regions what clusters are good for" },
  { pl: "Poszerzać i wspierać klastry, które już działają", lt: "Plėsti ir stiprinti jau veikiančius klasterius", en: "Widen and support the clusters that exist" },
  { pl: "Ocenić politykę klastrową w regionach partnerów", lt: "Įvertinti klasterių politiką partnerių regionuose", en: "Assess cluster policy in the partners' regions" },
  { pl: "Wypracować wspólne rozwiązania do stosowania w regionach", lt: "Parengti bendrus sprendimus regionams", en: "Work out common solutions for use in the regions" },
  { pl: "Wymieniać najlepsze praktyki (benchmarking)", lt: "Keistis geriausia patirtimi (lyginamoji analizė)", en: "Exchange best practice (benchmarking)" },
  { pl: "Wesprzeć utworzenie trzech metaklastrów", lt: "Padėti sukurti tris metaklasterius", en: "Support the forming of three meta-clusters" },
];

/** The page lists them without numbers; ours follow its order. */
export const clustersCordTasks: Record<string, NewContent<"TASK">> = Object.fromEntries(
  objectives.map((titles, at): [string, NewContent<"TASK">] => [
    `clusters-cord-task-${at + 1}`,
    { project: "clusters-cord", number: `${at + 1}`, titles, source: source.clustersCord },
  ]),
);
