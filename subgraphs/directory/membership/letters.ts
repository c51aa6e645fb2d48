import type { Letters } from "#subgraphs/kit/mail/letters.ts";

/** To the applicant: {cluster}, {organisation}, {until}, {link}. */
export const confirmLetters: Letters = {
  pl: {
    subject: "Potwierdź wniosek o członkostwo: {organisation}",
    text: "Otrzymaliśmy wniosek {organisation} o członkostwo w klastrze {cluster} z tym adresem.\n\nAby go złożyć, otwórz do {until}:\n{link}\n\nJeśli to nie Państwo, proszę nic nie robić: wniosek zostanie usunięty.",
  },
  lt: {
    subject: "Patvirtinkite narystės prašymą: {organisation}",
    text: "Gavome {organisation} prašymą dėl narystės klasteryje {cluster} su šiuo adresu.\n\nKad jis būtų pateiktas, iki {until} atverkite:\n{link}\n\nJei tai ne jūs, nieko nedarykite: prašymas bus ištrintas.",
  },
  en: {
    subject: "Confirm your application: {organisation}",
    text: "We received the application of {organisation} for membership in {cluster} with this address.\n\nTo hand it in, open before {until}:\n{link}\n\nIf this was not you, do nothing: it will be erased.",
  },
  uk: {
    subject: "Підтвердьте заявку: {organisation}",
    text: "Ми отримали заявку {organisation} на членство в кластері {cluster} із цією адресою.\n\nЩоб її подати, відкрийте до {until}:\n{link}\n\nЯкщо це не ви, нічого не робіть: заявку буде стерто.",
  },
  be: {
    subject: "Пацвердзіце заяўку: {organisation}",
    text: "Мы атрымалі заяўку {organisation} на сяброўства ў кластары {cluster} з гэтым адрасам.\n\nКаб яе падаць, адкрыйце да {until}:\n{link}\n\nКалі гэта не вы, нічога не рабіце: заяўка будзе сцёрта.",
  },
  ru: {
    subject: "Подтвердите заявку: {organisation}",
    text: "Мы получили заявку {organisation} на членство в кластере {cluster} с этим адресом.\n\nЧтобы подать её, откройте до {until}:\n{link}\n\nЕсли это не вы, ничего не делайте: заявка будет удалена.",
  },
};

/** To the applicant: {cluster}, {organisation}. */
export const receivedLetters: Letters = {
  pl: {
    subject: "Wniosek złożony: {organisation}",
    text: "Wniosek {organisation} o członkostwo w klastrze {cluster} jest u operatora klastra. O decyzji poinformujemy.",
  },
  lt: {
    subject: "Prašymas pateiktas: {organisation}",
    text: "{organisation} prašymas dėl narystės klasteryje {cluster} perduotas klasterio operatoriui. Apie sprendimą pranešime.",
  },
  en: {
    subject: "Your application was handed in: {organisation}",
    text: "The application of {organisation} for membership in {cluster} is with the cluster's operator. We shall tell you the decision.",
  },
  uk: {
    subject: "Заявку подано: {organisation}",
    text: "Заявка {organisation} на членство в кластері {cluster} в оператора кластера. Про рішення повідомимо.",
  },
  be: {
    subject: "Заяўка пададзена: {organisation}",
    text: "Заяўка {organisation} на сяброўства ў кластары {cluster} у аператара кластара. Пра рашэнне паведамім.",
  },
  ru: {
    subject: "Заявка подана: {organisation}",
    text: "Заявка {organisation} на членство в кластере {cluster} у оператора кластера. О решении сообщим.",
  },
};

/** To the operator: {cluster}, {organisation}, {link}. */
export const operatorLetters: Letters = {
  pl: {
    subject: "Nowy wniosek o członkostwo: {organisation}",
    text: "{organisation} chce wstąpić do klastra {cluster}. Wnioski i decyzja:\n{link}",
  },
  lt: {
    subject: "Naujas narystės prašymas: {organisation}",
    text: "{organisation} nori įstoti į klasterį {cluster}. Prašymai ir sprendimas:\n{link}",
  },
  en: {
    subject: "A new application for membership: {organisation}",
    text: "{organisation} wants to join {cluster}. The applications, and the decision:\n{link}",
  },
  uk: {
    subject: "Нова заявка на членство: {organisation}",
    text: "{organisation} хоче вступити до кластера {cluster}. Заявки та рішення:\n{link}",
  },
  be: {
    subject: "Новая заяўка на сяброўства: {organisation}",
    text: "{organisation} хоча ўступіць у кластар {cluster}. Заяўкі і рашэнне:\n{link}",
  },
  ru: {
    subject: "Новая заявка на членство: {organisation}",
    text: "{organisation} хочет вступить в кластер {cluster}. Заявки и решение:\n{link}",
  },
};

/** To the applicant: {cluster}, {organisation}, {note}. */
export const acceptedLetters: Letters = {
  pl: {
    subject: "Wniosek przyjęty: {organisation}",
    text: "Klaster {cluster} przyjął wniosek {organisation}.\n\n{note}",
  },
  lt: {
    subject: "Prašymas priimtas: {organisation}",
    text: "Klasteris {cluster} priėmė {organisation} prašymą.\n\n{note}",
  },
  en: {
    subject: "Your application was accepted: {organisation}",
    text: "{cluster} has accepted the application of {organisation}.\n\n{note}",
  },
  uk: {
    subject: "Заявку прийнято: {organisation}",
    text: "Кластер {cluster} прийняв заявку {organisation}.\n\n{note}",
  },
  be: {
    subject: "Заяўка прынята: {organisation}",
    text: "Кластар {cluster} прыняў заяўку {organisation}.\n\n{note}",
  },
  ru: {
    subject: "Заявка принята: {organisation}",
    text: "Кластер {cluster} принял заявку {organisation}.\n\n{note}",
  },
};

/** To the applicant: {cluster}, {organisation}, {note}. */
export const refusedLetters: Letters = {
  pl: {
    subject: "Wniosek odrzucony: {organisation}",
    text: "Klaster {cluster} odrzucił wniosek {organisation}.\n\n{note}\n\nDane zostaną usunięte po 30 dniach.",
  },
  lt: {
    subject: "Prašymas atmestas: {organisation}",
    text: "Klasteris {cluster} atmetė {organisation} prašymą.\n\n{note}\n\nDuomenys bus ištrinti po 30 dienų.",
  },
  en: {
    subject: "Your application was refused: {organisation}",
    text: "{cluster} has refused the application of {organisation}.\n\n{note}\n\nIts data are erased after 30 days.",
  },
  uk: {
    subject: "Заявку відхилено: {organisation}",
    text: "Кластер {cluster} відхилив заявку {organisation}.\n\n{note}\n\nДані буде стерто за 30 днів.",
  },
  be: {
    subject: "Заяўка адхілена: {organisation}",
    text: "Кластар {cluster} адхіліў заяўку {organisation}.\n\n{note}\n\nДадзеныя будуць сцёрты праз 30 дзён.",
  },
  ru: {
    subject: "Заявка отклонена: {organisation}",
    text: "Кластер {cluster} отклонил заявку {organisation}.\n\n{note}\n\nДанные будут удалены через 30 дней.",
  },
};
