import { capabilityByCode } from "#schema/reference/capabilities.ts";
import { type LanguageCode, languageByCode, platformLanguages } from "#schema/reference/languages.ts";
import type { Texts } from "#schema/reference/localized.ts";
import { occupationByCode } from "#schema/reference/occupations.ts";
import type { MatchReason } from "./score.ts";

type Phrase = Readonly<Record<LanguageCode, string>>;

const phrases = {
  sameOccupation: {
    pl: "Ten sam zawód: {0}",
    lt: "Ta pati profesija: {0}",
    en: "The same trade: {0}",
    uk: "Та сама професія: {0}",
    be: "Тая самая прафесія: {0}",
    ru: "Та же профессия: {0}",
  },
  nearOccupation: {
    pl: "Pokrewne zawody: {0} i {1}",
    lt: "Giminingos profesijos: {0} ir {1}",
    en: "Related trades: {0} and {1}",
    uk: "Споріднені професії: {0} та {1}",
    be: "Роднасныя прафесіі: {0} і {1}",
    ru: "Родственные профессии: {0} и {1}",
  },
  within: {
    pl: "Odległość {0} km, w zasięgu dojazdu",
    lt: "Atstumas {0} km, pasiekiama kasdien",
    en: "{0} km away, within reach",
    uk: "Відстань {0} км, у межах досяжності",
    be: "Адлегласць {0} км, у межах дасяжнасці",
    ru: "Расстояние {0} км, в пределах досягаемости",
  },
  moving: {
    pl: "Odległość {0} km, możliwa przeprowadzka",
    lt: "Atstumas {0} km, sutinka persikelti",
    en: "{0} km away, willing to move",
    uk: "Відстань {0} км, можливий переїзд",
    be: "Адлегласць {0} км, магчымы пераезд",
    ru: "Расстояние {0} км, возможен переезд",
  },
  language: {
    pl: "Wspólny język ogłoszeń: {0}",
    lt: "Bendra skelbimų kalba: {0}",
    en: "Both ads are written in one language: {0}",
    uk: "Спільна мова оголошень: {0}",
    be: "Агульная мова аб’яў: {0}",
    ru: "Общий язык объявлений: {0}",
  },
  certificate: {
    pl: "Wymagane uprawnienia: {0}",
    lt: "Reikalaujami pažymėjimai: {0}",
    en: "Holds what is asked for: {0}",
    uk: "Потрібні сертифікати: {0}",
    be: "Патрэбныя сертыфікаты: {0}",
    ru: "Требуемые сертификаты: {0}",
  },
  skill: {
    pl: "Wspólne umiejętności: {0}",
    lt: "Bendri įgūdžiai: {0}",
    en: "Skills in common: {0}",
    uk: "Спільні навички: {0}",
    be: "Агульныя навыкі: {0}",
    ru: "Общие навыки: {0}",
  },
} satisfies Record<string, Phrase>;

/** The reason in every language of the platform. */
export function reasonTexts(reason: MatchReason): Texts {
  return Object.fromEntries(platformLanguages.map((language) => [language, textOf(reason, language)]));
}

function textOf(reason: MatchReason, language: LanguageCode): string {
  const say = (phrase: Phrase, ...facts: (string | number)[]) =>
    phrase[language].replaceAll(/\{(\d)\}/g, (_mark, at: string) => String(facts[Number(at)] ?? ""));
  const occupation = (code: string) => occupationByCode(code)?.names[language] ?? code;
  switch (reason.kind) {
    case "OCCUPATION":
      return reason.offered === reason.sought
        ? say(phrases.sameOccupation, occupation(reason.offered))
        : say(phrases.nearOccupation, occupation(reason.offered), occupation(reason.sought));
    case "DISTANCE":
      return say(reason.moving ? phrases.moving : phrases.within, reason.km);
    case "LANGUAGE":
      return say(phrases.language, languageByCode(reason.language)?.names[language] ?? reason.language);
    case "CERTIFICATE":
      return say(phrases.certificate, reason.standards.join(", "));
    case "SKILL": {
      const names = reason.capabilities.map((code) => capabilityByCode(code)?.names[language] ?? code);
      return say(phrases.skill, [...names, ...reason.skills].join(", "));
    }
  }
}
