import { activityById } from "#schema/reference/activities.ts";
import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { languageByCode, platformLanguages } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { regionByCode } from "#schema/reference/regions.ts";
import { sectorByCode } from "#schema/reference/sectors.ts";

type Names = Readonly<Record<string, Texts>>;

function texts(pl: string, lt: string, en: string, uk: string, be: string, ru: string): Texts {
  return { pl, lt, en, uk, be, ru };
}

// biome-ignore format: one row a line
const sizes: Names = {
  MICRO: texts("mikroprzedsiębiorstwo", "labai maža įmonė", "micro enterprise", "мікропідприємство", "мікрапрадпрыемства", "микропредприятие"),
  SMALL: texts("mała firma", "maža įmonė", "small enterprise", "мале підприємство", "малое прадпрыемства", "малое предприятие"),
  MEDIUM: texts("średnia firma", "vidutinė įmonė", "medium-sized enterprise", "середнє підприємство", "сярэдняе прадпрыемства", "среднее предприятие"),
  LARGE: texts("duża firma", "didelė įmonė", "large enterprise", "велике підприємство", "вялікае прадпрыемства", "крупное предприятие"),
};

// biome-ignore format: one row a line
const kinds: Names = {
  TRADE: texts("handel", "prekyba", "trade", "торгівля", "гандаль", "торговля"),
  SUBCONTRACTING: texts("podwykonawstwo", "subranga", "subcontracting", "субпідряд", "субпадрад", "субподряд"),
  PRODUCTION: texts("produkcja", "gamyba", "production", "виробництво", "вытворчасць", "производство"),
  TECHNOLOGY: texts("technologia", "technologijos", "technology", "технології", "тэхналогіі", "технологии"),
  RESEARCH: texts("badania", "moksliniai tyrimai", "research", "дослідження", "даследаванні", "исследования"),
  SERVICES: texts("usługi", "paslaugos", "services", "послуги", "паслугі", "услуги"),
  INVESTMENT: texts("inwestycje", "investicijos", "investment", "інвестиції", "інвестыцыі", "инвестиции"),
  MUTUAL_HELP: texts("wzajemna pomoc", "savitarpio pagalba", "mutual help", "взаємодопомога", "узаемадапамога", "взаимопомощь"),
};

// biome-ignore format: one row a line
const directions: Names = {
  OFFER: texts("oferta", "pasiūlymas", "offer", "пропозиція", "прапанова", "предложение"),
  REQUEST: texts("zapytanie", "užklausa", "request", "запит", "запыт", "запрос"),
};

// biome-ignore format: one row a line
const statuses: Names = {
  OPEN: texts("otwarta", "galioja", "open", "відкрита", "адкрыта", "открыто"),
  CLOSED: texts("zamknięta", "uždaryta", "closed", "закрита", "закрыта", "закрыто"),
  EXPIRED: texts("wygasła", "nebegalioja", "expired", "строк минув", "тэрмін скончыўся", "срок истёк"),
};

const unknown = texts("nieznane", "nežinoma", "unknown", "невідомо", "невядома", "неизвестно");

const namesIn: Readonly<Record<string, (value: string) => Readonly<Texts> | undefined>> = {
  COUNTRY: (code) => countryByCode(code)?.names,
  WANTED_COUNTRY: (code) => countryByCode(code)?.names,
  REGION: (code) => regionByCode(code)?.names,
  SECTOR: (code) => sectorByCode(code)?.names,
  CAPABILITY: (code) => capabilityByCode(code)?.names,
  ACTIVITY: (id) => activityById(id)?.names,
  LANGUAGE: (code) => languageByCode(code)?.names,
  SIZE: (code) => sizes[code],
  KIND: (code) => kinds[code],
  DIRECTION: (code) => directions[code],
  STATUS: (code) => statuses[code],
};

/** What people call a value of a dimension; a value without a name, such as a month or a standard, is its own. */
export function labelOf(
  dimension: string,
  value: string,
  clusters: ReadonlyMap<string, Texts>,
): Readonly<Texts> {
  if (value === "UNKNOWN") return unknown;
  const named = dimension === "CLUSTER" ? clusters.get(value) : namesIn[dimension]?.(value);
  return named ?? inEveryLanguage(value);
}

/** A text that reads the same in every language: it is nobody's fallback. */
export function inEveryLanguage(text: string): Texts {
  return Object.fromEntries(platformLanguages.map((language) => [language, text]));
}
