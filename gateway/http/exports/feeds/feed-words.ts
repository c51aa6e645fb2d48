import type { LanguageCode } from "#schema/reference/languages.ts";

/** What our feeds say themselves, in a reader's language. */
export interface FeedWords {
  jobs: string;
  jobsAbout: string;
  news: string;
  newsAbout: string;
  employer: string;
  occupation: string;
  place: string;
  pay: string;
  gross: string;
  per: Readonly<Record<string, string>>;
  startsOn: string;
  expires: string;
}

export const feedWords: Readonly<Record<LanguageCode, FeedWords>> = {
  pl: {
    jobs: "Oferty pracy",
    jobsAbout: "Najnowsze oferty pracy firm z klastrów polsko-litewskiego pogranicza.",
    news: "Aktualności",
    newsAbout: "Wiadomości klastrów polsko-litewskiego pogranicza.",
    employer: "Pracodawca",
    occupation: "Zawód",
    place: "Miejsce",
    pay: "Wynagrodzenie",
    gross: "brutto",
    per: { HOUR: "za godzinę", MONTH: "miesięcznie", YEAR: "rocznie" },
    startsOn: "Od",
    expires: "Ważne do",
  },
  lt: {
    jobs: "Darbo skelbimai",
    jobsAbout: "Naujausi Lietuvos ir Lenkijos pasienio klasterių įmonių darbo skelbimai.",
    news: "Naujienos",
    newsAbout: "Lietuvos ir Lenkijos pasienio klasterių naujienos.",
    employer: "Darbdavys",
    occupation: "Profesija",
    place: "Vieta",
    pay: "Atlyginimas",
    gross: "neatskaičius mokesčių",
    per: { HOUR: "per valandą", MONTH: "per mėnesį", YEAR: "per metus" },
    startsOn: "Nuo",
    expires: "Galioja iki",
  },
  en: {
    jobs: "Job vacancies",
    jobsAbout: "The newest vacancies of firms in the clusters of the Polish-Lithuanian border.",
    news: "News",
    newsAbout: "News of the clusters of the Polish-Lithuanian border.",
    employer: "Employer",
    occupation: "Occupation",
    place: "Place",
    pay: "Pay",
    gross: "gross",
    per: { HOUR: "an hour", MONTH: "a month", YEAR: "a year" },
    startsOn: "From",
    expires: "Open until",
  },
  uk: {
    jobs: "Вакансії",
    jobsAbout: "Найновіші вакансії підприємств кластерів польсько-литовського прикордоння.",
    news: "Новини",
    newsAbout: "Новини кластерів польсько-литовського прикордоння.",
    employer: "Роботодавець",
    occupation: "Професія",
    place: "Місце",
    pay: "Зарплата",
    gross: "до вирахування податків",
    per: { HOUR: "за годину", MONTH: "на місяць", YEAR: "на рік" },
    startsOn: "Від",
    expires: "Чинна до",
  },
  be: {
    jobs: "Вакансіі",
    jobsAbout: "Найноўшыя вакансіі прадпрыемстваў кластараў польска-літоўскага памежжа.",
    news: "Навіны",
    newsAbout: "Навіны кластараў польска-літоўскага памежжа.",
    employer: "Працадаўца",
    occupation: "Прафесія",
    place: "Месца",
    pay: "Зарплата",
    gross: "да вылічэння падаткаў",
    per: { HOUR: "за гадзіну", MONTH: "у месяц", YEAR: "у год" },
    startsOn: "З",
    expires: "Дзейнічае да",
  },
  ru: {
    jobs: "Вакансии",
    jobsAbout: "Новейшие вакансии предприятий кластеров польско-литовского приграничья.",
    news: "Новости",
    newsAbout: "Новости кластеров польско-литовского приграничья.",
    employer: "Работодатель",
    occupation: "Профессия",
    place: "Место",
    pay: "Зарплата",
    gross: "до вычета налогов",
    per: { HOUR: "в час", MONTH: "в месяц", YEAR: "в год" },
    startsOn: "С",
    expires: "Действует до",
  },
};
