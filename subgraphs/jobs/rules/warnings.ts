import type { LanguageCode } from "#schema/reference/languages.ts";
import type { AdRow } from "../ad.ts";
import { asksPreviousPay, asksSexOrAge } from "./forbidden-questions.ts";
import { missingForm } from "./polish-titles.ts";

type Phrase = Readonly<Record<LanguageCode, string>>;

/**
 * Poland: since 24 December 2025 an applicant is told the pay before the contract, titles are gender-neutral and
 * nobody may be asked for earlier pay (Labour Code, article 18³ᶜᵃ, which puts Directive (EU) 2023/970 into effect).
 */
const payBeforeContract: Phrase = {
  pl: "Brak informacji o wynagrodzeniu: w Polsce od 24 grudnia 2025 r. kandydat musi ją otrzymać przed zawarciem umowy.",
  lt: "Nenurodytas atlygis: Lenkijoje nuo 2025 m. gruodžio 24 d. kandidatas turi jį sužinoti iki sutarties sudarymo.",
  en: "The pay is not stated: in Poland, since 24 December 2025, an applicant has to be told it before the contract.",
  uk: "Не вказано оплату: у Польщі з 24 грудня 2025 року кандидат має дізнатися про неї до укладення договору.",
  be: "Не пазначана аплата: у Польшчы з 24 снежня 2025 года кандыдат павінен даведацца пра яе да заключэння дагавора.",
  ru: "Не указана оплата: в Польше с 24 декабря 2025 года кандидат должен узнать о ней до заключения договора.",
};

const oneSidedTitle: Phrase = {
  pl: "Tytuł wymienia tylko jedną płeć („{given}”): napisz „{given} / {missing}” albo „{given} (k/m)”.",
  lt: "Pavadinime įvardyta tik viena lytis („{given}“): rašykite „{given} / {missing}“ arba „{given} (k/m)“.",
  en: "The title names one sex only (“{given}”): write “{given} / {missing}” or “{given} (k/m)”.",
  uk: "У назві вказано лише одну стать («{given}»): напишіть «{given} / {missing}» або «{given} (k/m)».",
  be: "У назве пазначаны толькі адзін пол («{given}»): напішыце «{given} / {missing}» або «{given} (k/m)».",
  ru: "В названии указан только один пол («{given}»): напишите «{given} / {missing}» или «{given} (k/m)».",
};

const previousPay: Phrase = {
  pl: "Ogłoszenie pyta o poprzednie zarobki: nie trzeba ich podawać, a w Polsce pracodawca nie może o nie pytać.",
  lt: "Skelbime klausiama ankstesnio atlygio: jo nurodyti nereikia, o Lenkijoje darbdavys apie jį klausti negali.",
  en: "The ad asks for earlier pay: it need not be told, and in Poland an employer may not ask for it.",
  uk: "Оголошення запитує про попередній заробіток: його не треба вказувати, а в Польщі роботодавець не має права про нього питати.",
  be: "Аб’ява пытаецца пра ранейшы заробак: яго не трэба называць, а ў Польшчы працадаўца не мае права пра яго пытацца.",
  ru: "Объявление спрашивает о прежнем заработке: его не нужно называть, а в Польше работодатель не вправе о нём спрашивать.",
};

const sexOrAge: Phrase = {
  pl: "Ogłoszenie wymaga płci lub wieku: takie wymaganie jest dyskryminacją, chyba że wynika z rodzaju pracy.",
  lt: "Skelbime reikalaujama lyties ar amžiaus: toks reikalavimas diskriminuoja, nebent jo reikia dėl darbo pobūdžio.",
  en: "The ad asks for a sex or an age: such a requirement discriminates unless the kind of work demands it.",
  uk: "Оголошення вимагає стать або вік: така вимога є дискримінацією, якщо її не зумовлює характер роботи.",
  be: "Аб’ява патрабуе пол або ўзрост: такое патрабаванне — дыскрымінацыя, калі яго не вымагае характар працы.",
  ru: "Объявление требует пол или возраст: такое требование дискриминирует, если его не обусловливает характер работы.",
};

/** What a reader and the employer should know of a vacancy, in the language; by the law of the workplace's country. */
export function warningsOf(ad: AdRow, language: LanguageCode): string[] {
  const warnings: string[] = [];
  const title = ad.language === "pl" && ad.country === "PL" ? missingForm(ad.title) : undefined;
  if (ad.country === "PL" && ad.details.salary === undefined) warnings.push(payBeforeContract[language]);
  if (title) {
    const { given, missing } = title;
    warnings.push(oneSidedTitle[language].replaceAll("{given}", given).replaceAll("{missing}", missing));
  }
  const text = `${ad.title}\n${ad.body}`;
  if (asksPreviousPay(text)) warnings.push(previousPay[language]);
  if (asksSexOrAge(text)) warnings.push(sexOrAge[language]);
  return warnings;
}
