import type { LanguageCode } from "./languages.ts";

/** A branch of business. The vocabulary is open: a cluster may bring codes that are not here. */
export type Sector = {
  readonly code: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
  /** Divisions (two digits) and, where a division is shared, groups or classes of NACE Rev. 2 that belong here. */
  readonly nace: readonly string[];
};

// biome-ignore format: one row a line
export const allSectors: readonly Sector[] = [
  sector("METALWORKING", "24 25 28 32.5 33", "przemysł metalowy", "metalo apdirbimas", "metalworking", "металообробка", "металаапрацоўка", "металлообработка"),
  sector("WOODWORKING", "02 16 31", "przemysł drzewny", "medienos apdirbimas", "woodworking", "деревообробка", "дрэваапрацоўка", "деревообработка"),
  sector("SERVICES", "69 70 73 74 77 78 80 81 82", "usługi", "paslaugos", "services", "послуги", "паслугі", "услуги"),
  sector("TECHNOLOGY", "58 59 60 61 62 63 71 72 26", "technologia", "technologijos", "technology", "технології", "тэхналогіі", "технологии"),
  sector("TRADE", "45 46 47", "handel", "prekyba", "trade", "торгівля", "гандаль", "торговля"),
  sector("LOGISTICS", "49 50 51 52 53", "transport i logistyka", "transportas ir logistika", "transport and logistics", "транспорт і логістика", "транспарт і лагістыка", "транспорт и логистика"),
  sector("CONSTRUCTION", "41 42 43", "budownictwo", "statyba", "construction", "будівництво", "будаўніцтва", "строительство"),
  sector("AGRICULTURE", "01 03", "rolnictwo", "žemės ūkis", "agriculture", "сільське господарство", "сельская гаспадарка", "сельское хозяйство"),
  sector("FOOD", "10 11 12", "przemysł spożywczy", "maisto pramonė", "food industry", "харчова промисловість", "харчовая прамысловасць", "пищевая промышленность"),
  sector("TEXTILES", "13 14 15", "przemysł tekstylny", "tekstilės pramonė", "textiles", "текстильна промисловість", "тэкстыльная прамысловасць", "текстильная промышленность"),
  sector("CHEMICALS_PLASTICS", "19 20 21 22 23", "chemia i tworzywa sztuczne", "chemija ir plastikai", "chemicals and plastics", "хімія та пластмаси", "хімія і пластмасы", "химия и пластмассы"),
  sector("AUTOMOTIVE", "29 30", "motoryzacja i lotnictwo", "automobilių ir orlaivių pramonė", "automotive and aerospace", "автомобілебудування та авіація", "аўтамабілебудаванне і авіяцыя", "автомобилестроение и авиация"),
  sector("ELECTRICAL", "27", "przemysł elektrotechniczny", "elektros įrangos pramonė", "electrical equipment", "електротехніка", "электратэхніка", "электротехника"),
  sector("ENERGY_ENVIRONMENT", "35 36 37 38 39", "energia i środowisko", "energetika ir aplinka", "energy and environment", "енергетика та довкілля", "энергетыка і навакольнае асяроддзе", "энергетика и окружающая среда"),
  sector("EDUCATION", "85", "edukacja", "švietimas", "education", "освіта", "адукацыя", "образование"),
  sector("TOURISM", "55 56 79", "turystyka", "turizmas", "tourism", "туризм", "турызм", "туризм"),
  sector("HEALTH", "86 87 88", "ochrona zdrowia", "sveikatos priežiūra", "health care", "охорона здоров'я", "ахова здароўя", "здравоохранение"),
];

const byCode = new Map(allSectors.map((one) => [one.code, one]));

function sector(
  code: string,
  nace: string,
  ...texts: [string, string, string, string, string, string]
): Sector {
  const [pl, lt, en, uk, be, ru] = texts;
  return { code, names: { pl, lt, en, uk, be, ru }, nace: nace.split(" ") };
}

export function sectorByCode(code: string): Sector | undefined {
  return byCode.get(code);
}

/** The sector whose part of NACE Rev. 2 a class such as `25.62` lies in, the narrowest part first. */
export function sectorOfNace(activity: string): Sector | undefined {
  const parts = allSectors.flatMap((one) => one.nace.map((prefix) => ({ prefix, one })));
  return parts
    .filter(({ prefix }) => activity.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0]?.one;
}
