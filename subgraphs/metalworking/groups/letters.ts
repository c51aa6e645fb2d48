import type { LanguageCode } from "#schema/reference/languages.ts";
import type { Letters } from "#subgraphs/kit/mail/letters.ts";

/** Asks a firm whether it wants to be in a group. */
export const invitationLetters: Letters = {
  pl: {
    subject: "Zaproszenie do grupy kooperacyjnej: {group}",
    text: "Grupa kooperacyjna „{group}” zaprasza firmę {firm}.\n\nAby dołączyć, otwórz do {until}:\n{link}\n\nJeśli nie chcecie, nie róbcie nic.",
  },
  lt: {
    subject: "Kvietimas į kooperacijos grupę: {group}",
    text: "Kooperacijos grupė „{group}“ kviečia įmonę {firm}.\n\nNorėdami prisijungti, iki {until} atverkite:\n{link}\n\nJei nenorite, nieko nedarykite.",
  },
  en: {
    subject: "Invitation to a cooperation group: {group}",
    text: "The cooperation group “{group}” invites {firm}.\n\nTo join, open before {until}:\n{link}\n\nIf you do not want to, do nothing.",
  },
  uk: {
    subject: "Запрошення до групи кооперації: {group}",
    text: "Група кооперації «{group}» запрошує фірму {firm}.\n\nЩоб приєднатися, відкрийте до {until}:\n{link}\n\nЯкщо не хочете, нічого не робіть.",
  },
  be: {
    subject: "Запрашэнне ў групу кааперацыі: {group}",
    text: "Група кааперацыі «{group}» запрашае фірму {firm}.\n\nКаб далучыцца, адкрыйце да {until}:\n{link}\n\nКалі не хочаце, нічога не рабіце.",
  },
  ru: {
    subject: "Приглашение в группу кооперации: {group}",
    text: "Группа кооперации «{group}» приглашает фирму {firm}.\n\nЧтобы присоединиться, откройте до {until}:\n{link}\n\nЕсли не хотите, ничего не делайте.",
  },
};

/** Shows a party what it would get from an order, and how to agree. */
export const proposalLetters: Letters = {
  pl: {
    subject: "Wspólne zamówienie do uzgodnienia: {title}",
    text: "Grupa „{group}” proponuje wspólne zamówienie „{title}” o wartości {value}.\n\nWasza część: {work}\nKoszt: {cost}\nUdział w zysku: {profit}\nRazem: {total}\n\nAby się zgodzić, otwórz do {until}:\n{link}\n\nZgoda dotyczy dokładnie tej wersji. Po każdej zmianie zapytamy ponownie.",
  },
  lt: {
    subject: "Derinamas bendras užsakymas: {title}",
    text: "Grupė „{group}“ siūlo bendrą užsakymą „{title}“, kurio vertė {value}.\n\nJūsų dalis: {work}\nSąnaudos: {cost}\nPelno dalis: {profit}\nIš viso: {total}\n\nNorėdami sutikti, iki {until} atverkite:\n{link}\n\nSutikimas galioja būtent šiai versijai. Po kiekvieno pakeitimo klausime iš naujo.",
  },
  en: {
    subject: "A joint order to agree to: {title}",
    text: "The group “{group}” proposes the joint order “{title}”, worth {value}.\n\nYour part: {work}\nCost: {cost}\nShare of the profit: {profit}\nIn all: {total}\n\nTo agree, open before {until}:\n{link}\n\nYou agree to exactly this version. After any change you are asked again.",
  },
  uk: {
    subject: "Спільне замовлення на погодження: {title}",
    text: "Група «{group}» пропонує спільне замовлення «{title}» вартістю {value}.\n\nВаша частина: {work}\nВитрати: {cost}\nЧастка прибутку: {profit}\nРазом: {total}\n\nЩоб погодитися, відкрийте до {until}:\n{link}\n\nЗгода стосується саме цієї версії. Після кожної зміни запитаємо знову.",
  },
  be: {
    subject: "Сумесны заказ на ўзгадненне: {title}",
    text: "Група «{group}» прапануе сумесны заказ «{title}» коштам {value}.\n\nВаша частка: {work}\nВыдаткі: {cost}\nДоля прыбытку: {profit}\nРазам: {total}\n\nКаб пагадзіцца, адкрыйце да {until}:\n{link}\n\nЗгода датычыцца менавіта гэтай версіі. Пасля кожнай змены спытаем зноў.",
  },
  ru: {
    subject: "Совместный заказ на согласование: {title}",
    text: "Группа «{group}» предлагает совместный заказ «{title}» стоимостью {value}.\n\nВаша часть: {work}\nЗатраты: {cost}\nДоля прибыли: {profit}\nИтого: {total}\n\nЧтобы согласиться, откройте до {until}:\n{link}\n\nСогласие относится именно к этой версии. После каждого изменения спросим снова.",
  },
};

/** Tells a party that everybody has agreed. */
export const agreedLetters: Letters = {
  pl: {
    subject: "Uzgodniono: {title}",
    text: "Wszystkie strony zgodziły się na wspólne zamówienie „{title}” o wartości {value}.\n\nKoszt: {cost}\nUdział w zysku: {profit}\nRazem: {total}",
  },
  lt: {
    subject: "Suderinta: {title}",
    text: "Visos šalys sutiko su bendru užsakymu „{title}“, kurio vertė {value}.\n\nSąnaudos: {cost}\nPelno dalis: {profit}\nIš viso: {total}",
  },
  en: {
    subject: "Agreed: {title}",
    text: "Every party has agreed to the joint order “{title}”, worth {value}.\n\nCost: {cost}\nShare of the profit: {profit}\nIn all: {total}",
  },
  uk: {
    subject: "Погоджено: {title}",
    text: "Усі сторони погодилися на спільне замовлення «{title}» вартістю {value}.\n\nВитрати: {cost}\nЧастка прибутку: {profit}\nРазом: {total}",
  },
  be: {
    subject: "Узгоднена: {title}",
    text: "Усе бакі пагадзіліся на сумесны заказ «{title}» коштам {value}.\n\nВыдаткі: {cost}\nДоля прыбытку: {profit}\nРазам: {total}",
  },
  ru: {
    subject: "Согласовано: {title}",
    text: "Все стороны согласились на совместный заказ «{title}» стоимостью {value}.\n\nЗатраты: {cost}\nДоля прибыли: {profit}\nИтого: {total}",
  },
};

const languageOf: Readonly<Record<string, LanguageCode>> = {
  PL: "pl",
  LT: "lt",
  UA: "uk",
  BY: "be",
  RU: "ru",
};

/** The language to write to a firm of a country in. */
export function languageIn(country: string): LanguageCode {
  return languageOf[country] ?? "en";
}
