import type { LanguageCode } from "#schema/reference/languages.ts";

/**
 * The areas that the benchmarking of the European Cluster Excellence Initiative looks at, by its secretariat's
 * description (cluster-analysis.org, "Benchmarked clusters").
 */
export type IndicatorArea =
  | "STRUCTURE"
  | "GOVERNANCE"
  | "FINANCING"
  | "SERVICES"
  | "INTERACTION"
  | "RECOGNITION";

export interface Indicator {
  code: string;
  area: IndicatorArea;
  /** Computed from the graph; the others are kept as somebody stated them, with the source. */
  derived: boolean;
  /** As people write it: "%", "companies", "EUR". */
  unit: string;
  /** Which end is the better one; NEITHER: a size, which is only ranked by size. */
  better: "MORE" | "LESS" | "NEITHER";
  names: Readonly<Record<LanguageCode, string>>;
  /** How it is computed, or what has to be stated, in one English sentence. */
  meaning: string;
}

type Names = readonly [pl: string, lt: string, en: string, uk: string, be: string, ru: string];
type Row = readonly [
  code: string,
  area: IndicatorArea,
  unit: string,
  better: Indicator["better"],
  names: Names,
  meaning: string,
];

// biome-ignore format: one row an indicator
const computedRows: readonly Row[] = [
  ["MEMBERS", "STRUCTURE", "companies", "NEITHER", ["Członkowie", "Nariai", "Members", "Учасники", "Удзельнікі", "Участники"],
    "Companies that are members today."],
  ["MEMBERS_GROWTH", "STRUCTURE", "%", "MORE", ["Przyrost członków w roku", "Narių skaičiaus pokytis per metus", "Growth of membership in a year", "Приріст учасників за рік", "Прырост удзельнікаў за год", "Прирост участников за год"],
    "Members today against a year ago; nothing where the graph has no members of a year ago."],
  ["SMALL_AND_MEDIUM", "STRUCTURE", "%", "NEITHER", ["Udział małych i średnich firm", "Mažų ir vidutinių įmonių dalis", "Share of small and medium-sized firms", "Частка малих і середніх фірм", "Доля малых і сярэдніх фірм", "Доля малых и средних фирм"],
    "Of the members whose size is stated, those that are micro, small or medium (2003/361/EC)."],
  ["WITHIN_150_KM", "STRUCTURE", "%", "MORE", ["Członkowie w promieniu 150 km", "Nariai 150 km spinduliu", "Members within 150 km", "Учасники в радіусі 150 км", "Удзельнікі ў радыусе 150 км", "Участники в радиусе 150 км"],
    "Of the members with a place on the map, those within 150 km of the middle of them all (great circle)."],
  ["ABROAD", "INTERACTION", "%", "MORE", ["Członkowie zza granicy", "Nariai iš užsienio", "Members from abroad", "Учасники з-за кордону", "Удзельнікі з-за мяжы", "Участники из-за рубежа"],
    "Members in another country than the cluster's own."],
  ["CAPABILITIES", "STRUCTURE", "capabilities", "MORE", ["Różne umiejętności członków", "Skirtingi narių gebėjimai", "Different capabilities", "Різні вміння учасників", "Розныя ўменні ўдзельнікаў", "Разные умения участников"],
    "Different codes of the capability vocabulary among the members."],
  ["CERTIFIED", "RECOGNITION", "%", "MORE", ["Członkowie z ważnym certyfikatem", "Nariai su galiojančiu sertifikatu", "Members with a valid certificate", "Учасники з чинним сертифікатом", "Удзельнікі з дзейным сертыфікатам", "Участники с действующим сертификатом"],
    "Members with at least one certificate that is stated to be valid today."],
  ["EXPORTING", "RECOGNITION", "%", "MORE", ["Członkowie eksportujący", "Eksportuojantys nariai", "Exporting members", "Учасники-експортери", "Удзельнікі-экспарцёры", "Участники-экспортёры"],
    "Members that state a country to which they export."],
  ["OFFERING", "INTERACTION", "%", "MORE", ["Członkowie z otwartą ofertą", "Nariai su atviru pasiūlymu", "Members with an open offer", "Учасники з відкритою пропозицією", "Удзельнікі з адкрытай прапановай", "Участники с открытым предложением"],
    "Members with an open offer or request."],
  ["SEVERAL_LANGUAGES", "SERVICES", "%", "MORE", ["Członkowie opisani w kilku językach", "Nariai, aprašyti keliomis kalbomis", "Members that tell of themselves in several languages", "Учасники, описані кількома мовами", "Удзельнікі, апісаныя на некалькіх мовах", "Участники, описанные на нескольких языках"],
    "Members with a description in two languages or more."],
  ["YEARS", "GOVERNANCE", "years", "NEITHER", ["Wiek inicjatywy", "Iniciatyvos amžius", "Age of the initiative", "Вік ініціативи", "Узрост ініцыятывы", "Возраст инициативы"],
    "Years since the cluster was founded, where it says when."],
  ["DATA_AGE", "SERVICES", "days", "LESS", ["Wiek danych", "Duomenų amžius", "Age of the data", "Вік даних", "Узрост даных", "Возраст данных"],
    "Days since the cluster's own source was last read well."],
];

// biome-ignore format: one row an indicator
const statedRows: readonly Row[] = [
  ["RESEARCH_PARTNERS", "STRUCTURE", "organisations", "MORE", ["Partnerzy naukowi", "Mokslo partneriai", "Research partners", "Наукові партнери", "Навуковыя партнёры", "Научные партнёры"],
    "Universities and research institutions that committed themselves to the cluster."],
  ["STAFF", "GOVERNANCE", "full-time posts", "NEITHER", ["Etaty w zarządzaniu klastrem", "Klasterio valdymo etatai", "Posts in the cluster's management", "Посади в управлінні кластером", "Пасады ў кіраванні кластарам", "Должности в управлении кластером"],
    "Full-time equivalents of the cluster's management."],
  ["STAFF_TRAINING", "GOVERNANCE", "days", "MORE", ["Dni szkoleń zespołu w roku", "Komandos mokymo dienos per metus", "The team's days of training in a year", "Дні навчання команди за рік", "Дні навучання каманды за год", "Дни обучения команды за год"],
    "Days of training of the management's people in a year."],
  ["STRATEGY_AGE", "GOVERNANCE", "years", "LESS", ["Wiek strategii", "Strategijos amžius", "Age of the strategy", "Вік стратегії", "Узрост стратэгіі", "Возраст стратегии"],
    "Years since the written strategy was last reviewed."],
  ["PRIVATE_FUNDING", "FINANCING", "%", "MORE", ["Udział środków prywatnych", "Privačių lėšų dalis", "Share of private funding", "Частка приватних коштів", "Доля прыватных сродкаў", "Доля частных средств"],
    "Private money in the management's budget, fees included."],
  ["BUDGET", "FINANCING", "EUR", "NEITHER", ["Budżet roczny", "Metinis biudžetas", "Budget of a year", "Річний бюджет", "Гадавы бюджэт", "Годовой бюджет"],
    "The management's budget of a year."],
  ["EVENTS", "SERVICES", "events", "MORE", ["Wydarzenia w roku", "Renginiai per metus", "Events in a year", "Події за рік", "Падзеі за год", "События за год"],
    "Events for members in a year."],
  ["SATISFACTION", "RECOGNITION", "%", "MORE", ["Zadowoleni członkowie", "Patenkinti nariai", "Satisfied members", "Задоволені учасники", "Задаволеныя ўдзельнікі", "Довольные участники"],
    "Members that called themselves satisfied when they were last asked."],
];

const indicatorOf =
  (derived: boolean) =>
  ([code, area, unit, better, [pl, lt, en, uk, be, ru], meaning]: Row): Indicator => ({
    code,
    area,
    derived,
    unit,
    better,
    names: { pl, lt, en, uk, be, ru },
    meaning,
  });

/** Every indicator, the computed ones first. Codes are public: never renamed or reused. */
export const allIndicators: readonly Indicator[] = [
  ...computedRows.map(indicatorOf(true)),
  ...statedRows.map(indicatorOf(false)),
];

const byCode = new Map(allIndicators.map((indicator) => [indicator.code, indicator]));

export function indicatorByCode(code: string): Indicator | undefined {
  return byCode.get(code);
}
