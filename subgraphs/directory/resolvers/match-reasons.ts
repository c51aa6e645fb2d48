import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { countryByCode } from "#schema/reference/countries.ts";
import { type LanguageCode, languageByCode, platformLanguages } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import type { MatchFact } from "../matching/index.ts";
import { labelOf } from "./labels.ts";

/** Sentences in every language, with marks such as {supplied} for what stands in the reader's language too. */
type Sentences = Readonly<Record<LanguageCode, string>>;

function sentences(pl: string, lt: string, en: string, uk: string, be: string, ru: string): Sentences {
  return { pl, lt, en, uk, be, ru };
}

// biome-ignore format: one row a line
const capability: Readonly<Record<string, Sentences>> = {
  EXACT: sentences("Zakres: {supplied}.", "Veikla: {supplied}.", "Does what is wanted: {supplied}.", "Робить те, що потрібно: {supplied}.", "Робіць тое, што патрэбна: {supplied}.", "Делает то, что нужно: {supplied}."),
  NARROWER: sentences("{supplied}: rodzaj tego, czego szukano ({wanted}).", "{supplied}: ieškomos veiklos rūšis ({wanted}).", "{supplied}, a kind of what is wanted ({wanted}).", "{supplied}: різновид потрібного ({wanted}).", "{supplied}: разнавіднасць патрэбнага ({wanted}).", "{supplied}: разновидность нужного ({wanted})."),
  BROADER: sentences("{supplied}: szerszy zakres, który może obejmować {wanted}.", "{supplied}: platesnė veikla, kuri gali apimti {wanted}.", "{supplied}, which may include {wanted}.", "{supplied}: ширший напрям, що може охоплювати {wanted}.", "{supplied}: шырэйшы напрамак, які можа ахопліваць {wanted}.", "{supplied}: более широкое направление, которое может включать {wanted}."),
  RELATED: sentences("{supplied}: pokrewne z {wanted}.", "{supplied}: susiję su {wanted}.", "{supplied}, which is related to {wanted}.", "{supplied}: споріднене з {wanted}.", "{supplied}: роднаснае з {wanted}.", "{supplied}: родственно {wanted}."),
};

// biome-ignore format: one row a line
const inItsOffer = sentences("Wynika z jej otwartej oferty lub zapytania.", "Tai rodo jos galiojantis pasiūlymas ar užklausa.", "Its open offer or request says so.", "Про це каже її відкрита пропозиція чи запит.", "Пра гэта кажа яе адкрытая прапанова ці запыт.", "Об этом говорит её открытое предложение или запрос.");
const distance = sentences(
  "Odległość: {km} km.",
  "Atstumas: {km} km.",
  "{km} km away.",
  "Відстань: {km} км.",
  "Адлегласць: {km} км.",
  "Расстояние: {km} км.",
);
const languages = sentences(
  "Wspólne języki: {list}.",
  "Bendros kalbos: {list}.",
  "Shared languages: {list}.",
  "Спільні мови: {list}.",
  "Агульныя мовы: {list}.",
  "Общие языки: {list}.",
);
const certificates = sentences(
  "Certyfikaty: {list}.",
  "Sertifikatai: {list}.",
  "Certificates: {list}.",
  "Сертифікати: {list}.",
  "Сертыфікаты: {list}.",
  "Сертификаты: {list}.",
);
const until = sentences(
  "ważny do {day}",
  "galioja iki {day}",
  "valid until {day}",
  "чинний до {day}",
  "дзейнічае да {day}",
  "действует до {day}",
);

// biome-ignore format: one row a line
const countries: Readonly<Record<string, Sentences>> = {
  WANTED: sentences("Tu szuka się partnera: {country}.", "Čia ieškoma partnerio: {country}.", "Partners are sought here: {country}.", "Тут шукають партнера: {country}.", "Тут шукаюць партнёра: {country}.", "Здесь ищут партнёра: {country}."),
  HOME: sentences("W tym samym kraju: {country}.", "Toje pačioje šalyje: {country}.", "In the same country: {country}.", "У тій самій країні: {country}.", "У той самай краіне: {country}.", "В той же стране: {country}."),
  ABROAD: sentences("Za granicą: {country}.", "Kitapus sienos: {country}.", "Across the border: {country}.", "За кордоном: {country}.", "За мяжой: {country}.", "За границей: {country}."),
};
const openOffer = sentences(
  "Ma otwartą ofertę lub zapytanie tego rodzaju: {kind}.",
  "Turi galiojantį šios rūšies pasiūlymą ar užklausą: {kind}.",
  "Has an open offer or request for it: {kind}.",
  "Має відкриту пропозицію чи запит такого роду: {kind}.",
  "Мае адкрытую прапанову ці запыт такога роду: {kind}.",
  "Имеет открытое предложение или запрос такого рода: {kind}.",
);
const size = sentences(
  "Wielkość: {size}.",
  "Dydis: {size}.",
  "Size: {size}.",
  "Розмір: {size}.",
  "Памер: {size}.",
  "Размер: {size}.",
);

/** A reason as a sentence that names its facts, in every language of the platform. */
export function reasonTexts(fact: MatchFact): Texts {
  return Object.fromEntries(platformLanguages.map((language) => [language, sentence(fact, language)]));
}

function sentence(fact: MatchFact, language: LanguageCode): string {
  switch (fact.kind) {
    case "CAPABILITY": {
      const { answer, byOffer } = fact;
      const name = (code: string) => capabilityByCode(code)?.names[language] ?? code;
      const facts = { supplied: capitalised(name(answer.supplied)), wanted: name(answer.wanted) };
      const text = filled(capability[answer.kind]?.[language] ?? "", {
        ...facts,
        ...(answer.kind === "EXACT" && { supplied: name(answer.supplied) }),
      });
      return byOffer ? `${text} ${inItsOffer[language]}` : text;
    }
    case "DISTANCE":
      return filled(distance[language], { km: String(Math.round(fact.km)) });
    case "LANGUAGE":
      return filled(languages[language], {
        list: fact.languages.map((code) => languageByCode(code)?.names[language] ?? code).join(", "),
      });
    case "CERTIFICATE":
      return filled(certificates[language], { list: fact.held.map(certificateIn(language)).join("; ") });
    case "COUNTRY":
      return filled(countries[fact.place]?.[language] ?? "", {
        country: countryByCode(fact.country)?.names[language] ?? fact.country,
      });
    case "CAPACITY":
      return "offerKind" in fact
        ? filled(openOffer[language], { kind: label("KIND", fact.offerKind, language) })
        : filled(size[language], { size: label("SIZE", fact.size, language) });
  }
}

function certificateIn(language: LanguageCode) {
  return ({ standard, validUntil }: { standard: string; validUntil?: string | undefined }) =>
    validUntil === undefined ? standard : `${standard} (${filled(until[language], { day: validUntil })})`;
}

const noClusters: ReadonlyMap<string, Texts> = new Map();

function label(dimension: string, value: string, language: LanguageCode): string {
  return labelOf(dimension, value, noClusters)[language] ?? value;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function filled(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => facts[name] ?? mark);
}
